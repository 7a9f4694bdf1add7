"""What becomes of somebody in court: demanded or ruled, by which court, and who is told to be punished.

Knows: words of both languages. Does not know articles (`rag.choosing.of_another`, `rag.choosing.named`).
"""

import re
from typing import Final

from rag.asking.kinds import Kind
from rag.expecting.classes import ANYTHING, Family, Words, family
from rag.speaking.words.shapes import CAPITALISED

_NO_LAW = r"(?!(?:bagi|untuk|maksimal|minimal|paling|pelaku)\b)"
"""Behind a penalty that is somebody's: what a law threatens is no ruling."""
_COURT = family(
    Kind.HOW_MANY,
    Kind.WHAT,
    Kind.WHEN,
    ruled=Words(
        r"\b(?:(?:di|ter)?vonis(?:nya)?|dihukum|dijatuhi hukuman|putusan (?:majelis )?hakim|verdict|sentenced|jailed"
        r"|what sentence)\b|\bhukuman\b.*\bhakim\b|(?<!bisa )(?<!dapat )\bdipenjara\b"
        rf"|\bberapa (?:lama |tahun |bulan |penjara )*hukuman(?:nya)? {_NO_LAW}"
        rf"|\bhukuman(?:nya)? {_NO_LAW}.*\bberapa\b|\bordered to pay\b|\bfined\b"
        r"|\b(?:uang pengganti|restitusi)(?:nya)? (?:yang|yg) (?:harus|wajib)\b"
        r"|\bdenda(?:nya)? (?:yang|yg) (?:harus|wajib) \w+(?: oleh)? (?:terdakwa|(?-i:[A-Z]))",
        r"\w*vonis|dihukum|dijatuhi|\w*ganjar|\w*putus(?:an|kan)|terbukti bersalah|sentenced|jailed|convicted",
        r"(?:di|meng|ter)hukum\b|menjatuhkan|diputus|terbukti|terpidana|hakim|mendekam|menjalani|dipenjara|\w*eksekusi"
        r"|lebih (?:ringan|berat|rendah|tinggi) dari",
        apart=None,
    ),
    demanded=Words(
        r"\b(?:dituntut|menuntut|tuntutan (?:jaksa|jpu|hukuman|denda|pidana|penjara|untuk|terhadap|kepada))\b"
        r"|\bprosecutors? (?:ask|demand|seek|sought|want).*\b(?:years?|months?|sentence|jail|prison)",
        r"dituntut|tuntutan|menuntut",
        r"jpu\b|jaksa|prosecutors?|penuntut",
        ("ruled",),
    ),
    threatened=Words(
        r"\b(?:terancam|diancam|ancaman)\b.*\b(?:hukuman|penjara|pidana|tahun|kurungan|bui|mati)\b|\bsentence\b.*\bfac(?:e|es|ing)\b",
        r"terancam|diancam|ancaman",
        r"maksimal|paling lama|pasal|dijerat|fac(?:e|es|ing)\b",
        ("ruled",),
    ),
)
"""What became of somebody in court."""
_VERDICT = family(
    Kind.WHAT,
    Kind.HOW,
    ruling=Words(
        r"^(?:apa|bagaimana)(?: s?aja)?(?: isi| bunyi| amar)? (?:putusan|vonis)(?:nya)?\b"
        r"|\bwhat (?:is|was) the (?:verdict|ruling)\b",
        r"(?!kep)\w*utus(?:an|kan)?|\w*vonis\w*|(?:di|meng)hukum|menyatakan|\w*jatuh(?:kan|i)|bebas\w*"
        r"|\A(?!.*\b(?:(?:me)?minta|memohon|mendesak|menuntut|berharap)\b).*(?:abulkan|[tn]olak|batalkan)\b"
        r"|\w*menang\w*|kalah|gugur|bersalah|\w*erintahkan|\w*wajib\w*|inkrah|\w*kuatkan|\w*perkuat|\w*penjara\w*"
        r"|rul\w+|verdict|sentence\w*|guilty|reject\w*|dismiss\w*|grant\w*|acquit\w*",
        apart=("anything",),
    ),
    anything=ANYTHING,
)
"""What a court ruled, which nothing else of its sessions tells."""
_OUTCOME = r"(?:putusan|\w*vonis|\w*hukum(?:an(?:nya)?)?|hasil|denda|uang pengganti|sentence[ds]?|rul\w+|fined?)"


