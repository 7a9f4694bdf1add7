"""Offices that a sentence gives somebody or takes from him by its verb: "Rina ditunjuk sebagai Ketua Elang".

Knows: verbs of appointing, leaving and following, with the name right beside them. Does not know names without an
office (`rag.speaking.names.names`), nor offices that stand beside a name (`rag.expecting.holder_names`).
"""

import re
from collections.abc import Collection, Iterator
from typing import Final

from rag.speaking.names.phrases import kept
from rag.speaking.words.shapes import is_office

_BETWEEN: Final = (
    r"(?:,? (?:yang|juga|resmi|secara|telah|sudah|kini|kemudian|lalu|akhirnya|memang|baru|saja|mengumumkan|memilih"
    r"|memutuskan|menyatakan|untuk))*"
)
"""What may stand between a name and his verb, so that the verb tells what is so: no "ingin", no "dikabarkan"."""
_AS: Final = r" (?:sebagai|menjadi|jadi) "
_FROM: Final = r" (?:sebagai|dari (?:jabatan|kursi|posisi)(?:nya)?(?: sebagai)?) "
_IS_GIVEN: Final = r" (?:ditunjuk|dilantik|diangkat|ditetapkan|terpilih)"
_GIVES: Final = r"\b(?:menunjuk|melantik|mengangkat|memercayakan|mempercayakan) "
_LEAVES: Final = (
    r" (?:(?:mundur|mengundurkan diri|berhenti|lengser|dicopot|dipecat|diberhentikan|pensiun)"
    r"|meninggalkan (?:jabatan|posisi|kursi)(?:nya)?)"
)
_DISMISSES: Final = r"\b(?:memecat|mencopot|memberhentikan) "
_DISMISSAL: Final = r"\b(?:pencopotan|pemecatan|pemberhentian|penonaktifan) "
_FOLLOWS: Final = r" menggantikan "
_MOVED: Final = r" (?:dimutasi(?:kan)?|dirotasi|digeser|dipindah(?:kan|tugaskan)?|dipromosikan|digantikan)\b"
_VERB: Final = re.compile("|".join((_IS_GIVEN, _MOVED, _GIVES, _LEAVES, _DISMISSES, _DISMISSAL, _FOLLOWS)))
_UNSURE: Final = re.compile(
    r"(?i)\b(?:jika|kalau|apabila|bila|andai|seandainya|isu|rumor|(?:di)?kabar(?:kan|nya)?|klaim|(?:mem)?bantah|tidak|tak"
    r"|belum|batal|bukan|ber?harap|ingin|mau|minta|meminta|usul|mengusulkan|desak|mendesak|akan|bisa|dapat|perlu|rencana"
    r"|berencana|bakal|calon|agar|supaya|seharusnya|sebaiknya|layak)\b[^.;]*$"
)
"""Before a name, that what follows may not be so."""
_TERM: Final = r"(?:periode|masa (?:bakti|jabatan|khidmat|kerja))(?: tahun)? 20\d\d ?[-–/] ?20\d\d"
_YEAR: Final = re.compile(rf"(?:(?!{_TERM})[^.;])*\b(?:19|20)\d\d\b")
"""Behind an office, that it was given in a year, which may be long ago; no term for which it is given."""


def appointed(text: str, named: Collection[str]) -> Iterator[tuple[str, str]]:
    """The persons to whom a text gives an office by its verb, or from whom it takes one, each with that office.

    What is taken begins with "mantan", what is given ends with "baru".

    Args:
        text: a sentence.
        named: names that stand in it.
    """
    some = "|".join(sorted(map(re.escape, named), key=len, reverse=True))
    if not some or not _VERB.search(text):
        return
    one = rf"(?<!\bdan )(?<!\bserta )\b(?P<who>{some})"
    for pattern in (rf"{one}{_BETWEEN}{_IS_GIVEN}{_AS}", rf"{_GIVES}{one}{_AS}"):
        for match in re.finditer(pattern, text):
            if (office := _office(text, match)) and not _YEAR.match(text, match.end()):
                yield match["who"], f"{office} baru"
    for pattern in (
        rf"(?P<office>(?-i:[A-Z])[^.;,]{{2,80}}?) {one}{_BETWEEN}{_MOVED}",
        rf"{one}, (?P<office>(?-i:[A-Z])[^.;,]{{2,80}}),{_BETWEEN}{_MOVED}",
    ):
        for match in re.finditer(pattern, text):
            if is_office(match["office"].split()[0]) and not _UNSURE.search(text[: match.start()]):
                yield match["who"], f"mantan {match['office']}"
    for match in re.finditer(rf"{_DISMISSAL}(?P<office>(?-i:[A-Z])[^.;,]{{2,80}}?),? {one}", text):
        yield match["who"], f"mantan {match['office']}"
    for pattern in (rf"{one}{_BETWEEN}{_LEAVES}{_FROM}", rf"{_DISMISSES}{one}{_FROM}"):
        for match in re.finditer(pattern, text):
            if office := _office(text, match):
                yield match["who"], f"mantan {office}"
    for match in re.finditer(rf"{one}{_BETWEEN}{_FOLLOWS}(?P<before>{some}){_AS}", text):
        if office := _office(text, match):
            yield match["who"], f"{office} baru"
            yield match["before"], f"mantan {office}"


def _office(text: str, match: re.Match[str]) -> str:
    """The office that begins behind a verb; empty where none does, or where it may not be so."""
    behind = re.split(r"[,.;:\"“”\n]", text[match.end() :], maxsplit=1)[0]
    office = behind[: kept(behind)].strip()
    told = office and is_office(office.split()[0]) and not _UNSURE.search(text[: match.start()])
    return office if told else ""
