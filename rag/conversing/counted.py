"""A follow-up to a question that counts or orders articles, completed by filling one of that question's slots.

Knows: that such a question has a subject, a place, an outlet, a period and a grouping ("dari Kompas saja?", "per
hari?", "and Anies?"), and that a condition may be added ("yang juga menyebut Anies?"). Does not know how a slot is put
into the earlier question (`rag.conversing.ways`), nor what else may be asked of its articles (`rag.conversing.wishes`).
"""

import re

from index import languages
from rag.asking.leaning.pointing import POINTING, SUFFIXED
from rag.catalogue.grammar import joints, news, subjects
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import Only, Request, Unit, View
from rag.conversing.turn import MARKS, FollowUp, Turn, whole
from rag.conversing.viewing import narrowed, viewed
from rag.conversing.ways import NOT_MENTIONING, Counted, added, by_name, filling
from rag.conversing.wishes import OF_THEM, leans

FEW_SMALL = 2
"""Words without a capital that may be a subject by themselves."""
_JOINING = frozenset("dan and atau or of the di in dari from pada on tentang about per by".split())
_MANY = re.compile(
    rf"^(?:(?:ada )?(?:{news.MANY_ID}|how many)|(?:is|are|were) (?:there )?any|any|which|ada(?:kah)?(?: yang)?)"
    rf"(?: {NEWS})?(?: (?:are|were))?\s+",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(?:juga|also)\s+(?=\S)", re.IGNORECASE)
"""Before a condition that is added to the earlier ones."""
_NOT = (
    r"(?:(?:tidak|tak|tdk|nggak|enggak|gak|ga|belum|bukan|not|never|(?:do|does|did)(?: not|n['’]t))"
    r"(?: (?:pernah|ever))? )"
)
_RELATIVE = re.compile(
    rf"^(?:(?:(?:the )?ones?|those|which ones?) (?:that|which|yang|yg)|that|which|(?:mana )?(?:yang|yg)) "
    rf"(?={_NOT}?{joints.MENTION.pattern})",
    re.IGNORECASE,
)
"""Of the articles spoken of, before what some of them mention: "yang menyebut Anies?", "those that mention Anies?"."""
_HEAD = re.compile(
    r"^(?:(?:(?:the )?ones?|those|mana) (?=(?:that|which|yang|yg)\b))?"
    r"(?:(?:yang|ones?|those) (?=(?:di|dari|pada|terbit|in|from|on|about|tentang)\b))?",
    re.IGNORECASE,
)
"""The articles themselves, before what is said of them: "those from Kompas"."""
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


def of_counted(one: FollowUp) -> Turn | None:
    """A follow-up to a question that counts articles, or that counts itself: "dari Kompas saja?"."""
    earlier = Counted.of(one.before, one.read)
    request = one.read(one.question, languages.detect(one.question, default="id"))
    # What happened in a time may be meant of what was spoken of.
    alone = Turn(one.question, one.question) if request and (earlier or not request.whatever) else None
    if earlier is None or (alone and not leans(one.question, request)):
        return alone
    text = viewed(one.own, earlier) or narrowed(one.own, earlier)
    plain = _MANY.sub("", _RELATIVE.sub("", OF_THEM.sub("", one.own)))
    if not text and not POINTING.search(plain) and not SUFFIXED.search(plain):
        text = _filled(one.own, earlier, led=one.led)
    return whole(text) or alone


def _filled(question: str, earlier: Counted, *, led: bool) -> str | None:
    """The earlier question with a slot filled anew, None when the follow-up cannot be read as that.

    Args:
        question: the follow-up, without the words that lead to it ("and", "what about").
        earlier: the question before it.
        led: whether there were such words, after which a mere name is a slot.
    """
    request = earlier.request
    fragment, counts = _fragment(OF_THEM.sub("", question))
    # What somebody is quoted on is told beside whom is quoted, who is not exchanged for it.
    on = Only.QUOTING in request.only and joints.ABOUT.match(fragment)
    adds = on or OF_THEM.search(question) or _ALSO.search(fragment) or (not led and _RELATIVE.match(question))
    fragment = _HEAD.sub("", _ALSO.sub("", fragment))
    slot, behind = _slot(fragment, earlier), f"{earlier.asked} {fragment}?"
    if request.unit is Unit.SPEAKER and _WITHOUT.match(fragment):
        without = earlier.reads(behind)
        if without and without.role and without.role.but:
            return behind
    if slot and not slot.readable and _WITHOUT.match(fragment):
        fragment = _WITHOUT.sub(f"{NOT_MENTIONING[earlier.language]} ", fragment)
        slot, behind = _slot(fragment, earlier), f"{earlier.asked} {fragment}?"
    if slot and not slot.readable:
        return behind  # which then says how to ask
    if slot:
        found = earlier.first((added if adds else filling)(fragment, slot, earlier))
        # Whom a quotation is of and what else its article mentions are not told apart.
        return found or (behind if Only.QUOTING in request.only else None)
    if not led or counts or not _may_be_subject(fragment) or _other_language(fragment, earlier.language):
        return None
    return earlier.first(by_name(fragment, earlier))


def _fragment(question: str) -> tuple[str, bool]:
    """What may fill a slot, without "only" and "how many", and whether the latter stood there."""
    text = question.strip(MARKS)
    if _OUTLETS.fullmatch(text):
        return "per media", False
    rest = _MANY.sub("", text)
    counts = rest != text
    while (less := _ONLY.sub("", rest)) != rest:
        rest = less
    return rest, counts


def _slot(fragment: str, earlier: Counted) -> Request | None:
    """What a fragment says of articles by words that join; None when it says nothing, or anything else."""
    found = earlier.slot(fragment)
    return found if found and found.view is View.COUNT and found != earlier.reads("how many articles") else None


def _may_be_subject(fragment: str) -> bool:
    """Whether a fragment is a mere name, or a word or two: "and Anies resigned?" tells what he did."""
    found = re.findall(r"[^\W\d_][\w'’-]*", fragment)
    small = [word for word in found if word.islower() and word not in _JOINING]
    few = 0 if any(word[0].isupper() for word in found) else FEW_SMALL
    return len(small) <= few and not subjects.names_a_deed(fragment)


def _other_language(fragment: str, language: str) -> bool:
    """Whether a fragment has words of the other language, which the earlier question's would not be translated to."""
    return not fragment[:1].isupper() and languages.detect(fragment, default=language) != language
