"""The deed that a question asks of: which part in it is asked for, and who has the other one.

Knows: active and passive verbs of questions in both languages. Does not know what a sentence tells of a deed
(`rag.parsing.deeds`).
"""

import re
from collections.abc import Sequence, Set
from functools import cache, lru_cache

from index import words
from rag.asking.kinds import Kind
from rag.asking.names.english_names import indonesian
from rag.parsing.deeds import ACTIVE, PASSIVE, Deed, Part, root
from rag.parsing.terms import meant_words
from rag.question import Question
from rag.speaking.asked.callings import calling_of
from rag.speaking.asked.roles import party_of
from rag.speaking.words.persons import KIN, OFFICES

_LEADS = r"s(?:i)?apa(?:kah)?(?: s?aja)?(?: sih)?(?: orang)?(?: (?:yang|yg))?"
_NAME_OF = r"\bs(?:i)?apa nama(?:nya)? (?:[\w-]+ ){1,4}?(?:yang|yg)"
"""Asks for the name of whom a noun tells: "siapa nama prajurit TNI yang …"."""
_ADVERBS = r"(?: (?:akan|bakal|telah|sudah|udah|pernah|juga|sempat|berhasil|akhirnya|pertama|lebih|dulu|bisa|mau))*"
_LED = r"(?:(?:terus|lalu|dan|jadi|memang) )?"
_BE = r"(?:was|were|is|are|gets?|got|has been|have been|had been)"
_NOT_TO = r"(?! to\W*$)(?!.* (?:with|from|for|at|about)\W*$)"
"""Before the end of a question for nobody to whom it was done, nor something given: "who did Rina talk to?"."""
_WHO = tuple(
    (part, re.compile(pattern, re.IGNORECASE))
    for part, pattern in (
        (Part.SUFFERS, rf"^{_LED}(?:yang|yg){_ADVERBS} (?P<verb>{PASSIVE})\b(?!.*\boleh\b).* s(?:i)?apa\b"),
        (Part.DOES, rf"^{_LED}(?:yang|yg){_ADVERBS} (?P<verb>{ACTIVE})\b.* s(?:i)?apa\b"),
        (Part.DOES, rf"\b(?P<verb>{PASSIVE})\b(?:.* (?:oleh|sama))? s(?:i)?apa\b"),
        (Part.DOES, rf"\boleh s(?:i)?apa\b.*?\b(?P<verb>{PASSIVE})\b"),
        (Part.SUFFERS, rf"\b{_LEADS}{_ADVERBS} (?P<verb>{PASSIVE})\b"),
        (Part.SUFFERS, rf"\b{_LEADS}{_ADVERBS} (?P<verb>kalah|takluk)\b"),
        (Part.DOES, rf"{_NAME_OF}{_ADVERBS} (?P<verb>{ACTIVE})\b"),
        (Part.SUFFERS, rf"{_NAME_OF}{_ADVERBS} (?P<verb>{PASSIVE})\b"),
        (Part.DOES, rf"\b{_LEADS}{_ADVERBS} (?P<verb>{ACTIVE}|[a-z]{{3,}}kan)\b"),
        (Part.SUFFERS, rf"\b(?P<verb>{ACTIVE})(?:(?: [\w-]+){{1,4}} (?:ke|kepada))? s(?:i)?apa\b"),
        (Part.SUFFERS, rf"^(?:ke|kepada) s(?:i)?apa(?:kah)? .*?\b(?P<verb>{ACTIVE})\b"),
        (Part.DOES, rf"\b{_BE} .*?(?P<verb>[a-z]+(?:ed|en|t))\b by whom\b|\bwho {_BE} .*?(?P<other>[a-z]+ed) by\W*$"),
        (Part.SUFFERS, rf"\bwho {_BE} (?P<verb>[a-z]+(?:ed|ught|ilt|osen|aken|tolen|ot|eaten))\b"),
        (
            Part.SUFFERS,
            rf"\bwhom? did (?-i:(?:[A-Z][\w.'’-]* )+(?P<verb>[a-z]{{3,}}))\b{_NOT_TO}",
        ),
        (Part.SUFFERS, r"\bwho (?P<verb>lost) to\b"),
        (
            Part.DOES,
            r"\bwho (?P<verb>[a-z]+(?:ed|ught|ilt|ose|ook|tole)|beat|shot|won(?= against)|broke|drove|gave|paid|sent"
            r"|hit|felt|saw|heard"
            r"|sold|wrote)\b",
        ),
        (Part.DOES, rf"^by whom {_BE} .*?\b(?P<verb>[a-z]+(?:ed|ught|ilt|osen|aken|tolen|ent))\W*$"),
        (Part.DOES, r"\bs(?:i)?apa (?P<verb>pengganti)\b|^(?P<other>pengganti)\b.* s(?:i)?apa\b"),
        (Part.DOES, r"\bwho (?:is|was) the (?P<verb>successor|replacement) (?:of|to|for)\b"),
        (Part.DOES, r"\bwho (?P<verb>replaces|assists|helps|accompanies|accuses|supports|opposes|sues|attacks)\b"),
        (Part.DOES, r"\bwho (?:will|would) (?P<verb>[a-z]{4,}) (?=[A-Z])"),
    )
)
_BEFALLS = "tenggelam|hanyut|roboh|ambruk|runtuh|lulus|lolos|kabur"
"""What befalls somebody or something, told by a word without a prefix."""
_HOW_MANY = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:berapa|brp)\b(?: [\w-]+){{0,3}}? (?P<verb>(?:{PASSIVE}|ter[a-z]{{3,}}))\b",
        rf"\b(?:berapa|brp)\b(?: [\w-]+){{0,3}}? (?:(?:yang|yg) )?(?P<verb>{_BEFALLS})\b",
        rf"\bhow many\b(?: [\w'’-]+){{0,5}}? {_BE} (?P<verb>[a-z]+(?:ed|ught|illed))\b",
        r"\bhow many (?:fights?|bouts?|match(?:es)?|games?|times)\b.* (?P<verb>los[et]|w[io]n)\b",
        r"\b(?:berapa|brp) (?:kali|pertarungan|pertandingan|laga)\b.* (?P<verb>kalah|menang)\b",
    )
)
"""What was done to those who are counted; what somebody does to things that are counted is told in many ways."""
HELD = "gelar|ada|laksana|selenggara|langsung|helat|laku|mulai"
"""Behind "di", verbs by which any event is told to be or to have been."""
_HELD = rf"(?!(?:di|me(?:ng?)?)(?:{HELD}|jadwal|rencana)[a-z]*\b)"
"""No verb by which any event is told to have been."""
_WHEN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:kapan|tanggal berapa|hari apa)(?:kah)?\b.*?\b(?P<verb>{_HELD}(?:{PASSIVE}|{ACTIVE}))\b",
        rf"\b(?P<verb>{_HELD}{PASSIVE})\b.* kapan\b",
        rf"\bwhen {_BE} .*?\b(?P<verb>[a-z]+(?:ed|ught|osen|aken|tolen))\b",
        r"\bwhen did .*?(?-i:[A-Z][\w.'’-]* (?P<verb>[a-z]{3,}))\b",
    )
)
"""What was done on a day."""
_EMPTY = frozenset("jadi sebut nama maksud milik kata".split())
"""Verbs that are no deeds, by their index terms."""
_MUTUAL = ("temu", "emui", "jumpa", "nikah", "ikah", "kawin", "awin", "lawan", "hadap", "kenal")
"""How deeds begin that either does as much as the other: who meets or marries somebody is met or married by him."""
NO_VERB = "menhut|menantu|mendiang|member|media|metro|diplomat|direksi|dinas|diaspora|mereka|meteran|medali"
"""What begins as a verb does and is none."""
_SCORE = r"(?:(?: (?:dengan )?skor)? \d+ ?[-–] ?\d+)?"
_BESIDE = rf"{_SCORE}(?: (?:oleh|by|the|tim|timnas|klub|atas|dari|lawan|melawan|to|of|against))*{_SCORE}"
"""Between a verb and who has the other part."""
_TOLD = {
    "id": ((False, r"\b", ACTIVE), (True, r"\b", PASSIVE)),
    "en": (
        (False, r"(?i:\bdid) ", "[a-z]{3,}"),
        (True, rf"(?i:\b{_BE}) ", r"[a-z]+(?:ed|en|t)(?= by\b)"),
    ),
}
"""For each language, whether who stands before a verb suffers it, what leads to him, and the verb."""
_LED_BY = {"id": "(?:(?:para|si|sang) )?", "en": "the "}
"""For each language, what stands before a noun for somebody."""
_NOUN = rf"(?P<noun>(?!(?!{NO_VERB}|menteri)(?:{ACTIVE}|{PASSIVE})\b)[a-z]{{3,}})"
"""What somebody is called; no verb."""

