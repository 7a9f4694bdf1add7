"""A question joined with the one before it, that its words point back to or may lean on: "berapa korbannya?".

Knows: words that refer back, how few may not stand alone, and fragments that are put as questions before they are
joined. Does not know what else becomes of a follow-up, or which is one (`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from index import languages, places
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.pointing import (
    ASKING,
    DEFINITE,
    FEW,
    LEAD,
    OPEN,
    PERSON,
    POINTING,
    SUFFIXED,
    asks_only_words,
    begins_with_person,
    content_beside,
    words_of_whom,
)
from rag.asking.names.names import names
from rag.asking.names.rows import PARTS
from rag.asking.quoted_words import quoted_words
from rag.asking.two_asked import clauses
from rag.conversing.other_place import LOCATIVE, names_place, with_place
from rag.conversing.question_words import is_name, lacks_subject
from rag.conversing.turn import MARKS, FollowUp, Turn, joined, whole, without_too
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import SPEECH

_OF_IT = re.compile(
    r"(?i)\b(?P<office>[a-z]+) (?:lembaga|instansi|institusi|organisasi|badan|partai|perusahaan|kantor|dinas|komisi)"
    r" (?:itu|tersebut|tadi|ini|tsb)\b"
)
_SOME = re.compile(r"(?i)(?:berapa|brp) (?:yang|yg)\b")
"""Asks of some of those spoken of: "berapa yang dari Kongo?"."""
_HOW_MANY = re.compile(r"(?i)(?:berapa|brp)\b")
"""What asks of another thing as of the one before, where a follow-up only says which: "kalau solar?"."""
_LED = re.compile(r"(?i)(?:dari|ke|oleh|bagi|pada|soal|tentang|per|tiap)\b")
"""Begins a follow-up that says from whom or on what, not which: "kalau dari swasta?"."""
_THEIRS = re.compile(r"(?i:\w)[ -]nya\b|\b[A-Z]{2,}nya\b")
"""What belongs to what was spoken of, behind a name or written apart: "ketua KPU nya siapa?"."""
_THEY = re.compile(
    r"(?i)^(?:s?udah |pernah )?(?:berapa|brp) kali (?:sih )?mereka\b|^how (?:often|many times) (?:did|have|do) they\b"
)
"""Asks how often they did something, who are told of nowhere in the question, whomever it names besides."""
_NOT = re.compile(r"(?i)(?:and |but |dan |tapi )?(?:(?:why|how about) not|(?:kenapa|mengapa|knp) bukan)\b")
"""Asks why it is not another: "why not Batang?"."""
_CONTEST = re.compile(r"(?i)\b(?:lawan(?:nya)?|melawan|vs|versus|against|skor(?:nya)?|score)\b")
"""Tells of a match, and which one it is in a short question only by what was spoken of."""
_OF_THOSE = re.compile(
    r"(?i)^(?:yang|yg|the ones?(?: (?:that|who|which))?|those (?:that|who|which|in|from|with|of))\s+(?=\w)"
)
"""The head of a fragment that tells some of those spoken of apart: "yang luka-luka?"."""
_ASKED_OF_THOSE = (
    (re.compile(r"(?i)\bberapa\b"), "berapa"),
    (re.compile(r"(?i)\bsiapa\b"), "siapa"),
    (re.compile(r"(?i)\bhow many\b"), "how many of"),
    (re.compile(r"(?i)\bwho\b"), "who are"),
)
"""What was asked, and how it is asked of others."""
_ASKED_BEHIND = re.compile(r"(?i)(?P<some>(?:yang|yg) .+?) (?P<asks>berapa|brp)\W*")
SPEAKERS = re.compile(
    r"(?i)(?:pihak )?(?:polisi|kepolisian|warga|penduduk|keluarga|korban|pelaku|pemerintah|pemkab|pemkot|pemprov|kampus"
    r"|sekolah|perusahaan|pemilik|pengelola|sopir|dokter|pedagang|petani|buruh|mahasiswa)(?:nya)?"
    r"|(?:the |his |her |their )?(?:police|residents?|villagers?|locals|family|victims?|suspects?|government|school"
    r"|company|owners?|driver|doctors?|traders|farmers|workers|students)"
)
"""Who may speak and has no office."""
_SAYS_EN, _SAYS_ID = "what did {who} say about it?", "apa kata {who} soal itu?"
_WORDS_OF = re.compile("|".join(re.escape(one).replace(re.escape("{who}"), ".+") for one in (_SAYS_EN, _SAYS_ID)))
_CORRECTS = re.compile(r"(?i)\b(?:maksud\w*|mean(?:t)?)\b")
_NOUN = r"(?P<noun>[a-z]{2,}(?: [a-z]{2,})? ?nya)"
_INSTEAD = re.compile(rf"(?i){_NOUN}\W*")
_ASKED_OF_NOUN = re.compile(rf"(?i)(?:{ASKING.pattern} )?{_NOUN}(?: {ASKING.pattern})?\W*")
"""Asks of nothing but what is told by a word with -nya: "rektornya siapa?", "berapa umurnya?"."""


def asking_first(question: str) -> str:
    """A fragment of some of those spoken of with the word that asks before them: "kalau yang luka berapa?".

    A reader of questions has learned from those that begin with it.
    """
    rest = LEAD.sub("", question)
    found = _ASKED_BEHIND.fullmatch(rest)
    if found is None or ASKING.search(found["some"]):
        return question
    return f"{question.removesuffix(rest)}{found['asks']} {found['some']}?"


def of_it(question: str) -> str:
    """An office of what has been spoken of in a word that says so: of "ketua lembaga itu" the "ketuanya"."""
    return _OF_IT.sub(lambda match: f"{match['office']}nya" if is_office(match["office"]) else match[0], question)


def words_of(question: str, last: str) -> str:
    """A fragment that names who else may speak, after "what did he say?", as a question for his words: "the mayor?".

    Where somebody was named whose words were asked for, another name or office is exchanged for his instead. So is what
    a correction names for what was asked of by a word like it: "maksud saya dekannya", after "rektornya siapa?".

    Args:
        question: the follow-up.
        last: the question just before it, as it was typed.
    """
    own = LEAD.sub("", question)
    instead = _INSTEAD.fullmatch(own) if corrects(question) else None
    if instead and (theirs := _ASKED_OF_NOUN.fullmatch(last)):
        return f"{last[: theirs.start('noun')]}{instead['noun']}{last[theirs.end('noun') :]}"
    who = own.strip(MARKS)
    if own != question and words_of_whom(last) and not asks_only_words(last) and is_name(who):
        return PERSON.sub(lambda he: f"{who}'s" if he["own"] else who, last, count=1)
    if own == question or not asks_only_words(last) or places.mentions(question, anycase=True):
        return question
    named = names(last, ()) or places.mentions(last, anycase=True)
    able = SPEAKERS.fullmatch(who) or (not named and (is_office(who) or is_name(who)))
    if not able or ASKING.search(who) or SPEECH.search(who) or len(who.split()) > FEW or LOCATIVE.match(who):
        return question
    english = languages.detect(last, default="id") == "en"
    return _SAYS_EN.format(who=who) if english else _SAYS_ID.format(who=who)


def corrects(question: str) -> bool:
    """Whether a turn says that another was meant: "maksud saya …", "no, I meant …"."""
    lead = LEAD.match(question)
    return bool(lead and _CORRECTS.search(lead[0]))


def is_words_of_another(asked: str) -> bool:
    """Whether a question is one for the words of whom a fragment named (`words_of`)."""
    return bool(_WORDS_OF.fullmatch(asked))


def of_those(one: FollowUp) -> Turn | None:
    """Some of those spoken of, whom a fragment tells apart, asked as the earlier question asked: "yang luka-luka?"."""
    told = _OF_THOSE.match(one.own) if one.content else None
    if told is None or ASKING.search(one.own, told.end()):
        return None
    if LOCATIVE.fullmatch(place := one.own[told.end() :].strip(" ?.!")) and not re.match(r"(?i)dari|from", place):
        return None
    asked = one.before.split(PARTS)[0]
    head = next((head for asks, head in _ASKED_OF_THOSE if asks.search(asked)), "")
    return joined(f"{head} {one.own}".strip(), one.before)


def again(one: FollowUp) -> Turn | None:
    """The earlier question asked again, or joined with one that has no content: "lalu?", "when was that?"."""
    if one.content:
        return None
    return whole(one.before) if one.led and not one.rest.strip(" ?.!") else joined(one.own, one.before)


def behind_lead(one: FollowUp) -> Turn | None:
    """A follow-up of a few words behind one that leads to it: "and the turnout in Batang?"."""
    if not one.led or len(one.content) > FEW:
        return None
    before, rest = one.before, one.rest
    if one.named and ASKING.search(rest) and not names_place(before):
        return replace(joined(rest, before), sure=False)
    if one.named and ASKING.search(rest) and quoted_words(before):
        return whole(rest)
    if one.named:
        exchanged = with_place(before, rest, one.named[0].text) if len(one.content) < FEW else rest
        return whole(f"{rest.rstrip(' ?.')}{PARTS}{exchanged}" if exchanged != rest else rest)
    # A mere name says nothing by itself, and one beside "about it" asks of what was spoken of.
    leans = OPEN.search(rest) or begins_with_person(rest) or is_name(without_too(rest))
    many = None if ASKING.search(rest) or _LED.match(rest) else _HOW_MANY.match(before)
    asked = f"{many[0]} {rest}" if many else rest
    return replace(joined(asked, before), sure=bool(leans) or not names(rest, one.named))


def leaning(one: FollowUp) -> Turn | None:
    """A question joined with the one that its words point back to, or may lean on; None where it stands alone."""
    question, before, few = one.question, one.before, len(one.content) <= FEW
    if not one.named and few and _THEIRS.search(question):
        return joined(question, before)
    called = [name for name in names(question, ()) if not (is_office(name) and name.islower())]
    if one.named or called:
        if OPEN.search(question) or begins_with_person(question) or _THEY.search(question) or _NOT.match(question):
            return joined(question, before)
        asks_more = not one.named and few and _asks_more(question, one.content, called)
        return replace(joined(question, before), sure=False, able=True) if asks_more else None
    if POINTING.search(question) or (few and DEFINITE.search(question)):
        return joined(question, before)
    if SUFFIXED.search(question):
        return replace(joined(question, before), sure=few)
    # Of several questions in one none may say more than a few words.
    short = few or one.led or lacks_subject(question)
    short = short or all(len(content_beside(clause, [])) <= FEW for clause in clauses(question))
    return replace(joined(question, before), sure=False) if short else None


def _asks_more(question: str, content: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a short question with names may ask of what was spoken of: of initials, or of some, "yang dari Kongo?".

    It does not where it only asks who or what they are. Whoever is called by a name is told of without what was before,
    unless the name is all that is said, or belongs to what is spoken of: "selisihnya dengan Bagus Santoso?".
    """
    if is_name(question) or _CONTEST.search(question) or (SUFFIXED.search(question) and not ASKING.match(question)):
        return True
    if not (_OF_THOSE.match(question) or _SOME.match(question) or all(name.isupper() for name in named)):
        return False
    own = {word.casefold() for name in named for word in re.findall(r"\w+", name)}
    return kind_of(question) is Kind.HOW_MANY or any(word not in own for word in content)
