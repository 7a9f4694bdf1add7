"""A question that leans on the turns before it is completed from them; one that stands alone is left alone.

Knows: how people refer back in Indonesian and English. Does not know what the collection holds, so of a question that
is merely short and names nothing it says that it may lean, and leaves to others to look (`rag.library`). A follow-up
to a question that counts articles is completed by `rag.slots`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index import languages, places, words
from rag import slots
from rag.asking.kinds import MORE_WORDS, Kind, kind_of
from rag.asking.names import names
from rag.asking.rows import PARTS, rows
from rag.speaking.speech_words import SPEECH

TURNS = 10
"""Earlier questions that are looked at; further back nobody refers."""
LEAD = re.compile(
    r"^(?:(?:thanks|thank you|makasih|terima kasih|no|nope|bukan|tidak)[\s,.!]+)*"
    r"(?:i mean(?:t)?|maksud(?:nya| saya| aku| gue)?|and|but|then|so|ok(?:ay)?"
    r"|what about|how about|and (?:what|how) about|what of|also"
    r"|dan|lalu|terus|kalau|kalo|klo|bagaimana (?:dengan|dgn|kalau)|gimana (?:dengan|dgn|kalau|kalo)|gmn (?:dgn|dengan)"
    r"|bgmn (?:dgn|dengan)|sedangkan|adapun|nah)\b[\s,:]*",
    re.IGNORECASE,
)
"""Words that lead from one question to the next."""
LEADS = re.compile(rf"{LEAD.pattern}(?:(?:about|dengan|dgn|di|in|for|untuk|the|yang)\b\s*)*", re.IGNORECASE)
"""The same, with what joins the next words to the question before."""
ASKING = re.compile(
    r"\b(?:who(?:m|se)?|what|when|where|why|how|which"
    r"|s(?:i)?apa(?:kah)?|apa(?:kah)?|kapan|(?:di)?mana|mengapa|kenapa|berapa)\b",
    re.IGNORECASE,
)
"""Words that ask; "bagaimana" at the end of a follow-up only says that it is one."""
HAPPENS = re.compile(
    r"\b(?:happen(?:ed|s|ing)?|going on|(?:ter)?jadi|kejadian|peristiwa|ada apa|apa yang ada)\b", re.IGNORECASE
)
"""What is asked of a place in a question that needs nothing from the one before."""
_CLAUSE = r"(?! (?:the|an?|there|all|no|some)\b)"
POINTING = re.compile(
    rf"\b(?:it|(?<!said )(?<!say )(?<!says )that|(?:(?<=said )|(?<=say )|(?<=says ))that{_CLAUSE}|this|those|these"
    r"|(?<!is )(?<!are )(?<!was )(?<!were )there(?! (?:is|are|was|were)\b)|then|they|them"
    r"|he|she|him|his|her|their|(?<!apa )itu|(?<=apa )itu(?=\W*$)|tersebut|tadi|beliau|dia|ia|mereka|situ|sana"
    r"|(?<!hari )(?<!pekan )(?<!minggu )(?<!bulan )(?<!tahun )(?<!saat )(?<!kali )(?<!masa )ini)\b",
    re.IGNORECASE,
)
"""Words that refer to what was spoken of."""
SUFFIXED = re.compile(
    r"\b(?!(?:ha|ta|pu|ada|biasa|sebenar|sesungguh|akhir|seharus|misal|sebaik|umum|khusus|rasa|kayak|karena|perta|berta"
    r"|bukan|penting|setidak|sekurang|sepenuh|selanjut)nya\b)\w{2,}nya\b",
    re.IGNORECASE,
)
"""A word with -nya, which may refer to something before or only make a noun."""
OPEN = re.compile(
    r"\b(?:about|of|on|to|for|with|against|from|after|before|by|soal|tentang|terhadap|mengenai|ihwal|dengan|untuk|kepada"
    r"|oleh)\s+(?:(?:it|that|this|them|him|her|itu|ini|dia|beliau|mereka)"
    r"|(?:(?!(?:hari|pekan|minggu|bulan|tahun|saat|kali|masa)\b)\w+\s+)?(?:itu|ini|tersebut))"
    r"(?=\s*[?.!,]*$|,?\s+(?:and|or|when|after|in|at|apa|siapa|kapan|bagaimana|di|pada|saat|ketika)\b)"
    r"|\b(?:it|them)\s*[?.!]*$"
    r"|^(?:is|was|does|did) (?:that|this|it) (?:also |still )?(?:true|apply|so|the case|the same)\b(?! that)"
    r"|^(?:apa(?:kah)?|benarkah) (?:hal )?(?:itu|ini) (?:juga |masih )?(?:benar|berlaku|sama)\b",
    re.IGNORECASE,
)
"""A pointer that means nothing in its own question, though that names somebody: "what did Anies say about it?"."""
LOCATIVE = re.compile(r"\b(?:di|ke|dari|in|at|from|near)\s+(?:the\s+)?[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*)*")
"""Where something was, though it is no region: "di Gunung Merbabu"."""
PREPOSITIONS = frozenset("di ke dari pada untuk in at from near for on".split())
PERSON = re.compile(r"\b(?:(?P<own>his)|he|she|him|beliau|dia|ia)\b(?:(?P<short>['’](?:s|d|ll))(?= ))?", re.IGNORECASE)
"""A person of whom the turn before spoke; "her" may be hers or she."""
WHO = re.compile(r"\b(?:siapa(?:kah)?|sapa|who|whom|whose)\b", re.IGNORECASE)
WHOSE = re.compile(
    r"\b(?:menurut|according|words?|quotes?|quoted|statements?|pernyataan|ucapan|kutipan|hal)\b", re.IGNORECASE
)
"""Further words with which is asked whose words an answer quotes."""
DEFINITE = re.compile(r"\bthe\b", re.IGNORECASE)
COMPARES = re.compile(
    rf"\bbandingkan\b|\bcompare\b|\b(?:which|who|mana|siapa)\b.*\b(?:dulu\w*|first|{MORE_WORDS})\b",
    re.IGNORECASE,
)
"""A question that compares what was spoken of, or what it names with that."""
EMPTY = frozenset(
    """who whom whose what when where why how which did do does is are was were be been
    say said says tell told happen happened
    sapa siapa apa kapan mana dimana mengapa kenapa bagaimana berapa yang mengatakan katakan bilang berkata terjadi
    the a an of to in on for and or by with about from at into onto upon as than dan di ke
    dari oleh untuk saja itu ini so else exactly many much begitu banyak
    lagi persisnya tepatnya sebutkan sebut list name all semua seluruh
    over under during long far often period lama jauh sering jangka waktu periode""".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A question within its conversation."""

    text: str
    """As it would be asked without the turns before it; what was typed when it stands alone."""
    asked: str
    """The part of it that asks: all of it, or what was typed when `text` carries an earlier question along."""
    context: str | None = None
    """The completed earlier question it leans on; None when it stands alone or only a place was exchanged."""
    sure: bool = True
    """Whether its words refer back; otherwise it only may, since it is short and names nothing."""


