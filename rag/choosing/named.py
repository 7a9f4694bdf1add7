"""Whether a sentence names whom a question asks about, and not a namesake or another, or the name that it asks for.

Knows: questions for who somebody is, who holds an office, what somebody is called, whether he is what he may be. Does
not know other offices like the one asked for (`rag.choosing.of_the_office`), or how evidence is scored.
"""

import re
from collections.abc import Callable, Collection, Sequence, Set
from functools import partial

from index import capitals, places, vocabulary
from index.article_sentences import before
from index.months import is_calendar_word
from index.nouns import Article, Sentence
from index.translation import WordTable
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.expecting.courts import HARMED, PENALTY_ASKED, punished
from rag.expecting.kin import asked_kin, words_of_kin
from rag.expecting.offices_asked import office_wanted
from rag.parsing.deeds import ADVERBS
from rag.question import Question
from rag.speaking.asked.full_names import FEWEST, Told, name_words, persons, told
from rag.speaking.asked.office import asked_office
from rag.speaking.asked.person import asked_envoy, who_is, whose_office
from rag.speaking.names.names import names
from rag.speaking.offices.wordings import long_forms
from rag.speaking.speakers import cited
from rag.speaking.words.shapes import CAPITALISED, is_office, is_ordinary

_NAME_ASKED = re.compile(
    r"(?i)\b(?:siapa|apa) nama(?:nya)?\b|\bnama(?:nya)? (?:siapa|apa)\b|\bnames? of\b|['’]s names?\b"
    r"|\bwhat(?:['’]s| (?:is|was|are|were))\b.*\bnames?\b"
)
_WHETHER_HE_IS = re.compile(
    rf"(?:apakah|apa(?: benar)?|benarkah|betulkah) (?P<who>[^?,]+?){ADVERBS}(?: belum)?"
    r" (?:(?:di(?:tetapkan|jadikan|nyatakan)|(?:men)?jadi|berstatus)(?: sebagai| menjadi)?|(?=di[a-z]{4,}))"
    r" ?(?P<state>[a-z]{5,})\b",
    re.IGNORECASE,
)
"""Asks whether somebody who is named is or became something, or whether something was done to him."""
_NAMED_BEFORE = rf"(?P<name>(?>{CAPITALISED}))(?: ?\([^()]{{1,20}}\))?{ADVERBS}(?: (?:yang|belum))?"
_MADE = r"(?: (?:di(?:tetapkan|jadikan|nyatakan)|(?:men)?jadi|berstatus|adalah)(?: sebagai| menjadi)?)?"
_INITIALS = re.compile(r"[A-Z]{2}")
_IN_LETTERS = re.compile(r"[A-Z]{2,3}")
_OF_A_PERSON = re.compile(
    r"\b(?:[Pp]ekerjaan|[Pp]rofesi|[Pp]eran|[Uu]mur|[Uu]sia|[Vv]onis|[Hh]ukuman|[Tt]untutan|[Dd]enda|[Mm]otif|[Pp]elaku"
    r"|[Tt]ersangka|[Tt]erdakwa|[Kk]orban|[Ii]nisial|role|job|sentence|suspect)(?: of| for| untuk| bagi| dari)? "
)
"""Before the initials of a person."""
_BY_HIS_DEED = re.compile(
    r"\b[Pp]e(?:mbunuh|nyuap|rampok|mbacok|nusuk|nikam|nculik|nembak|nganiaya|ngeroyok|merkosa|nabrak|nipu|nyerang)"
    r"(?:an)? [A-Z]|['’]s (?:killer|murderer|attacker|kidnapper|rapist|briber)s?\b|\b(?:kill|murder)(?:ers?)? of [A-Z]"
)
"""Calls somebody by what he did to one who is named."""
_FIRST_INITIALS = re.compile(
    r"[\"“]?(?:(?:[Ss]ementara|[Ss]edangkan|[Aa]dapun)(?: itu)?,? )?(?P<who>[A-Z]{2})\b(?! ?\d)"
)
_OF_HIMSELF = re.compile(r"(?i)\b(?:saya|aku|dirinya|pihaknya|ia|dia)\b|\b\w+(?:ku|nya)\b")
_PRONOUN = re.compile(r"^(?:Ia|Dia|Terdakwa) |(?i:\bkeduanya\b)")
_SUBJECT = re.compile(rf"(?P<who>{CAPITALISED}(?: dan {CAPITALISED})?)(?: [a-z]+)? (?:di|me|ber)[a-z]+\b")
_LIFE_ASKED = re.compile(r"(?i)\b(?:(?:di)?lahir(?:kan)?|meninggal|wafat|menikah|born|die[ds]?|marr(?:y|ied))\b")
_LIFE = re.compile(
    rf"(?:[A-Z ,]+ [-–] )?(?!(?:Ia|Dia|Beliau|Mereka)\b)(?P<who>{CAPITALISED})(?: \(\d+\))?(?: [a-z]+)?"
    r" (?:lahir|meninggal|wafat|menikah|tutup)\b"
)
"""Begins a sentence that tells who was born, wed or died."""
_CAPITAL = re.compile(r"(?P<inside>(?<=[\w,)] ))?[\"“'‘(]?\b(?P<name>(?!Rp\d*\b)[A-Z][\w'’-]+)")
"""A word with a capital, no currency, and whether it stands within a sentence."""
_SUBJECT_GOES_ON = re.compile(r",| (?:selaku|sebagai|yang|adalah|me[a-z]{3,})\b")
"""Behind the first word of a sentence where that is somebody's name: "Jefrianto selaku Komandan …"."""


