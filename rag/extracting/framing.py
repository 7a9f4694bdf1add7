"""Whether their sentence turns a few words round: rejected, denied, claimed, hoped, told back, or given as no reason.

Knows: words right before or behind a few words that tell so, and quotation marks. Does not know who says a sentence, or
which part somebody plays in a deed (`rag.parsing.deeds`).
"""

import re
from typing import Final

from index.days import find_days
from index.words import terms
from rag.asking.kinds import Kind
from rag.expecting.denied import TELLS_NOT
from rag.expecting.marks import STRONG_MARKS, WEAK_MARKS
from rag.expecting.speaker_slot import in_speakers_place
from rag.expecting.whose_words import whose_words
from rag.extracting.few_words import FewWords
from rag.parsing.clauses import CONTRAST, VERB
from rag.parsing.terms import likely_words, told_words
from rag.parsing.times import TELLS_BACK
from rag.speaking.speakers import cited
from rag.speaking.turns.scripts import line_of
from rag.speaking.words.shapes import CAPITALISED, is_office_word
from rag.speaking.words.speech import BODY_STATES, IMITATED, STATES

_SUPPOSED: Final = re.compile(
    r"(?i)(?P<who>[\w’'-]+)(?: (?:secara \w+|juga|pun|sempat|sudah|telah|akan|selalu|pernah|hanya|cuma|tetap|terus))*"
    r" (?:merasa|menganggap|mengira|berpikir|bilang|ngomong|mengatakan|berkata|menyebut|menyatakan|mengaku|mengklaim"
    r"|menuduh|menuding)(?: (?:bahwa|kalau|jika|bila))? \Z"
)
"""Right before what somebody thinks or says."""
_HIMSELF: Final = frozenset("saya aku kami kita gue gua gw".split())
_TOPIC: Final = re.compile(r"(?i)\b(?:terkait|menanggapi|menyikapi|merespons?)(?: (?:dengan|soal|adanya))?\W+\Z")
"""Right before what somebody speaks of, which is not what he says."""
_WHO_STATES: Final = re.compile(
    rf"{CAPITALISED},? (?:{STATES.pattern})(?:nya)?(?: (?:bahwa|jika|kalau))?[,\s]+(?=[\w\"“])"
)
"""Begins some words with who says them: "Rina Dewi mengatakan | jembatan roboh"."""
QUOTATION_MARK: Final = re.compile(r"[\"“”]")
CLOSE = 30
"""Characters before a reason in which a word tells that it is one."""
_SO = re.compile(r"(?is)(?P<what>.+?),? (?:karena|sebab|lantaran|akibat|because|due to) \Z")
_OF_THIS = re.compile(r"(?i)\b(?:itu|ini|tersebut|demikian|begitu|(?:dia|ia|mereka)\b|this|that|it|he|she|they)\b")
"""Tells something of what was told before."""
FEWEST_TOLD = 2
"""Index terms of what is told to be so."""
CONSEQUENCE = re.compile(r"(?i)\b(?:sehingga|maka|akibatnya|so that)\W+\Z")
"""Right before what comes of something."""
_BRINGS_ABOUT = re.compile(
    r"(?i),? (?:(?:dan|yang|hingga) )?(?:sehingga|(?:membuat|menyebabkan|mengakibatkan)(?:nya)?)\b"
)
"""Right behind what something comes of, which needs no word for a reason: "tidak laku sehingga tutup"."""
_GOES_ON = re.compile(r"(?:,[^,.;]{1,60},)? (?:telah|sudah|belum|tidak|tak|akan|bakal|sedang|masih)\b")
"""Behind a reason that is only what it is told of."""
_CAUSED_BY = re.compile(r"(?i)\b(?:dilatarbelakangi|dipicu|didorong|dipengaruhi|berkat)(?: oleh)?(?: adanya)? \Z")
_WHOLE = re.compile(
    r"\b(?:(?:me|ber|di|ter)[a-z]{3,}|ada|adalah|telah|sudah|belum|tidak|tak|tanpa|akan|akibat|alasan|demi|untuk)\b"
)
"""In a reason that tells by itself what is so."""
_TIME = re.compile(r"(?i)\W*(?:setelah|sesudah|usai|after)\b")
"""Begins a time, in which a word for a purpose tells that of something else: "setelah warga berencana untuk pindah"."""
_ASKED_NOT = re.compile(
    r"(?i)\b(?:tidak|tak|belum|nggak|gak|not)(?: (?:boleh|bisa|akan|ikut|pernah|be|to))* (?P<what>[a-z]{4,})\b"
)
_CLAUSE_CUT = re.compile(rf"(?i){CONTRAST}|[.,;:?!]\s|\s(?:dan|serta|tetapi|tapi|and|but)\s")
_ASKS_WHERE_SAID = re.compile(
    r"(?i)\b(?:sa(?:id|ys?)|sp(?:oke|eak)\w*|tell|told|interview\w*|announc\w*|speech|press|met|kata\w*|ujar\w*"
    r"|\w*bicara\w*|\w*sampai\w*|\w*ucap\w*|\w*umum\w*|wawancara\w*|jumpa|konferensi|pidato|ditemui|berada)\b"
)
_CAUSE = r"(?:(?:pe)?nyebab\w*|menyebabkan|motif\w*|alasan\w*|pemicu\w*|cause|reason|motive)"
_UNKNOWN = (
    r"(?:(?:belum|tidak|tak)(?: ada| bisa| dapat)? (?:konfirmasi|(?:di)?ketahui|diungkap\w*|dipastikan|jelas|tahu)"
    r"|masih (?:di|dalam )?(?:selidiki|penyelidikan|dalami)|(?:not|un)(?: yet)? ?known|unclear)"
)
_UNKNOWN_REASON = re.compile(rf"(?i)\b{_UNKNOWN}\b[^.;]{{0,40}}\b{_CAUSE}\b|\b{_CAUSE}\b[^.;]{{0,40}}\b{_UNKNOWN}\b")
_REASON, _PURPOSE = STRONG_MARKS[Kind.WHY], WEAK_MARKS[Kind.WHY]
_ASKS_NOW = re.compile(
    r"(?i)\b(?:akan|bakal|\w*rencana\w*|mendatang|nanti|sekarang|saat ini|kini|plans?|planning|will|going to|next"
    r"|now|currently|(?:ter)?baru|new|latest)\b|^(?:where|when)(?:['’]s|['’]re| is| are| does| do)\b"
)
_ASKS_TO_COME = re.compile(r"(?i)\b(?:akan|bakal|will|going to)\b")
_IS_NOW = re.compile(r"(?i)\b(?:saat ini|sekarang|kini|now|currently)\b[^.;]*\Z")
"""Before a number of now."""
_ASKS_FORMER = re.compile(
    r"(?i:\b(?:sebelum\w*|semula|(?:pada )?awalnya|dulu|tadinya|before|earlier|previous(?:ly)?|original(?:ly)?"
    r"|initial(?:ly)?|first)\b)"
)
_GREW = re.compile(
    r"(?i)\b(?:bertambah|meningkat|naik|berkurang|turun|increased|rose|grew|risen|grown)\b[^.;]{0,40}\b(?:menjadi|to)\b"
)
"""Tells what a number that was told before has come to."""
_ASKS_BEFORE = re.compile(rf"{_ASKS_FORMER.pattern}|(?i:\b(?:did|was|were)\b)")
_GIVE = r"(?:memberi(?:kan)?|menawar(?:i|kan)|membayar|menjual|mengirim(?:i|kan)?|mentransfer|menyerahkan)"
_GIVES = re.compile(
    r"\bdid (?P<en>[A-Z]\S*(?: [A-Z]\S*)*) (?:give|pay|send|lend|sell|offer|hand|transfer)\b"
    rf"|\b(?P<id>[A-Z]\S*(?: [A-Z]\S*)*) {_GIVE}\b"
)
"""Who gives, where a question asks what, how much or to whom."""
_GIVEN_BY = re.compile(r"\bdari (?:\w+ ){0,2}\Z")
"""Right before who gave something: "menerima uang dari"."""
_POINTS_BACK = re.compile(
    r"\A(?:\S+ ){1,3}(?:yang sama|the same)\W*\Z"
    r"|\b(?:yang|di|ke|dari|untuk|dan|atau|serta|dengan|oleh|dalam|bahwa|karena|adalah|akan"
    r"|(?:yang|ini) sedang|para|of|the|to|and|or|with)\Z"
)
"""Ends what only the sentence before it tells, "panggilan yang sama", or what leads on: "warga yang sedang"."""
_CONDITION = re.compile(r"(?i)(?:jika|apabila|bila|kalau|if)\b[^,]*")
_ASKS_CONDITION = re.compile(r"(?i)\b(?:syarat\w*|kondisi\w*|ketentuan\w*|saat apa|conditions?|require\w*|if)\b")
"""A condition without what it is one of, and a question for conditions."""
_TORN = re.compile(r"[^\W\d] ,\S|,,|\b(?:di|ke|dari|oleh|dengan|pada|untuk|yang|of|by|from|the) ,")
"""Where the source lost a word, mostly a link: "menjenguk ,yang dirawat"."""
_LOST_CONDITION = re.compile(r"(?i)\b(?:jika|apabila|bila|kalau|if) ,")
"""A condition that the source lost, so that nothing tells of what a number is."""
_TORN_BEFORE = re.compile(r"\b(?:di|ke|dari|oleh|dengan|pada|untuk|yang|of|by|from|the) ,\s?\Z")
_ASKS_SAID_OF = re.compile(
    r"(?i)^apa (?:kata|komentar|tanggapan|pendapat)\b.* (?:soal|tentang|ttg|mengenai|terkait|atas)\b"
    r"|^what (?:did|does|do|has|have) .*? (?:say|said) (?:about|on|of)\b"
)
_JOINTS = "bahwa|karena|agar|supaya|kalau|jika|dan|serta|tapi|tetapi|namun|sehingga|that|because|and|but"
_CLAUSE_BEFORE = re.compile(
    rf"(?i)(?:\A|[.,;:?!\"“”‘’()]\s*|\b(?:{_JOINTS}|untuk|adalah|merupakan)\s+|{BODY_STATES.pattern}\s+)\Z"
)
_CLAUSE_BEHIND = re.compile(rf"(?i)\s*(?:\Z|[.,;:?!\"“”()]|(?:{_JOINTS}|saat|setelah|pada|di|yang)\b)")
_SMALL_WORD = re.compile(rf" (?!{VERB})(?P<word>[a-z]{{3,}})\b")


