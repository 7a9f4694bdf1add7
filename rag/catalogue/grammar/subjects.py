"""What articles must hold, read from the words after "mention" or "about": words, phrases, names with their long forms.

Knows: abbreviations, English words with their translations, places. Does not know where in a question the words stood.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from index import english, languages, places, words
from index.places import Place
from rag.asking.names.english_names import LONGEST_PHRASE, is_known, phrase, short_name
from rag.asking.quoted_words import QUOTED
from rag.catalogue.grammar.joints import CALLED, NO_SUBJECT
from rag.catalogue.grammar.patterns import anycase
from rag.catalogue.request import Wanted
from rag.catalogue.wordings import short_forms
from rag.catalogue.wordings.short_forms import forms, institutions
from rag.catalogue.wordings.translations import counted_as, translations

MOST_WORDS, LONGEST_TOPIC = 10, 4
KINDS = frozenset("kasus perkara isu topik case cases issue issues topic topics story stories affair".split())
"""What a subject is called beside its own words: articles on "the Sumedang video case" need not say "case"."""
QUARRELS = frozenset("row dispute saga controversy furore debacle polemik kontroversi".split())
"""The same of a subject that is told by a name and more: "the Sumberrejo overtime dispute", but not "land dispute"."""
_AND = anycase(r"\s*(?:,\s*(?:dan|and)\b(?!/)|[,&()]|\b(?:dan|and|serta|sekaligus|both|maupun)\b(?!/))\s*")
_OR = anycase(r"\s*(?:\b(?:(?:dan/)?atau(?:pun)?|(?:and/)?or|nor)\b|/(?!\d))\s*")
_OR_IN_ROW = anycase(rf"\s*,?{_OR.pattern}|\s*,\s*")
_ARTICLE = anycase(rf"^(?:(?:the|an?|either|baik|{CALLED})\s+)+")
_HOME = re.compile(r"\bDalam Negeri\b")
"""Part of a name: "Menteri Dalam Negeri"."""
_EDGES = " \t.,;:?!\"'“”„‘’()–-"
_POSSESSIVE, _OWNED = re.compile(r"['’]s?$"), re.compile(r"^['’]s?\b")


def to_the_letter(text: str) -> set[str]:
    """What a text has in quotation marks, and so is meant to the letter."""
    return {words for match in QUOTED.findall(text) for words in match}


def trimmed(text: str) -> str:
    """Words without what encloses them."""
    return _ARTICLE.sub("", text.strip(_EDGES)).strip(_EDGES)


def is_subject(text: str) -> bool:
    """Whether some words can be what articles are about."""
    found = [word.lower() for word in re.findall(r"[^\W_]+", _HOME.sub("negeri", text))]
    return 0 < len(found) <= MOST_WORDS and not NO_SUBJECT & set(found)


def is_topic(text: str) -> bool:
    """Whether a text is nothing but a few words for a thing: "interest rates", "kelangkaan pupuk?"."""
    return len(text.split()) <= LONGEST_TOPIC and is_subject(text) and not names_a_deed(text)


def has_english(text: str) -> bool:
    """Whether some words of an English question are more than names: "KPK law revision", not "Bawaslu and the KPU"."""
    return any(
        word.islower()
        and word not in english.stop_words()
        and languages.is_english(word)
        and languages.listed(word) >= 0
        for word in re.findall(r"[^\W\d_]+", text)
    )


def names_a_deed(text: str) -> bool:
    """Whether a lower-case word is an Indonesian verb: what follows is then no subject that stands by itself."""
    found = re.findall(r"\b(?:me|di|ber|ter)[a-z]{4,}\b", text)
    return any(words.term(word) != word for word in found)


def quoted(text: str) -> Wanted:
    """Words that were put in quotation marks: exactly these."""
    return Wanted(text, (text,))


def alternatives(text: str) -> list[str]:
    """The things joined by "or", of which any will do; commas join like it unless there is an "and", too."""
    joined = _OR if re.search(r"\b(?:dan|and|serta|maupun)\b", text, re.IGNORECASE) else _OR_IN_ROW
    parts = joined.split(text) if _OR.search(text) else [text]
    return [part for part in map(trimmed, parts) if re.search(r"\w", part)]


def any_of(label: str, options: Sequence[Wanted]) -> Wanted:
    """Something of which any will do."""
    if len(options) == 1:
        return options[0]
    return Wanted(label, tuple(dict.fromkeys(form for one in options for form in one.wordings)), tuple(options))


def mentioned(text: str, language: str, *, wide: bool = False) -> Iterator[Wanted | tuple[Place, ...]]:
    """What must be mentioned: each of the things joined by "and", places as places, everything else word for word.

    A group of regions is a place where `wide` tells that articles are to lie in it.
    """
    text = short_forms.in_brackets(text, language)
    whole = trimmed(text).lower() in institutions() or len(alternatives(text)) > len(_OR.split(text))
    for part in filter(None, map(trimmed, [text] if whole else _AND.split(text))):
        options = alternatives(part)
        regions = [(wide and places.group(option)) or as_place(option) for option in options]
        if regions and all(regions):
            yield tuple(chain.from_iterable(regions))
        elif options:
            yield any_of(part, [_name(option, language) for option in options])


def about(text: str, language: str) -> Iterator[Wanted | tuple[Place, ...]]:
    """What articles must be about: places, names as they are, and each other word wherever it stands.

    Of alternatives nothing when one of them is several things: it is not plain then what "or" joins.
    """
    text = short_forms.in_brackets(text, language)
    if whole := places.group(trimmed(text)) or as_place(trimmed(text)):
        yield whole
        return
    if trimmed(text).lower() in institutions():
        yield _name(trimmed(text), language)
        return
    if len(options := alternatives(text)) > 1:
        regions = [places.group(option) or as_place(option) for option in options]
        single = [named(option, language) for option in options]
        if all(regions):
            yield tuple(chain.from_iterable(regions))
        elif all(single):
            yield any_of(trimmed(text), [one for one in single if one])
        return
    rest = text
    for mention in reversed(places.with_wider(text)):
        yield mention.places
        rest = f"{rest[: mention.start]} | {_OWNED.sub('', rest[mention.end :])}"
    runs = list(_runs(rest, language))
    telling = [run for run in runs if run.lower() not in KINDS]
    plain = [run for run in telling if run.lower() not in QUARRELS]
    if len(plain) > 1 and any(run[0].isupper() for run in plain):
        telling = plain
    for run in telling or ([] if rest != text else runs):
        yield _translated(run) if language == "en" and run.islower() else _name(run, language)


def _translated(run: str) -> Wanted:
    """An English word, or a phrase that is known as one, with its Indonesian wordings."""
    meant = translations(run) if " " not in run else phrase(run.split())
    return Wanted(run, tuple(dict.fromkeys((*forms(run), *meant))))


def _name(text: str, language: str) -> Wanted:
    """A name with its forms; an English one with those that Indonesian has for it, too: UN, PBB; Germany, Jerman.

    An English word in small letters is no name, though it may be the meaning of one: "prison", Lapas.
    """
    if language == "en" and text.islower():
        return _translated(text)
    own = counted_as(text, forms) if language == "en" else forms(text)
    return Wanted(text, tuple({form.lower(): form for form in reversed(own)}.values())[::-1])


def singles(text: str, language: str) -> list[Wanted | tuple[Place, ...]]:
    """Each of the things joined by "and", "or" or commas, by itself; [] when a part is not one thing."""
    found: list[Wanted | tuple[Place, ...]] = []
    for part in (trimmed(one) for one in re.split(f"{_AND.pattern}|{_OR.pattern}", text, flags=re.IGNORECASE)):
        if not part:
            continue
        plain = named(part, language) if language == "en" and part.islower() else _name(part, language)
        one = places.group(part) or as_place(part) or plain
        if not one or not is_subject(part):
            return []
        found.append(one)
    return found


def named(text: str, language: str) -> Wanted | None:
    """The one thing that some words name, a place by its name; None when they name several."""
    found = list(about(text, language))
    if len(found) != 1:
        return None
    return found[0] if isinstance(found[0], Wanted) else Wanted(trimmed(text), forms(trimmed(text)))


def as_place(text: str) -> tuple[Place, ...]:
    """The regions that some words name as a whole, () when they name none or more than that."""
    found = places.mentions(text, anycase=True)
    if len(found) == 1 and found[0].text == text:
        return found[0].places
    # A name that is an ordinary word, too, is meant as the place where it stands alone with a capital: "Batang"; not
    # one that is nearly always another thing: "Puncak".
    return places.resolve(text) if text[:1].isupper() and not found and not places.is_rarely_meant(text) else ()


def _runs(text: str, language: str) -> Iterator[str]:
    """The words that tell, a run of capitalised ones as one name and a known institution as one."""
    stop = english.stop_words() if language == "en" else words.stop_words()
    for piece in text.split("|"):
        run: list[str] = []
        found = re.findall(r"[^\W_]+(?:[-'’.][^\W_]+)*", piece)
        if language == "en":
            found = [part for word in found for part in _apart(word)]
        for word in [*(_with_phrases(found) if language == "en" else found), ""]:
            if word[:1].isupper() or word[:1].isdigit():
                run.append(word)
                continue
            yield from _names(run, language)
            run = []
            if word and word.lower() not in stop and word.lower() not in words.stop_words():
                yield word


def _apart(word: str) -> list[str]:
    """The two names that a hyphen joins, US-Iran; any other word, and a name with a hyphen, as it is."""
    parts = word.split("-")
    joined = len(parts) == 2 and not is_known(word) and word.lower() not in institutions()
    return parts if joined and all(map(_is_name, parts)) else [word]


def _is_name(word: str) -> bool:
    return word[:1].isupper() and (is_known(word) or word.lower() in institutions() or bool(short_name(word)))


def _with_phrases(found: Sequence[str]) -> Iterator[str]:
    """English words, small ones that are a known phrase as one, and those of a known name: Eid al-Adha."""
    at = 0
    while at < len(found):
        lengths = range(min(LONGEST_PHRASE, len(found) - at), 1, -1)
        begins = found[at].lower() not in english.stop_words()
        known = (n for n in lengths if begins and (phrase(some := found[at : at + n]) or is_known(" ".join(some))))
        length = next(known, 1)
        yield _POSSESSIVE.sub("", " ".join(found[at : at + length]))
        at += length


def _names(run: Sequence[str], language: str) -> Iterator[str]:
    """A run of capitalised words; a short form within it is a name by itself, and so are those around it.

    Where each is a known English name, each is one by itself: Russia, Ukraine.
    """
    whole = " ".join(run)
    if whole.lower() in institutions():
        yield whole
        return
    if language == "en" and all(map(is_known, run)):
        yield from run
        return
    for short, words_of in groupby(run, key=lambda word: word.lower() in institutions()):
        names = list(words_of)
        yield from names if short else [" ".join(names)]
