"""Who holds the very office that a question asks for, as an article words it beside the name: "Ketua KPK Rina Dewi".

Knows: offices of the country, of bodies and of regions in both languages, and that those of other countries are others.
Does not know what else tells of an office (`rag.speaking.asked.office`), whose names stand beside one
(`rag.expecting.holder_names`), nor days.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from index import places
from index.country_names import also_called
from index.likeness import folded
from index.nouns import Article, Sentence
from rag.expecting.holder_names import offices_told, whole_name
from rag.expecting.offices_asked import NATIONAL, wordings
from rag.speaking.asked.posts import holds, is_of_an_aide, is_post, post_of, posts
from rag.speaking.factchecks import tells_claim
from rag.speaking.names.forms import BEGUN
from rag.speaking.offices.alike import has_head, is_another_office, is_same_office, is_told_in
from rag.speaking.offices.beside import office
from rag.speaking.offices.short import in_long
from rag.speaking.offices.wordings import canonical, in_full
from rag.speaking.speakers import Speaker
from rag.speaking.words.countries import is_foreign
from rag.speaking.words.standings import FORMER, standing

_HOME: Final = re.compile(r"\bIndonesia|\bRI\b")


class Held(NamedTuple):
    """Who holds the office asked for."""

    name: str
    abroad: bool
    """Whether it is another country's, where the question names none."""
    placed: bool
    """Whether it is that of a region's body, where the question names no region: "Ketua KPU Demak"."""


_HEADS_FIRM = re.compile(
    r"(?i)(?:dirut|direktur utama|ceo|presdir|presiden direktur|komisaris utama|chief executive)\b"
)
_AGED = re.compile(r"\bU-?\d\d\b")
"""A team of those under an age, which is not the team: "pelatih timnas U-16"."""
_OF_INITIALS = re.compile(
    r"\b(?:(?:[Ww]akil|[Mm]antan) )?(?:[Kk]etua|[Kk]epala|[Ss]ekretaris|[Dd]irektur)(?: [A-Z]{2,})+\b"
)
"""An office with the initials of its body right behind its head."""
_BRANCH = re.compile(r"(?i) (?:dp[dwc]|dewan pimpinan (?:daerah|wilayah|cabang))\b")
"""Of a party in one place: "Ketua DPD Golkar Demak" is who is asked for as "ketua Golkar Demak"."""
_GOVERNMENT = re.compile(r"(?i) (?:pem(?:prov|kab|kot|da)|pemerintah (?:provinsi|kabupaten|kota|daerah))\b")
"""What tells no more than its place."""
_THEN = re.compile(
    r"(?i)\b(?:mantan|eks|bekas|ex|former(?:ly)?|pernah|sebelumnya|dulu|dahulu|periode|menjabat|era|zaman|mendiang"
    r"|almarhum\w*|pendahulu\w*|lengser|mundur|pensiun|(?:meng|di)gantikan|[12]\d{3})\b"
)
"""Tells that an office was held once."""
_OF_ANY_FIRM = frozenset("Persero Tbk RI Indonesia".split())
"""Behind any firm's name."""
_POINTS_BACK = frozenset("perusahaan perseroan lembaga instansi setempat".split())
"""Behind an office, for whose it is: that has been named before."""


def is_same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: in part, clipped, or by initials; a family has one name in common."""
    mine, his = (re.findall(r"\w{2,}", name.lower()) for name in (one, other))
    if any(short == "".join(word[0] for word in long) for short, long in ((one.lower(), his), (other.lower(), mine))):
        return True
    few, many = sorted((mine, his), key=len)
    shared = sum(any(_is_clipped(word, another) for another in many) for word in few)
    return shared >= min(2, len(few)) > 0


def _is_clipped(word: str, other: str) -> bool:
    """Whether two words of names are one, one is the other's beginning, Joko and Jokowi, or a spelling of it."""
    short, long = sorted((word, other), key=len)
    return folded(short) == folded(long) or (len(short) >= BEGUN and (long.startswith(short) or _is_slip(short, long)))


def _is_slip(word: str, other: str) -> bool:
    """Whether two long words differ by one letter that only one of them has: Budiarto and Budiharto."""
    return len(word) > BEGUN and any(word == other[:at] + other[at + 1 :] for at in range(len(other)))