def is_anothers(words: FewWords) -> bool:
    """Whether somebody's words are asked for, and some are what he speaks of, or another's words or thoughts."""
    whose = {term for name in whose_words(words.question) for term in terms(name)}
    if whose and _TOPIC.search(words.before):
        return True
    if whose and (imitated := IMITATED.search(words.behind)) and whose.isdisjoint(terms(imitated["who"])):
        return True
    supposed = _SUPPOSED.search(words.before)
    if not (whose and supposed and len(QUOTATION_MARK.findall(words.before)) % 2):
        return False
    return supposed["who"].lower() not in _HIMSELF and whose.isdisjoint(terms(supposed["who"]))


def is_no_reason(words: FewWords) -> bool:
    """Whether a few words are told as no reason or purpose, by a word in them or right before, or as a consequence.

    So is it where they are, of what is said of a thing, only the thing: "jembatannya" of "karena jembatannya belum
    dibangun".
    """
    if _GOES_ON.match(words.behind) and not _WHOLE.search(words.text):
        return True
    if _BRINGS_ABOUT.match(words.behind):
        return False
    if _is_of_another_matter(words):
        return True
    before = words.before[-CLOSE:]
    told = before if _TIME.match(words.text) else before + words.text
    cause = _REASON.search(before + words.text) or _CAUSED_BY.search(words.before)
    return bool(CONSEQUENCE.search(before)) or not (cause or _PURPOSE.search(told))