_NAME = "\N{JAVANESE LETTER KA}"
"""Stands for every letter of a name: no pattern is made anew for each question."""


def asked_deed(question: Question) -> Deed | None:
    """The deed that a question asks of: who did it or to whom it was done, to how many, or when."""
    return _asked_deed(question.asked, question.names, question.text_language)


@lru_cache(256)
def _asked_deed(asked: str, names: tuple[str, ...], language: str) -> Deed | None:
    for part, pattern in (*_WHO, *((None, one) for one in (*_HOW_MANY, *_WHEN))):
        if match := pattern.search(asked):
            found, at = deed_of(part, match[match.lastgroup or 0], language), match.span(match.lastgroup or 0)
            known_as = _known_as(asked[at[1] :], language)
            return found and found._replace(known=_known(asked, names, *at), known_as=known_as)
    return None


def told_deed(question: Question) -> Deed | None:
    """The deed of somebody to another, named or called by nouns, of which it is asked if, when, why or where it was.

    Of its two parts that of one who is named is known, rather of who stands before the verb.
    """
    if question.kind is Kind.WHO:
        return None
    return _told_deed(question.asked, question.names, question.text_language)


@lru_cache(256)
def _told_deed(asked: str, names: tuple[str, ...], language: str) -> Deed | None:
    masked = asked
    for name in sorted(names, key=len, reverse=True):
        masked = masked.replace(name, _NAME * len(name))
    for passive, pattern in _told_patterns(language):
        for match in pattern.finditer(masked):
            called = [noun for noun in match.group("one_as", "other_as") if noun]
            found = deed_of(None, match["verb"], language) if all(map(_is_somebody, called)) else None
            if found is None or any(each.startswith(_MUTUAL) for each in (found.root, *found.terms)):
                continue
            # Of one who is named more is known than of one who is called something.
            first = match["one"] is not None or match["other"] is None
            found = found._replace(part=Part.DOES if passive is first else Part.SUFFERS)
            if who := next((part for part in ("one", "other") if match[part]), None):
                known = asked[slice(*match.span(who))]
                return found._replace(known=(known, *indonesian(known)))
            return found._replace(known_as=meant_words(match["one_as"], language))
    return None


