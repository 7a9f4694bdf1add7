"""Adds to the sentences shown what belongs to them: items of a list, those it counts, a denial, a check's conclusion.

Knows: how a list goes on in an article. Does not know how sentences are scored or chosen.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import dropwhile

from index.article_sentences import sentences
from index.days import find_days
from index.nouns import Sentence, SentenceKind
from index.numerals import SEVERAL
from index.saying import BY, SAID, SAID_EN
from rag.asking.kinds import Kind
from rag.choosing.numbered import COUNTS, begun, beside, counting, with_points
from rag.choosing.of_the_office import telling_who_follows
from rag.evidence import Evidence
from rag.expecting.counted_before import counts_them, is_counted_on, names_them
from rag.parsing.cited_parts import asks_contents, is_of_another_cited, point_of
from rag.parsing.named_rows import named_rows
from rag.parsing.rumours import denial
from rag.parsing.terms import likely_words
from rag.question import Question
from rag.speaking.asked.office import asked_office
from rag.speaking.factchecks import conclusion, only_searches
from rag.speaking.speakers import cited
from rag.speaking.turns.scripts import is_asked_there
from rag.speaking.words.speech import BODY_STATES

ADDS = re.compile(
    r"(?:(?:(?:Selain|Di samping|Tak hanya|Tidak hanya|Bukan hanya) itu|In addition|Besides|Furthermore),?"
    r"|[A-Z][a-z]+ (?:ini|itu|tersebut) juga) "
    # No verb of saying behind it, "katanya" only after a comma or a quotation.
    rf"(?!.*(?:\b(?:{BY}|ungkap|menurut(?:nya)?|di(?:minta|imbau)|urged|according to|{SAID_EN})\b"
    rf"|[,\"”»] (?:{SAID})(?:nya)?\b|{BODY_STATES.pattern}))"
)
"""How a sentence begins that goes on with what the one before it tells, and is nobody's further saying."""
_ANNOUNCES = re.compile(
    r"(?i)\A(?!.*\b(?:klasemen|peringkat|posisi|laga|pertandingan|standings)\b.*\bpo(?:in|ints)\W*\Z)[\s\S]*"
    rf"\b(?:{SEVERAL}|beberapa|sejumlah|several|some) (?:\w+ )?"
    r"(?:penyebab|sebab|alasan|faktor|syarat|kriteria|langkah|cara|poin|hal|tuntutan|usul(?:an)?|permintaan|catatan"
    r"|causes|reasons|factors|conditions|criteria|steps|ways|points|demands|proposals|requests)(?: utama)?\.[\"”]?$"
)
"""How a sentence ends that only announces what the one behind it tells."""
SHORTEST_REPLY = 4
"""Words; what is shorter, "Ya, benar.", leaves what it tells to the next sentence."""
_MARKS = re.compile(r"[\"“”]")
_POINTS = re.compile(r"(?i)\b(?:saya|aku|kami|kita|dia|ia|beliau|mereka|i|we|he|she|they)\b")
"""Persons whom only what stands around tells."""
_OF_CHECKING = re.compile(
    r"(?i)\b(?:kata kunci|google|mesin pencari|(?:menel|ditel|penel)usur\w*|(?:mem|di)?periksa|(?:di)?cek"
    r"|mafindo|turnbackhoax|keywords?|search(?:ed)?|check(?:ed|ers?)?|verif\w+)\b"
)
"""Words of a question for how a claim was checked."""


