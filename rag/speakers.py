"""Who said a sentence, as the sentence itself or the one directly before it tells. A wrong name is worse than none.

Knows: Indonesian and English verbs of speech and where the speaker stands beside them. Does not know: what a name looks
like (`rag/persons.py`), nor whom "ia" or "katanya" means beyond the sentence before in the same paragraph.
"""

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from index.nouns import Article, Sentence
from index.segmentation.quotations import pairs
from index.sentences import segment
from rag.persons import MOST_NAMES, Person, apart, fuller, is_office, people, without_degrees

_SAID = (
    "ujar|kata|ucap|tutur|jelas|tegas|imbuh|tambah|ungkap|papar|terang|sebut|lanjut|pungkas|tutup|imbau|himbau|beber"
    "|cetus|seru|urai|tandas|pinta|pesan|harap|kisah|cerita|aku|puji|ajak|tukas|sambung|simpul|tulis|kilah|klaim|timpal"
    "|jawab|kenang|sahut|cuit|balas|saran|sindir|kritik|usul|teriak|tanya"
)
_SAID_EN = "said|says|added|told|noted|explained|stressed|stated|argued|warned|asked|wrote|insisted|remarked"
_STATES = re.compile(
    r"\b(?:mengatakan|menyatakan|menegaskan|menjelaskan|menuturkan|mengungkap(?:kan)?|menyebut(?:kan)?|menambahkan"
    r"|menekankan|menyampaikan|mengingatkan|memaparkan|menerangkan|meng(?:h)?imbau|meminta|berharap|mengaku|mengakui"
    r"|berkata|menilai|berdalih|menuntut|membantah|memastikan|mengeluhkan|menjanjikan|berjanji|menolak|mengusulkan"
    r"|merinci|melaporkan|mengklaim|menanggapi|membenarkan|menyoroti|mengajak|mendorong|mendesak|mengucapkan|mengecam"
    r"|membeberkan|mencontohkan|menceritakan|bercerita|berpendapat|berpesan|menyarankan|mempertanyakan|menduga|meyakini"
    r"|menyangkal|menyerukan|memperingatkan|menuding|menyayangkan|mengkritik|mengapresiasi|menyimpulkan|memprediksi"
    r"|menyinggung|mengumumkan|menganggap|memandang|menampik|berujar|bertutur|mengutarakan|melanjutkan|menyindir"
    rf"|(?:{_SAID_EN})(?! by))\b"
)
_ADVERB = re.compile(
    r"(?:[ ,](?:juga|pun|turut|lalu|kemudian|sendiri|kembali|sebelumnya|sempat|lantas|langsung|bahkan|terus|secara \w+"
    r"|also|has|had|later))+$"
)
_AFTER_QUOTE = re.compile(
    rf"[\"”»][\s,]*(?:begitu |demikian )?(?P<verb>{_SAID}|{_SAID_EN}) (?=(?P<who>[^\n]{{2,240}}))"
)
_REPORTED = re.compile(
    rf"(?:\b(?:[Mm]enurut|[Aa]ccording to)|, (?:{_SAID}|{_SAID_EN})|\b[Hh]al (?:itu|ini|tersebut|senada) (?:di)?"
    r"(?:sampaikan|katakan|ungkapkan|tegaskan|jelaskan|nyatakan|utarakan)(?: oleh)?) (?=(?P<who>[^\n]{2,240}))"
)
_PRONOUN = re.compile(
    rf"[\"”»][\s,]*(?:(?:{_SAID})(?:nya\b| (?:dia|ia)\b)|(?:he|she) (?:{_SAID_EN})\b|(?:{_SAID_EN}) (?:he|she)\b)"
)
_DAY = re.compile(r"\s*(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|[\d(]|0+\s*$)")
_ADJUNCT = re.compile(r" (?:saat|ketika|usai|seusai|dalam|di|kepada|melalui|lewat|pada|di sela-sela) .*$")
_INTRO = re.compile(
    r"^(?:Sementara(?: itu)?|Namun|Lalu|Kemudian|Sebelumnya|Selanjutnya|Oleh karena(?:nya| itu)|Karena itu|Saat itu"
    r"|Sedangkan|Adapun|Senada|Di sisi lain|Di tempat terpisah|Meanwhile|But|However) "
)
_LEADING = frozenset("seorang salah satu seorang warga mantan eks former".split())
_JOINING = frozenset("dan dari bidang of the for and bin binti van de al &".split())
_WORD = re.compile(r"\([^()]*\)|[^\s()]+")
_INITIALS = re.compile(r"[A-Z]{2,5}\b")
_QUOTE_MARK = re.compile(r"[\"“”«»]")
_POINTED = re.compile(r" (?:itu|ini|tersebut)\b")
_GLUED = re.compile(r"[a-z]{2}(?=\.[A-Z])")
_CLOSED = re.compile(r"(?!(?:Muh|Moh|Mhd|Abd|Drs|Prof)\.).{3,}\.$")


