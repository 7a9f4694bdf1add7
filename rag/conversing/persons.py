"""The persons of a conversation: of whom "he" or "dia" speaks after an answer, and what is somebody's.

Knows: answers, earlier questions, which words are offices, what persons have. Does not know how a question leans on
another (`rag.conversing.followups`), or how it is answered.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from index import places
from index.saying import BY
from index.words import stands_in
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.pointing import PERSON, begins_with_person, words_of_whom
from rag.asking.names.names import is_capitalised, names
from rag.asking.names.rows import PARTS
from rag.conversing.turn import Turn, only
from rag.expecting.whose_words import SAYING, SAYING_NOUN, SAYS
from rag.nouns import Answer
from rag.speaking.asked.person import who_is
from rag.speaking.names.bounds import without_degrees
from rag.speaking.names.names import names as article_names
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.countries import is_country
from rag.speaking.words.persons import TITLES
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import SPEECH

_OF_WHOM = r"(?i)\bwho(?:['’]s| is| was) (?:the |.*['’]s )(?:[a-z]+ )?"
_OTHERS = (
    (
        re.compile(r"(?i)\bshe\b"),
        re.compile(rf"{_OF_WHOM}(?:husband|(?:grand)?father|(?:grand)?son|brother|uncle)(?: of\b|\W*$)"),
    ),
    (
        re.compile(r"(?i)\bhe\b"),
        re.compile(rf"{_OF_WHOM}(?:wife|(?:grand)?mother|daughter|sister|aunt)(?: of\b|\W*$)"),
    ),
)
"""A pronoun, and who is asked for that it cannot mean: the husband, not whoever reported his daughter missing."""
SAYS_WHAT = rf"{SAYS}|think|answer|deny|menjawab|membantah|berkomentar"
"""Verbs behind the one whose words a question asks for."""
_ASKED_OF = rf"\b(?:did|does|has|according to|{BY}|menurut) "
"""Before the one of several persons of whom a question asks, who is "he" afterwards."""
_ENGLISH_BODY = re.compile(
    r"(?i)\b(?:ministry|agency|commission|police|bank|council|court|office|committee|party|government|army|navy|authority"
    r"|institute|university|union|association|federation)\b"
)
"""Words in the English names of institutions."""
_SUCCESSOR = r"pengganti|penerus"
_PERSONS = (
    rf"{_SUCCESSOR}|pendahulu|istri|isteri|suami|pasangan|anak|ayah|bapak|ibu|orang ?tua|adik|kakak|keluarga|pengacara"
    r"|kuasa hukum|juru bicara|jubir|ajudan|wakil|atasan|pelatih|manajer|lawan"
)
_SOMEBODYS = re.compile(
    rf"\b(?P<what>{_PERSONS}|tim|klub|partai|usia|umur|jabatan|pangkat|profesi|pekerjaan|gaji|kekayaan)nya\b",
    re.IGNORECASE,
)
"""What is a person's, not of something that happened."""
_ASKS_WORDS = re.compile(rf"(?i){SPEECH.pattern}|\b{SAYING}\b")
_CHANGES = r"\w*ganti(?:kan|an)?|suksesor|meneruskan"
_FOLLOWS = re.compile(
    rf"(?i)\b(?:{_CHANGES}|penerus|(?:men|di)(?:unjuk|tunjuk|lantik|angkat)|me(?:lantik|ngangkat)"
    r"|mengisi (?:posisi|jabatan|kursi)|p(?:l[th]|js?)|penjabat)\b"
)
"""Words with which is told who comes after somebody in office."""
_PRECEDES = re.compile(rf"(?i)\b(?:{_CHANGES}|pendahulu\w*|sebelumnya)\b")
"""Words with which is told who came before."""


_OF_SPEECH = "(?:kata|ucapan|pernyataan|komentar|pendapat|penjelasan|pandangan)"
_HIS = re.compile(r"(?i)\b(?:jabatan|pangkat|umur|usia|partai)nya\b")
"""What only a person has, where a "-nya" may mean somebody."""
_HIS_WORDS = re.compile(
    rf"(?i)(?:(?<=\bapa )|(?<=\bapa saja )){_OF_SPEECH}nya\b|\b{_OF_SPEECH}nya(?= (?:soal|tentang|mengenai|apa)\b)"
)
"""What somebody says, who is only a "-nya"."""
_NAMED = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
_OWNING = "(?:['’]s)?"
_HIS_AGE = re.compile(r"(?i)\b(?:(?:ber)?u(?:mur|sia)|how old|age)\b")
_WHO_HE_IS = re.compile(
    r"(?i)\b(?:jabatan|menjabat|pangkat|post|position|job|part(?:ai|y))(?:nya)?\b"
    r"|\bwho (?:is|was) s?he\b|^(?:dia|beliau)(?: itu)? (?:siapa|sapa)\b|^(?:siapa|sapa)(?: sih)? (?:dia|beliau)\b"
)
"""Asks who somebody is, or what his office is."""
_AGE = re.compile(r"\s*\(\d{1,3}(?: (?:tahun|th|thn))?\)")


