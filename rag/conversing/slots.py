"""A follow-up to a question that counts or orders articles, completed by filling one of that question's slots.

Knows: that such a question has a subject, a place, an outlet, a period and a grouping ("dari Kompas saja?", "per
hari?", "and Anies?"), and that a condition may be added ("yang juga menyebut Anies?"). Does not know the patterns by
which it is read (`rag.catalogue`): a completion is taken only if it reads as the earlier question with that slot filled
anew. What else may be asked of the same articles is in `rag.conversing.viewing`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from index import languages
from rag.catalogue import joints, news, subjects
from rag.catalogue.request import Excepted, Only, Request, View

FEW_SMALL = 2
"""Words without a capital that may be a subject by themselves."""
_JOINING = frozenset("dan and atau or of the di in dari from pada on tentang about per by".split())
Reader = Callable[[str, str], Request | None]
"""Reads a question, given its language, as one that counts or orders articles; None for any other."""

_TWICE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
"""A word twice in a row, as where a slot with its preposition stands behind the one that is there: "in in December"."""
MOST_WORDS = 60
"""Words of an earlier question in which some are exchanged; nobody counts in more."""
LONGEST_RUN = 8
"""Words of the earlier question that are exchanged at most."""
_NEWS = rf"(?:{news.NEWS_ID}|{news.NEWS_EN})"
OF_THEM = re.compile(
    rf"\s*\b(?:(?:of|among|in|from) (?:all )?(?:them|(?:these|those)(?: {_NEWS}| ones)?)"
    rf"|(?:di|dari) ?antara(?:nya| mereka)|(?:di )?dalamnya|dari (?:semua )?(?:itu|situ)"
    rf"|(?:di|dari|dalam|dari antara) {_NEWS}(?:-{_NEWS})? (?:itu|ini|tersebut|tadi))"
    r"(?!\w)(?! (?:days|months|years)\b)",
    re.IGNORECASE,
)
"""Points to the articles that were counted."""
_MANY = re.compile(
    rf"^(?:(?:ada )?(?:{news.MANY_ID}|how many)|(?:is|are|were) (?:there )?any|any|which|ada(?:kah)?(?: yang)?)"
    rf"(?: {_NEWS})?(?: (?:are|were))?\s+",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(?:juga|also)\s+(?=\S)", re.IGNORECASE)
"""Before a condition that is added to the earlier ones."""
_THOSE = re.compile(r"^(?:yang|ones?|those) (?=(?:di|dari|pada|terbit|in|from|on|about|tentang)\b)", re.IGNORECASE)
_NOT = (
    r"(?:(?:tidak|tak|tdk|nggak|enggak|gak|ga|belum|bukan|not|never|(?:do|does|did)(?: not|n['’]t))"
    r"(?: (?:pernah|ever))? )"
)
RELATIVE = re.compile(
    rf"^(?:(?:(?:the )?ones?|those|which ones?) (?:that|which|yang|yg)|that|which|(?:mana )?(?:yang|yg)) "
    rf"(?={_NOT}?{joints.MENTION.pattern})",
    re.IGNORECASE,
)
"""Of the articles spoken of, before what some of them mention: "yang menyebut Anies?", "those that mention Anies?"."""
_HEAD = re.compile(r"^(?:(?:the )?ones?|those|mana) (?=(?:that|which|yang|yg)\b)", re.IGNORECASE)
_WITHOUT = re.compile(
    r"^(?:but |tapi )?(?:yang )?(?:without|not|except(?:ing)?(?: for)?|excluding|tanpa|bukan|kecuali|selain)"
    r" (?=\S+(?: \S+){0,3}$)",
    re.IGNORECASE,
)
"""Before what articles are not to mention, in a few words."""
_ONLY = re.compile(
    r"^(?:(?:hanya|cuma|khusus|only|just)\s+)+"
    r"|[\s,]+(?:saja|aja|doang|only|alone|berapa|gimana|bagaimana|how many|juga|too)$",
    re.IGNORECASE,
)
_OUTLETS = re.compile(
    rf"(?:(?:dari|di|oleh|from|in|by) )?(?:{news.OUTLET_ID} {news.WHICH_ID}|(?:which|what) {news.OUTLET_EN})",
    re.IGNORECASE,
)
_TRANSLATED = {
    "id": {"in": "di", "at": "di", "on": "pada", "during": "pada", "from": "dari", "about": "tentang", "by": "per"},
    "en": {"di": "in", "pada": "in", "dari": "from", "tentang": "about", "soal": "about", "mengenai": "about"},
}
"""Words that join, in the language of the earlier question."""
_MENTIONING = {"id": "yang menyebut", "en": "that mention"}
_NOT_MENTIONING = {"id": "yang tidak menyebut", "en": "that do not mention"}
_FROM = {"id": "dari", "en": "from"}
_AND = {"id": "dan", "en": "and"}
_ABOUT = {"id": "tentang", "en": "about"}


def filled(question: str, before: str, read: Reader, *, led: bool) -> str | None:
    """The earlier question with a slot filled anew, None when the follow-up cannot be read as that.

    Args:
        question: the follow-up, without the words that lead to it ("and", "what about").
        before: the question before it.
        read: how questions that count or order are read.
        led: whether there were such words, after which a mere name is a slot.
    """
    language = languages.detect(before, default="id")
    request = read(before, language)
    if request is None:
        return None
    fragment, counts = _fragment(OF_THEM.sub("", question))
    adds = bool(OF_THEM.search(question) or _ALSO.search(fragment) or (not led and RELATIVE.match(question)))
    fragment = _THOSE.sub("", _HEAD.sub("", _ALSO.sub("", fragment)))
    slot = _slot(fragment, read, language)
    if slot and not slot.readable and _WITHOUT.match(fragment):
        fragment = _WITHOUT.sub(f"{_NOT_MENTIONING[language]} ", fragment)
        slot = _slot(fragment, read, language)
    if slot and not slot.readable:
        return f"{before.rstrip(' ?.!')} {fragment}?"  # which then says how to ask
    if slot:
        ways = _added(fragment, slot, request, language) if adds else _joined(fragment, slot, request, language)
        found = first(before, ways, read, language)
        # Whom a quotation is of and what else its article mentions are not told apart.
        return found or (f"{before.rstrip(' ?.!')} {fragment}?" if Only.QUOTING in request.only else None)
    if not led or counts or not _is_name(fragment) or _other_language(fragment, language):
        return None
    return first(before, _bare(fragment, request, read, language), read, language)


def _fragment(question: str) -> tuple[str, bool]:
    """What may fill a slot, without "only" and "how many", and whether the latter stood there."""
    text = question.strip(" ?.!,")
    if _OUTLETS.fullmatch(text):
        return "per media", False
    rest = _MANY.sub("", text)
    counts = rest != text
    while (less := _ONLY.sub("", rest)) != rest:
        rest = less
    return rest, counts


def _slot(fragment: str, read: Reader, language: str) -> Request | None:
    """What a fragment says of articles by words that join; None when it says nothing, or anything else."""
    found = read(f"how many articles {fragment}", language)
    return found if found and found.view is View.COUNT and found != read("how many articles", language) else None


def _is_name(fragment: str) -> bool:
    """Whether a fragment is a mere name, or a word or two: "and Anies resigned?" tells what he did."""
    found = re.findall(r"[^\W\d_][\w'’-]*", fragment)
    small = [word for word in found if word.islower() and word not in _JOINING]
    few = 0 if any(word[0].isupper() for word in found) else FEW_SMALL
    return len(small) <= few and not subjects.names_a_deed(fragment)


def _other_language(fragment: str, language: str) -> bool:
    """Whether a fragment has words of the other language, which the earlier question's would not be translated to."""
    return not fragment[:1].isupper() and languages.detect(fragment, default=language) != language