def _reads_nothing(_: str, __: str) -> None:
    """Read no question as one that counts articles."""


def complete(question: str, history: Sequence[str], read: slots.Reader = _reads_nothing) -> Turn:
    """The question as it would be asked without the turns before it.

    Args:
        question: what was typed now.
        history: earlier questions, oldest first, as they were typed.
        read: how questions that count or order articles are read.
    """
    turns: list[Turn] = []
    for earlier in history[-TURNS:]:
        turn = _completed(earlier, turns, read)
        # "why?" and "who said that?" say nothing of what the conversation is about, unless it begins so.
        if not turns or (has_content(turn.asked) and not asks_speaker(turn.asked) and not _is_fragment(turn, read)):
            turns.append(turn)
    return _completed(question, turns, read)


def _is_fragment(turn: Turn, read: slots.Reader) -> bool:
    """Whether a turn asks nothing and could not be made a question of, so that nobody refers to it."""
    if not turn.context or ASKING.search(turn.asked):
        return False
    return _counts(turn.context, read) or not (turn.sure or names(turn.asked, ()))


def _counts(question: str, read: slots.Reader) -> bool:
    return read(question, languages.detect(question, default="id")) is not None


def _counted(question: str, before: str, read: slots.Reader) -> Turn | None:
    """A follow-up to a question that counts articles; None when it is none, or not known for one."""
    if _counts(question, read):
        return Turn(question, question)
    lead = LEAD.match(question)
    rest = question[lead.end() :] if lead else question
    text = slots.viewed(rest, before, read)
    if not text and not POINTING.search(rest) and not SUFFIXED.search(rest):
        text = slots.filled(rest, before, read, led=bool(lead))
    return Turn(text, text) if text else None


