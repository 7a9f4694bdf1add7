"""Whether a few words name another than the one who is asked for: the wrong part, the wrong clause, known already.

Knows: the article's names and the deed that a question asks of. Does not know offices (`rag.extracting.other_offices`),
or when a few words are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Set

from index import places
from index.nouns import Article
from index.words import tokens
from rag.asking.kinds import EITHER
from rag.choosing.initials import has_name, initials_asked
from rag.expecting.kin import words_of_kin
from rag.extracting.few_words import FewWords
from rag.extracting.named_parts import is_told_as, named_part
from rag.extracting.other_offices import is_of_another_office
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.clauses import VERB
from rag.parsing.deeds import ADVERBS, Deed, Part, is_of, plays, tells, verbs
from rag.parsing.numbers import OFFERED
from rag.question import Question
from rag.scoring.voted import WON
from rag.speaking.names.names import names
from rag.speaking.offices.wordings import long_forms
from rag.speaking.speakers import cited
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.persons import PERSON_NOUN
from rag.speaking.words.shapes import CAPITALISED, is_office
from rag.speaking.words.speech import SPEECH, STATES

_BY_NAME = re.compile(
    r"(?i)\b(?:nama\w*|names?|named|called|disebut|(?:di)?juluk(?:an|i)|(?:di)?sapa(?:an)?|(?:di)?panggil(?:an)?)\b"
)
"""A question with "what" that may be answered by a person's name."""
_INITIALS = re.compile(r"^(?:[Ss](?:i)?apa(?:kah)?|[Ww]ho(?:['’]s| is| was))(?: itu)? (?P<who>[A-Z]{1,3})\b(?! [A-Z(])")
"""Asks who somebody is whom news give initials only; "PM Malaysia" are none."""
_ASIDE = re.compile(r" \((?:[^()]*, )?(?P<name>[^(),]+)\)")
"""Behind a short name who that is: "tersangka RD (mantan bupati, Rina Dewi)"."""
_SPOKESMAN = r"\b(?:juru bicara|jubir|humas|penerangan masyarakat|spokes\w+)\b"
_ASKS_SPOKESMAN = re.compile(rf"(?i){_SPOKESMAN}")
_AS_SPOKESMAN = re.compile(rf"(?i){_SPOKESMAN}[^.;\"“”]{{0,60}} $")
_TOWARDS = re.compile(rf"\b(?:kepada|terhadap|atas|to|on|against) [\"“'‘]?(?P<name>{CAPITALISED})")
"""To whom something is done, where he is named."""
_WINS = re.compile(r"(?i)\b(?:(?:di|me|pe)?menang(?:i|kan)?|terpilih|terbanyak|mengalahkan|w[io]ns?|elected)\b")
_COUNTED_EARLY = re.compile(
    r"(?i)\b(?:hitung(?:an)? cepat|quick count|sementara (?:di|dengan|dari|itu)|survei|elektabilitas|data masuk)\b"
)
_IN_PART = re.compile(
    r"(?: ?\([^()]*\))?,?(?: (?:juga|hanya))* (?:menang|unggul)(?: [a-z]+)? (?P<where>di [^.;]*?)(?=[.;]|$|, se)"
)
"""Behind who wins somewhere: "hanya menang di Kota Palu"."""
_AGENT = re.compile(
    r"\b(?P<noun>[Pp]e[a-z]{3,}(?<!an))(?: (?!yang\b)[a-z][\w-]*){0,4}"
    rf"(?:,|,? (?:yakni|yaitu|bernama|berinisial|adalah|ialah)) (?P<name>{CAPITALISED})"
)
"""Who is called by what he did: "pengirim surat itu, Rina Dewi"; not to whom he did it, "pengganti Rina"."""
_ALSO = re.compile(r",? \b(?:alias|atau)\b |[(),]")
"""Between two names of one person, and before what is told of him."""
_CLAUSE_BEGINS = re.compile(r"(?:,|,? (?:dan|serta|sedangkan|sementara|lalu|and|while)) (?=[A-Z])")
_SUBJECT = re.compile(rf"(?P<who>{CAPITALISED})(?: sendiri)?{ADVERBS} {VERB}")
"""Between clauses, and who begins one with what he does."""
_OF_HIMSELF = re.compile(
    r"(?i)\b(?:saya|aku|kami|kita|gue|gua|gw|pihak(?:nya|ku)|diri(?:nya|ku)|ia|dia|mereka|i|we|he|she|they)\b"
)
"""In what somebody says, or is said to, himself."""
_HIM = re.compile(r"(?i)\b(?:\w+nya|ia|dia|beliau|saya|aku|kami|mereka|korban|itu|ini|tersebut)\b")
"""May mean who was named before, behind what is done to him."""
_NO_KIN = "".join(
    f"(?<!{kin} )" for kin in "suami istri ibu ayah anak kakak adik keluarga teman pacar tetangga".split()
)
_CALLED_AGAIN = re.compile(
    rf"(?i)\b(?:{PERSON_NOUN.pattern}) (?:itu|tersebut|ini)\b|\b(?!(?:sebelum|akhir|biasa|selanjut)nya\b)\w+nya\b"
    rf"|\b{_NO_KIN}(?:korban|pelaku|tersangka)\b"
)
"""May speak of who was named before."""
_IS_HE = re.compile(
    r"(?i)\b(?:mahasiswa|korban|pelaku|tersangka|pria|wanita|[a-z]+wan) (?:itu|tersebut)?[a-z ]*"
    r"(?:adalah|ialah|yakni|yaitu|bernama) $"
)
"""Right before the name of whom a noun calls."""
_MEANS_HIM = re.compile(
    r"(?i)\b(?:ia|dia|pelaku|tersangka|terdakwa|korban|keduanya|ketiganya)\b"
    r"|\b(?:pria|wanita|perempuan|lelaki|pemuda) (?:itu|tersebut)\b"
)
"""May mean him of whom initials were told."""
_ONE_OF_TWO = re.compile(rf"(?P<one>{CAPITALISED}),? (?:atau|or) (?P<other>{CAPITALISED})")


