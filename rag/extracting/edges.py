"""The words that the reader takes, cut or widened to what stands whole: one number, one place, both marks of a pair.

Knows: numbers with their points and dashes, what tells something else behind a day or place, brackets and quotation
marks. Does not know where a name ends (`rag.extracting.name_edges`), or when a few words are given
(`rag.extracting.short_answers`).
"""

import re

from index import words
from index.months import MONTH_NAMES
from index.saying import SAID, SAID_EN
from rag.asking.kinds import Kind
from rag.expecting.marks import UNITS, of_kind
from rag.extracting.framing import QUOTATION_MARK, behind_speaker
from rag.extracting.name_edges import after_deed, end_of_name, name_edges, whole_pair, with_aged, with_first
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.clauses import CONTRAST, VERB
from rag.parsing.numbers import JOINT, SCALE
from rag.parsing.own_number import ASKS_NUMBER
from rag.parsing.terms import meant_words, own_part
from rag.question import Question
from rag.speaking.names.phrases import WEEKDAYS
from rag.speaking.words.shapes import CAPITALISED
from rag.speaking.words.speech import SPEECH, STATES

_VERB = r"(?:(?:me|ber)[a-z]{4,}|di[a-z]{5,}|(?:ia|dia|mereka|akan|telah|sudah|tidak)\b)"
GOES_ON = {
    Kind.WHEN: re.compile(
        rf",? (?:dan|serta|lalu|sedangkan|sementara) (?!ber(?:akhir|lanjut|langsung)){_VERB}"
        r"|(?:(?<=\d WIB)|(?<=\d WIT)|(?<=\d WITA))"
        rf" (?!{WEEKDAYS}|(?:hingga|sampai|dan|atau|s/d|hari|pada|tanggal|di)\b)[A-Za-z]"
    ),
    Kind.HOW_MANY: re.compile(r", (?:tetapi|tapi|namun|but) "),
    Kind.WHERE: re.compile(
        rf",? (?:setelah|sesudah|usai) [a-z]|{CONTRAST}(?=[A-Z])|,? (?:dan|serta|lalu|sedangkan|sementara) (?:{_VERB}"
        r"|(?!pe(?:rumah|rmukim|mukim|makam|ngadil|rkebun|rbatas|rkantor|rtoko)an)(?:pem|pen|peng|per)[a-z]{3,}an"
        r"(?: [a-z]+){0,3} (?:di|ke) )"
    ),
}
"""What tells something else behind a day, number or place."""
_HEAD_OF_NUMBER = re.compile(r"\+?\d(?:[\d.,/:-]*\d)?[.,/:-]?\Z")
_TAIL_OF_NUMBER = re.compile(r"[.,/:-]?\d(?:[\d.,/:-]*\d)?|(?:[/.-][A-Z][A-Za-z\d]*)+/\d+\w*")
"""What stands of a number before and behind a cut through it."""
_PLATE = re.compile(r"(?!U[ -])[A-Z]{1,2}[ -]\d{1,4}[ -][A-Z]{1,3}\b")  # "B 1459 SIJ", no team under 17
_SCALE = re.compile(rf" ?(?:{SCALE}|persen|%)(?![^\W\d_])")
_DOTTED = re.compile(r"(?<=[a-z\d])(?:[._-][a-z\d]+)+\b(?!\))")
"""Behind a cut through the name of an account or a site: "@kabar | .rimba"."""
_AMOUNT = re.compile(r"(?:(?:Rp|US|USD)\b\.?|[$€£])? ?\d")
_NAME_BEFORE = re.compile(r"(?<=[\w,)] )(?:[A-Z][a-z]+|\d+) (?=(?:Rp|US\$|USD)\b\.? ?\d)")
"""What a sentence has right before an amount that is none of it: "hingga | Juli Rp 2 juta"."""
_LIMIT = re.compile(
    r"(?i)\b(?:di ?bawah|di ?atas|(?:kurang|lebih) dari|maksimal|minimal|paling (?:banyak|sedikit)"
    r"|under|over|below|above|(?:less|more) than|at (?:least|most)) \Z"
)
"""Right before an amount that is not it, but above or below it: "di bawah Rp 2 juta"."""
_MORE_NUMBERS = re.compile(
    r"[\"”’']*(?:, \d{1,3}[\"”’']*)*,? (?:dan|and|&) \d{1,3}\b[\"”’']*(?=[.,;)\"”]|\Z| (?:pada|di|in)\b)"
)
"""Numbers side by side with it of which none has a word of its own: "menit ke-5, 9, dan 23"."""
_UNTIL = re.compile(rf" ?[-–] ?(?:Rp ?|US\$ ?)?\d[\d.,]*(?<![.,]){_SCALE.pattern}")
"""How large a number is, and up to which it may be: "Rp 5 miliar-7 miliar"."""
_ALSO_COUNTED = re.compile(
    r"(?:[a-z]+ )?[\d.,]+ [a-z]+ (?:dan|serta) (?!(?:se|puluh|ratus|ribu)[a-z]+|\w+nya\b|satu|dua|tiga|lain)[a-z]+"
    r"(?: [a-z]+)?"
)
"""One number of two sorts together, up to what they do: "25 perahu dan kapal cepat" of "… dan kapal cepat merapat"."""
_BEGINS = re.compile(r"(?i)(?:\A|[.!?,\"”\n]\s*)(?:(?:sebanyak|sekitar|sedikitnya|ada) )?\Z")
"""Before a number with which a sentence begins, so that all up to its verb is who does it."""
_NOUN_OF_TWO = re.compile(
    r"\b(?:rumah (?:sakit|makan|tangga|ibadah)|sepeda motor|kereta api|kapal (?:feri|motor)"
    r"|luka (?:berat|ringan|bakar|tembak|tusuk))\b"
)
"""Nouns of two words, of which the first alone is something else."""
_TITLED = re.compile(r"(?i)\b(?:ber(?:tema|tajuk|judul|nama)|tema|tajuk|judul|titled|themed|theme)(?:nya)? [\"“'‘]")
LONGEST_TITLE = 200
"""Characters of a title in marks, with the word before it."""
_DONE = re.compile(r"(?<!\byang) di[a-z]{4,} (?:karena|oleh|akibat|lantaran|usai|setelah|saat|atas)\b")
"""Behind who is asked for, what was done to him and why: "26 pegawai dipecat karena …"."""
_CLAUSE_BEGINS = re.compile(r"[\"“”]\s*|[.,;:?!]\s+|\b(?:bahwa|karena|that|because)\s+")
CUT_OFF = 8
"""At most so many words of a clause are given back to what lacks them."""
FAR = 30
"""Characters before a stretch in which the bracket may stand that is closed in it."""
TITLE = 120
"""Characters at most of a name in quotation marks, "Bersama Menjaga Suara Rakyat", which is no sentence."""
MARKS = (("(", ")"), ("[", "]"), ("“", "”"), ("‘", "’"), ('"', '"'))
"""Opening and closing marks that belong together."""
_SAYS = re.compile(rf"(?<=[^\s,])[,\s]*[”\"][\s,]*(?:{SAID}|{SAID_EN})(?:nya)?\b")
"""Where a stretch runs over the end of what is quoted, into who says it."""

