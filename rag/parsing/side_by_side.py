"""Which of several values that a sentence tells side by side is asked for: each is of what its own clause tells.

Knows: the words of a question and those of each clause, that a later clause repeats only what differs (gapping). Does
not know where a clause begins (`rag.parsing.clauses`), or which words of a question tell things apart
(`rag.parsing.own_number`).
"""

import re
from collections.abc import Mapping, Sequence, Set

from index import words
from index.months import agree, month_names
from rag.expecting.classes import Class
from rag.parsing.clauses import Clause, word_behind
from rag.parsing.terms import likely, told_words, with_denials

Asked = Sequence[Mapping[str, float]]
"""For each word of a question the index terms that may stand for it, each with how likely it is."""
_SHARED = re.compile(r"(?i)\b(?:dan|serta|maupun|atau|and|or|both|total|semua|seluruh\w*|all|altogether)\b")
_ASKS_EARLIER = re.compile(r"(?i)\b(?:lalu|silam|sebelum\w*|semula|last|previous\w*|earlier|before|(?:19|20)\d\d)\b")
_ASKS_FORMER = re.compile(
    r"(?i)\b(?:sebelumnya|semula|yang lama|sebelum (?=[A-Z])|previous(?:ly)?|the old|used to|before (?=[A-Z]))"
)
_NAMED = re.compile(r"\b[A-Z][\w-]+ ")
"""In what stands before a value: a name."""
_LABEL = re.compile(
    r"(?i)(?:.*\b(?:adalah|ialah|yakni|yaitu|disusul|diikuti|lalu|kemudian|oleh) )?(?P<label>[^,()]+) \(\Z"
)
"""Before a value in brackets, what it is of: "disusul jarak sekolah (29 persen)"."""
_LEFT_OUT = frozenset("orang korban jiwa buah unit lain sisa".split())
"""Index terms of words right behind a number that tell nothing of what is counted."""
_NO_KIND = frozenset("saya aku dia ia kami kita mereka itu ini lain".split())
"""Index terms of words that tell of no kind, but of whom or which."""


def asks_of_both(asked: str) -> bool:
    """Whether a question may ask of several things at once, of which none by itself is meant."""
    return bool(_SHARED.search(asked))


def meant(
    parts: Sequence[Clause], asked: Asked, *, question: str, classes: Sequence[Class] = (), names: Sequence[str] = ()
) -> Clause | None:
    """The clause whose value is asked for, if the words of a question tell; of the classes asked for, if any.

    `names` are those that the question has: a later clause that has one tells of that.

    A clause of another class is never meant, nor one of an earlier time that is not asked for.
    """
    able = [one for one in parts if not any(_is_apart(one, each) for each in classes)]
    if len(able) < 2:
        return able[0] if able else None
    found = (
        _by_month(parts, question)
        or _by_earlier(parts, question)
        or _by_name(parts, names)
        or _by_label(parts, asked)
        or _by_topic(parts, asked)
        or _by_kind(parts, asked)
        or _by_own_words(parts, asked)
    )
    earlier = found and found is not parts[0] and found.is_of_earlier and not _ASKS_EARLIER.search(question)
    return found if found in able and not earlier else _by_class(parts, classes)


def is_undecided(parts: Sequence[Clause], own: Clause, asked: Asked) -> bool:
    """Whether the thing asked for is told of two kinds, "luka berat" and "luka ringan", and not which is meant."""
    if _tells(asked, _own(parts, own)):
        return False
    return any(sum(map(bool, kinds)) > 1 and kinds[parts.index(own)] for kinds in _kinds(parts, asked))


def counts_alike(own: Clause, other: Clause, asked: Asked) -> bool:
    """Whether what another clause counts is asked for, or is what this one counts, or is not told."""
    first = set(words.terms(" ".join(other.behind.split()[:1])))
    return bool(own.value.unit) or first <= _LEFT_OUT or bool(first & own.terms) or _tells(asked, first)


def _tells(asked: Asked, terms: Set[str]) -> bool:
    return any(likely(alike) & terms for alike in asked)


def _own(parts: Sequence[Clause], one: Clause) -> Set[str]:
    """Index terms of a clause that no other has."""
    return one.terms - {term for other in parts if other is not one for term in other.terms}


def _is_apart(one: Clause, asked: Class) -> bool:
    """Whether a clause tells of a class that is not the one asked for, and not of that."""
    return bool(asked.apart and asked.apart.search(one.text)) and not asked.told.search(one.text)


