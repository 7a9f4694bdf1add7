"""Whose words a question asks for.

Knows: verbs of saying around a name or an office. Does not know which sentences are theirs (`rag.choosing.own_words`).
"""

import re

from index import vocabulary, words
from index.saying import BY
from rag.asking.kinds import Kind
from rag.asking.leaning.pointing import OPEN, content
from rag.expecting.name_rows import row_of_names
from rag.question import Question
from rag.speaking.asked import roles
from rag.speaking.asked.posts import bare, posts
from rag.speaking.asked.roles import role_of
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.english import BODY_NOUNS
from rag.speaking.words.persons import COMMON, NAMING
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import ASKED, FINDING

SAYING_NOUN = "(?:reaction|response|statement|comments?|remarks?|message|opinion|denial|clarification)"
SAYING = (
    rf"(?:{BY}|menurut|pernyataan|komentar|tanggapan|respons?|pesan|penjelasan|pendapat|pandangan|sikap|jawaban"
    r"|bantahan|balasan|klarifikasi|pembelaan|keterangan|reaksi|kutipan|ucapan|perkataan"
    r"|(?<=\bapa )(?:saran|h?imbauan|seruan|ajakan|harapan|permintaan)"
    r"|di(?:katakan|ucapkan|sampaikan|ungkapkan|jelaskan|tegaskan)(?: oleh)?|according to"
    rf"|{SAYING_NOUN} (?:of|from|by))"
)
SAYS = rf"(?:{ASKED}|commented|respond(?:ed|s)?|answer(?:ed)?|repl(?:y|ied)|react(?:ed|s)?)"
_PARTY = roles.party_asked(f"(?:{SAYS}|confess(?:ed)?|admit(?:ted)?|testify|testified)", SAYING)
_OWN = (
    r"['’]s (?:reaction|response|statement|comments?|remarks?|message|answer|opinion|view|stance|denial|clarification)"
)
"""Words before and after the name of somebody whose words are asked for."""
_HIS = frozenset(
    "pengacara advokat kuasa juru istri suami anak ajudan penasihat pendukung ibu ayah adik kakak warga".split()
)
"""Those before a name who are somebody else."""
_NOT_THEIR_OWN = re.compile(
    r"(?i)\b(?:in|at|near|di|ke)(?: the)? $|\b(?:that|which|whom)(?: the)? $"
    # At the beginning of a question "when Anies said" may be all that is asked.
    r"|\w(?<!^and)(?<!^but)(?<!^so)(?<!^dan)(?<!^lalu),?"
    r" (?:when|while|after|before|once|until|since|saat|ketika|waktu|setelah|sesudah|sebelum|usai|sejak)"
    r"(?: the)? $"
)
"""Before a name whose deed only tells what is meant: "offices in Sumatra told to wait", "the cut that BI announced",
"was the route settled when Anies announced the race?"."""
_WHAT_IT_IS = re.compile(r"(?i)^(?:what|which)\b[^,?]*\b(?:is|are|was|were)\b[^,?]* $")
"""Before what somebody said where just this is asked for: "what are the sanctions that Nizhamul announced?"."""
_NO_NOUN = (
    r"(?!(?:on|about|of|in|at|to|for|from|with|and|or|but|the|an?|why|when|where|how|what|who|which|that|is|are|was|were"
    r"|did|does|do|has|have|had|will|can|should|would|could)\b)"
)
_OF_THEIRS = re.compile(
    rf"(?:['’]s)?(?: {_NO_NOUN}[a-z][\w-]*){{0,2}} (?:chief|head|boss|director|officer|official|minister|commissioner"
    r"|spokes\w+|manager|authorit(?:y|ies)|office|police|agency|department|union|team|family|lawyer)s?\b"
)
"""Behind a name in whose body or place somebody else speaks: "according to the Tanjung Priok customs chief"."""
_OF_WHOM = re.compile(r"\b(?P<who>[a-z][\w-]*) of (?:the )?$")
"""Before a name in English, the noun of what is his."""
_PASSIVE = re.compile(r"(?i) (?:told|asked|said|reported|believed|expected|advised|urged) to\b")
"""Behind whom something is said to or of: "what was Anies asked to do?"."""
_OF_A_BODY = re.compile(r" (?:of|from|dari) (?:the )?(?P<body>[\w.&-]+(?: [A-Z][\w.&-]*){0,4})")
"""Behind a person's name, the body that he is told by: "Andreas of PDIP", "Rina Dewi from Bawaslu Demak"."""
_APPOSED = re.compile(r", (?:(?:the|an?) |[A-Z][\w ]*['’]s? )[^,?]{3,60},(?= )")
"""Behind a person's name, who he is: "Rina Dewi, the mayor of Demak, say"."""
_TELLING = frozenset(
    "dikatakan disampaikan pernyataan komentar ucapan perkataan kutipan ujaran statement comment comments quote quotes"
    " reporters wartawan media".split()
)
"""Words beside a name that ask for nothing but what was said."""
_NO_PERSON = BODY_NOUNS | NAMING | COMMON
_LAST_NAME = re.compile(r"(?:^|(?P<inside>\w,? ))(?P<last>[A-Z][\w'’-]*)$")
_ADVERB = r"(?:juga|sempat|pernah|kemudian|telah|sudah|yang|also|ever|has|have|had|then)"