def is_no_winner(words: FewWords) -> bool:
    """Whether it is asked who won an election, and a few words are no one's who is told to have won all of it."""
    if not WON.match(words.asked):
        return False
    if not _WINS.search(words.sentence.text) or _COUNTED_EARLY.search(words.sentence.text):
        return True
    part = _IN_PART.match(words.behind)
    told = [place.code for one in places.mentions(part["where"]) for place in one.places] if part else []
    return bool(part) and not any(places.contains(one, asked) for one in told for asked in words.question.codes)


def is_another(words: FewWords) -> bool:
    """Whether who is named is not the one asked for: in another office, in another part, or known to who asks."""
    question, name = words.question, words.text
    if is_of_another_office(words):
        return True
    initials = _INITIALS.match(question.asked)
    if initials and not (long_forms(initials["who"]) or is_office(initials["who"])):
        return True
    may_be_named = _BY_NAME.search(question.asked) or EITHER.search(question.asked)
    aside = _ASIDE.match(words.behind)
    if not may_be_named and (
        (aside and aside["name"] in question.names) or _known_already(question, words.article, name)
    ):
        return True
    told, start = words.sentence.text, len(words.before)
    if asked := named_part(question):
        return not is_told_as(asked, told, start, start + len(name))
    if (deed := asked_deed(question)) is None or deed.part is None:
        return _only_speaks_for_a_body(words)
    speaks = cited(words.sentence)["speaker"]
    if speaks and (name in speaks or speaks in name):
        return deed.part is Part.SUFFERS or _only_tells_of_it(words, deed)
    if not tells(deed, told) or _is_done_to_another(words) or _is_not_called_by_it(words, deed):
        return True
    if deed.part is Part.DOES and _is_done_to_others(words, deed):
        return True
    part = plays(deed, told, start, start + len(name))
    if part is None and next(verbs(deed, told), None) is None:
        return _is_told_beside(words, deed, naming=name)
    return part not in (None, deed.part)


