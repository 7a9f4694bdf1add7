"""Whether a few words are of the other of two sides or clauses that their sentence sets against each other.

Knows: "sedangkan" and its like, words for one of two of a kind. Does not know of which clause a number is
(`rag.parsing.side_by_side`), or who does what (`rag.extracting.other_persons`).
"""

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from index.months import is_calendar_word
from index.words import terms, tokens
from rag.asking.groups import EXCLUSIVE, OPPOSED
from rag.asking.kinds import Kind
from rag.extracting.few_words import FewWords
from rag.parsing.clauses import CONTRAST
from rag.parsing.rival_numbers import has_more
from rag.parsing.terms import likely_words, own_part, told_words
from rag.speaking.words.shapes import is_office_word

_SET_AGAINST = re.compile(rf"(?i){CONTRAST}")
_PIECE = re.compile(rf"(?i){CONTRAST}|[,;:]\s|\s(?:dan|serta|and)\s")
"""Between pieces of a sentence that tell of one side and of the other: "secara internal, sementara …"."""
_NAMES = re.compile(r"[A-Z]")
_NAME = re.compile(r"[A-Z][\w'’-]+")
_SUBJECT = re.compile(r"[\s,]*([A-Z][\w'’-]+)")
"""The first word of who or what a clause is of."""
_SAID = re.compile(r"[,.?!][\"”]")
"""Behind what is quoted; who says it, and where, is of none of its clauses."""


_BRACKET = re.compile(r"\([^()]*[a-z]{3}[^()]*\)")
"""A bracket with a word, no mere age or day."""


class _Clauses(NamedTuple):
    """The clauses of a sentence that are set against each other."""

    texts: Sequence[str]
    starts: Sequence[int]
    """Where they begin in the sentence."""
    at: int
    """Which of them has some few words."""

    @property
    def own(self) -> str:
        """The one that has them."""
        return self.texts[self.at]


def has_clauses(text: str) -> bool:
    """Whether a sentence sets clauses against each other."""
    return _SET_AGAINST.search(text) is not None


def is_of_another_clause(words: FewWords) -> bool:
    """Whether a clause that the words' own is set against has more of what is asked, or they reach across both.

    "Rina unggul di kota, sedangkan Edo di desa" tells nothing of Edo in the city. A later clause that names nobody
    leaves out whom the first names.
    """
    text, (start, end) = words.sentence.text, words.span
    if any(start < cut.start() < end for cut in _SET_AGAINST.finditer(text)):
        return True
    if (clauses := _clauses(words)) is None:
        return False
    if is_of_anothers_clause(words):
        return True
    every = list(map(told_words, clauses.texts))
    names = _asked_names(words)
    gapped = clauses.at > 0 and not _NAMES.search(clauses.own.replace(words.text, ""))
    asked = [one for one in words.asked_terms if not (gapped and any(one & name for name in names))]
    own = every[clauses.at]
    return any(has_more(other, own, asked) for other in every if other is not own)


def is_of_anothers_clause(words: FewWords) -> bool:
    """Whether who is asked of is named only in a clause that the words' own is set against, and that has its own.

    "Edo dijerat Pasal 5, sedangkan Rina dijerat Pasal 12" tells nothing of Rina and article 5. A later clause has its
    own where it begins with another. Of two who are named each may stand in a clause of his own: "Edo terbang ke Demak,
    sedangkan Rina ke Ngawi pada 5 Mei" tells nothing of Rina and Demak.
    """
    if (clauses := _clauses(words)) is None:
        return False
    every = list(map(told_words, clauses.texts))
    names = _asked_names(words)
    until, later = every[: clauses.at + 1], every[clauses.at + 1 :]
    if any(any(name <= told for told in later) and not any(name <= told for told in until) for name in names):
        return True
    if any(name <= every[clauses.at] for name in names):
        every_asked = [*names, *(frozenset(terms(one.text)) for one in words.question.mentions)]
        elsewhere = (one for one in every_asked if not one <= every[clauses.at])
        return any(one <= told for one in elsewhere for told in until) and _names_another(
            clauses.own, words, every_asked
        )
    subject = _SUBJECT.match(clauses.own) if clauses.at else None
    return bool(subject and subject[1] not in words.text) and any(
        name <= earlier for name in names for earlier in every[: clauses.at]
    )