class _Names(NamedTuple):
    """Names of an article."""

    persons: tuple[str, ...]
    """Persons for certain: named with an office, or after a quotation and a verb of speech; in the article's order."""
    others: tuple[str, ...]
    institutions: frozenset[str]
    short: dict[str, str]


def speaker(sentence: Sentence) -> str | None:
    """The person named as the sentence's speaker, without the office, in the fullest form the article gives.

    A quotation followed by "katanya" or "kata dia" takes the speaker whom the sentence before names, in the same
    paragraph. None when neither tells.
    """
    article = sentence.article
    person = _named(article, sentence.start, sentence.end)
    if person is None and _PRONOUN.search(_masked(article), sentence.start, sentence.end):
        before = _before(article, sentence.start)
        person = _named(article, *before) if before else None
    return _full(article, person) if person else None


def _named(article: Article, start: int, end: int) -> str | None:
    """The speaker whom `article.text[start:end]` names."""
    text = without_degrees(_masked(article)[start:end])
    after = _AFTER_QUOTE.search(text)
    if after:
        found = _phrase(article, after["who"], known=_known_words(article))
        return found.name if found and _is_person(article, found, verb=after["verb"]) else None
    for found in (_subject(article, text), _reported(article, text)):
        if found and (found.titled or _is_known(article, found.name)):
            return found.name
    return None


def _subject(article: Article, text: str) -> Person | None:
    """The person before the first verb of speech, when only office, apposition, time and place stand between."""
    verb = _STATES.search(text)
    if not verb:
        return None
    before = _ADVERB.sub("", text[: verb.start()].rstrip())
    closed = before.endswith(",")
    parts = [part for part in before.rstrip(", ").split(",") if part.strip()]
    while closed and len(parts) > 1 and (_DAY.match(parts[-1]) or _ADJUNCT.match(parts[-1])):
        parts.pop()
    if not parts:
        return None
    known = _known_words(article)
    last = _ADJUNCT.sub("", parts[-1])
    found = _noun_phrase(article, last, known=known, whole=True)
    if len(parts) > 1 and found and not found.titled and _is_post(parts[-2]):
        return Person(found.name, True)
    if found is None and closed and len(parts) > 1 and (is_office(last) or last.lstrip().startswith("yang ")):
        earlier = _noun_phrase(article, parts[-2], known=known, whole=True)
        return Person(earlier.name, True) if earlier and is_office(last) else earlier
    return found


def _reported(article: Article, text: str) -> Person | None:
    """The person after "menurut", or after a verb of speech that follows a comma."""
    for match in _REPORTED.finditer(text):
        found = _phrase(article, match["who"], known=_known_words(article))
        if found:
            return found
    return None


def _phrase(article: Article, text: str, *, known: frozenset[str]) -> Person | None:
    """The person whom the words after a verb of speech name: "Ketua KPU Batang, Budi Santoso, saat …".

    What follows an office may be its institution: of "vokalis Cahaya, Danang Wira" the second is the person.
    """
    found, office = None, False
    for part in _QUOTE_MARK.split(text)[0].split(",")[:3]:
        named = _noun_phrase(article, part, known=known)
        if named is None and (found or not _is_post(part)):
            return found
        if named and found:
            return Person(named.name, True) if " " in named.name else found
        if named and not (named.titled and _kept(part) == len(part.rstrip())):
            return Person(named.name, named.titled or office)
        found, office = named, True
    return found


