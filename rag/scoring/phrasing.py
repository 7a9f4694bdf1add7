"""How a question is put to the reader: in the words of one who asks an article.

Knows: the question as it was understood. Does not know: the reader, or any article.
"""

import re
from collections.abc import Callable, Iterable

from index.saying import BY
from rag.asking.kinds import KIND_WORDS, Kind
from rag.asking.leaning.pointing import ASKING, SUFFIXED, content, has_content
from rag.asking.names.rows import PARTS
from rag.question import Question

_TELL = r"(?:announce|mention|report|state|list|describe|cite)"
_TOLD = r"(?:diumumkan|disebut(?:kan)?|dilaporkan|disampaikan|dinyatakan)"
"""Verbs of what a region tells."""
_ASKED_FOR = {"id": "apa", "en": "what are"}
_IS_THERE = re.compile(r"^(?:benarkah|benar(?:an)?|betulkah|betul(?:an)?) ada\b", re.IGNORECASE)
_BELONGS = re.compile(
    rf"(?={SUFFIXED.pattern})\b(?!(?:{BY}|menurut|lain|semua|kedua|ketiga|selain|seluruh|kejadian|peristiwa|me|di)\w*nya\b)"
    r"(?P<noun>\w{3,})nya\b",
    re.IGNORECASE,
)
"""What belongs to what was spoken of, "pelakunya": the reader knows rather those who ask of a "pelaku"."""
_ASKS = re.compile(
    rf"(?i)(?:\b(?:di|ke|dari|sejak|untuk|oleh) )?{ASKING.pattern}"
    r"(?: (?:much|many|long|far|old|often|banyak|lama|kali|saja|jauh))?(?: (?:did|do|does|was|were|is|are|has|have)\b)?"
)
"""Words with which an earlier question asks."""
_DID = re.compile(
    r"(?i)(?:who(?:m)?|what|when|where|why|how) "
    r"(?P<did>(?:did|do|does|will|would|has|have|had|can|could|was|were) [^—]*)"
)
"""An earlier question in English, in which another word may ask."""
_ACCORDING = re.compile(
    r",? (?:according to|as told by|menurut) (?:the |Pak |Bu )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,4}(?=\W*$)"
    r"|^(?:According to|Menurut) (?:the |Pak |Bu )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,4}, "
)
"""Who is asked to tell something, which need not stand beside it: whose words they are is known of each sentence."""
_TOLD_BY_ANYBODY = (Kind.HOW_MANY, Kind.WHEN, Kind.WHERE)
"""Kinds of question that the reader answers with the same words whoever tells it."""
VAGUE = 2
"""Words up to which a question says little besides its region."""
_LOCATED = r"(?:di|dari|in|at|from)(?: (?:wilayah|daerah|the))?(?: (?:kabupaten|kota|provinsi|kab\.))?"


def typed(question: Question) -> str:
    """What was typed, with the earlier question when it asks nothing by itself.

    Of "siapa pelakunya?" after "siapa korbannya?" it is left out: it asks with the same word, and would be answered.
    A time that says of when articles must be is left out: it need not stand in the sentence that answers.
    """
    if question.asked != question.text:
        says = has_content(question.asked) or (_BELONGS.search(question.asked) and _asks_alike(question))
        return question.asked if says else _beside(question)
    rest = " ".join(question.times.rest.split())
    return rest if has_content(rest) else question.text


def _beside(question: Question) -> str:
    """A follow-up that asks nothing by itself, with what the questions before it are about and not what they ask.

    Of a day it is read with what they ask: that of a count is not the one of anything else told of those counted.
    """
    if question.kind is Kind.WHEN:
        return question.text
    own = question.asked.rstrip(" ?.")
    before = question.text[len(own) :]
    if did := _DID.match(before.removeprefix(PARTS)):
        return f"{own} {did['did']}"  # "to whom?" after "where did she say that?"
    carried = " ".join(_ASKS.sub("", before).split())
    return f"{own} {carried}" if has_content(carried) else question.text


def _asks_alike(question: Question) -> bool:
    """Whether a follow-up asks with the words of the question that is carried along, or with none."""
    carried = question.text[len(question.asked.rstrip(" ?.")) :]
    asking, before = ({one[0].lower() for one in ASKING.finditer(text)} for text in (question.asked, carried))
    return asking <= before


def reading(question: Question) -> str:
    """What the reader is asked: what was typed, in the words of one who asks an article, with a mark behind it."""
    text = _of_region(typed(question), question)
    if question.kind in _TOLD_BY_ANYBODY:
        text = _ACCORDING.sub("", text)
    if question.kind is Kind.COMPARISON and not any(pattern.search(text) for _, pattern in KIND_WORDS):
        # One of several things that are compared, such as "sanksi di Cilacap", is asked for.
        text = f"{_ASKED_FOR[question.text_language]} {text}"
    # Whether there is something the reader has learned to be asked in two words.
    text = _IS_THERE.sub("Apakah benar ada", text)
    # Nearly all that the reader has learned from ends with a mark; "sanksi Magetan" is read like "sanksi Magetan?".
    return f"{text}?" if text[-1:].isalnum() else text


def belonging(text: str, question: Question, passage: str) -> str:
    """What the reader is asked of a passage that has what a follow-up says to belong to something: "pelaku"."""
    if question.asked == question.text:
        return text
    return _BELONGS.sub(lambda one: one["noun"] if re.search(rf"(?i)\b{one['noun']}", passage) else one[0], text)


def at_home(question: Question) -> str:
    """What the reader is asked of an article about the region asked of, which need not name it where it answers.

    Without the region only a question that says little else, "apa sanksi di Cilacap?": it wants the region's name in
    the passage, as it has learned from specific ones.
    """
    text = reading(question)
    for mention in question.mentions:
        place = rf"{re.escape(mention.text)}(?: (?:regency|city|province))?"
        text = re.sub(rf"(?i)\s*\b{_LOCATED} {place}\b(?!['’-])", "", text)
    return text if 0 < len(content(text)) <= VAGUE else reading(question)


def everyday(text: str, question: Question) -> str:
    """What the reader is asked in the everyday spelling that was typed; the same where nothing was written out."""
    for short, written in question.expanded.items():
        either = rf"(?i)(?<!\w)(?:{re.escape(short)}|{re.escape(written)})(?!\w)"
        forms = re.findall(either, question.typed or "")  # where the written form was typed it stays
        text = re.sub(rf"(?i)(?<!\w){re.escape(written)}(?!\w)", _in_turn(forms), text)
    return text


def _in_turn(forms: Iterable[str]) -> Callable[[re.Match[str]], str]:
    """Puts each form for what is found in its turn; what is found beyond them stays."""
    left = iter(forms)
    return lambda found: next(left, found[0])


def _of_region(text: str, question: Question) -> str:
    """A question for what a region announced as one for what there is in it: an article names who spoke."""
    for mention in question.mentions:
        place = re.escape(mention.text)
        if english := re.fullmatch(
            rf"(?i)((?:what|which|how many) [\w' -]+?) did (?:the )?{place} {_TELL}\b(.*)", text
        ):
            return f"{english[1]} are there in {mention.text}{english[2]}"
        if indonesian := re.fullmatch(
            rf"(?i)(.*\b(?:apa|berapa)\b.*?) (?:yang )?{_TOLD} (?:oleh )?{place}\b(.*)", text
        ):
            return f"{indonesian[1]} di {mention.text}{indonesian[2]}"
    return text
