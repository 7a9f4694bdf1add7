"""The earlier question of another thing than its own: "the quota case?" for "the bribery case", "section 2?", a topic.

Knows: where a noun phrase begins and ends, its head last in English and first in Indonesian, numbers behind a word, and
what leads to a topic. Does not know what the articles of a conversation tell of (`rag.conversing.leaning`), nor groups
(`rag.conversing.other_group`).
"""

import re
from dataclasses import replace
from typing import NamedTuple

from index import languages, places
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.pointing import ASKING, POINTING, content_beside, has_content
from rag.asking.names.rows import PARTS
from rag.conversing.other_place import LOCATIVE
from rag.conversing.question_words import Run, is_part, is_verb, runs
from rag.conversing.turn import MARKS, FollowUp, Turn, joined, only, whole, without_too

_NUMBER = r"(?:\d{1,3}|[IVX]{1,4}|[A-H])"
_NUMBERED = re.compile(
    rf"(?i:(?:on|in|for|at|the|di|ke|untuk|pada|kalau|kalo|yang)\s+)*(?P<what>[^\W\d_]{{3,}})\s+(?P<number>{_NUMBER})"
)
"""One of several that are numbered: "seksi 2", "Pasal 5", "Group B"."""
_ON = r"(?:about|on|regarding|concerning|soal|tentang|ttg|mengenai|terkait|ihwal|perihal)"
_ABOUT = re.compile(rf"(?i){_ON} (?:the )?(?P<what>[\w-]+(?: [\w-]+){{0,4}})")
"""A follow-up that says only what it is about."""
_TOPIC = re.compile(
    rf"(?i)\b{_ON} (?P<what>[^\s,]+(?: (?!(?:pada|di|in|at|saat|ketika|since|sejak|during|when|after|before|sebelum"
    r"|setelah|kepada|to)\b)[^\s,]+)*)"
)
"""What an earlier question is about."""
_MENTIONED = re.compile(
    r"(?i)(?P<asks>.*\b(?:mention(?:s|ed)?|discuss(?:es|ed)?|cover(?:s|ed)?|menyebut(?:kan)?|membahas|memberitakan"
    r"|menyinggung|memuat) )(?P<what>\S.*)"
)
"""A question for those that mention something, up to what that is."""
_ARTICLE = re.compile(r"(?i)\b(?:the|an?)\s+$")
_WHERE_BEHIND = re.compile(rf" {LOCATIVE.pattern}")
_WHERE = re.compile(rf"{_WHERE_BEHIND.pattern}$")
"""Where the thing is that a phrase means."""
_ALSO = re.compile(r" dan (?P<word>[a-z]+)\b")
"""What else is beside the last word of an Indonesian phrase: "kasus pembakaran hutan dan lahan"."""
_HAPPENINGS = frozenset(
    """gempa banjir kebakaran karhutla longsor erupsi letusan ledakan badai kecelakaan kerusuhan bentrokan demo
    demonstrasi aksi protes penembakan pembunuhan kasus perkara skandal
    earthquake quake flood floods fire fires landslide eruption explosion blast storm crash accident collision flight
    riot riots clash clashes protest protests demonstration shooting murder case scandal""".split()
)
"""Heads of phrases that may give way to each other, since the same is asked of any."""
_NO_SUBJECT = frozenset(
    """lain lainnya baru lama tadi sama pertama kedua ketiga terakhir
    other another new old same first second third last next latest""".split()
)
"""What tells one from others of its kind, but not what it is."""


class _Phrase(NamedTuple):
    """A noun phrase, where it stands in its question."""

    start: int
    end: int
    head: str
    which: str
    """What tells it from others of its kind."""

    @property
    def named(self) -> bool:
        """Whether a name does."""
        return any(word[0].isupper() for word in self.which.split())


def of_number(one: FollowUp) -> Turn | None:
    """The earlier question of another one of what is numbered, "section 2?" for "section 3"."""
    told = _NUMBERED.fullmatch(without_too(one.rest))
    if told is None:
        return None
    old = only(re.finditer(rf"(?i)\b{re.escape(told['what'])}\s+(?P<number>{_NUMBER})\b", one.before))
    if old is None or old["number"].upper() == told["number"].upper():
        return None
    return whole(one.before[: old.start("number")] + told["number"] + one.before[old.end("number") :])


