"""Follow-ups that are mere fragments, completed: a place ("and Cilacap?"), a spot, some of those spoken of.

Knows: what becomes of each kind, and of a correction. Does not know which kind a follow-up is of
(`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence

from index import languages, places
from rag.asking.names import names
from rag.asking.pointing import ASKING, FEW, HAPPENS, LEAD, POINTING, asks_only_words
from rag.asking.rows import PARTS
from rag.conversing.other_place import in_word, names_place, with_place, with_spot
from rag.conversing.spots import LOCATIVE, spot
from rag.conversing.turn import Turn, joined
from rag.speaking.speech_words import SPEECH
from rag.speaking.word_shapes import is_office

_NEGATED = r"(?i)\b(?:bukan|not)(?: (?:di|in|yang|the))* $"
_MEANT = re.compile(r"(?i)\b(?:maksud\w*(?: (?:saya|aku|gue))?|i mean(?:t)?|yang|ya|no|nope)\b[\s,]*|^[\s,]+")
"""Words around a place that takes the place of one that is not meant."""
OF_THOSE = re.compile(
    r"(?i)^(?:yang|yg|the ones?(?: (?:that|who|which))?|those (?:that|who|which|in|from|with|of))\s+(?=\w)"
)
"""The head of a fragment that tells some of those spoken of apart: "yang luka-luka?"."""
_OF_THOSE = (
    (re.compile(r"(?i)\bberapa\b"), "berapa"),
    (re.compile(r"(?i)\bsiapa\b"), "siapa"),
    (re.compile(r"(?i)\bhow many\b"), "how many of"),
    (re.compile(r"(?i)\bwho\b"), "who are"),
)
"""What was asked, and how it is asked of others."""

_SPEAKERS = re.compile(
    r"(?i)(?:pihak )?(?:polisi|kepolisian|warga|penduduk|keluarga|korban|pelaku|pemerintah|pemkab|pemkot|pemprov|kampus"
    r"|sekolah|perusahaan|pemilik|pengelola|sopir|dokter|pedagang|petani|buruh|mahasiswa)(?:nya)?"
    r"|(?:the |his |her |their )?(?:police|residents?|villagers?|locals|family|victims?|suspects?|government|school"
    r"|company|owners?|driver|doctors?|traders|farmers|workers|students)"
)
"""Who may speak and has no office."""
_ASKED_BEHIND = re.compile(r"(?i)(?P<some>(?:yang|yg) .+?) (?P<asks>berapa|brp)\W*")

_CORRECTS = re.compile(r"(?i)\b(?:maksud\w*|mean(?:t)?)\b")
_THEIRS = r"(?P<noun>[a-z]{2,}(?: [a-z]{2,})? ?nya)"
_INSTEAD = re.compile(rf"(?i){_THEIRS}\W*")
_ASKED_OF_THEIRS = re.compile(rf"(?i)(?:{ASKING.pattern} )?{_THEIRS}(?: {ASKING.pattern})?\W*")
"""Asks of nothing but what is told by a word with -nya: "rektornya siapa?", "berapa umurnya?"."""


def asking_first(question: str) -> str:
    """A fragment of some of those spoken of with the word that asks before them: "kalau yang luka berapa?".

    A reader of questions has learned from those that begin with it.
    """
    lead = LEAD.match(question)
    begin = lead.end() if lead else 0
    found = _ASKED_BEHIND.fullmatch(question, begin)
    if found is None or ASKING.search(found["some"]):
        return question
    return f"{question[:begin]}{found['asks']} {found['some']}?"


def words_of(question: str, last: str) -> str:
    """A fragment that names who else may speak, after "what did he say?", as a question for his words: "the mayor?".

    Where somebody was named whose words were asked for, another name or office is exchanged for his instead. So is what
    a correction names for what was asked of by a word like it: "maksud saya dekannya", after "rektornya siapa?".

    Args:
        question: the follow-up.
        last: the question just before it, as it was typed.
    """
    lead = LEAD.match(question)
    instead = _INSTEAD.fullmatch(question, lead.end()) if lead and _CORRECTS.search(lead[0]) else None
    if instead and (theirs := _ASKED_OF_THEIRS.fullmatch(last)):
        return f"{last[: theirs.start('noun')]}{instead['noun']}{last[theirs.end('noun') :]}"
    if lead is None or not asks_only_words(last) or places.mentions(question, anycase=True):
        return question
    who = question[lead.end() :].strip(" ?.!,")
    named = names(last, ()) or places.mentions(last, anycase=True)
    able = _SPEAKERS.fullmatch(who) or (not named and (is_office(who) or names(f"x {who}", ()) == (who,)))
    if not able or ASKING.search(who) or SPEECH.search(who) or len(who.split()) > FEW or LOCATIVE.match(who):
        return question
    english = languages.detect(last, default="id") == "en"
    return f"what did {who} say about it?" if english else f"apa kata {who} soal itu?"


def of_those(question: str, before: str) -> Turn | None:
    """A fragment that tells some of those spoken of apart, asked as the earlier question asked; None for any other."""
    rest = LEAD.sub("", question)
    told = OF_THOSE.match(rest)
    if told is None or ASKING.search(rest, told.end()):
        return None
    if LOCATIVE.fullmatch(place := rest[told.end() :].strip(" ?.!")) and not re.match(r"(?i)dari|from", place):
        return None
    head = next((head for asks, head in _OF_THOSE if asks.search(before.split(PARTS)[0])), "")
    return joined(f"{head} {rest}".strip(), before)


def meant(question: str) -> str:
    """A correction without the place that is not meant: "bukan Cilacap, maksudnya Batang" is "Batang"."""
    mentions = places.mentions(question, anycase=True)
    negated = [(one, found) for one in mentions if (found := re.search(_NEGATED, question[: one.start]))]
    if not negated or len(negated) == len(mentions):
        return question
    for one, found in reversed(negated):
        question = question[: found.start()] + question[one.end :]
    rest = " ".join(_MEANT.sub(" ", question).split()).strip(" ,?.!")
    # A name that is also a word is one of a place after "di" only.
    return rest if LOCATIVE.match(rest) or rest.count(" ") > 1 else f"{in_word(question)} {rest}"


def of_place(question: str, rest: str, named: places.Mention, before: str) -> Turn:
    """A follow-up that says nothing but a place: the earlier question of it, unless it asks by itself."""
    asks = ASKING.search(rest)
    if asks and (HAPPENS.search(rest) or SPEECH.search(rest)) and not POINTING.search(rest):
        return Turn(question, question)
    if asks and not names_place(before):
        return joined(question, before)
    text = with_place(before, rest, named.text)
    return Turn(text, text)


def of_spot(question: str, before: str) -> Turn | None:
    """A follow-up that says nothing but where, by a name that is no region; None for any other."""
    where = spot(LEAD.sub("", question))
    text = with_spot(before, where) if where else None
    return Turn(text, text) if text else None


def compared(question: str, named: Sequence[places.Mention], turns: Sequence[Turn]) -> Turn:
    """The earlier question of its place and of the one that is named now, or the two earlier ones when none is."""
    before = turns[-1].text
    if not places.mentions(before, anycase=True):
        return joined(question, before)
    parts = [before, with_place(before, "", named[0].text)] if named else [turn.text for turn in turns[-2:]]
    text = PARTS.join(dict.fromkeys(part.rstrip(" ?.") for part in parts)) + "?"
    return Turn(text, text) if len(parts) > 1 else joined(question, before)