def _is_of_another_matter(words: FewWords) -> bool:
    """Whether a sentence tells why something else is so: before the reason it has no word that is asked, but within it.

    "Jalan Elang macet sebab bus santri parkir" tells not why "santri" protest.
    """
    if (told := _SO.match(words.before)) is None or _OF_THIS.search(told["what"]):
        return False
    so, reason, asked = told_words(told["what"]), told_words(words.text), words.asked_terms
    return len(so) >= FEWEST_TOLD and any(one & reason for one in asked) and not any(one & so for one in asked)


def is_so(words: FewWords) -> bool:
    """Whether it is asked what is not so, "yang tidak aman", and the clause of some words tells only what is so.

    Who did not come is told by "absen" as well: any denial in the clause will do.
    """
    asked = _ASKED_NOT.search(words.question.asked)
    if asked is None:
        return False
    last = max((cut.end() for cut in _CLAUSE_CUT.finditer(words.before)), default=0)
    behind = _CLAUSE_CUT.search(words.behind)
    clause = f"{words.before[last:]}{words.text}{words.behind[: behind.start() if behind else None]}"
    wanted = likely_words(asked["what"], words.question.text_language)
    return bool(wanted & told_words(clause)) and not TELLS_NOT.search(clause)


def is_where_it_was_said(words: FewWords) -> bool:
    """Whether a place is only where somebody says it, and what is asked to be there is told in his words at most."""
    marks = list(QUOTATION_MARK.finditer(words.before))
    if not marks or len(marks) % 2 or _ASKS_WHERE_SAID.search(words.question.asked):
        return False
    around = f"{words.before[marks[-1].end() :]}{words.text}{words.behind}"
    named = {term for name in words.question.names for term in terms(name)}
    asked = likely_words(words.question.asked, words.question.text_language) - named
    return cited(words.sentence)["speaker"] is not None and not asked & told_words(around)


