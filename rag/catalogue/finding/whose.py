"""Whose words a request counts: the names by which articles quote somebody, or the office that he is told of with.

Knows: who speaks in articles, and which names and offices are the same. Does not know how articles are found.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from index import places
from index.collection import Collection
from index.filters import Filters
from index.nouns import Article, Sentence, SentenceKind
from rag.catalogue.finding.holding import hold
from rag.catalogue.finding.same_voice import called_too, longer_names, within
from rag.catalogue.finding.voices import MOST_READ
from rag.catalogue.lookup import reading
from rag.catalogue.request import Request, Wanted, Whom
from rag.catalogue.wordings.short_forms import forms, introduced
from rag.speaking.asked.posts import Post, holds, post_of
from rag.speaking.names.names import names
from rag.speaking.offices.alike import is_same_office, is_told_office
from rag.speaking.speakers import Speaker, speaking
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import is_office, may_be_name

SHORTEST = 3
"""Letters of a part of a name by which somebody may be called."""
_WITH_INITIALS = re.compile(r"(?P<long>(?:[A-Z][\w-]* )+)\((?P<short>[A-Z]{2,})\)")
"""Words with capitals before initials: "Ketua Komisi Pemberantasan Korupsi (KPK)"."""
_WORDED = (
    (re.compile(r"Ketua (?P<body>[A-Z]{2,})"), r"Ketua Dewan Komisioner \g<body>"),
    (re.compile(r"Kapolres (?P<place>(?!Metro\b)[A-Z].*)"), r"Kapolres Metro \g<place>"),
)
"""Offices that are told in other words, too."""
_POLICE = re.compile(r"Kapol(?:res(?:ta|tabes)?|da|sek)|Kepala Kepolisian (?:Resor(?: Kota(?: Besar)?)?|Daerah|Sektor)")
_NOT_NOW = re.compile(r"(?:mantan|eks|bekas|wakil|calon|plt|pj|jubir|bicara)\b", re.IGNORECASE)
"""Before an office that somebody else holds, or nobody."""
_SECOND = re.compile(r"/.*| (?:dan|sekaligus) (?=[A-Z]).*")
"""Behind somebody's first office, the other one that he holds."""


def looked_up(collection: Collection, request: Request, filters: Filters) -> Request:
    """A request for those that quote somebody, with all names or offices by which the articles do.

    The other name that articles say is that one's counts, too (Joko Widodo, Jokowi); none where they say several.
    """
    if request.each:
        return replace(request, each=tuple(looked_up(collection, one, filters) for one in request.each))
    found = {one: _looked_up(one, collection, request, filters) for one in request.quotable}
    wanted = tuple(found[one][0] if one in found else one for one in request.wanted)
    return replace(request, wanted=wanted, whom=tuple(whom for _, whom in found.values()))


def names_of(name: str, collection: Collection, articles: Iterable[Article]) -> tuple[str, ...]:
    """A name with the other ones that articles say are that one's; () for no name."""
    if not name:
        return ()
    with reading(collection) as held:
        known = introduced(Wanted(name, forms(name)), articles=held)
    also = {other for article in articles for one in known.wordings for other in called_too(article, one)}
    return (*known.wordings, *sorted(also - set(known.wordings)))


def widened(request: Request) -> Request:
    """A request for the articles that may quote whom another is for: those with any of the names, too."""
    parts = dict(zip(request.quotable, request.whom, strict=True))
    wanted = (
        replace(one, wordings=(*one.wordings, *sorted(parts[one].others))) if one in parts else one
        for one in request.wanted
    )
    return replace(request, wanted=tuple(wanted))


def own(sentences: Sequence[Sentence], request: Request) -> list[Sentence]:
    """The sentences of an article that are surely the words of somebody whom a request names."""
    return [one for one in sentences if any(_says(one, whom) for whom in request.whom)]


def quotes(sentences: Sequence[Sentence], request: Request) -> bool:
    """Whether an article has words of everybody whom a request names."""
    return all(any(_says(one, whom) for one in sentences) for whom in request.whom)