_PLACED_RUN = re.compile(r"\b(?:di|ke|in|at) (?P<run>(?:[A-Z][\w.'’-]* )+)\Z")
"""Before a stretch, words with capitals behind one that leads to a place."""
_SORT = re.compile(r"(?i)\b(?:(?:ber)?jenis|(?:ber)?mere?k|(?:ber)?tipe|bernama|ber(?:judul|tajuk)) \Z")
_OTHER_THING = re.compile(r"(?<=\w) (?:dan|serta) (?!(?:beberapa|sejumlah|lain(?:nya)?|sebagainya)\b)[a-z]")
"""Behind what sort a thing is of, another thing: "obat jenis Elang | dan handuk kuning"."""
_INSERTED = re.compile(r", yang [^,.;]*\Z")
_CLOSES = re.compile(rf", (?={VERB})")
"""Before a stretch what begins a clause amid another, and where that ends: "Elang, yang menjual tiga jenis, …, menang".
"""
_CONDITION = re.compile(
    r"(?i)\b(?:jika|kalau(?:pun)?|(?:apa)?bila|seandainya|if)\b(?:[^.;:\"“”,]|,(?= (?:seperti|misalnya|such as)\b))*\Z"
)
"""Before a stretch that begins within a condition."""
_TOLD_THAT = re.compile(rf"(?i)\b(?:{STATES.pattern}|bilang|tahu|sebut|yakin)(?: [\w-]+){{0,2}} \Z")
"""Before "jika" or "kalau" that only says what somebody told: "mengatakan jika …"."""
_TIME = rf"(?:{WEEKDAYS}|(?:\d{{1,2}} )?(?:{'|'.join(map(str.capitalize, MONTH_NAMES))})\b)"
_LED_TIME = re.compile(rf"(?P<before>(?:(?!{_TIME}).)*?)\b(?:pada|sejak|mulai|on|since|in) (?=(?:hari )?{_TIME})")
FAR_LED = 3
"""Words before a time that is led to, which tell something else: "Rp 9 juta kepada Rina pada Mei 2025"."""