class Owned(NamedTuple):
    """What is somebody's, as it is asked for."""

    turn: Turn
    what: str
    owner: str

    def told_by(self, answer: Answer) -> bool:
        """Whether an answer may tell it: nobody is his own relative, and a successor needs words of following."""
        quotes = [one.quote for one in answer.citations]
        short = set((answer.short_answer or "").split())
        if not re.fullmatch(_PERSONS, self.what, re.IGNORECASE):
            return True
        if kind_of(self.turn.asked) is not Kind.WHO:
            # Whose words are asked for is not he himself.
            speakers = [one.speaker.split() for one in answer.citations if one.speaker]
            another = any(set(words).isdisjoint(self.owner.split()) for words in speakers)
            return another or not _ASKS_WORDS.search(self.turn.asked)
        if short and (short <= set(self.owner.split()) or set(self.owner.split()) <= short):
            return False
        if re.fullmatch(_SUCCESSOR, self.what, re.IGNORECASE):
            return any(_FOLLOWS.search(quote) and not self._comes_in(quote) for quote in quotes)
        return self.what.lower() != "pendahulu" or any(map(_PRECEDES.search, quotes))

    def _comes_in(self, quote: str) -> bool:
        """Whether a quotation tells that the owner himself was appointed, or whom he replaced."""
        he = rf"\b(?:{'|'.join(map(re.escape, self.owner.split()))})\b"
        return bool(
            re.search(rf"{he}[^.]{{0,60}}?\b(?:di(?:tunjuk|lantik|angkat)|menggantikan (?!{he}))", quote)
            or re.search(rf"\b(?:menunjuk|melantik|mengangkat) {he}", quote)
        )


def person(answer: Answer) -> str | None:
    """The one person an answer is about; None when it may be another.

    It is whom the question asked for, or the only speaker where it asks for words or names him: who tells what another
    did is not spoken of.
    """
    if answer.understood.get("kind") == "who":
        return _person(answer.short_answer) or _named_in_short(answer)
    asked = answer.rewritten_question or answer.question
    speakers = {citation.speaker for citation in answer.citations if citation.speaker}
    named = answer.understood.get("names", ())
    if len(named) > 1:
        # Of a question that was completed, the last turn's own words come first.
        named = [name for name in named if name in asked.split(PARTS)[0]]
        if len(named) > 1:
            named = [name for name in named if speaks_in(asked, name)]
        if len(named) != 1:
            return None
    if named:
        speakers = {speaker for speaker in speakers if set(named[0].split()) & set(speaker.split())}
    return _person(only(speakers)) if named or SPEECH.search(asked) else None


def _named_in_short(answer: Answer) -> str | None:
    """The only person whom the few words of an answer name, behind his office or amid what he is."""
    told = answer.short_answer or ""
    known = (article_names(one.article) for one in answer.citations if told in one.quote)
    return _person(only({each.full(name) for each in known for name in each.persons if stands_in(name, told)}))


def he(turn: Turn, earlier: Answer, quoting: Iterable[Answer]) -> str | None:
    """Whom "he" in a turn means by what was answered before it; None when it may be another.

    Who was told last speaks, is old or holds an office: "what did he say?". Of whom else is asked is open where the
    question that the turn leans on told another: who reported it is not who was arrested.

    Args:
        turn: a follow-up with the question that it leans on.
        earlier: the answer to that question.
        quoting: the answers that quoted something before the turn, the last first, which may tell more than that one.
    """
    told = person(earlier)
    if not (PERSON.search(turn.asked) or _HIS.search(turn.asked)):
        return told
    answers = list(quoting)
    if told is None and answers and is_with_person(answers[0].question, _own(answers[0])):
        return _put_for_him(answers[0].question, _own(answers[0]))  # the turn before spoke of him, too
    speaks = words_of_whom(turn.asked) and kind_of(turn.asked) is not Kind.WHO
    voice = _only_voice(answers[0]) if answers and (speaks or _WHO_HE_IS.search(turn.asked)) else None
    last = next(filter(None, map(person, answers)), None) or voice
    if not last or (told and set(last.split()) & set(told.split())):
        return told
    return last if speaks or _WHO_HE_IS.search(turn.asked) or _HIS_AGE.search(turn.asked) else None


def _own(answer: Answer) -> str:
    """The last turn's part of a question that was completed."""
    return (answer.rewritten_question or answer.question).split(PARTS)[0]


def _only_voice(answer: Answer) -> str | None:
    """The only one who speaks in an answer to a question that names nobody."""
    asked = answer.rewritten_question or answer.question
    named = any(may_be_person(name, asked) for name in names(asked, places.with_wider(asked)))
    return None if named else _person(only({one.speaker for one in answer.citations if one.speaker}))