def _completed(question: str, turns: Sequence[Turn], read: slots.Reader) -> Turn:
    alone = Turn(question, question)
    if not turns:
        return alone
    before = turns[-1].text
    if counted := _counted(question, before, read):
        return counted
    lead = LEADS.match(question)
    begin = lead.end() if lead else 0
    rest = question[begin:]
    # Read within the whole question: what stands before a name tells whether it is one ("bagaimana dengan Batang?").
    named = [
        replace(mention, start=mention.start - begin, end=mention.end - begin)
        for mention in places.mentions(question, anycase=True)
        if mention.start >= begin
    ]
    content = _content(rest, named)
    if COMPARES.search(question) and len(named) < 2 and len(content) <= FEW:
        return _compared(question, named, turns)
    if not content:
        if named and not PERSON.search(rest):
            return _of_place(question, rest, named[0], before)
        return _joined(question, before) if not lead or rest.strip(" ?.!") else Turn(before, before)
    if lead and len(content) <= FEW:
        if named and ASKING.search(rest) and not _names_place(before):
            return replace(_joined(rest, before), sure=False)
        if named:
            exchanged = _with_place(before, rest, named[0].text) if len(content) < FEW else rest
            text = f"{rest.rstrip(' ?.')}{PARTS}{exchanged}" if exchanged != rest else rest
            return Turn(text, text)
        return replace(_joined(rest, before), sure=not names(rest, named))
    if named or names(question, ()):
        return _joined(question, before) if OPEN.search(question) or begins_with_person(question) else alone
    if POINTING.search(question):
        return _joined(question, before)
    if SUFFIXED.search(question):
        return replace(_joined(question, before), sure=len(content) <= FEW)
    if DEFINITE.search(question) and len(content) <= FEW:
        return _joined(question, before)
    return replace(_joined(question, before), sure=False) if len(content) <= FEW else alone


def _of_place(question: str, rest: str, named: places.Mention, before: str) -> Turn:
    """A follow-up that says nothing but a place: the earlier question of it, unless it asks by itself."""
    asks = ASKING.search(rest)
    if asks and (HAPPENS.search(rest) or SPEECH.search(rest)) and not POINTING.search(rest):
        return Turn(question, question)
    if asks and not _names_place(before):
        return _joined(question, before)
    text = _with_place(before, rest, named.text)
    return Turn(text, text)


def _compared(question: str, named: Sequence[places.Mention], turns: Sequence[Turn]) -> Turn:
    """The earlier question of its place and of the one that is named now, or the two earlier ones when none is."""
    before = turns[-1].text
    if not places.mentions(before, anycase=True):
        return _joined(question, before)
    parts = [before, _with_place(before, "", named[0].text)] if named else [turn.text for turn in turns[-2:]]
    text = PARTS.join(dict.fromkeys(part.rstrip(" ?.") for part in parts)) + "?"
    return Turn(text, text) if len(parts) > 1 else _joined(question, before)


def with_person(turn: Turn, name: str) -> Turn:
    """The turn with a person's name for "he", "dia" and the like, where its own words have them.

    A question for who somebody is has then said what it had to say, unless something else in the turn points back; and
    the turn stands alone when it names what it is about.
    """

    def named(match: re.Match[str]) -> str:
        return name + ("'s" if match["own"] else match["short"] or "")

    asked = PERSON.sub(named, turn.asked)
    points = POINTING.search(asked) or SUFFIXED.search(asked)
    if begins_with_person(turn.asked) and not points and _names_topic(turn.asked):
        return Turn(asked, asked)
    if asked != turn.asked and not points and turn.context and kind_of(turn.context) is Kind.WHO:
        return replace(turn, text=asked, asked=asked)
    return replace(turn, text=asked.rstrip(" ?.") + turn.text[len(turn.asked.rstrip(" ?.")) :], asked=asked)


