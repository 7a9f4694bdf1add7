"""Whether what is shown tells more than was chosen for it: of another question, place or person, or whose words it is.

Knows: the sentences shown. Does not know why none was chosen for a question, or how any of this is worded in full
(`rag.telling.gaps`).
"""

import re
from collections.abc import Sequence

from index import words
from index.days import find_days
from index.nouns import Sentence
from index.places import contains
from index.places import mentions as find_places
from index.saying import SAID
from rag.asking.kinds import Kind
from rag.expecting.demands import demands
from rag.expecting.marks import mark
from rag.findings import Finding
from rag.parsing.numbers import amounts
from rag.phrases import refusals
from rag.scoring.terms import speaks
from rag.speaking.asked.called import forms_of
from rag.speaking.words.speech import ADVERBS, SAID_BY, STATES


def unanswered(finding: Finding, findings: Sequence[Finding], language: str) -> str | None:
    """That nothing is shown for one of several questions: less surely where a sentence may be, None where one is."""
    sought = finding.sought
    able = [
        one.sentence
        for other in findings
        for one in other.chosen
        if _may_answer(one.sentence, finding, also=other.sought.question.kind)
    ]
    if any(speaks(words.terms(one.text), sought.asked) for one in able):
        return None
    # That what is shown does not tell how she is, no mark of its words says.
    unsure = able or _shows_more(findings) or (sought.question.kind is Kind.HOW and any(one.chosen for one in findings))
    wording = refusals.UNSURE_ASKED if unsure else refusals.NOTHING_ASKED
    return wording[language].format(words=sought.part.asks)


def _may_answer(sentence: Sentence, finding: Finding, *, also: Kind) -> bool:
    """Whether a sentence has what a question asks for, besides what another of a kind does."""
    question = finding.sought.question
    if mark(question, sentence) < 1 or not all(demand.met(sentence.text) for demand in demands(question.asked)):
        return False
    if question.kind is not also:
        return True
    match question.kind:
        case Kind.WHEN:
            return len({one.day for one in find_days(sentence.text)}) > 1
        case Kind.HOW_MANY:
            return len(set(amounts(sentence.text))) > 1
    return False


def _shows_more(findings: Sequence[Finding]) -> bool:
    """Whether a question asked whole brought sentences that none of its several questions brought."""
    whole = {one.sentence for finding in findings if not finding.sought.part.asks for one in finding.chosen}
    return not whole <= {one.sentence for finding in findings if finding.sought.part.asks for one in finding.chosen}


def is_told_beside(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Whether what is quoted for others names the one of which nothing else is, and may answer for it as well."""
    shown = [one.sentence.text for other in findings for one in other.chosen]
    if finding.sought.codes:
        told = [place.code for text in shown for one in find_places(text) for place in one.places]
        return any(contains(code, one) for code in finding.sought.codes for one in told)
    own = set(words.terms(finding.sought.part.of))
    return bool(own) and any(own <= set(words.terms(text)) for text in shown)


def says_so(sentence: Sentence, asked: Sequence[str]) -> bool:
    """Whether a sentence has one of some names right beside a verb of saying: "Menko Rina yang menegaskan bahwa …"."""
    either = "|".join(re.escape(form) for name in asked for form in forms_of(sentence.article, name))
    name = rf"\b(?:{either})\b(?! [A-Z])"
    behind = rf"{name}(?: \([^()\n]{{1,20}}\))?(?: yang)?{ADVERBS},? (?:{STATES.pattern}|merespons\b)"
    before = rf"(?:\b(?:{SAID}|demikian|{SAID_BY})) (?:[A-Z][\w.]* ){{0,3}}{name}"
    return re.search(f"{behind}|{before}", sentence.text) is not None
