"""A question that leans on the turns before it is completed from them; one that stands alone is left alone.

Knows: what may become of a follow-up, and in which order that is tried. Does not know what the collection holds, so of
a question that is merely short and names nothing it says that it may lean, and leaves to others to look
(`rag.conversing.leaning`).
"""

import re
from collections.abc import Callable, Sequence
from datetime import date

from index import languages
from rag.asking.leaning.besides import Besides, besides_asked
from rag.asking.leaning.nth import age_asked, nth_asked
from rag.asking.leaning.of_the_article import detail_asked
from rag.asking.leaning.pointing import ASKING, WHICH_ONE, asks_speaker, content, has_content
from rag.asking.names.left_out import left_out
from rag.asking.names.names import names
from rag.catalogue.grammar import sources
from rag.conversing.counted import of_counted
from rag.conversing.joining import (
    again,
    asking_first,
    behind_lead,
    corrects,
    is_words_of_another,
    leaning,
    of_it,
    of_those,
    words_of,
)
from rag.conversing.other_group import of_group
from rag.conversing.other_office import of_office
from rag.conversing.other_person import of_holder, of_person, of_speakers, of_whose_words
from rag.conversing.other_place import meant, of_both, of_elsewhere, of_place, of_spot, rather
from rag.conversing.other_thing import of_mentioned, of_number, of_subject, of_topic
from rag.conversing.other_time import dated, of_base, of_next, of_time
from rag.conversing.turn import FollowUp, Reader, Turn, reads_nothing, whole

TURNS = 10
"""Earlier questions that are looked at; further back nobody refers."""
FEWEST_SAID = 2
"""Words of a question that leaves a region out from which it stands alone."""
_ANY = re.compile(
    r"(?i)^(?:(?:are|is|were) there any(?:thing)?|any(?:thing)?|ada(?:kah)?(?: yang)?|(?:hanya |cuma )?yang|the ones?"
    r"|those|only|just) (?=(?:from|by|in|dari|di)\b)|[\s,]+(?:saja|aja|doang|only|alone)(?=\W*$)"
)
"""Around an outlet that is all a follow-up asks of: "any from Kompas?", "yang dari Kompas saja"."""


def of_outlet(one: FollowUp) -> Turn | None:
    """The earlier question of the articles of another outlet: "any from Kompas?"."""
    return whole(sources.exchanged(_ANY.sub("", one.rest), one.before, one.outlets))


def of_besides(one: FollowUp) -> Turn | None:
    """The earlier question itself, where something besides its answer is wanted: "siapa lagi?", "sumber lain?"."""
    wanted = besides_asked(one.question, one.before)
    return None if wanted in (None, Besides.WORDS, Besides.REASON) else whole(one.before)


RULES: tuple[Callable[[FollowUp], Turn | None], ...] = (
    of_counted,  # after "Berapa artikel menyebut Rina?": "dari Kompas saja?"
    of_besides,  # "siapa lagi?", which is asked of what the answer before leaves out
    # The earlier question with one part of it exchanged for all that the follow-up says.
    of_outlet,  # "any from Kompas?"
    of_elsewhere,  # "dan selain Demak?"
    of_next,  # "besoknya?"
    of_base,  # "dibanding Juli?"
    of_time,  # "tahun lalu?"
    of_number,  # "seksi 2?"
    of_office,  # "dan bupatinya?"
    of_mentioned,  # after "Kabupaten mana yang menyebut sanksi?": "dan pembinaan?"
    of_subject,  # "the quota case?"
    of_group,  # "kalau dari mahasiswa?"
    of_topic,  # "kalau soal energi?"
    of_person,  # "and Lastri?"
    of_speakers,  # "and the police?"
    of_whose_words,  # "menurut Rina?"
    of_holder,  # "pas zaman Rina?"
    of_spot,  # "kalau di Tambora?"
    # Both in one line.
    of_those,  # "yang luka-luka?"
    of_both,  # "mana yang lebih banyak?"
    of_place,  # "and Cilacap?", which is exchanged
    again,  # "when was that?"
    behind_lead,  # "and the turnout in Batang?"
    leaning,  # "berapa rumah yang rusak?"
)
"""What may become of a follow-up, each None where it does not; one of which nothing becomes stands alone."""


def complete(
    question: str,
    history: Sequence[str],
    read: Reader = reads_nothing,
    outlets: Sequence[str] = (),
    *,
    today: date | None = None,
) -> Turn:
    """The question as it would be asked without the turns before it.

    Args:
        question: what was typed now.
        history: earlier questions, oldest first, as they were typed.
        read: how questions that count or order articles are read.
        outlets: the collection's, whose reports a question may ask for.
        today: what "last year" is counted from; None takes this computer's day.
    """
    now = today or date.today()
    turns: list[Turn] = []
    last: list[str] = []
    for earlier in history[-TURNS:]:
        _take_back(earlier, turns, last)
        turn = _completed(words_of(earlier, last[-1] if last else ""), turns, read, outlets, now)
        last.append(turn.asked)
        if not turns or not _says_nothing(turn, turns, read):
            turns.append(turn)
    _take_back(question, turns, last)
    return _completed(words_of(question, last[-1] if last else ""), turns, read, outlets, now)


def _take_back(question: str, turns: list[Turn], last: list[str]) -> None:
    """Leave out the words of whom was asked last, where a question corrects that: "no, I meant the mayor"."""
    if len(last) > 1 and corrects(question) and is_words_of_another(last[-1]):
        if turns and turns[-1].asked == last[-1]:
            turns.pop()
        last.pop()


def _completed(question: str, turns: Sequence[Turn], read: Reader, outlets: Sequence[str], today: date) -> Turn:
    alone = Turn(question, question)
    if not turns or _leaves_out(question):
        return alone
    last = [turn.text for turn in turns]

    def led(asked: str) -> Turn | None:
        asked = dated(asking_first(of_it(asked)), last[-1])
        one = FollowUp.of(asked, last, read=read, outlets=outlets, today=today)
        return next((turn for rule in RULES if (turn := rule(one))), None)

    instead = rather(question)
    turn = (instead.exchanged(last[-1]) or led(instead.asked)) if instead else None
    if instead and turn and not (instead.is_of_somebody and turn.context):
        return turn
    return led(meant(question)) or alone


def _leaves_out(question: str) -> bool:
    """Whether a question asks of all regions but some, and says what: "daerah mana lagi" is then of no turn before."""
    told = left_out(question)
    return told is not None and len(content(told.rest)) >= FEWEST_SAID


def _says_nothing(turn: Turn, before: Sequence[Turn], read: Reader) -> bool:
    """Whether a turn says nothing of what a conversation is about: "why?", "who said that?", "the second one?"."""
    of_quotations = asks_speaker(turn.asked) or detail_asked(turn.asked, [one.text for one in before])
    of_one = WHICH_ONE.search(turn.asked) or nth_asked(turn.asked) or age_asked(turn.asked) is not None
    return bool(not has_content(turn.asked) or of_one or of_quotations) or _is_fragment(turn, read)


def _is_fragment(turn: Turn, read: Reader) -> bool:
    """Whether a turn asks nothing and could not be made a question of, so that nobody refers to it."""
    if not turn.context or ASKING.search(turn.asked):
        return False
    counts = read(turn.context, languages.detect(turn.context, default="id"))
    return bool(counts) or not (turn.sure or names(turn.asked, ()))