def of_topic(one: FollowUp) -> Turn | None:
    """The earlier question about what a follow-up says and nothing else: "kalau soal energi?"."""
    new = None if one.named or PARTS in one.before else _ABOUT.fullmatch(one.own.strip(" ?.!"))
    old = only(_TOPIC.finditer(one.before.rstrip(" ?.!")))
    if not new or not old or POINTING.search(new["what"]) or ASKING.search(new["what"]):
        return None
    return whole(f"{one.before[: old.start('what')]}{new['what']}{one.before[old.end('what') :]}")


def of_mentioned(one: FollowUp) -> Turn | None:
    """The earlier question of which regions mention something with what is said instead: "and moral sanctions?"."""
    said, old = without_too(one.rest), _MENTIONED.match(one.before.rstrip(MARKS))
    if not old or not one.led or one.named or kind_of(one.before) is not Kind.WHICH_REGIONS:
        return None
    run = only(runs(said))
    if run is None or run[0].start() or run[-1].end() != len(said) or not has_content(said) or POINTING.search(said):
        return None
    return whole(f"{old['asks']}{said}?")


def of_subject(one: FollowUp) -> Turn | None:
    """The earlier question of the subject that is all a follow-up says, for one of its own: "the quota case?"."""
    if not one.alike:
        return None
    before, said = one.before, without_too(one.rest)
    english = languages.detect(before, default="id") == "en"
    where = _WHERE.search(said)
    new = _whole(said[: where.start()] if where else said, english=english)
    old = _given_way(before, new, english=english) if new else None
    if new is None or old is None or old.which.casefold() == new.which.casefold():
        return None
    text = f"{before[: old.start]}{said}{_behind(before, old.end, elsewhere=bool(where))}"
    if not content_beside(new.which, places.mentions(new.which)):
        # Of another region its own articles tell.
        return whole(text)
    if new.named or where or " " in new.which:
        return Turn(text, text, context=before, subject=new.which)
    return replace(joined(f"{said}?", before), subject=new.which)


def _behind(before: str, end: int, *, elsewhere: bool) -> str:
    """What stays of a question behind a phrase that gives way: no "dan …" of it, nor where it is if `elsewhere`."""
    also = _ALSO.match(before, end)
    if also and is_part(also["word"]) and not is_verb(also["word"]):
        end = also.end()
    where = _WHERE_BEHIND.match(before, end) if elsewhere else None
    return before[where.end() if where else end :]


def _whole(said: str, *, english: bool) -> _Phrase | None:
    """What a follow-up says as one noun phrase; None where it is none, or has a verb."""
    run = next(runs(said), [])
    if len(run) == 1 or not run or run[0].start() or run[-1].end() != len(said):
        return None
    new = _phrase(said, run, english=english)
    verb = not english and any(map(is_verb, new.which.split()))
    told = not set(new.which.lower().split()) <= _NO_SUBJECT
    return new if new.head.islower() and told and not verb else None


def _phrase(text: str, run: Run, *, english: bool) -> _Phrase:
    """A run of words as a phrase with its head last or first."""
    head, which = (run[-1], run[:-1]) if english else (run[0], run[1:])
    return _Phrase(run[0].start(), run[-1].end(), head[0], text[which[0].start() : which[-1].end()])


def _given_way(before: str, new: _Phrase, *, english: bool) -> _Phrase | None:
    """The one phrase of the same head; without any the only one that a name tells, where one tells the new one, too.

    Of another head is only one happening for another: no stadium takes the place of a coach.
    """
    able = [run for run in runs(before) if not english or _ARTICLE.search(before[: run[0].start()])]
    cut = _to_head if english else _from_head
    for head in (new.head, None) if new.named and new.head in _HAPPENINGS else (new.head,):
        found = [_phrase(before, one, english=english) for run in able if (one := cut(run, head))]
        if found:
            alike = len(found) == 1 and (head or found[0].head.lower() in _HAPPENINGS)
            return found[0] if alike else None
    return None


def _to_head(run: Run, head: str | None) -> Run | None:
    """The words up to a head, or up to the first one behind a name; None where they have none."""
    words = [one[0] for one in run]
    for at in range(1, len(words)):
        if words[at] == head or (head is None and words[at - 1][0].isupper() and words[at].islower()):
            return run[: at + 1]
    return None


def _from_head(run: Run, head: str | None) -> Run | None:
    """The words from a head to a verb, or from the one before a name to where that ends; None where they have none."""
    words = [one[0] for one in run]
    for at in range(len(words) - 1):
        named = words[at].islower() and words[at + 1][0].isupper() and not is_verb(words[at])
        if words[at].casefold() == head or (head is None and named):
            ends = (n for n in range(at + 2, len(run)) if is_verb(words[n]) or (head is None and words[n].islower()))
            return run[at : next(ends, len(run))]
    return None