def _joined(question: str, before: str) -> Turn:
    """Both questions in one line; the earlier one's first word, no name, loses its capital.

    Of a long conversation stay the question before and the first one, which says what it is about.
    """
    parts = before.split(PARTS)
    kept = PARTS.join([parts[0], parts[-1]] if len(parts) > 1 else parts)
    follows = kept
    named = names(kept, ())
    if (
        not kept[:2].isupper()
        and not any(one.start == 0 for one in places.mentions(kept))
        and not (named and kept.startswith(named[0]))
    ):
        follows = kept[0].lower() + kept[1:]
    return Turn(f"{question.rstrip(' ?.')}{PARTS}{follows}", question, context=before)


def begins_with_person(question: str) -> bool:
    """Whether "he", "dia" and the like stand before anything that they might mean in the same question."""
    found = PERSON.search(question)
    return bool(found and not has_content(question[: found.start()]) and not names(question[: found.start()], ()))


def words_of_whom(question: str) -> bool:
    """Whether a question asks for the words of a "he" or "dia" whom it does not name."""
    return bool(SPEECH.search(question)) and begins_with_person(question)


def _names_topic(question: str) -> bool:
    mentions = places.mentions(question, anycase=True)
    return bool(mentions or names(question, mentions))


FEW = 3
"""Words that say what a question is about, up to which it may need the earlier one to make sense."""


def asks_speaker(question: str) -> bool:
    """Whether a question is who said what an answer quotes, and nothing else: "who said that?", "kata siapa?"."""
    rest = WHOSE.sub(" ", SPEECH.sub(" ", question))
    return bool(WHO.search(question) and rest != question and not has_content(rest))


def has_content(question: str, place: str = "") -> bool:
    """Whether a question says what it is about, besides a place; "when was that?" does not."""
    return bool(content(question.replace(place, " ") if place else question))


def content(question: str) -> list[str]:
    """Words that say what a question is about, places among them."""
    return _content(question, [])


def _content(text: str, named: Sequence[places.Mention]) -> list[str]:
    """Words of a question that say what it is about, place names aside."""
    for mention in reversed(named):
        text = text[: mention.start] + " " + text[mention.end :]
    return [
        word
        for word in words.tokens(text)
        if word not in EMPTY and words.terms(word) and not POINTING.fullmatch(word) and not SUFFIXED.fullmatch(word)
    ]


def _with_place(before: str, rest: str, place: str) -> str:
    """The earlier question with its place exchanged, or with the place added when it named none."""
    if earlier := _exchanged(before):
        start, end = earlier[0].start, earlier[-1].end
    elif (said := list(LOCATIVE.finditer(before))) and not rest.strip(" ?.!").casefold().endswith(
        said[-1][0].casefold()
    ):
        start, end = said[-1].span()
        place = f"{_in(before)} {place}"
    else:
        added = re.sub(r"[\s,]+(?:bagaimana|gimana)$", "", rest.strip(" ?"), flags=re.IGNORECASE)
        joint = "" if LOCATIVE.match(added) or added.partition(" ")[0].lower() in PREPOSITIONS else f"{_in(before)} "
        return f"{before.rstrip(' ?')} {joint}{added}?"
    # Several places that were compared: the new one is asked for only.
    text = before[:start] + place + before[end:]
    if not any(place.endswith(one.text) for one in places.mentions(text, anycase=True)):
        # A name that is also a word is one of a place after "di" only.
        text = f"{before[:start]}{_in(before)} {place}{before[end:]}"
    return text


def _names_place(before: str) -> bool:
    """Whether a question has a place that another one can be exchanged for."""
    return bool(_exchanged(before) or LOCATIVE.search(before))


def _exchanged(before: str) -> list[places.Mention]:
    """The row of places of a question for which another one comes: the narrowest of those that lie in each other."""
    every = rows(before, places.mentions(before, anycase=True))
    for row in reversed(every):
        if any(_lies_in(row[0], other[0]) for other in every):
            return row
    return every[0] if every else []


def _lies_in(inner: places.Mention, outer: places.Mention) -> bool:
    return inner.places != outer.places and all(
        any(places.contains(big.code, small.code) for big in outer.places) for small in inner.places
    )


def _in(text: str) -> str:
    return "in" if languages.detect(text, default="id") == "en" else "di"