def _only_tells_of_it(words: FewWords, deed: Deed) -> bool:
    """Whether who speaks only tells of a deed: another's by its verb, or one that others of his article did.

    He may have done it who says "kami", or is told to have: "kata Rina yang melihatnya".
    """
    told, start = words.sentence.text, len(words.before)
    if next(verbs(deed, told), None) is None:
        return _is_told_beside(words, deed)
    if plays(deed, told, start, start + len(words.text)) is Part.DOES:
        return False
    clauses = re.split(r"[.;:,\"“”]", told)
    return not any(_OF_HIMSELF.search(one) and next(verbs(deed, one), None) for one in clauses)


def _is_not_called_by_it(words: FewWords, deed: Deed) -> bool:
    """Whether the sentence calls another by the deed, of which it has no verb: "pengirim surat itu, Rina"."""
    called = [one for one in _AGENT.finditer(words.sentence.text) if is_of(deed, one["noun"])]
    if deed.part is not Part.DOES or not called or next(verbs(deed, words.sentence.text), None):
        return False
    return not any(words.text in one["name"] or one["name"] in words.text for one in called)


def _only_speaks_for_a_body(words: FewWords) -> bool:
    """Whether who is named is the spokesman who tells it, and neither a spokesman is asked for, nor who says it."""
    asked = words.question.asked
    speaks = cited(words.sentence)["speaker"]
    if not (speaks and words.text in speaks and _AS_SPOKESMAN.search(words.before)):
        return False
    return not any(asks.search(asked) for asks in (_ASKS_SPOKESMAN, SPEECH, STATES))


def _is_told_beside(words: FewWords, deed: Deed, *, naming: str = "") -> bool:
    """Whether sentences that are shown of the article tell the deed by its verb, and none of them names somebody."""
    texts = [one.sentence.text for one in words.beside if next(verbs(deed, one.sentence.text), None)]
    return bool(texts) and not any(set(tokens(naming)) & set(tokens(text)) for text in texts)


def _is_done_to_another(words: FewWords) -> bool:
    """Whether a sentence tells to whom something is done, and only another that is shown names him who is asked of."""
    towards = _TOWARDS.search(words.question.asked)
    if (
        towards is None
        or towards["name"] not in words.question.names
        or not _TOWARDS.search(words.sentence.text)
        or towards["name"] in words.sentence.text
    ):
        return False
    return any(towards["name"] in one.sentence.text for one in words.beside)


def _is_done_to_others(words: FewWords, deed: Deed) -> bool:
    """Whether all that a sentence tells to be done is done to others than who is known, whom it names before or quotes.

    "Edo berdiri di belakang polisi yang memukul mundur massa" does not tell that anybody beat Edo.
    """
    text, speaks = words.sentence.text, cited(words.sentence)["speaker"] or ""
    some = "|".join(map(re.escape, deed.known))
    told = list(verbs(deed, text)) if some else []
    objects = [re.split(r"[.,;:\"”]", text[verb.end :])[0] for verb in told if not verb.passive]
    return (
        bool(told)
        and len(objects) == len(told)
        and all(re.search(rf"\b(?:{some})\b", f"{speaks} {text[: verb.start]}") for verb in told)
        and all(one.strip() and not re.search(rf"\b(?:{some})\b", one) and not _HIM.search(one) for one in objects)
    )


