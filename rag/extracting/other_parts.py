"""The rules against few words that have another part in what is told: who tells it, whose kin, the first of two days.

Knows: patterns of both languages. Does not know the article's names (`rag.extracting.other_persons`).
"""

from typing import Final

from rag.asking.kinds import Kind
from rag.extracting.few_words import Rule, Wording

_SAYS: Final = r"(?:(?:kata|ujar|ucap|tutur|jelas|terang|ungkap|imbuh|tambah|papar|sambung|sebut)(?:nya)?|says?|said)"
_TELLS: Final = rf"(?:{_SAYS}|menurut(?:nya)?|according to)"
_NO_STOP: Final = r"[^,.;:\"“”]{0,80}"
_KIN: Final = (
    r"(?:anak|putr[ai]|istri|suami|ibu(?:nda)?|ayah(?:anda)?|adik|kakak|menantu|mertua|cucu|keponakan|keluarga|kerabat"
    r"|(?:kuasa|penasihat) hukum|pengacara|ajudan|sopir|pendukung|relawan|simpatisan|kubu|loyalis|anak buah|orang tua"
    r"|wife|husband|son|daughter|child(?:ren)?|brother|sister|father|mother|lawyers?|supporters)"
)
_CRIME: Final = (
    r"(?:me(?:rampok|rampas|nganiaya|nembak(?:i)?|nusuk|nikam|nculik|rusak|nipu|nyerang|nyiram|ncuri|mbunuh|mbakar|mbacok"
    r"|mukul(?:i)?|mperkosa|njarah|ncopet|mbegal|lecehkan|ngeroyok|racuni|nodong(?:kan)?|nabrak|lempar(?:i)?|meras)"
    r"|pe(?:laku|rampok|mbunuh|ncuri|mbacok|nusuk|nculik|mbegal|nyerang|nembak|mbakar|meras|nipu|mukul)(?:nya)?"
    r"|robb(?:ed|ers?)|st(?:ole|abbed)|kill(?:ed|ers?)|murder(?:ed|ers?)|shot|attack(?:ed|ers?)|kidnapp(?:ed|ers?)|raped"
    r"|beat|burned|thie(?:f|ves)|culprits?|perpetrators?)"
)
_BLOW: Final = r"(?:tembak(?:an)?|bacok(?:an)?|tusuk(?:an)?|pukul(?:an)?|serang(?:an)?|tabrak|bakar)"
PARTS: Final = (
    Rule(
        "who tells of it, not who did it or to whom it was done",
        Wording(
            asks=rf"\b(?:{_CRIME}|victims?|casualties|korban(?:nya)?)\b",
            before=rf"\b(?:{_TELLS}\b{_NO_STOP}|{_SAYS}\b{_NO_STOP}, )\Z",
            unless_asks=rf"\b(?:{_TELLS}|bilang|tells?|told|keterangan|mengaku|confess\w*|saksi|witness\w*)\b",
        ),
        'Siapa yang merampok warung? → "Dua orang masuk," kata pemilik warung, [Rina Dewi].',
        {Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "to whom a crime was done, not who did it",
        Wording(
            asks=rf"\b{_CRIME}\b",
            before=rf"\b(?:korban|(?:ter)?kena {_BLOW}|ter{_BLOW})\b[^.;:\"“”]{{0,40}}"
            r"\b(?:bernama|berinisial|yakni|yaitu|adalah|ialah|atas nama)(?: (?-i:[A-Z])[\w.]*){0,3}\s*\Z",
            unless_asks=r"\b(?:di(?:rampok|tembak|tusuk|bunuh|bacok|pukul\w*|aniaya|serang|culik|tipu)|korban(?:nya)?|victims?)\b",
        ),
        "Siapa yang menembak? → Polisi yang terkena tembak bernama [Rina Dewi].",
        {Kind.WHO},
    ),
    Rule(
        "only whose relative or follower it is",
        Wording(
            before=rf"\b{_KIN} (?:(?:sulung|bungsu|kandung|pertama|kedua|angkat|tiri|dari|milik|mantan|of|the) )*"
            r"(?:(?:presiden|gubernur|bupati|wali ?kota|menteri|ketua|kepala|wakil|kapol[a-z]+"
            r"|(?:pemohon|termohon|penggugat|tergugat|pelapor|terlapor|pengadu|teradu),?) "
            r"(?:(?-i:[A-Z])[\w.]* )*?)*\Z",
            unless_asks=rf"\bwhose\b|\b{_KIN}(?:nya)?\b|['’]s\b|\b(?:milik|related)\b",
        ),
        "Siapa yang mengalahkan Edo? → Anak sulung Presiden [Rina Dewi] mengalahkan Edo.",
        {Kind.WHO},
    ),
    Rule(
        "told of a relative of the one to whom it was done, or of who is told by his being that",
        Wording(
            asks=r"\b(?:korban|victim)",
            before=rf"\b{_KIN} korban\b[^.;:\"“”]{{0,80}}\Z",
            unless_asks=rf"\b{_KIN}(?:nya)?\b",
        ),
        "Berapa umur korban? → Polisi memeriksa ibu korban, Rina Dewi ([40]).",
    ),
    Rule(
        "only planned where it is asked when it was",
        Wording(
            asks=r"^when (?:was|were)\b",
            unless_asks=r"\b(?:suppos\w+|going|due|meant|expected|set) (?:to|for)\b|\b(?:plan|schedul)\w*",
            before=r"\b(?:rencananya|berencana|akan|bakal|dijadwalkan|hendak)\b[^.;]{0,80}\Z",
        ),
        "When was Rina last questioned? → Polisi rencananya memeriksa Rina pada [Senin (5/5/2025)].",
        {Kind.WHEN},
    ),
    Rule(
        "the first day where the last is asked for",
        Wording(
            asks=r"\b(?:until when|till when|deadline|by when|ends?|ended|close[sd]?|expires?|hingga kapan|sampai kapan"
            r"|berakhir|ditutup|tenggat|batas akhir|paling lambat)\b",
            behind=r"\A\W*(?:dan|hingga|sampai|s/d|lalu|and|to|until)\b[^.;]{0,60}\d",
        ),
        "When does the registration end? → Pendaftaran dibuka [2 Mei 2025] dan berakhir 5 Juni 2025.",
        {Kind.WHEN},
    ),
)