def _names_another(clause: str, words: FewWords, names: Sequence[Set[str]]) -> bool:
    """Whether a clause has a name beside the words that is none of those that are asked of."""
    told = (one for one in _NAME.findall(clause.replace(words.text, "")) if not is_calendar_word(one))
    return any(own and not any(own & name for name in names) for own in map(set, map(terms, told)))


def own_clause(words: FewWords) -> tuple[int, int] | None:
    """Where in its article the clause stands that has more of what is asked than each that it is set against.

    None where there is none, and where no words are held to be of another clause.
    """
    held = is_of_anothers_clause if words.question.kind is Kind.HOW_MANY else is_of_another_clause
    if (clauses := _clauses(words)) is None or not held(words):
        return None
    every = list(map(told_words, clauses.texts))
    for start, text, own in zip(clauses.starts, clauses.texts, every, strict=True):
        if all(has_more(own, other, words.asked_terms) for other in every if other is not own):
            return words.sentence.start + start, words.sentence.start + start + len(text)
    return None


def _clauses(words: FewWords) -> _Clauses | None:
    """The clauses of the words' sentence; None where it has but one, or the words stand in what tells who said it."""
    text = words.sentence.text
    cuts = [*_SET_AGAINST.finditer(text)]
    if cuts and (said := _SAID.search(text, cuts[-1].end())):
        text = text[: said.start()]
    start = words.span[0]
    if not cuts or start >= len(text):
        return None
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)]
    texts = [text[slice(*one)] for one in zip(starts, ends, strict=True)]
    return _Clauses(texts, starts, sum(cut.end() <= start for cut in cuts))


def _asked_names(words: FewWords) -> list[Set[str]]:
    """The index terms of each of whom a question names, or calls by an office: "tenda dari gubernur"."""
    offices = [] if words.question.kind is Kind.WHO else [one for one in tokens(words.asked) if is_office_word(one)]
    # Where something is, clauses of numbers tell in many ways.
    placed = [one for one in words.question.names if re.search(rf"\b(?:di|in|at) {re.escape(one)}", words.asked)]
    numbered = placed if words.question.kind is Kind.HOW_MANY else ()
    return [frozenset(terms(name)) for name in (*words.question.names, *offices) if name not in numbered]


def is_of_the_opposed(words: FewWords) -> bool:
    """Whether a sentence tells of two sides, one of which is asked for, and the words with the other.

    "Pengawasan internal lewat Rina, sementara pengawasan eksternal lewat Edo": a side is the one told last up to the
    end of its piece. What is imported is not told where only exports are.
    """
    asked = likely_words(own_part(words.question), words.question.text_language)
    for sides in OPPOSED:
        wanted = [side for side in sides if side & asked]
        told = [side for side in sides if side & told_words(words.sentence.text)]
        if len(wanted) == 1 and told and not wanted[0] & told[0] and len(told) == 1 and wanted[0] & EXCLUSIVE:
            return True
        if len(wanted) != 1 or len(told) < 2:
            continue
        until = _PIECE.search(words.behind)
        last = _last_side(f"{words.before}{words.text}{words.behind[: until.start() if until else None]}", sides)
        if last is not None and last is not wanted[0]:
            return True
    return False


def _last_side(text: str, sides: Sequence[Set[str]]) -> Set[str] | None:
    """The side that a text tells of last; None where it tells of none."""
    found = (side for word in reversed(tokens(text)) for side in sides if side & set(terms(word)))
    return next(found, None)


def is_beside_anothers_bracket(words: FewWords) -> bool:
    """Whether a bracket behind something else has what is asked for, and none of it stands with the words.

    "SMP 2 (khusus motor)" for a question of where motorcycles park, not "Lapangan Jati (90 mobil)".
    """
    text, (start, end) = words.sentence.text, words.span
    brackets = [match.span() for match in _BRACKET.finditer(text)]
    own = [one for one in brackets if one[0] < end + len(" (") and start < one[1]]
    others = [text[slice(*one)] for one in brackets if one not in own]
    rest = told_words(_BRACKET.sub(" ", text)) | told_words(" ".join(text[slice(*one)] for one in own))
    return bool(own) and any(
        group & told_words(one) and not group & rest for group in words.asked_terms for one in others
    )