def with_denials(chosen: Sequence[Evidence], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The chosen sentences, after each that tells a rumour the one that denies it."""
    known = {_place(one.sentence): one for one in evidence}
    complete: dict[tuple[str, int], Evidence] = {}
    for one in chosen:
        complete.setdefault(_place(one.sentence), one)
        if denied := denial(one.sentence):
            complete.setdefault(_place(denied), beside(one, denied, known))
    return list(complete.values())


def with_replies(chosen: Sequence[Evidence], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The chosen sentences, after each that somebody asks in an interview what is answered there.

    A question tells nothing by itself: "Benarkah 40 truk rusak?" And "Tidak benar." tells it with what follows.
    """
    known = {_place(one.sentence): one for one in evidence}
    complete: dict[tuple[str, int], Evidence] = {}
    for one in chosen:
        complete.setdefault(_place(one.sentence), one)
        if is_asked_there(one.sentence):
            for reply in _reply(one.sentence):
                complete.setdefault(_place(reply), beside(one, reply, known))
    return list(complete.values())


def _reply(asked: Sentence) -> Iterator[Sentence]:
    """The first sentence of what is answered to a question, and the next while they only say yes or no."""
    behind = sentences(asked.article)[asked.number + 1 :]
    for one in dropwhile(is_asked_there, behind):
        yield one
        if len(one.text.split()) > SHORTEST_REPLY:
            return


def with_names(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """Who is asked for must be named: to a sentence that says "he said" comes the one that names the speaker.

    It does not where the reader finds who is asked for within what is said: then the speaker is another.
    """
    if question.kind is not Kind.WHO or not chosen or _is_named_within(chosen[0]):
        return list(chosen)
    best = chosen[0].sentence
    named = cited(best)["speaker_at"]
    if named is None or any(_holds(one, best, named) for one in chosen):
        return list(chosen)
    return [*chosen, *[one for one in evidence if _holds(one, best, named)][:1]]


def with_conclusions(chosen: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The chosen sentences, those of each fact check after what it concludes: they may be the claim that it checks.

    How its makers searched, often with the words of the claim, is left out beside that, unless it is asked for.
    """
    searched = _OF_CHECKING.search(question.asked)
    complete: list[Evidence] = []
    for one in chosen:
        told = conclusion(one.sentence.article)
        if told and all(other.sentence != told for other in complete):
            own = next((other for other in chosen if other.sentence == told), None)
            complete.append(own or replace(one, sentence=told, span=None))
        if one.sentence != told and not (told and not searched and only_searches(one.sentence)):
            complete.append(one)
    return complete


def with_counted(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The chosen sentences, after each that only names those whom the one before it counts that one, too.

    Alone, "Mereka adalah …" would be read as if it named whoever is asked for. So it is with the day from which one
    that is asked for is counted.
    """
    leaning = [one.sentence for one in chosen if names_them(one.sentence)]
    counted = [one for one in evidence if any(counts_them(one.sentence, named) for named in leaning)]
    known = {_place(one.sentence): one for one in evidence}
    dated = (one for one in chosen if question.kind is Kind.WHEN and is_counted_on(one.sentence))
    before = ((one, sentences(one.sentence.article)[one.sentence.number - 1]) for one in dated if one.sentence.number)
    counted += [beside(one, other, known) for one, other in before if find_days(other.text)]
    return list({_place(one.sentence): one for one in (*chosen, *counted)}.values())


def with_successors(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The chosen sentences, after each that tells who leaves the office asked of the next, if it tells who follows."""
    if question.kind is not Kind.WHO or not asked_office(question.asked):
        return list(chosen)
    known = {_place(one.sentence): one for one in evidence}
    complete: dict[tuple[str, int], Evidence] = {}
    for one in chosen:
        complete.setdefault(_place(one.sentence), one)
        if follows := telling_who_follows(one.sentence):
            complete.setdefault(_place(follows), beside(one, follows, known))
    return list(complete.values())


def _in_between(chosen: Sequence[Evidence], known: Mapping[tuple[str, int], Evidence]) -> Iterator[Evidence]:
    """The single sentences that stand in one quotation between two chosen ones: names of a row read out in it."""
    shown = {_place(one.sentence) for one in chosen}
    for article, number in shown:
        left_out = known.get((article, number + 1))
        if left_out and (article, number + 2) in shown and _amid_a_quotation(left_out.sentence):
            yield left_out


def _amid_a_quotation(sentence: Sentence) -> bool:
    """Whether a sentence has no quotation mark, and its paragraph has opened a quotation before it."""
    text = sentence.article.text
    opened = _is_open(text, text.rfind("\n", 0, sentence.start) + 1, sentence.start)
    return opened and not _MARKS.search(sentence.text)


def _is_named_within(evidence: Evidence) -> bool:
    """Whether the reader finds an answer in a sentence's words of somebody, and none that points to a person."""
    if evidence.span is None or evidence.features["span"] <= 0:
        return False
    (start, end), text = evidence.span, evidence.sentence.article.text
    return _is_open(text, evidence.sentence.start, start) and not _POINTS.search(text[start:end])


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text has opened a quotation that it does not close."""
    before = _MARKS.findall(text, start, end)
    return before[-1:] == ["“"] or (before[-1:] == ['"'] and before.count('"') % 2 == 1)


def _place(sentence: Sentence) -> tuple[str, int]:
    return sentence.article.id, sentence.number


def _holds(evidence: Evidence, sentence: Sentence, stretch: tuple[int, int]) -> bool:
    other = evidence.sentence
    return other.article.id == sentence.article.id and other.start <= stretch[0] and stretch[1] <= other.end


def with_items(
    chosen: Sequence[Evidence], evidence: Sequence[Evidence], *, asked: str, language: str, named: bool, more: bool
) -> list[Evidence]:
    """The chosen sentences with the list items that one of them announces or belongs to.

    After one that only announces, "… menyebut dua penyebab.", stands the next. With `more`, also the sentence right
    after one that goes on with it, "Selain itu, …". With `named`, also with
    the sentence right after one that names those it only counts, "Mereka adalah …", those that count on with it,
    "Kedua, …" or "2. …", and the one left out between two of a quotation.
    """
    known = {_place(one.sentence): one for one in evidence}
    complete: dict[tuple[str, int], Evidence] = {}
    for one in chosen:
        article, number = one.sentence.article.id, one.sentence.number
        complete[article, number] = one
        follows = known.get((article, number + 1))
        if named and follows is not None and names_them(follows.sentence):
            complete[article, number + 1] = follows
        if more and follows is not None and ADDS.match(follows.sentence.text):
            complete[article, number + 1] = follows
        every = sentences(one.sentence.article)
        if _ANNOUNCES.search(one.sentence.text) and number + 1 < len(every):
            complete[article, number + 1] = beside(one, every[number + 1], known)
        if named and (row := next((a for a in (one, follows) if a and COUNTS.match(a.sentence.text)), None)):
            complete |= {(article, other.sentence.number): other for other in (row, *counting(row, known))}
        elif named:
            complete |= {(article, first.sentence.number): first for first in begun(one, known)}
        if one.sentence.kind is SentenceKind.ITEM or one.sentence.text.endswith(":"):
            items = _of_its_list(one.sentence, known, asked, language)
            if one.sentence not in items:
                del complete[article, number]
            complete |= {(article, each.number): beside(one, each, known) for each in items}
    if named:
        for one in (*with_points(chosen, known, asked), *_in_between(chosen, known)):
            complete.setdefault(_place(one.sentence), one)
    return list(complete.values())


def _of_its_list(
    sentence: Sentence, known: Mapping[tuple[str, int], Evidence], asked: str, language: str
) -> list[Sentence]:
    """The items of the list that a sentence announces or belongs to, of which some may be all that is asked for.

    These are the rows that the question names, "Promosi: Rp 4 juta" or those of a table; else those of its own point,
    where points have points of their own and not all that is said is asked for.
    """
    announced = sentence.kind is not SentenceKind.ITEM and known.get((sentence.article.id, sentence.number + 1))
    first = announced.sentence if announced else sentence
    if rows := named_rows(first, likely_words(asked, language)):
        return [sentence, *rows] if announced else list(rows)
    if not asks_contents(asked) and (point := point_of(sentence)):
        return list(point)
    found = [sentence]
    for step in (1, -1) if sentence.kind is SentenceKind.ITEM else (1,):
        at = sentence.number
        while (near := known.get((sentence.article.id, at := at + step))) is not None:
            if near.sentence.kind is not SentenceKind.ITEM or is_of_another_cited(near.sentence, asked):
                break
            found.append(near.sentence)
    return found