def _known_already(question: Question, article: Article, name: str) -> bool:
    """Whether somebody, by this name or another that an article has for him, is named in the question himself."""
    known, asked = names(article), set(tokens(question.asked))
    forms = {part.strip() for part in _ALSO.split(name) if part.strip()}
    forms |= {known.reader.short.get(form, form) for form in forms}
    forms |= {short for short, full in known.reader.short.items() if full in forms}
    if any(set(tokens(form)) <= asked for form in forms):
        return True
    full = [known.full(one) for one in question.names if one in question.asked and " " in known.full(one)]
    return any(form.endswith(one) or one.startswith(f"{form} ") for one in full for form in forms)


def is_none_of_two(words: FewWords) -> bool:
    """Whether one of two persons or numbers is asked for, "Rina atau Edo?", and some words are neither.

    Nor does one of two numbers answer where another sentence tells the other.
    """
    if offered := OFFERED.search(words.question.asked):
        untold = [number for number in offered.groups() if number not in words.sentence.text]
        otherwise = any(number in one.sentence.text for number in untold for one in words.chosen)
        return otherwise or not any(map(str.isdigit, words.text))
    two = _ONE_OF_TWO.search(words.question.asked)
    return two is not None and not {*two["one"].split(), *two["other"].split()} & set(words.text.split())


def is_of_another_subject(words: FewWords) -> bool:
    """Whether some words stand in a clause that begins with another than who is asked of, whom one before names.

    "Edo pindah ke Elang dan Budi merapat ke Rajawali": asked of Edo, it is not Rajawali. So is it in a sentence that
    begins with another person of the article and does not name him.
    """
    joints = list(_CLAUSE_BEGINS.finditer(words.before))
    own = _SUBJECT.match(words.before, joints[-1].end() if joints else 0)
    who = set(own["who"].split()) if own and not SPEECH.search(own[0]) else set()
    persons, asked = _persons_asked(words)
    if not (asked and asked.isdisjoint(who) and any(who and who <= one for one in persons)):
        return False
    before = words.before[: joints[-1].start()] if joints else ""
    told = set(re.findall(r"[\w'’-]+", before if joints else words.sentence.text))
    return bool(asked & told and re.search(VERB, before)) if joints else asked.isdisjoint(told)


def is_behind_another(words: FewWords) -> bool:
    """Whether some words stand behind another person of the article in a sentence that does not name who is asked of.

    Nobody is told of there who only says it, or whose it is: "kata Budi", "istri Budi".
    """
    persons, asked = _persons_asked(words)
    if not asked or _OF_HIMSELF.search(words.sentence.text):
        return False
    if asked & set(re.findall(r"[\w'’-]+", words.sentence.text)):
        return False
    speaks = set((cited(words.sentence)["speaker"] or "").split())
    named = list(re.finditer(CAPITALISED, words.before))
    others = [one for one in persons if len(one) > 1 and one.isdisjoint(speaks)]
    found = [
        one
        for one in named
        if any(set(one[0].split()) <= person for person in others) or _IS_HE.search(words.before[: one.start()])
    ]
    behind = words.before[found[-1].end() :] if found else ""
    relative = words_of_kin(words.asked, words.question.names)
    return bool(found) and not (_CALLED_AGAIN.search(behind) or (relative and relative[0].search(behind)))


def is_without_initials(words: FewWords) -> bool:
    """Whether who is asked of by his initials is named in another sentence that is shown, and nothing in this one."""
    asked = initials_asked(words.question)
    if not asked or has_name(words.sentence.text, asked) or _MEANS_HIM.search(words.sentence.text):
        return False
    return any(has_name(one.sentence.text, asked) for one in words.beside)


def _persons_asked(words: FewWords) -> tuple[list[Set[str]], Set[str]]:
    """The words of each person of an article, and all words of those whom a question names."""
    known = names(words.article)
    persons: list[Set[str]] = [{*one.split()} for one in (*known.persons, *known.others) if not is_body(one)]
    named = {word for name in words.question.names for word in name.split()}
    return persons, {word for one in persons if named & one for word in one}
