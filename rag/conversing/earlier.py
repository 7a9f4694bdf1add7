"""What a follow-up asks of the answers before it: who said what they quote, when or where, or of one that they list.

Knows: how far back the answer stands of which is asked, and which of several articles or regions is meant. Does not
know how quotations tell it (`rag.conversing.attributing`), nor how a turn is answered.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from index import languages
from rag import question as questions
from rag.askable import LONGEST
from rag.asking.kinds import Kind
from rag.asking.leaning.besides import asks_again, asks_whether_sure, besides_asked
from rag.asking.leaning.courtesies import is_courtesy, wishes_language
from rag.asking.leaning.nth import Nth, age_asked, nth_asked
from rag.asking.leaning.of_the_article import detail_asked
from rag.asking.leaning.pointing import (
    asks_only_name,
    asks_only_when,
    asks_only_words,
    asks_speaker,
    asks_when_said,
    asks_where_said,
    has_content,
)
from rag.asking.quoted_words import quoted_words
from rag.conversing.attributing import (
    again,
    as_quoted,
    of_age,
    of_article,
    quoted_again,
    said_by,
    said_when,
    said_where,
    was_when,
)
from rag.conversing.times_said import asked_bound
from rag.conversing.turn import Turn, joined
from rag.conversing.understanding import Understanding
from rag.nouns import Answer, Citation
from rag.question import Question

SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Earlier:
    """The turns before one, and their answers."""

    understanding: Understanding
    told: Callable[[str, Sequence[str]], Answer]
    """Gives the answer to a turn after others, which is remembered."""
    turns: Sequence[str]
    """As they were typed."""
    texts: Sequence[str]
    """As they are spelt."""

    def of_quotations(self, typed: str, text: str) -> Answer | None:
        """Who said what the turn before quotes, when or where; None for another question or where nothing is quoted."""
        turns, texts = self.turns, self.texts
        tells = telling(text, turns)
        asks_when = asks_only_when(text) and not asked_bound(text)
        if turns and asks_when and (asks_only_words(texts[-1]) or quoted_words(texts[-1])):
            tells = said_when
        if turns and asks_only_name(text) and asks_only_words(texts[-1]):
            tells = said_by
        shown_by = len(turns)
        while tells and shown_by and self._is_of_the_same(shown_by - 1):
            shown_by -= 1  # asked again and again, it is still about the same quotations
        if not (tells and shown_by):
            return None
        whole = self.understanding.complete(text, texts).text
        if whole != text and self.understanding.reads(whole, languages.detect(whole, default="id")):
            return None  # of all articles that the turn before counts
        shown = self.told(turns[shown_by - 1], turns[: shown_by - 1])
        asked = self._understood(whole, typed)
        if shown.citations:
            told = tells(shown, asked)
            # That the words asked of stand nowhere is true of what is told of those near them.
            untyped = shown.notes if quoted_words(texts[shown_by - 1]) else ()
            return replace(told, notes=(*untyped, *told.notes)) if told else None
        same = asks_whether_sure(text) or asks_again(text)
        of_any = not shown.table and (same or detail_asked(text, turns) or asks_when_said(text))
        return replace(shown, question=typed) if of_any else None

    def _is_of_the_same(self, at: int) -> bool:
        """Whether a turn asks of the quotations before it, or only wanted more of them and got none."""
        text, before = self.texts[at], self.turns[:at]
        if telling(text, before):
            return True
        says = has_content(text) and not besides_asked(text)
        return not says and at > 0 and not self.told(self.turns[at], before).citations

    def when_it_was(self, question: Question) -> Answer | None:
        """On which day what was quoted was, by the last answer that tells it, or why none does; None of no answer."""
        told = [one for shown in self.quoting() if (one := was_when(shown, question))]
        return next((one for one in told if one.answered), told[0] if told else None)

    def shown(self, question: str) -> Answer | None:
        """What was answered to the latest turn that was completed to a question; None where nothing was."""
        for at in reversed(range(len(self.turns))):
            if self.understanding.complete(self.texts[at], self.texts[:at]).text == question:
                shown = self.told(self.turns[at], self.turns[:at])
                return shown if shown.answered and shown.citations else None
        return None

    def quoting(self) -> Iterator[Answer]:
        """The answers that quote something, the last first, of turns that lean on each other."""
        return (shown for _, shown in self._leaning() if shown.citations)

    def _leaning(self) -> Iterator[tuple[int, Answer]]:
        """Turns that lean on each other with their answers, the last first."""
        for at in reversed(range(len(self.turns))):
            yield at, self.told(self.turns[at], self.turns[:at])
            if not (nth_asked(self.texts[at]) or self.understanding.complete(self.texts[at], self.texts[:at]).context):
                return

    def listed(self, typed: str, text: str) -> Answer | tuple[Turn, frozenset[str]] | None:
        """What is told of one of several that were listed, or the turn to be answered by its articles; None of none."""
        asked = nth_asked(text)
        found = self._listed(asked) if asked else None
        if asked and not (found or asked.named) and asked.rest and telling(asked.rest, self.turns):
            found = self._listed(asked._replace(of_quotes=True))  # "who said the second one?"
        if asked is None or found is None:
            return None
        shown, cited = found
        before = nth_asked(self.texts[-1])
        rest = asked.rest or (before.rest if before else "")
        one = quoted_again(shown, self._understood(text, typed), cited)
        if not rest:
            return one
        if tells := telling(rest, self.turns):
            return tells(one, self._understood(rest, typed))
        region = cited[0].article.region if _of_regions(shown) else None
        about = Turn(rest, rest) if has_content(rest) else joined(rest, region or self.texts[0])
        return replace(about, bound=True), frozenset(each.article.id for each in cited)

    def pinned(self) -> frozenset[str]:
        """The articles of the one of several of which was asked last; none where all were spoken of since."""
        for at, shown in self._leaning():
            asked = nth_asked(self.texts[at])
            if asked and Earlier(self.understanding, self.told, self.turns[:at], self.texts[:at])._listed(asked):
                return frozenset(one.article.id for one in shown.citations)
        return frozenset()

    def _listed(self, asked: Nth) -> tuple[Answer, list[Citation]] | None:
        """The last answer that lists several, and what it cites of the one that is asked of."""
        return next(((shown, cited) for _, shown in self._leaning() if (cited := _of_nth(shown, asked))), None)

    def _understood(self, text: str, typed: str) -> Question:
        return questions.understand(text[:LONGEST], original=typed, today=self.understanding.how.today)


def telling(question: str, before: Sequence[str]) -> Callable[[Answer, Question], Answer | None] | None:
    """What tells of an answer's quotations what a question asks of them: who said them, when or where; None else."""
    if besides_asked(question):
        return None
    if asks_speaker(question):
        return said_by
    if detail := detail_asked(question, before):
        return partial(of_article, detail=detail)
    if (age := age_asked(question)) is not None:
        return partial(of_age, at=age)
    if asks_whether_sure(question):
        return as_quoted
    if is_courtesy(question) and wishes_language(question):
        return again
    if asks_again(question):
        return lambda shown, asked: quoted_again(shown, asked, shown.citations)
    if asks_where_said(question):
        return said_where
    return said_when if asks_when_said(question) else None


def _of_regions(shown: Answer) -> bool:
    """Whether an answer goes through regions."""
    return bool(shown.understood.get("kind") == Kind.WHICH_REGIONS.value)


def _of_nth(shown: Answer, asked: Nth) -> list[Citation]:
    """What an answer cites of one of the articles, or regions, that it lists; nothing where it lists not as many.

    An answer that quotes several articles lists none, unless it is said that an article is meant.
    """
    if asked.of_quotes:
        cited = list(shown.citations)
        return cited[asked.at :][:1] if len(cited) >= SEVERAL else []
    regions = _of_regions(shown)
    table = shown.table
    if table and asked.at < 0:
        return []  # the last may be the newest, which the list has first
    if table and table.titled is not None:
        order = [row.articles[0].id for row in table.rows]
    elif table or not (asked.named or regions):
        return []
    else:
        order = [(regions and one.article.region_code) or one.article.id for one in shown.citations]
    order = list(dict.fromkeys(order))
    if len(order) < SEVERAL or asked.at >= len(order):
        return []
    return [one for one in shown.citations if order[asked.at] in (one.article.id, regions and one.article.region_code)]