def _says(sentence: Sentence, whom: Whom) -> bool:
    told = speaking(sentence) if sentence.kind is SentenceKind.BODY else None
    if told is None:
        return False
    if whom.offices:
        if any(_holds(told, one) or _is_regions(told, one) for one in whom.offices):
            return True
        text = sentence.article.text
        return _is_post(told, sentence.article, whom.post) or any(_is_both(told, one, text) for one in whom.offices)
    if told.name.casefold() in whom.others or any(within(name, told.name) for name in whom.names):
        return True
    return any(_is_titled(told.name, name, sentence.article) for name in whom.names)


def _is_titled(short: str, name: str, article: Article) -> bool:
    """Whether a short name is the first or last of a whole one in the title of an article that has no other for it."""
    if not (name.startswith(f"{short} ") or name.endswith(f" {short}")):
        return False
    if not re.search(rf"\b{re.escape(name)}(?!\w)", article.title):
        return False
    read = names(article)
    return all(within(one, name) or not within(short, one) for one in (*read.persons, *read.others))


def _holds(told: Speaker, office: str) -> bool:
    """Whether a speaker is told of with just that office; not with that of another country, region or part."""
    if not told.office:
        return False
    first = _SECOND.sub("", told.office)
    ways = dict.fromkeys((told.office, first, _WITH_INITIALS.sub(_initials, first)))
    return any(is_same_office(office, one) and is_same_office(one, office) for one in ways)


def _is_regions(told: Speaker, office: str) -> bool:
    """Whether a speaker is told of with an office that regions have, where none was named."""
    own, rest = (told.office or "")[: len(office)], (told.office or "")[len(office) :].strip()
    if own.casefold() != office.casefold() or not _every_region_has(office):
        return False
    if not rest[:1].isupper():
        return False
    # Banks and academies have governors, too.
    placed = next(iter(places.mentions(rest)), None) is not None
    return placed or not (is_body(rest) or "gubernur" in own.casefold())


def _is_both(told: Speaker, office: str, text: str) -> bool:
    """Whether a text tells of a speaker with an office and one more, "Kepala Bapanas sekaligus Menteri Pertanian"."""
    first = (told.office or "").split()[:2]
    if not first or not told.name:
        return False
    other = rf"{re.escape(' '.join(first))}\b[^.\n]{{0,60}}?\b{re.escape(told.name)}"
    both = rf"(?P<before>(?:\w+ )?)\b{re.escape(office)},? (?:sekaligus|merangkap|yang juga) {other}"
    return any(not _NOT_NOW.match(match["before"]) for match in re.finditer(both, text))


@lru_cache(100)
def _every_region_has(office: str) -> bool:
    """Whether an office without a place is one that regions have."""
    if _POLICE.fullmatch(office):
        return True
    post = post_of(office)
    return post is not None and not post.codes and "presiden" not in post.words


def _is_post(told: Speaker, article: Article, post: Post | None) -> bool:
    """Whether an article tells of a speaker with a regional office, in whatever spelling of its place."""
    return post is not None and bool(told.office) and holds(article, told, post)


def _initials(match: re.Match[str]) -> str:
    """The initials in the place of the words that they are of: "Ketua KPK"."""
    some, short = match["long"].split(), match["short"]
    of = "".join(word[0] for word in some[-len(short) :])
    return " ".join((*some[: -len(short)], short)) if of == short else match[0]


def _looked_up(somebody: Wanted, collection: Collection, request: Request, filters: Filters) -> tuple[Wanted, Whom]:
    """Somebody with all his names, and how he is told apart from others who speak."""
    label = somebody.label
    spelt = tuple(_also(somebody)) if is_told_office(label) else ()
    articles = _articles(collection, request, somebody, (*somebody.wordings, *spelt), filters)
    if is_told_office(label):
        told, post = list(_told(articles)), post_of(somebody.label)
        offices = tuple(dict.fromkeys((*somebody.wordings, *spelt)))
        whom = Whom(others=frozenset(spelt), offices=offices, post=post if post and post.codes else None)
        if any(_says(sentence, whom) for _, sentence in told):
            return somebody, whom
        if name := next((part for part in _holders(somebody.label) if _is_held(told, somebody.label, part)), ""):
            somebody = replace(somebody, wordings=(name,))
            articles = _articles(collection, request, somebody, somebody.wordings, filters)
    about = [some[0].article for some in articles if some]
    also = {one for article in about for name in somebody.wordings for one in called_too(article, name)}
    also -= set(somebody.wordings)
    if len(also) == 1:
        somebody = replace(somebody, wordings=(*somebody.wordings, *also))
    return somebody, Whom(somebody.wordings, _short_names(somebody, collection, request, filters))