def whose_words(question: Question) -> tuple[str, ...]:
    """The names or offices of those whose words are asked for: "What did Anies say about …"; none when nobody's are."""
    if question.kind in (Kind.WHO, Kind.WHICH_REGIONS):
        return ()
    row, text = row_of_names(question), question.asked
    if row and re.search(rf"{re.escape(row[-1])}['’]s\b", text):
        row = ()  # "Rina, Edo's lawyer, say"
    if row and row[0] in text and row[-1] in text:
        # "Anies, Ganjar and Prabowo say" is "Anies say" here.
        start = text.find(row[0])
        text = text[: start + len(row[0])] + text[text.find(row[-1], start) + len(row[-1]) :]
    for post in posts(text):
        begin, end = post.start, post.end
        held = next((name for name in question.names if re.match(rf",? {re.escape(name)}(?!\w)", text[end:])), None)
        if held:
            end = text.find(held, end) + len(held)
        if _asked_of(text, begin, end):
            return (held or text[begin:end],)
    if role := _role(text, question.names):
        return (role,)
    for name in question.names:
        for match in re.finditer(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", text):
            if _is_his_body(text, match.start()) or _of_somebodys(text[: match.start()]):
                continue
            told = (_OF_A_BODY.match(text, match.end()), _APPOSED.match(text, match.end()))
            beside = next(filter(None, told), None) if _is_person(text[: match.end()]) else None
            if _asked_of(text, match.start(), beside.end() if beside else match.end()):
                return row if name in row else (name,)
    if party := _PARTY.search(text):
        return (next(filter(None, party.groups())),)
    return next(((text[start:end],) for start, end in bare(text) if _asked_of(text, start, end)), ())


def asks_words_alone(question: Question, named: tuple[str, ...]) -> bool:
    """Whether nothing is asked for but what somebody said, on whatever: "apa kata Lani?", "what did he say?".

    Behind another question so does "apa kata Lani soal larangan itu?": what that is about, its articles tell.
    """
    own = {token for name in named for token in words.tokens(name)}
    rest = OPEN.sub(" ", question.asked) if question.within else question.asked
    alone = question.asked == question.text or rest != question.asked
    return alone and own | _TELLING >= set(content(rest))


def himself(who: str) -> str:
    """A person without the body that he is told by: "Andreas of PDIP" is Andreas."""
    match = next((one for one in _OF_A_BODY.finditer(who) if one.end() == len(who)), None)
    return who[: match.start()] if match and _is_person(who[: match.start()]) else who


def _is_his_body(text: str, start: int) -> bool:
    """Whether what begins at a place is only what a person is told by who is named right before it."""
    before = re.search(r" (?:of|from|dari) (?:the )?$", text[:start])
    return before is not None and _is_person(text[: before.start()])


def _of_somebodys(before: str) -> bool:
    """Whether a name is only what somebody without one is of: "the owner of the Pajero", "the premier of Aceh"."""
    match = _OF_WHOM.search(before)
    return match is not None and not re.fullmatch(SAYING_NOUN, match["who"], re.IGNORECASE)


def _is_person(text: str) -> bool:
    """Whether a text ends in a word that may be a person's name: no body, no office, none that only begins it."""
    match = _LAST_NAME.search(text)
    if match is None or is_body(match["last"]) or is_office(match["last"]) or match["last"].lower() in _NO_PERSON:
        return False
    return match["inside"] is not None or vocabulary.frequency(match["last"].lower()) < vocabulary.USUAL


def _role(text: str, named: tuple[str, ...]) -> str | None:
    """The office or the relative whose words are asked for, or the name of who holds the office; None without any."""
    for match in roles.ASKED.finditer(text):
        before = re.search(rf"(?i)\b{SAYING} $", text[: match.start()])
        role = role_of(match["role"]) if before else None
        if role is None:
            continue
        own = [name for name in named if role.of.endswith(f" {name}") and not is_body(name) and not is_office(name)]
        return own[0] if own and not role.is_relative else match["role"]
    return None


def _asked_of(text: str, start: int, end: int) -> bool:
    """Whether a question asks for the words of whom it names at a place: himself, not somebody of his."""
    if re.match(rf"(?i),?(?: {_ADVERB})?(?: (?:ha(?:ve|s|d) )?to)? {SAYS}\b|{_OWN}\b", text[end:]):
        before = text[:start]
        told_apart = _NOT_THEIR_OWN.search(before) and not _WHAT_IT_IS.match(before)
        return not (told_apart or _PASSIVE.match(text, end))
    if _OF_THEIRS.match(text, end) and not is_body(text[start:end]):
        return False
    said = re.search(rf"(?i)\b{SAYING} (?:(?:the|dari|oleh) )?(?:(?P<word>\w+) )?$", text[:start])
    return said is not None and _titles(said["word"])


def _titles(word: str | None) -> bool:
    """Whether a word before a name leaves it whose words are meant: none, an office, a finding, not somebody of his."""
    return word is None or (is_office(word) and word.lower() not in _HIS) or bool(re.fullmatch(FINDING, word.lower()))