def may_tell(asked: str, sentence: Sentence) -> bool:
    """Whether a sentence that gives nobody an office may tell of it: one of a country has but one name.

    What a fact check tells of a claim does not, nor of a former holder what tells of no time but now.
    """
    if tells_claim(sentence):
        return False
    want, readings = standing(asked, typed=True), wordings(asked)
    if not (want.how or post_of(asked)) and any(re.match(NATIONAL, one.lower()) for one in readings):
        return any(is_told_in(one, sentence.text) or _is_told_abroad(one, sentence) for one in readings)
    if FORMER in want.how and not _THEN.search(sentence.text):
        return False
    return any(has_head(one, sentence.text) and not _is_of_another_body(one, sentence.text) for one in readings)


def _is_told_abroad(office: str, sentence: Sentence) -> bool:
    """Whether a sentence tells another country's office without the country, in an article on that and not on this.

    It is on the country that it names first.
    """
    *before, country = office.split()
    told = country if country.isupper() else country.title()
    if not is_foreign(told) or _HOME.search(sentence.article.whole):
        return False
    first = next((word for word in re.findall(r"[^\W\d_]+", sentence.article.whole) if is_foreign(word)), "")
    abroad = any(is_foreign(f"{held} {name}") for name, held in offices_told(sentence))
    return first in (told, *also_called(told)) and not abroad and is_told_in(" ".join(before), sentence.text)


def _is_of_another_body(office: str, text: str) -> bool:
    """Whether each office of a text that has initials right behind its head is another: "Ketua MPR RI", of the DPR."""
    told = [match[0] for match in _OF_INITIALS.finditer(text)]
    return bool(told) and all(is_another_office(office, one) for one in told)


@lru_cache(1_000)
def incumbents(asked: str, sentence: Sentence) -> tuple[Held, ...]:
    """Those to whom a sentence gives the office asked for, right beside their names; those of this country first.

    What a fact check tells of a claim gives it to nobody.
    """
    if tells_claim(sentence):
        return ()
    article = sentence.article
    given = [(name, in_long(held, article)) for name, held in offices_told(sentence)]
    # What the office is of stands behind it, too: "pelatih Merpati".
    own = set(asked.lower().split())
    given = [(name, held) for name, held in given if not own.issuperset(name.lower().split())]
    told = [(name, held) for name, held in given if _is_office_of(asked, article, name, held)]
    anywhere = not places.mentions(asked, anycase=True)
    holders = (
        Held(
            whole_name(name, sentence),
            _is_abroad(asked, article, name, held),
            placed=anywhere and _is_placed(asked, held, article),
        )
        for name, held in told
    )
    return tuple(sorted(holders, key=lambda one: one.abroad))


def _is_placed(asked: str, held: str, article: Article) -> bool:
    """Whether an office is of a region's body: it says so, or is told in short in an article about one."""
    short = len(held.split()) < len(asked.split())
    return bool(places.mentions(held)) or (short and article.region_code is not None)


@lru_cache(1_000)
def tells_another(asked: str, sentence: Sentence) -> bool:
    """Whether a sentence gives nobody the office asked for, and somebody one of the same head that is another."""
    if incumbents(asked, sentence):
        return False
    want, told = standing(asked, typed=True), offices_told(sentence)
    stood = [standing(held) for _, held in told]
    if any(want.is_denied(one) and _is_of(want.office, sentence.article, one.office) for one in stood):
        return True
    readings, own = [_without_places(one) for one in wordings(asked)], set(asked.lower().split())
    if post := post_of(want.office):
        deputy = any(other.words ^ post.words == {"wakil"} for one in stood for other in posts(one.office))
        return deputy or any(is_of_an_aide(one.office, post) for one in stood)
    return any(
        own.isdisjoint(_called(name))
        and any(is_another_office(one, standing(held).office if want.how else held) for one in readings)
        for name, held in told
    )


def _called(name: str) -> list[str]:
    """The words of a name in lower case, and its initials, by which a body may be asked for."""
    some = name.lower().split()
    return [*some, "".join(word[0] for word in some)]


