"""Whom a sentence that has no speaker of its own tells to speak: "kata Bupati", "PSSI menolak", "kata seorang warga".

Knows: words around a name or an office, where one without a name stands beside verbs of speech, that a pronoun behind
him means him. Does not know whose words are asked for (`rag.choosing.own_words`).
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.nouns import Article, Sentence
from index.saying import SAID
from rag.speaking.asked.posts import Post, placeless, posts
from rag.speaking.names.forms import BEGUN
from rag.speaking.names.names import quotations
from rag.speaking.speakers import speaking
from rag.speaking.turns.attributions import Way, attribution
from rag.speaking.turns.holders import SOME
from rag.speaking.turns.turns import turns
from rag.speaking.words.persons import AIDES, GIVEN, KIN, PARTICLES
from rag.speaking.words.shapes import in_small, is_office
from rag.speaking.words.speech import FINDING, LINK, SAID_BY, STATES, TOLD

SHORTEST = 3
"""Letters of initials that tell a name."""
_OFFICE = r"(?:[Pp]residen|[Mm]enteri|[Gg]ubernur|[Bb]upati|[Ww]ali|[Kk]ota|[Kk]etua|[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu)"
"""Before a name of which a sentence says no more than that he speaks: "Gubernur Anies menuturkan"."""
_PARTICLES = rf"(?:\b(?:{'|'.join(sorted(PARTICLES))}) )*"
"""Small words with which a name begins: "van Rawa mengatakan"."""
_LED = re.compile(rf"{LINK}|[A-Z][^\n\"“”,]{{2,60}}, ")
"""What may stand between the beginning of a sentence and its subject: nothing, or "Dalam rilisnya (10/9/2019), "."""
_SPOKEN_BY = re.compile(rf"\b(?:{SAID}|[Mm]enurut(?: {TOLD})?|{SAID_BY}) {SOME}$")
_INTRODUCES = re.compile(rf"(?i)\b(?:{SAID}|menurut|{SAID_BY}) (?P<between>(?:[\w.'’&/()-]+,? ){{0,14}})$")
FARTHEST = 480
"""Characters before a name in which the verb stands that gives words to him."""
_LEADS_AWAY = re.compile(
    r"(?i)\b(?:kepada|pada|untuk|soal|tentang|mengenai|terkait|dengan|bersama|bahwa|yang|di|ke|oleh|atau|saat|ketika|usai"
    r"|setelah|sebelum|dia|ia|beliau|mereka|itu|ini|me[mn]\w{3,})\b"
    rf"|\b(?-i:{'|'.join(sorted(KIN))})\b|\b(?:{'|'.join(sorted(AIDES))}) $"
)
"""Between a verb of saying and a name it tells that the name is another's than who speaks: "kata Rina kepada Budi"."""
_STANDS = (
    "mendukung|menolak|menyetujui|menyambut|mempersilakan|menginginkan|setuju|ingin|yakin|optimistis"
    "|berterima kasih|bersyukur"
)
_ASIDE = (
    r"(?:, [a-z][^.,;\n\"“”]{1,80},| selaku(?: [A-Z][\w.'’()-]*)+)?"
    r"(?:,? (?:saat|ketika|usai) di(?:temui|hubungi|konfirmasi|tanya|wawancarai|mintai)\b[^.,;\n\"“”]{0,60},?)?"
)
"""What he is, and how he was asked, behind his name: "Rina, seorang dokter, mengungkapkan", "Rina saat ditemui"."""
_SPEAKS = re.compile(
    rf"(?:,?(?: [A-Z(][\w.'’()-]*| juga| pun| sempat| tidak| misalnya| sendiri))*{_ASIDE},?"
    rf" (?:{STATES.pattern}|(?:{_STANDS})\b)|: "
)
"""Words before and after whoever a sentence says to speak, or to be for or against something."""
TITLED = re.compile(
    r"(?i)(?: [\w-]+){0,3}(?: (?:sebut|nilai|minta|tegas(?:kan)?|ungkap|akui|bantah|tepis|imbau|klaim|harap|jawab"
    r"|tanggapi|soroti|jelaskan|kritik|sindir|desak|ajak|pastikan|bilang|buka suara|angkat bicara)\b|:)"
)
"""Behind a name in a title, which drops prefixes: "KontraS Sebut …", "Menlu Retno: …"."""
FOUND_BY = re.compile(
    r"(?:^\W*|[,\"“] ?|\b(?:kalau|bahwa|dari|menurut|berdasarkan|sesuai|merujuk|mengacu)(?: pada)? )"
    # What it is of, not what it is about: "survei ekonomi nasional", "data terbaru".
    rf"{FINDING}(?: (?!(?:soal|tentang|mengenai|terhadap|di|ke|pada|untuk|kepada|atas|dari|oleh|dugaan|kasus"
    rf"|keuangan|kekayaan)\b)[\w-]+){{0,3}}?"
    # The long form that a short one stands behind: "data Badan Pusat Statistik (BPS)".
    r" (?:dari |oleh )?(?:(?-i:(?:[A-Z][\w-]* |dan ){2,8})\()?$",
    re.IGNORECASE,
)
"""Before an institution whose finding anybody may tell: "hasil pemantauan dari PSSI", "menurut data BMKG"."""