@cache
def _told_patterns(language: str) -> Sequence[tuple[bool, re.Pattern[str]]]:
    """Patterns of a deed of somebody to another in a question whose names are masked, and whether the first suffers."""
    led = _LED_BY[language]
    one, other = (
        rf"(?:(?:{led})?(?P<{who}>{_NAME}+)|{led}{_NOUN.replace('noun', f'{who}_as')})\b" for who in ("one", "other")
    )
    return tuple(
        (passive, re.compile(rf"{before}{one}(?i:{_ADVERBS}) (?P<verb>{verb})(?i:{_BESIDE}) {other}"))
        for passive, before, verb in _TOLD[language]
    )


def _is_somebody(noun: str) -> bool:
    """Whether a noun calls persons or a body that may do something to others: the buyer, "polisi"."""
    return noun in OFFICES or noun in KIN or bool(calling_of(noun) or party_of(noun))


def _known(asked: str, names: Sequence[str], start: int, end: int) -> tuple[str, ...]:
    """Who is named right beside a verb of a question, behind it or before it, with his Indonesian names."""
    before, behind = asked[:start], asked[end:]
    some = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    if not some:
        return ()
    found = re.match(rf"{_BESIDE} (?P<name>{some})\b", behind) or re.search(rf"\b(?P<name>{some}){_ADVERBS} $", before)
    return (found["name"], *indonesian(found["name"])) if found else ()


def _known_as(behind: str, language: str) -> Set[str]:
    """Index terms of the noun right behind a verb of a question, in Indonesian."""
    noun = re.match(rf"{_BESIDE}(?: (?:para|the))? {_NOUN}\b", behind)
    return meant_words(noun["noun"], language) if noun else frozenset()


def deed_of(part: Part | None, verb: str, language: str) -> Deed | None:
    """The deed of a verb of a question, or of a noun made of one; None for what is no deed."""
    if verb.lower() in OFFICES or re.fullmatch(NO_VERB, verb, re.IGNORECASE) or verb.lower() in _short_forms():
        return None
    terms, stem = meant_words(verb, language), "" if language == "en" else root(verb)
    return Deed(part, terms, stem) if terms and not terms & _EMPTY else None


@cache
def _short_forms() -> frozenset[str]:
    """Abbreviations in lower case, as many offices are: mendag, mensesneg."""
    return frozenset(entry.short.lower() for entry in words.abbreviations())