def _ruled_in(stage: str, english: str, court: str) -> Family:
    """The class of what a court ruled to which somebody turned, and nobody tells who only says that he will."""
    return family(
        Kind.HOW_MANY,
        Kind.WHAT,
        Kind.HOW,
        Kind.WHEN,
        ruled=Words(
            rf"\b{_OUTCOME}\b.*(?<!mengajukan )\b(?:{stage}|{english})\b|\b{english}\b.*\b{_OUTCOME}\b",
            rf"(?:putusan|vonis|tingkat|dalam|lewat|melalui|majelis|hakim|hasil|setelah|\w*[tn]olak|\w*abulkan|memutus)"
            rf" (?:permohonan )?{stage}|{stage}(?:nya)?(?: [\w-]+){{0,4}} di(?:tolak|kabulkan|putus)|{english}|{court}",
        ),
    )


_CASSATION = _ruled_in(
    "kasasi",
    "(?:cassation|supreme court)",
    r"hakim agung|(?:mahkamah agung|ma)(?: \(\w\w\)| telah| juga| akhirnya)* (?:(?:menghukum|memvonis|memutus)\b"
    r"|mem(?:batalkan|bebaskan|per\w+)|mengurangi|menyunat)",
)
_APPEAL = _ruled_in(
    "banding", "(?:on appeal|high court|appeals? (?:court|ruling|panel))", "(?:pengadilan|hakim) tinggi"
)
(RULING,) = _VERDICT.classes
"""A ruling, as it is asked for and told."""
COURTS = (_COURT, _VERDICT, _CASSATION, _APPEAL)
"""All classes of what a court does."""
ASKS_COURT: Final = re.compile(
    r"(?i)\b(?:banding|kasasi|pengadilan|tingkat|pn|pt|tuntut\w*|dituntut|terancam|ancaman|appeals?|cassation|court"
    r"|prosecut\w+|demand\w*)\b"
)
"""Asks of a certain court or of what comes before a ruling."""
PENALTY_ASKED: Final = re.compile(
    r"(?i)\b(?:\w*denda|uang pengganti|restitusi|\w*vonis|\w*hukum(?:an)?|\w*tuntut(?:an)?|\w*penjara|sentence[ds]?"
    r"|fine[ds]?|jail(?:ed)?|prison|prosecutors?|restitution|ditahan|ditangkap|tersangka|suspect|arrested|detained)(?:nya)?\b"
)
"""Asks for what is demanded for somebody, what he is sentenced to, or that he is held or suspected."""
_SOMEBODY = r"(?!(?:Pengadilan|Hakim|Majelis|Mahkamah|MA|P[NT]|Ia|Dia|Mereka|Ke\w+nya|Terdakwa|Tersangka|Pelaku)\b)"
_PUNISHED: Final = re.compile(
    r"\b(?i:menuntut|memvonis|menghukum|mengganjar|menjatuhi|mewajibkan|menahan|menangkap|menetapkan|terdakwa|vonis"
    r"|(?:hukuman|vonis|putusan|tuntutan|pidana|penjara|tahun|bulan|denda)(?: [\d.,]+| [a-z]+){0,4}"
    r" (?:kepada|terhadap|untuk|bagi))"
    r"(?: (?!(?:kasus|perkara|korupsi|dugaan|di|pada|dalam|oleh)\b)[a-z]+){0,2}"
    rf" {_SOMEBODY}(?P<whom>{CAPITALISED})"
    rf"|{_SOMEBODY}(?P<who>{CAPITALISED})(?: alias [A-Z]\w*)?(?: \(\d+\))?,?"
    r"(?: (?!(?:dan|serta|yang|untuk)\b)[a-z]+){0,2}"
    r" (?:di(?:hukum|vonis|tuntut|jatuhi|wajibkan|denda|ganjar|tahan|tangkap|tetapkan)|(?:harus|wajib) membayar)\b"
)
HARMED: Final = re.compile(
    r"(?i:\b(?:menewaskan|membunuh|menganiaya|mengeroyok|memerkosa|mencabuli|korban)\b)(?: [\w'’-]+){1,6}?(?: \(\d+\))"
)
"""Tells to whom a deed was done, with his age behind him: "pengeroyokan yang menewaskan pelajar Rina (17)"."""


def punished(text: str) -> list[str]:
    """Whom a sentence tells to be punished, or for whom it tells what is demanded, in the capitals that stand there."""
    return [one["whom"] or one["who"] for one in _PUNISHED.finditer(text)]