def named_in(text: str, told: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a text names somebody by the first or last of his names, with the office before it."""
    own = [word for word in told if in_small(word) not in GIVEN] or told
    either = sorted({own[0], own[-1]}, key=lambda word: (-len(word), word))
    name = rf"\b(?:{'|'.join(re.escape(word) for word in either if _tells(word)) or '(?!)'})\b"
    for match in re.finditer(rf"(?:{_OFFICE} ){{0,4}}{_PARTICLES}{name}", text):
        yield match.span()
    for post in posts(text):
        if named := re.compile(rf",? {name}").match(text, post.end):
            yield post.start, named.end()


def _tells(word: str) -> bool:
    """Whether a word tells a name by itself: a short one only as initials, IDC."""
    return len(word) >= BEGUN or (word.isupper() and len(word) >= SHORTEST)


def speaks_as(sentence: Sentence, post: Post) -> bool:
    """Whether a sentence gives its words to an office without a name: "kata Bupati Demak", "ujar Bupati"."""
    told = [*posts(sentence.text), *placeless(sentence.text, sentence.article)]
    return any(post.is_held_by(one) and speaks(sentence, one.start, one.end) for one in told)


def speaks(sentence: Sentence, start: int, end: int) -> bool:
    """Whether whoever a sentence names at a place, outside quotations, is said to speak there."""
    at = sentence.start + start
    if any(opening < at < closing for opening, closing in quotations(sentence.article)):
        return False
    text = sentence.text
    return bool(_SPOKEN_BY.search(text[:start]) or (_LED.fullmatch(text[:start]) and _SPEAKS.match(text, end)))


def introduces(before: str) -> bool:
    """Whether what stands before a name gives words to him, with all that he is: "kata Kepala Desa Sukatani "."""
    match = _INTRODUCES.search(before[-FARTHEST:])
    if match is None or _LEADS_AWAY.search(match["between"]):
        return False
    # Who speaks for an office is not who holds it: "kata juru bicara Presiden Budi".
    between = match["between"].split()
    aide = next((at for at, word in enumerate(between) if word.lower() in AIDES), len(between))
    return not any(map(is_office, between[aide + 1 :]))


def meant(sentence: Sentence) -> Sentence | None:
    """The sentence whose speaker, one without a certain name, a pronoun right behind it means; None without one."""
    if speaking(sentence) or way_of(sentence) is not Way.REFERRED:
        return None
    before = [one for one in spoken(sentence.article) if one.end <= sentence.start]
    while before and speaking(before[-1]) is None and way_of(before[-1]) in (Way.REFERRED, Way.BARE):
        before.pop()
    return before[-1] if before and speaking(before[-1]) is None and way_of(before[-1]) is not Way.PROSE else None


def spoken(article: Article) -> list[Sentence]:
    """What an article gives to somebody, or may."""
    return [Sentence(article, 0, one.start, one.end) for one in turns(article)]


@lru_cache(1_024)
def way_of(sentence: Sentence) -> Way:
    """How a sentence is given to somebody, or to nobody."""
    return attribution(sentence.article, sentence.start, sentence.end).way