def _also(somebody: Wanted) -> Iterator[str]:
    """Other wordings of an office: Ketua Dewan Komisioner OJK of Ketua OJK, Kapolres Metro Depok of Kapolres Depok."""
    for label in [one.label for one in somebody.options] or [somebody.label]:
        yield from _spelt(label)
        for pattern, said in _WORDED:
            if match := pattern.fullmatch(label):
                yield (whole := match.expand(said))
                yield from _spelt(whole)


def _spelt(office: str) -> tuple[str, ...]:
    """An office with the body that it is of spelt out: Ketua Komisi Pemberantasan Korupsi."""
    some = office.split()
    return tuple(
        " ".join((*some[:at], long, *some[at + 1 :]))
        for at, word in enumerate(some)
        if word.isupper()
        for long in forms(word)
        if long != word
    )


def _articles(
    collection: Collection, request: Request, somebody: Wanted, wordings: Sequence[str], filters: Filters
) -> list[Sequence[Sentence]]:
    """The sentences of the articles that have any of some wordings of somebody, as far as they are gone through."""
    sought = replace(somebody, wordings=tuple(wordings), options=())
    wanted = tuple(sought if one == somebody else one for one in request.wanted)
    if somebody not in request.wanted:
        wanted = (sought,)
    keys = [one.key for one in hold(collection, replace(request, wanted=wanted), filters).found][:MOST_READ]
    with collection.store.reading() as view:
        held = view.sentences(keys)
    return [held[key] for key in keys if held.get(key)]


def _told(articles: Iterable[Sequence[Sentence]]) -> Iterator[tuple[Speaker, Sentence]]:
    """Who speaks in some articles, sentence by sentence."""
    for sentences in articles:
        for sentence in sentences:
            if sentence.kind is SentenceKind.BODY and (told := speaking(sentence)):
                yield told, sentence


def _holders(label: str) -> Iterator[str]:
    """What may be the name of whom an office is held by, behind that: Prabowo of Presiden Prabowo."""
    some = label.split()
    for at in range(1, len(some)):
        if is_office(" ".join(some[:at])) and all(map(may_be_name, some[at:])):
            yield " ".join(some[at:])


def _is_held(told: Iterable[tuple[Speaker, Sentence]], label: str, name: str) -> bool:
    """Whether a speaker of that name holds the office that stands before it in a label."""
    office = label.removesuffix(name).strip()
    return any(within(name, one.name) and _holds(one, office) for one, _ in told)


def _short_names(somebody: Wanted, collection: Collection, request: Request, filters: Filters) -> frozenset[str]:
    """Parts of somebody's full name, in lower case, by which articles that may not have the whole quote just him."""
    full = [one for one in somebody.wordings if " " in one]
    parts = {part for one in full for part in one.split() if len(part) >= SHORTEST and may_be_name(part)}
    if not parts:
        return frozenset()
    said: dict[str, list[Sentence]] = {}
    offices: dict[str, str | None] = {}
    persons: set[str] = set(full)
    articles = _articles(collection, request, somebody, (*somebody.wordings, *sorted(parts)), filters)
    for sentences in articles:
        persons.update(names(sentences[0].article).persons)
    for told, sentence in _told(articles):
        said.setdefault(told.name, []).append(sentence)
        offices[told.name] = offices.get(told.name) or told.office
    longer = longer_names({**{one: [] for one in full}, **said}, offices, persons)
    own_names = (name for name, long in longer.items() if any(within(one, long) for one in full))
    return frozenset(name.casefold() for name in own_names)