def alone(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch without what a sentence goes on to tell, with the whole of the number or name that it is cut through.

    "Selasa lalu, dan mengatakan …" and "400 meter renang, 20 kilometer sepeda" end at the comma, "97 Warga" goes on
    with "Negara Indonesia", "6600" begins with "0822-4040-", and "tegur Rina" is Rina.
    """
    start, end = _whole_number(text, *span)
    start = _behind_condition(text, start, end)
    if dotted := _DOTTED.match(text, end):
        end = dotted.end()
    if question.kind is not Kind.WHY and (parted := text.find("; ", start, end)) > start:
        end = parted
    if question.kind is not Kind.WHEN:
        end = end_of_name(text, start, end)
    if question.kind is not Kind.WHO:
        end = _before_asked(question, text, start, end)
    if question.kind is Kind.WHO:
        if (deed := asked_deed(question)) and deed.part:
            start = with_first(text, start, question.asked)
        if done := _DONE.search(text, start + 1, end):
            end = done.start()
        start, end = whole_pair(text, *name_edges(text, after_deed(question, text, start, end), end, question.asked))
        return start, with_aged(text, end, question.asked)
    if (
        question.kind is Kind.HOW_MANY
        and _BEGINS.search(text[:start])
        and (also := _ALSO_COUNTED.fullmatch(text, start, _next_verb(text, end)))
    ):
        end = also.end()
    if question.kind is Kind.WHAT:
        start = behind_speaker(text, start, end)
        if _INSERTED.search(text[:start]) and (closes := _CLOSES.search(text, start, end)):
            end = closes.start()
        if _SORT.search(text[:start]) and (other := _OTHER_THING.search(text, start, end)):
            end = other.start()
        return start, _first_number(question, text, start, end)
    if question.kind is Kind.WHEN and (lead := _LED_TIME.match(text, start, end)):
        start = lead.end() if len(lead["before"].split()) >= FAR_LED else start
    further = GOES_ON[question.kind].search(text, start, end) if question.kind in GOES_ON else None
    if further and of_kind(question, text[start : further.start()]):
        return start, further.start()
    return start, end


def whole_place(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch with all of the name of a place that it is the end of: "di Rumah Sakit | Elang Demak"."""
    run = _PLACED_RUN.search(text[:start]) if text[start].isupper() else None
    return (run.start("run") if run else start), end


def _behind_condition(text: str, start: int, end: int) -> int:
    """The start of a stretch that begins within a condition and goes on with what follows from it, without that.

    "Jika pegawai ikut | kampanye, sanksi tegas diberikan" tells the sanction behind the comma.
    """
    closes, condition = text.find(", ", start, end), _CONDITION.search(text[:start])
    told = condition and _TOLD_THAT.search(text[: condition.start()])
    return closes + 2 if closes > 0 and condition and not told else start


def _before_asked(question: Question, text: str, start: int, end: int) -> int:
    """The end of a run of capitals without whom the question names itself: "warga Ambon Edo Wirawan"."""
    placed = {word for one in question.mentions for word in one.text.split()}
    asked = {word.strip(".,?") for word in question.asked.split() if word[0].isupper()} - placed
    own = re.fullmatch(rf"[A-Z][\w'’-]*(?: {CAPITALISED})?", text[start:end])
    while own and (cut := text.rfind(" ", start, end)) > 0 and text[cut + 1 : end] in asked:
        end = cut
    return end


def _whole_number(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch with all of a number through which it is cut, with how large it is, up to which, and under which."""
    if named := _NAME_BEFORE.match(text, start, end):
        start = named.end()
    if _AMOUNT.match(text, start) and (limit := _LIMIT.search(text[:start])):
        start = limit.start()
    if plate := _PLATE.match(text, start):
        end = max(end, plate.end())
    if text[start].isdigit() and (head := _HEAD_OF_NUMBER.search(text[:start])):
        start = head.start()
    if text[end - 1].isdigit():
        for more in (_TAIL_OF_NUMBER, _SCALE, _MORE_NUMBERS):
            if tail := more.match(text, end):
                end = tail.end()
    if until := re.search(r"\d", text[start:end]) and _UNTIL.match(text, end):
        end = until.end()
    return start, end


def whole_noun(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch with the second word of a noun through which it is cut: "dua rumah | sakit"."""
    cut = (one.end() for one in _NOUN_OF_TWO.finditer(text, start) if one.start() < end < one.end())
    return start, next(cut, end)


def from_clause(text: str, first: int, start: int) -> int:
    """Where the clause of a quotation begins of which a stretch lacks a few words: "Rina | Dewi tak membaca".

    Args:
        text: the article's.
        first: where the sentence begins.
        start: where the stretch does.
    """
    before = text[first:start]
    if len(QUOTATION_MARK.findall(before)) % 2 == 0:
        return start
    begins = max(match.end() for match in _CLAUSE_BEGINS.finditer(before))
    lead = before[begins:]
    return first + begins if len(lead.split()) <= CUT_OFF and not SPEECH.search(lead) else start


def _next_verb(text: str, at: int) -> int:
    """Where what stands right before the next verb ends; the place itself where there is none."""
    verb = re.compile(VERB).search(text, at)
    return verb.start() - 1 if verb and verb.start() > at else at


def _first_number(question: Question, text: str, start: int, end: int) -> int:
    """Where the first of several numbers ends that are told side by side, of which the others are not asked for.

    They are numbers of one unit, or a number is asked for in so many words.
    """
    for joint in JOINT.finditer(text, start, end):
        before, behind = text[start : joint.start()], text[joint.end() : end]
        if not (re.search(r"\d", before) and re.search(r"\d", behind)):
            continue
        alike = any(tells.search(before) and tells.search(behind) for _, tells in UNITS.values())
        meant = meant_words(own_part(question), question.text_language) & set(words.terms(behind))
        if (alike or _bare(before, behind, question)) and not meant:
            return joint.start()
    return end


def _bare(one: str, other: str, question: Question) -> bool:
    """Whether a number is asked for and two stretches tell none in different units."""
    told = [{unit for unit, (_, tells) in UNITS.items() if tells.search(words)} for words in (one, other)]
    return bool(ASKS_NUMBER.search(question.text)) and not (told[0] and told[1] and not told[0] & told[1])


def _rest_of_title(text: str, start: int, end: int, opening: str, closing: str) -> int:
    """Where what stands in two marks ends of which a stretch is the beginning, if it is a short name; 0 elsewhere."""
    if text[start - 1 : start] != opening:
        return 0
    close = text.find(closing, end, start + TITLE)
    if close <= end or text[end] != " " or re.search(r"[.,?!] |\n", text[start:close]):
        return 0
    return close - (text[close - 1] in ".,")


def _whole_title(text: str, start: int, end: int, opening: str, closing: str) -> tuple[int, int] | None:
    """What two marks hold of which only the first stands in a stretch, behind a word for it: bertema "Jujur dan …"."""
    mark = _TITLED.search(text, start, end)
    close = text.find(closing, end, start + LONGEST_TITLE)
    if mark is None or text[mark.end() - 1] != opening or close < 0 or "\n" in text[end:close]:
        return None
    return mark.end(), close - (text[close - 1] in ".,")


def paired(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch in which no bracket or quotation mark stands alone at an edge: its other half is added or it goes.

    "Sabtu (31/8/2019" takes the bracket that follows, "17/9/2019)" loses its own. Who says it is no part of it.
    """
    start, end = span
    if says := _SAYS.search(text, start, end):
        end = says.start()
    if text[start] == "(" and text.find(")", start) == end - 1 and end - start > 2:
        return start + 1, end - 1
    for opening, closing in MARKS:
        inside = text[start:end]
        same = opening == closing
        lacking = inside.count(opening) % 2 if same else inside.count(opening) - inside.count(closing)
        if lacking > 0 and (last := re.compile(rf"[.?!]?{re.escape(closing)}").match(text, end)):
            end = last.end()
        elif lacking > 0 and inside[0] == opening and end - start > 1:
            start += 1
        elif lacking > 0 and (whole := _whole_title(text, start, end, opening, closing)):
            start, end = whole
        elif lacking and inside[-1] == closing and end - start > 1:
            end -= 1
        elif not lacking and (title := _rest_of_title(text, start, end, opening, closing)):
            end = title
        elif lacking < 0 and (at := text.rfind(opening, max(0, start - FAR), start)) >= 0 and not same:
            start = at
    return start, end