Way = tuple[Request, Sequence[str]]
"""How the completed question must read, and the words that may be put into the earlier one."""


def _joined(fragment: str, slot: Request, request: Request, language: str) -> Iterator[Way]:
    """Ways to fill a slot with a fragment whose first words tell which."""
    joint = next(
        (match for one in (joints.MENTION, joints.ABOUT, joints.PLACED) if (match := one.match(fragment))), None
    )
    bare = fragment[joint.end() :].strip() if joint else fragment
    told = _told(fragment, slot, language)
    base = _with_rest(request, slot)
    if not (slot.wanted or slot.places or slot.named):
        named = [f"{_FROM[language]} {fragment}"] if slot.outlets and not joint else []
        yield base, [*named, told, fragment]
    elif joint and joints.PLACED.fullmatch(joint[0]) and not slot.wanted:
        if request.named and not (request.wanted or request.places):
            yield replace(base, named=slot.places), [bare]
        yield replace(base, places=slot.places), [bare, told] if request.places else [told, fragment]
    else:
        yield from _of_subject(base, slot, request, [bare], [told, fragment])


def _added(fragment: str, slot: Request, request: Request, language: str) -> Iterator[Way]:
    """Ways to add what a fragment says to what the articles must hold already; its outlet or time is exchanged."""
    if not (slot.wanted or slot.places or slot.named):
        yield from _joined(fragment, slot, request, language)
    elif not (slot.places and request.places):
        told = _told(fragment, slot, language)
        both = replace(
            _with_rest(request, slot),
            wanted=tuple(dict.fromkeys((*request.wanted, *slot.wanted))),
            named=tuple(dict.fromkeys((*request.named, *slot.named))),
            places=slot.places or request.places,
        )
        yield both, [f"{_AND[language]} {re.sub(r'^(?:yang|that) ', '', told)}", told, fragment]