def _is_office_of(asked: str, article: Article, name: str, held: str) -> bool:
    """Whether the office of somebody is the one asked for, held as it is asked for."""
    want, told = standing(asked, typed=True), standing(held)
    if not want.is_met(told):
        return False
    if FORMER not in want.how and (post := post_of(want.office)):
        return holds(article, Speaker(name, told.office), post)
    return _is_of(want.office, article, told.office)


def _is_of(asked: str, article: Article, held: str) -> bool:
    """Whether an office is the one asked for, however it is held: of the same place, as far as both tell it."""
    if post := post_of(asked):
        return is_post(article, held, post)
    if not {*_AGED.findall(held)} <= {*_AGED.findall(asked)}:
        return False
    return any(
        (
            is_same_office(one, held)
            or _is_same_there(one, held, article)
            or _is_titled(one, held, article.title)
            or _is_of_the_title(one, held, article.title)
        )
        and not _is_of_subsidiary(one, held)
        for one in (in_long(reading, article) for reading in wordings(asked))
    )


def _is_titled(asked: str, held: str, title: str) -> bool:
    """Whether an office that is told without whose it is may be the one that the title tells whole: "CEO Elang"."""
    mine, his, told = canonical(asked), canonical(held), standing(title, typed=True)
    begun = len(his) < len(mine) and mine[: len(his)] == his and not _HOME.search(held)
    return begun and FORMER not in told.how and is_told_in(asked, told.office)


def _is_of_the_title(asked: str, held: str, title: str) -> bool:
    """Whether an office is told to be of the body named before, and the title names that: "direktur perusahaan"."""
    *mine, points = canonical(held) or [""]
    rest = canonical(asked)[len(mine) :]
    begun = points in _POINTS_BACK and bool(mine and rest) and canonical(asked)[: len(mine)] == mine
    return begun and set(rest) <= set(in_full(title))


def _is_of_subsidiary(asked: str, held: str) -> bool:
    """Whether who heads a firm heads one of a longer name than the one asked for: Elang Energi, not Elang."""
    if not _HEADS_FIRM.match(asked) or not (firm := asked.split()[-1:]):
        return False
    behind = re.search(rf"(?i)\b{re.escape(firm[0])}\b(?P<rest>[^(]*)", held)
    rest = _without_places(behind["rest"]).split() if behind else []
    return any(word[0].isupper() and word.strip(".,") not in _OF_ANY_FIRM for word in rest)


def _is_same_there(asked: str, held: str, article: Article) -> bool:
    """Whether two offices are one but for how their place is called, or that the article's own is not told."""
    wanted, told = (
        [place.code for one in places.mentions(text, anycase=typed) for place in one.places]
        for text, typed in ((asked, True), (held, False))
    )
    here = told or [article.region_code or ""]
    near = any(places.contains(one, other) or places.contains(other, one) for one in wanted for other in here if other)
    mine, his = _without_places(asked, typed=True), _without_places(held)
    his = his if _BRANCH.search(mine) else _BRANCH.sub("", his)
    return near and is_same_office(mine, his) and is_same_office(his, mine)


def _without_places(office: str, *, typed: bool = False) -> str:
    for one in reversed(list(places.mentions(office, anycase=typed))):
        office = f"{office[: one.start]}{office[one.end :]}"
    return re.sub(r" ?\(\)", "", _GOVERNMENT.sub("", office)).strip()


def _is_abroad(asked: str, article: Article, name: str, held: str) -> bool:
    """Whether an office is of another country, as its words tell it here or where the article first names the holder.

    One that a country has one of may be told by the title alone: it begins with another country, and Indonesia stands
    nowhere. A foreigner or foreign goods in the title tell nothing. Before a name a country may look like one of its
    own: "Menteri Luar Negeri Oman Budi Santoso".
    """
    if any(is_foreign(one.title()) for one in wordings(asked)):
        return False
    if is_foreign(held) or is_foreign(office(article, name) or ""):
        return True
    if not re.match(NATIONAL, held.lower()):
        return False
    titled = is_foreign("".join(article.title.split()[:1])) and not _HOME.search(article.text)
    return titled or is_foreign(name.split()[0])