def who_is_told(question: Question) -> Callable[[str], bool] | None:
    """What tells of the office, the envoy or the person of whom a question asks who that is; None for any other."""
    if named := asked_office(question.asked) or asked_envoy(question.asked):
        return named.told_in
    return partial(_names, person=person) if (person := _person(question)) else None


def full_names(question: Question) -> list[tuple[str, ...]]:
    """The words of the full names of persons in a question."""
    full = [own for name in question.names if (own := persons(name))]
    own = name_words(person) if (person := _person(question) or _whose_kin(question)) else ()
    return [*full, own] if len(own) >= FEWEST else full


def is_of_a_namesake(sentence: Sentence, full: Sequence[tuple[str, ...]]) -> bool:
    """Whether the article of a sentence has a word of one of some full names that is another's there."""
    return any(told(sentence.article, own) is Told.ANOTHERS for own in full)


def initials_asked(question: Question) -> list[str]:
    """The initials in a question that may be a person's."""
    return [name for name in question.names if _INITIALS.fullmatch(name) and not _stands_for_more(name, question)]


def without_other_initials(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that are not of another, where something is asked of who has initials for a name.

    "FH bekerja sebagai buruh" tells nothing of the job of DK, who is told of beside him. So it is with an article that
    has no DK, where the question or some article tells that it is a person: "pekerjaan DK", "DK (34)", "berinisial DK".
    """
    asked = initials_asked(question)
    if not asked:
        return list(evidence)
    name = f"(?:{'|'.join(asked)})"
    person = re.compile(rf"\b(?:ber)?inisial {name}\b|\b{name} (?:\(\d\d?\b|alias\b)")
    known = re.search(rf"{_OF_A_PERSON.pattern}{name}\b", question.asked) or any(
        person.search(one.sentence.article.whole) for one in evidence
    )
    return [one for one in evidence if not _is_of_other_initials(one.sentence, asked, known=bool(known))]


def _is_of_other_initials(sentence: Sentence, asked: Collection[str], *, known: bool) -> bool:
    if not has_name(sentence.article.whole, asked):
        return known
    first = _FIRST_INITIALS.match(sentence.text)
    return first is not None and not long_forms(first["who"]) and not has_name(sentence.text, asked)


def without_others_punished(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that do not tell only of others a penalty or an arrest that is asked of a person.

    Who is called by what he did to one who is named is not that one: "vonis penyuap Rina". Of its reason an article
    tells nothing that tells it only of others.
    """
    if not PENALTY_ASKED.search(question.asked):
        return list(evidence)
    full = full_names(question)
    own = {word for person in full for word in (*person, "".join(one[0] for one in person))}
    own |= {name for name in question.names if _IN_LETTERS.fullmatch(name) and not _stands_for_more(name, question)}
    called = [word for name in question.names for word in (name, *name.split())]
    articles = {one.sentence.article.id: one.sentence.article for one in evidence}.values()
    own |= {word for word in called for one in articles if names(one).is_known(word)}
    if some := "|".join(map(re.escape, question.names)):
        aged = re.compile(rf"\b(?:{some})(?= \(\d\d\))")
        found = {name for one in articles for name in aged.findall(one.text)}
        own |= {word for name in found for word in (name, *name.split())}
    if not own:
        return list(evidence)
    if _BY_HIS_DEED.search(question.asked):
        every = ((one, punished(one.sentence.text)) for one in evidence)
        return [one for one, some in every if not some or not all(has_name(name, own) for name in some)]
    others = {
        id(one): one.sentence.article.id
        for one in evidence
        if _is_punished_instead(one.sentence, own) or _only_tells_of_others(one.sentence, own)
    }
    left = [one for one in evidence if id(one) not in others]
    if question.kind is not Kind.WHY:
        return left
    theirs = [
        one.sentence for one in left if has_name(one.sentence.text, own) and PENALTY_ASKED.search(one.sentence.text)
    ]
    told = {one.article.id for one in theirs}
    return [one for one in left if one.sentence.article.id not in {*others.values()} - told]


def _is_punished_instead(sentence: Sentence, own: Set[str]) -> bool:
    """Whether a sentence tells a penalty or an arrest of others than one of some names.

    "Ia juga harus membayar …" is told of whom the sentence before tells it of, or begins with.
    """
    text = HARMED.sub("", sentence.text)
    told = punished(text)
    if not told and _PRONOUN.search(text):
        lead = before(sentence)
        told = punished(lead) or [one["who"] for one in [_SUBJECT.match(lead)] if one]
        text = f"{' '.join(told)} {text}"
    return bool(told) and not has_name(text, own)


def _only_tells_of_others(sentence: Sentence, own: Set[str]) -> bool:
    """Whether one of some names stands in a sentence only as who says it, of others than himself."""
    said = cited(sentence)["speaker"]
    if not said or own.isdisjoint(said.split()) or _OF_HIMSELF.search(sentence.text):
        return False
    return not has_name(re.sub("|".join(map(re.escape, said.split())), "", sentence.text, count=len(said.split())), own)


def _stands_for_more(short: str, question: Question) -> bool:
    """Whether two or three capitals are short for what articles may write out, or an English name: "MK", "UN"."""
    if len(short) > len("DK") and vocabulary.frequency(short.lower()) >= vocabulary.USUAL:
        return True
    translated = WordTable.load().translate(short)[:1] if question.text_language == "en" else ()
    return bool(long_forms(short) or places.resolve(short) or (translated and translated[0][0] != short.lower()))


def has_name(text: str, names: Collection[str]) -> bool:
    """Whether a text has one of some names, whole."""
    return any(re.search(rf"\b{re.escape(name)}(?!\w)", text) for name in names)


def for_a_name(question: Question) -> Question | None:
    """The question where it asks for a name, if only by an office."""
    return question if _NAME_ASKED.search(question.asked) or office_wanted(question) else None


def names_no_other(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence has no name but the question's; of a person no place, abbreviation or title: "Ibu Kadis"."""
    text, asked, person = sentence.text, question.text.casefold(), question.kind is Kind.WHO
    located = [(mention.start, mention.end) for mention in places.mentions(text)] if person else []
    return not any(
        match["name"].casefold() not in asked
        and not (person and (match["name"].isupper() or is_office(match["name"])))
        and not is_calendar_word(match["name"])
        and not any(start <= match.start("name") < end for start, end in located)
        and (
            match["inside"] is not None
            or capitals.always(match["name"])
            or (not is_ordinary(match["name"]) and _SUBJECT_GOES_ON.match(text, match.end()))
        )
        for match in _CAPITAL.finditer(text)
    )


def is_told_of_another(sentence: Sentence, question: Question) -> bool:
    """Whether it is asked if somebody is something, and a sentence without him tells just this of who is named there.

    "L sudah ditetapkan sebagai tersangka" does not say that Rina is one, on whom its article is.
    """
    asked = _WHETHER_HE_IS.match(question.asked)
    own = next((name for name in question.names if asked and name == asked["who"].strip()), None)
    if asked is None or own is None or _names(sentence.text, own) or own in sentence.text:
        return False
    told = list(re.finditer(rf"{_NAMED_BEFORE}(?:{_MADE}|,? sebagai) {asked['state']}\b", sentence.text))
    return bool(told) and all(match.start() > 0 or capitals.always(match["name"]) for match in told)


def is_of_anothers_life(sentence: Sentence, question: Question) -> bool:
    """Whether a birth, wedding or death is asked of, and a sentence begins with that of another than who is named."""
    lives = _LIFE_ASKED.search(question.asked) and _LIFE.match(sentence.text)
    if not lives or is_ordinary(lives["who"].split()[0]) or words_of_kin(question.asked, question.names):
        return False
    article, own = sentence.article, [name for name in question.names if name in sentence.article.text]
    if any(_is_titled_otherwise(article, lives["who"], name) for name in own or question.names):
        return True
    who = {*lives["who"].split(), *names(article).full(lives["who"]).split()}
    return bool(own) and all(who.isdisjoint(name.split()) for name in own)


def _is_titled_otherwise(article: Article, last: str, name: str) -> bool:
    """Whether an article is titled after another of one last name, by which it then calls him: "BJ Habibie Wafat"."""
    *given, own = name.split()
    titled = re.search(rf"\b(?P<given>[A-Z][\w.]*) {re.escape(last)}\b", article.title)
    if own != last or not given or titled is None or is_ordinary(titled["given"]):
        return False
    initials = "".join(word[0] for word in given)
    return titled["given"].replace(".", "") not in {*given, initials}


def _person(question: Question) -> str | None:
    """Of whom it is asked by name who or what he is."""
    return who_is(question.asked, question.names) or whose_office(question.asked, question.names)


def _whose_kin(question: Question) -> str | None:
    """Of whom a relative is asked for by name."""
    kin = asked_kin(question.asked)
    return kin.of if kin and kin.of in question.names else None


def _names(text: str, person: str) -> bool:
    """Whether a text names a person by one of his names."""
    return any(re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) for word in person.split() if len(word) > 2)