def _kept(part: str) -> int:
    """How far a noun phrase reaches from the beginning of a part between commas."""
    end, capital, joining = 0, False, False
    for match in _WORD.finditer(part):
        word = match[0]
        glued = _GLUED.search(word)
        if glued:
            return match.start() + glued.end()
        if word[0] == "(" or word[0].isupper() or word[0] in "0&" or (capital and word.isdigit()):
            capital, end = True, match.end()
            if _CLOSED.fullmatch(word):
                break
        elif word.rstrip(".") in {"dr", "drg"} or (not capital and (is_office(word) or end or word in _LEADING)):
            end = match.end()
        elif word not in _JOINING or joining:
            break
        joining = word in _JOINING
    return end


def _noun_phrase(article: Article, part: str, *, known: frozenset[str], whole: bool = False) -> Person | None:
    """The person whose name ends the noun phrase that begins `part`; with `whole`, the phrase must be all of it."""
    part = _INTRO.sub("", part.strip()) if whole else part.strip()
    end = _kept(part)
    if end == 0 or (whole and end < len(part)) or _POINTED.match(part, end):
        return None
    initials = _INITIALS.match(part)
    if initials and known and initials[0] in (short := _names(article).short) and (not whole or initials[0] == part):
        return Person(short[initials[0]], True)
    from_where = re.search(r" (?:dari|of|for) ", part[:end])
    nearer = people(article).read(part[: from_where.start()], known=known) if from_where else None
    return nearer or people(article).read(part[:end].rstrip(". "), known=known)


def _is_post(part: str) -> bool:
    """Whether a part between commas is an office and nothing else."""
    part = _INTRO.sub("", part.strip())
    return is_office(part) and _kept(part) == len(part)


def _is_person(article: Article, found: Person, *, verb: str) -> bool:
    """Whether a name after a quotation is a person's; sites and companies are quoted, too."""
    if found.titled:
        return True
    if found.name in _names(article).institutions:
        return False
    return not people(article).is_business(found.name) and (
        verb != "tulis" or " " in found.name or _is_known(article, found.name)
    )


@lru_cache(64)
def _masked(article: Article) -> str:
    """The article's text, of the same length, without its places and without what stands between quotation marks."""
    text = people(article).text
    parts, at = [], 0
    start = 0
    for line in article.text.split("\n"):
        for opening, closing in pairs(article.text, start, start + len(line)):
            parts += [text[at : opening + 1], "0" * (closing - opening - 1)]
            at = closing
        start += len(line) + 1
    return "".join([*parts, text[at:]])


@lru_cache(64)
def _names(article: Article) -> _Names:
    """What the whole article tells of the names in it."""
    text, reader = without_degrees(_masked(article)), people(article)
    runs = reader.runs()
    quoted: list[str] = []
    for match in islice(_AFTER_QUOTE.finditer(text), MOST_NAMES):
        person = _phrase(article, match["who"], known=frozenset())
        if person and (person.titled or (match["verb"] != "tulis" and not reader.is_business(person.name))):
            quoted.append(person.name)
    parted = apart([*quoted, *(person.name for person in runs)])
    institutions = frozenset(institution for institution, _ in parted.values())
    persons = [parted[name][1] if name in parted else name for name in quoted + [p.name for p in runs if p.titled]]
    return _Names(
        persons=tuple(dict.fromkeys(name for name in persons if name not in institutions)),
        others=tuple(dict.fromkeys(person.name for person in runs if person.name not in parted)),
        institutions=institutions,
        short=reader.short_forms(),
    )


def _known_words(article: Article) -> frozenset[str]:
    return frozenset(word for name in _names(article).persons for word in name.split())


def _is_known(article: Article, name: str) -> bool:
    return any(set(name.split()) <= set(known.split()) for known in _names(article).persons)


def _full(article: Article, name: str) -> str:
    """The name in the fullest form the article gives, persons known for certain before other names."""
    names = _names(article)
    for others, inner in ((names.persons, False), (names.others, False), (names.persons, True)):
        found = fuller(name, others, inner=inner)
        if found != name:
            return found
    return name


def _before(article: Article, start: int) -> tuple[int, int] | None:
    """Start and end of the sentence before the one at `start`, in the same paragraph."""
    paragraph = article.text.rfind("\n", 0, start) + 1
    spans = segment(article.text[paragraph:start])
    return (paragraph + spans[-1].start, paragraph + spans[-1].end) if spans else None
