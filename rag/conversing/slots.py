"""A follow-up to a question that counts or orders articles, completed by filling one of that question's slots.

Knows: that such a question has a subject, a place, an outlet, a period and a grouping ("dari Kompas saja?", "per
hari?", "and Anies?"), and that a condition may be added ("yang juga menyebut Anies?"). Does not know the patterns by
which it is read (`rag.catalogue`): a completion is taken only if it reads as the earlier question with that slot filled
anew. What else may be asked of the same articles is in `rag.conversing.viewing`.
"""

import re

from index import languages
from rag.catalogue.grammar import joints, news, subjects
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import Only, Request, Unit, View
from rag.conversing.ways import NOT_MENTIONING, Reader, added, by_name, filling, first

FEW_SMALL = 2
"""Words without a capital that may be a subject by themselves."""
_JOINING = frozenset("dan and atau or of the di in dari from pada on tentang about per by".split())
OF_THEM = re.compile(
    rf"\s*\b(?:(?:of|among|in|from) (?:all )?(?:them|(?:these|those)(?: {NEWS}| ones)?)"
    rf"|(?:di|dari) ?antara(?:nya| mereka)|(?:di )?dalamnya|dari (?:semua )?(?:itu|situ)"
    rf"|(?:di|dari|dalam|dari antara) {NEWS}(?:-{NEWS})? (?:itu|ini|tersebut|tadi))"
    r"(?!\w)(?! (?:days|months|years)\b)",
    re.IGNORECASE,
)
"""Points to the articles that were counted."""
MANY = re.compile(
    rf"^(?:(?:ada )?(?:{news.MANY_ID}|how many)|(?:is|are|were) (?:there )?any|any|which|ada(?:kah)?(?: yang)?)"
    rf"(?: {NEWS})?(?: (?:are|were))?\s+",
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
    # What somebody is quoted on is told beside whom is quoted, who is not exchanged for it.
    on = Only.QUOTING in request.only and joints.ABOUT.match(fragment)
    adds = bool(on or OF_THEM.search(question) or _ALSO.search(fragment) or (not led and RELATIVE.match(question)))
    fragment = _THOSE.sub("", _HEAD.sub("", _ALSO.sub("", fragment)))
    slot = _slot(fragment, read, language)
    if request.unit is Unit.SPEAKER and _WITHOUT.match(fragment):
        whole = f"{before.rstrip(' ?.!')} {fragment}?"
        without = read(whole, language)
        if without and without.role and without.role.but:
            return whole
    if slot and not slot.readable and _WITHOUT.match(fragment):
        fragment = _WITHOUT.sub(f"{NOT_MENTIONING[language]} ", fragment)
        slot = _slot(fragment, read, language)
    if slot and not slot.readable:
        return f"{before.rstrip(' ?.!')} {fragment}?"  # which then says how to ask
    if slot:
        ways = added(fragment, slot, request, language) if adds else filling(fragment, slot, request, language)
        found = first(before, ways, read, language)
        # Whom a quotation is of and what else its article mentions are not told apart.
        return found or (f"{before.rstrip(' ?.!')} {fragment}?" if Only.QUOTING in request.only else None)
    if not led or counts or not _is_name(fragment) or _other_language(fragment, language):
        return None
    return first(before, by_name(fragment, request, read, language), read, language)


def _fragment(question: str) -> tuple[str, bool]:
    """What may fill a slot, without "only" and "how many", and whether the latter stood there."""
    text = question.strip(" ?.!,")
    if _OUTLETS.fullmatch(text):
        return "per media", False
    rest = MANY.sub("", text)
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
