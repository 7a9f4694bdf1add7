"""Tells which short names in a list of speakers, or nicknames, are those of a longer one: Prabowo is Prabowo Subianto.

Knows: names, offices, and what the articles say of both. Does not know how speakers are found. A short name is
somebody's only where exactly one person's name in all the articles has it and one of its own says so; two Budis stay
two.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from index.nouns import Article, Sentence
from index.words import stands_in
from rag.speaking.asked.posts import post_of
from rag.speaking.names.names import names
from rag.speaking.offices.alike import is_same_office
from rag.speaking.turns.bodies import is_body

_ALIAS = re.compile(
    r"(?P<of>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,5}) (?:\((?:alias )?|alias "
    r"|(?:atau |atau yang |yang )?(?:akrab |biasa )?(?:disapa|dipanggil) )(?P<nick>[A-Z]\w+(?: [A-Z]\w+)?)\b"
)
_WORD = re.compile(r"[\w.'’-]+")
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")


def longer_names(
    said: Mapping[str, Sequence[Sentence]], offices: Mapping[str, str | None], persons: Collection[str]
) -> dict[str, str]:
    """Names with the longer one of the same speaker, for those that have one.

    Args:
        said: the names of a list of speakers with the sentences that are theirs.
        offices: their offices, as far as they are told.
        persons: all who are named in the articles.
    """
    articles = {name: {one.article.id: one.article for one in some}.values() for name, some in said.items()}
    every = {one.id: one for some in articles.values() for one in some}.values()
    nicknames = {**dict(_of_one_office(offices)), **dict(_nicknames(every, said))}
    named = {*persons, *said}
    found: dict[str, str] = {}
    for name, its in articles.items():
        if nicknames.get(name):
            found[name] = nicknames[name]
            continue
        others = [other for other in named if other != name and within(name, other)]
        # Who is called by a first name is rather somebody with that first name than with that last one.
        longest = _longest([one for one in others if one.startswith(f"{name} ")] or others)
        if len(longest) != 1 or (is_body(longest[0]) and not _is_bracketed(name, longest[0])):
            continue
        for one in _longest([one for one in said if one in others and within(one, longest[0])]):
            if any(_says(article, name, one, offices.get(one)) for article in its):
                found[name] = one
    return {name: found.get(other, other) for name, other in found.items() if found.get(other) != name}


def called_too(article: Article, name: str) -> Iterator[str]:
    """Other names that an article gives somebody right beside a name: the full one of a nickname, or the nickname."""
    for match in _ALIAS.finditer(article.text):
        nick, persons = match["nick"], names(article).persons
        if nick.isupper() or is_body(nick):
            continue
        if nick == name:
            yield from _longest([one for one in persons if " " in one and match["of"].endswith(one)])
        elif nick in persons and " " in name and match["of"].endswith(name):
            yield nick


def _longest(some: Collection[str]) -> list[str]:
    """Those of some names that are part of no other."""
    return [one for one in some if not any(one != other and within(one, other) for other in some)]


def within(name: str, other: str) -> bool:
    """Whether a name is part of another."""
    return _spaced(name) in _spaced(other)


@lru_cache(4_096)
def _spaced(name: str) -> str:
    """The words of a name in lower case, with a space around each."""
    return f" {' '.join(_WORD.findall(name)).casefold()} "


def _is_bracketed(name: str, longer: str) -> bool:
    """Whether a name is what another has in brackets, or all of it that stands before them."""
    return f"({name})" in longer or longer.startswith(f"{name} (")


def _nicknames(articles: Collection[Article], said: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Nicknames in the list with the one full name in it that some article says they are another name of."""
    of: dict[str, set[str]] = {}
    for article in articles:
        for match in _ALIAS.finditer(article.text):
            if match["nick"] in said and not (match["nick"].isupper() or is_body(match["nick"])):
                of.setdefault(match["nick"], set()).update(one for one in said if match["of"].endswith(one))
    for nick, full in of.items():
        longest = _longest(full - {nick})
        if len(longest) == 1:
            yield nick, longest[0]


def _of_one_office(offices: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
    """Names with the one longer one of whoever holds the same office.

    That has more names between the same first and last; or of an office that one person holds at a time, the name is
    the other's first or last.
    """
    known = {name: (name.split(), office) for name, office in offices.items() if office}
    parted = dict[str, str]()
    for single in (False, True):
        for name, (own, office) in known.items():
            longer = [
                other
                for other, (his, held) in known.items()
                if other not in parted
                and len(his) > len(own)
                and set(own) <= set(his)
                and (own[0] in (his[0], his[-1]) if single else (own[0], own[-1]) == (his[0], his[-1]))
                and _is_same(office, held)
            ]
            if (len(own) == 1) is single and len(longer) == 1 and (not single or _is_one_persons(office)):
                parted[name] = longer[0]
    yield from parted.items()


def _is_same(office: str, other: str) -> bool:
    """Whether two offices are one, whatever its place is called."""
    posts = post_of(office), post_of(other)
    if posts[0] and posts[1] and posts[0].codes and posts[1].codes:
        return posts[0].is_held_by(posts[1]) or posts[1].is_held_by(posts[0])
    return is_same_office(office, other) or is_same_office(other, office)


def _is_one_persons(office: str) -> bool:
    """Whether one person holds an office at a time: that of a region, or a minister's."""
    post = post_of(office)
    return bool(post and post.codes) or office.casefold().startswith("menteri ")


def _says(article: Article, name: str, longer: str, office: str | None) -> bool:
    """Whether an article says that a short name is that of a longer one.

    It has that, or its office right before the short one; or the office somewhere, and the first or last word of the
    longer name in its title, as that of somebody who is known.
    """
    told = article.whole
    if longer.startswith(f"{name} (") or re.search(rf"\b{re.escape(longer)}(?!\w)", told):
        return True
    called = _called(office)
    if any(re.search(rf"(?i:\b{one})[^\S\n]+{re.escape(name)}\b", article.text) for one in called):
        return True
    at_an_end = longer.startswith(f"{name} ") or longer.endswith(f" {name}")
    known = at_an_end and stands_in(name, article.title)
    return known and any(re.search(rf"(?i:\b{one}\b)", article.text) for one in called)


def _called(office: str | None) -> list[str]:
    """Patterns of an office, and of its short form: Menteri Keuangan and Menkeu."""
    if not office:
        return []
    called = [_IN_BRACKETS.sub("", office), *_IN_BRACKETS.findall(office)]
    return [re.escape(" ".join(one.split())) for one in called if one.strip()]