def _bare(fragment: str, request: Request, read: Reader, language: str) -> Iterator[Way]:
    """Ways to fill the slot of the subject, or of the place, with a mere name."""
    for joint in (_MENTIONING[language], _ABOUT[language]):
        slot = read(f"how many articles {joint} {fragment}", language)
        if slot is None:
            continue
        base = _with_rest(request, slot)
        if request.places and (slot.places or slot.named) and not slot.wanted:
            yield replace(base, places=slot.places or slot.named), [fragment]
        yield from _of_subject(base, slot, request, [fragment], [f"{joint} {fragment}"])


def _of_subject(
    base: Request, slot: Request, request: Request, bare: Sequence[str], joined: Sequence[str]
) -> Iterator[Way]:
    """Ways to exchange the subject; a place is one where no other is."""
    exchanged = replace(base, wanted=slot.wanted, named=slot.named, places=slot.places)
    if request.wanted or request.named:
        yield replace(exchanged, places=slot.places or request.places), [*bare, *joined]
        return
    yield exchanged, bare
    yield replace(exchanged, places=slot.places or request.places), joined
    yield exchanged, joined


def _with_rest(request: Request, slot: Request) -> Request:
    """The request with the outlet, period and grouping of a slot where it has any, and without what it leaves out."""
    old, new = request.excepted, slot.excepted
    left_out = Excepted(
        tuple(dict.fromkeys((*old.wanted, *new.wanted))),
        tuple(dict.fromkeys((*old.places, *new.places))),
        tuple(dict.fromkeys((*old.named, *new.named))),
        tuple(dict.fromkeys((*old.outlets, *new.outlets))),
    )
    return replace(
        request,
        wanted=tuple(one for one in request.wanted if one not in new.wanted),
        places=tuple(one for one in request.places if one not in new.places),
        named=tuple(one for one in request.named if one not in new.named),
        excepted=left_out,
        outlets=slot.outlets or tuple(one for one in request.outlets if one not in new.outlets),
        period=slot.period or request.period,
        grouping=slot.grouping or request.grouping,
    )


def _told(fragment: str, slot: Request, language: str) -> str:
    """A fragment whose first words join in the earlier question's language."""
    if slot.excepted.wanted or slot.excepted.named:
        match = joints.MENTION.search(fragment)
        return f"{_NOT_MENTIONING[language]}{fragment[match.end() :]}" if match else fragment
    if match := joints.MENTION.match(fragment):
        return f"{_MENTIONING[language]}{fragment[match.end() :]}"
    first, _, rest = fragment.partition(" ")
    joint = _TRANSLATED[language].get(first.lower(), first)
    return f"{'pada' if joint == 'di' and slot.period and first.lower() != 'di' else joint} {rest}".strip()


def first(before: str, ways: Iterator[Way] | Sequence[Way], read: Reader, language: str) -> str | None:
    """The earlier question, as few of its words exchanged as will do, in the first way in which it reads as it must."""
    asked = before.rstrip(" ?.!")
    spans = [match.span() for match in re.finditer(r"\S+", asked)]
    if len(spans) > MOST_WORDS:
        return None
    runs = [(len(asked), len(asked))]
    for length in range(1, LONGEST_RUN + 1):
        runs += [(start, spans[at + length - 1][1]) for at, (start, _) in enumerate(spans[: 1 - length or None])]
    for expected, texts in ways:
        for text in texts:
            for start, end in runs:
                whole = f"{asked[:start].rstrip()} {text} {asked[end:].lstrip()}".strip()
                if _TWICE.search(whole) and not _TWICE.search(asked):
                    continue
                if read(whole, language) == expected and languages.detect(whole, default="id") == language:
                    return f"{whole}{before[len(asked) :].strip() or '?'}"
    return None