def is_unknown_reason(words: FewWords) -> bool:
    """Whether another sentence shown of the article says that the reason is not known, or still looked for."""
    return any(_UNKNOWN_REASON.search(one.sentence.text) for one in words.beside)


def is_long_past(words: FewWords) -> bool:
    """Whether it is asked when something will be, and the day told is of a year before that of its article."""
    days, published = [one.day for one in find_days(words.text)], words.article.published
    if not (days and published and _ASKS_TO_COME.search(words.question.asked)):
        return False
    return all(year is not None and year < int(published[:4]) for year, _, _ in days)


def is_told_back(words: FewWords) -> bool:
    """Whether what is so or will be is asked for and a sentence tells what was before, beside one that does not.

    "Elang akan terbang pada 2031. Sebelumnya, ia dijadwalkan terbang pada 2035": it is 2031.
    """
    asked, texts = words.question.asked, [one.sentence.text for one in words.beside if one.span]
    if words.question.kind is Kind.HOW_MANY and _ASKS_TO_COME.search(asked) and _IS_NOW.search(words.before):
        return any(_ASKS_TO_COME.search(text) and re.search(r"\d", text) for text in texts)
    if not TELLS_BACK.match(words.sentence.text):
        return False
    if words.question.kind is Kind.HOW_MANY and any(_GREW.search(text) for text in texts):
        return not _ASKS_FORMER.search(asked)
    if not _ASKS_NOW.search(asked) or _ASKS_BEFORE.search(asked):
        return False
    return any(not TELLS_BACK.match(text) for text in texts)


def is_asked_or_label(words: FewWords) -> bool:
    """Whether some words are an interviewer's, or tell who speaks though what is said is asked for."""
    line = line_of(words.article, words.start)
    is_label = line is not None and words.end <= line.start + line.label
    return line is not None and (line.asks or (is_label and words.question.kind is not Kind.WHO))


def is_given_back(words: FewWords) -> bool:
    """Whether what somebody gives is asked for, and a sentence tells what is given to him."""
    gives = _GIVES.search(words.question.asked)
    giver = (gives["en"] or gives["id"]).split() if gives else []
    text = words.sentence.text
    to = rf"\b(?:(?:kepada|buat) (?:[A-Z]?[a-z]+ ){{0,2}}?|{_GIVE} )"
    if giver and words.question.kind is Kind.WHO and _GIVEN_BY.search(words.before):
        return True
    return any(re.search(rf"{to}{re.escape(name)}\b", text) for name in giver)


def is_incomplete(words: FewWords) -> bool:
    """Whether a few words tell nothing without those around them, or lack one that the source lost."""
    if _CONDITION.fullmatch(words.text) and not _ASKS_CONDITION.search(words.question.asked):
        return not whose_words(words.question)
    torn = _TORN.search(words.text) or _TORN_BEFORE.search(words.before) or _LOST_CONDITION.search(words.sentence.text)
    return bool(torn or _POINTS_BACK.search(words.text))


def is_torn_from_clause(words: FewWords) -> bool:
    """Whether it is asked what somebody says of something, and some words are only a part of a clause of it."""
    if not (in_speakers_place(words.question) and _ASKS_SAID_OF.search(words.question.asked)):
        return False
    quoted = len(QUOTATION_MARK.findall(words.before)) % 2 or len(QUOTATION_MARK.findall(words.behind)) % 2
    return not _CLAUSE_BEHIND.match(words.behind) or bool(quoted and not _CLAUSE_BEFORE.search(words.before))


def is_cut_through(words: FewWords) -> bool:
    """Whether a few words end in a common noun that the next word may tell more of: "penduduk | tetap".

    So are those that are an office and nobody's name, before the rest of it or its holder: "Presiden | RI, Rina Dewi".
    """
    if all(is_office_word(word.lower()) for word in words.text.split()) and re.match(r" [A-Z]", words.behind):
        return True
    behind = _SMALL_WORD.match(words.behind)
    return bool(behind and re.search(r"\b[a-z]{3,}\Z", words.text) and terms(behind["word"]))


def behind_speaker(text: str, start: int, end: int) -> int:
    """Where a stretch begins without who says it, if it begins with that."""
    who = _WHO_STATES.match(text, start, end)
    return who.end() if who else start