def _by_month(parts: Sequence[Clause], question: str) -> Clause | None:
    """The one clause of the one month that is asked for, where every other tells of another month."""
    asked = [month for _, _, month in month_names(question)]
    told = [[month for _, _, month in month_names(one.text)] for one in parts]
    if len(asked) != 1 or not all(told):
        return None
    able = [one for one, some in zip(parts, told, strict=True) if any(agree(asked[0], month) for month in some)]
    return able[0] if len(able) == 1 else None


def _by_earlier(parts: Sequence[Clause], question: str) -> Clause | None:
    """The one clause that tells of an earlier time, where what was before is asked for."""
    told = [one for one in parts if one.is_of_earlier]
    return told[0] if len(told) == 1 and _ASKS_FORMER.search(question) else None


def _by_name(parts: Sequence[Clause], names: Sequence[str]) -> Clause | None:
    """The one clause that has a name asked for; the first may be told of whom all are, but where all are named."""
    told = [one for one in parts if any(name in one.text for name in names)]
    named = all(_NAMED.search(one.before) for one in parts[1:])
    return told[0] if len(told) == 1 and (named or told[0] is not parts[0]) else None


def _by_class(parts: Sequence[Clause], classes: Sequence[Class]) -> Clause | None:
    """The one clause that tells of the classes asked for and no earlier time; not the first, which may tell of all."""
    told = [one for one in parts if all(each.told.search(one.text) for each in classes) and not one.is_of_earlier]
    return told[0] if classes and len(told) == 1 and told[0] is not parts[0] else None


def _by_label(parts: Sequence[Clause], asked: Asked) -> Clause | None:
    """The one clause whose value stands in brackets behind words that are all asked for."""
    labels = [(one, told_words(label["label"])) for one in parts if (label := _LABEL.match(one.before))]
    told = [one for one, label in labels if label and all(_tells(asked, {term}) for term in label)]
    return told[0] if len(told) == 1 else None


def _by_topic(parts: Sequence[Clause], asked: Asked) -> Clause | None:
    """The later clause that is about what is asked for; the first of two where the other is set against it.

    Not the first where the other one alone has a word asked for: "guru lama 9 juta, sedangkan guru kontrak baru 5".
    """
    topics = [(one, one.topic & _own(parts, one)) for one in parts[1:]]
    told = [one for one, topic in topics if _tells(asked, topic)]
    if len(told) == 1:
        return told[0]
    another = len(parts) == 2 and parts[1].contrasted and topics[0][1] and not told
    has_more = _tells(asked, _own(parts, parts[0]))
    return parts[0] if another and has_more and not _tells(asked, _own(parts, parts[1])) else None


def _kinds(parts: Sequence[Clause], asked: Asked) -> list[list[Set[str]]]:
    """For each word asked for that clauses share the index terms of the word behind it in each, where they differ."""
    rows = []
    for alike in asked:
        row = [word_behind(with_denials(one.text), likely(alike)) - _NO_KIND for one in parts]
        told = [kind for kind in row if kind]
        if len(told) > 1 and all(not one & other for at, one in enumerate(told) for other in told[at + 1 :]):
            rows.append(row)
    return rows


def _by_kind(parts: Sequence[Clause], asked: Asked) -> Clause | None:
    """The clause that tells the kind asked for of what the others tell other kinds of: "luka berat", "luka ringan".

    What another clause has a word of as well tells no kind: "kasus soal netralitas ASN, empat kasus netralitas kades".
    """
    for row in _kinds(parts, asked):
        told = [
            one
            for one, kind in zip(parts, row, strict=True)
            if any(kind & alike.keys() & _own(parts, one) for alike in asked)
        ]
        if len(told) == 1:
            return told[0]
    return None


def _by_own_words(parts: Sequence[Clause], asked: Asked) -> Clause | None:
    """The one clause that has words asked for which no other has, near its value.

    It is a later one where these may leave out what the first one tells of all, but for a verb of their own.
    """
    shared = parts[0].subject if all(one.leans_back for one in parts[1:]) else frozenset()
    if not any(one.before for one in parts[1:]):
        # "APBD disahkan dengan 16 suara setuju, 9 menolak": what stands before and right behind the first is of all.
        shared = told_words(parts[0].before) | told_words(" ".join(parts[0].behind.split()[:1]))
    told = [one for one in parts if _tells(asked, _own(parts, one) - shared)]
    if len(told) != 1 or not _tells(asked, _own(parts, told[0]) & told[0].near):
        return None
    return told[0] if told[0] is not parts[0] or all(one.goes_on for one in parts[1:]) else None