def is_with_person(question: str, told: str) -> bool:
    """Whether one question is another with a name for its "he" or "dia", and else the same words.

    Not one that asks who he is, which says nothing of what is spoken of.
    """
    return not (_WHO_HE_IS.search(question) or _HIS_AGE.search(question)) and _put_for_him(question, told) is not None


def _put_for_him(question: str, told: str) -> str | None:
    """The name that one question has for the "he" or "dia" of another of else the same words; None for any other."""
    first, *rest = map(re.escape, PERSON.split(question.rstrip(" ?.!"))[:: PERSON.groups + 1])
    behind = f"(?P=name){_OWNING}".join(rest)
    match = re.fullmatch(f"{first}(?P<name>{_NAMED}){_OWNING}{behind}", told.rstrip(" ?.!")) if rest else None
    return match["name"] if match else None


def may_be_he(turn: Turn) -> bool:
    """Whether whom an earlier question asked for may be "he" or "she": somebody's husband is no "she"."""
    return not any(kin.search(turn.context or "") and said.search(turn.asked) for said, kin in _OTHERS)


def last_named(questions: Sequence[str]) -> str | None:
    """The person whom the latest of some questions names that names any; None when it names several.

    One that asks of a "she" names another: "what did she say about Rina?".

    A question that speaks of an office may mean its holder, so none before it counts; nor one that asks who did
    something to somebody, or is something to him: "he" is rather who was asked for.
    """
    for question in reversed(questions):
        if begins_with_person(question):
            continue
        found = [name for name in names(question, places.with_wider(question)) if may_be_person(name, question)]
        if found and _asks_another(question, found):
            return None
        asked = [name for name in found if re.search(rf"{_ASKED_OF}{re.escape(name)}\b", question, re.IGNORECASE)]
        if len(asked) == 1 or len(found) == 1:
            return (asked or found)[0]
        if found or is_office(question):
            return None
    return None


def may_be_person(name: str, question: str) -> bool:
    """Whether a name in a question may be a person's: no initials, number or office, nothing that something is in.

    What an English article stands before is only called by the name: "the Citilink flight", "how many Merpati fans".
    """
    placed = re.search(
        rf"\b(?:di|ke|dari|in|at|from|near|the|an?|many|much|these|those) {re.escape(name)}\b", question, re.IGNORECASE
    )
    named = not (name.isupper() or re.search(r"\d", name) or is_country(name))
    return named and not (placed or _ENGLISH_BODY.search(name)) and _person(name) is not None


def speaks_in(question: str, name: str) -> bool:
    """Whether a question asks for the words of one by this name."""
    word = re.escape(name)
    return bool(re.search(rf"(?i)\b(?:{SAYING}) {word}\b|\b{word}(?:['’]s)? (?:{SAYS_WHAT}|{SAYING_NOUN})\b", question))


def is_of_nobody(turn: Turn) -> bool:
    """Whether a turn asks for the words of a "he" whom no turn before tells; an office may mean its holder."""
    return words_of_whom(turn.asked) and not is_office(turn.context or "")


def said_by_him(question: str) -> str | None:
    """A question for the words of a "-nya", "apa katanya soal beras?", with a "dia" for it; None for any other."""
    told = _HIS_WORDS.sub(lambda match: f"{match[0][:-3]} dia", question, count=1)
    return told if told != question else None


def with_owner(turn: Turn, told: str | None = None) -> Owned | None:
    """The turn for what is somebody's, "siapa penggantinya?"; None where it asks for no such thing, or of whom is open.

    Args:
        turn: a follow-up with the question that it leans on.
        told: the person whom the answer to that question told, who is meant where it asks for one or names none.
    """
    found = only(_SOMEBODYS.finditer(turn.asked))
    context = turn.context or ""
    called = names(context, places.with_wider(context))
    persons = [name for name in called if may_be_person(name, context)]
    named = told and any(set(told.split()) & set(one.split()) for one in persons)
    another = not persons or (_HIS.search(turn.asked) and not named)
    if told and (another or named or kind_of(context) is Kind.WHO):
        owner: str | None = told
    else:
        owner = persons[0] if persons and len(called) == 1 else None
    if found is None or owner is None:
        return None
    text = f"{turn.asked[: found.end('what')]} {owner}{turn.asked[found.end() :]}"
    return Owned(Turn(text, text), found["what"], owner)


def _asks_another(question: str, named: Sequence[str]) -> bool:
    """Whether a question asks for somebody else than whom it names: "who killed Rina?", not "who is Rina?"."""
    if kind_of(question) is not Kind.WHO or who_is(question, tuple(named)):
        return False
    return not SPEECH.search(question)


def _person(name: str | None) -> str | None:
    """The name without ranks and titles before it and degrees behind it, if all its words may be a person's."""
    words = without_degrees(_AGE.sub("", name)).split() if name else []
    while words and words[0].strip(".").lower() in TITLES:
        words.pop(0)
    able = words and all(map(is_capitalised, words)) and not any(is_office(word) for word in words)
    plain = " ".join(words)
    return plain if able and not is_body(plain) else None
