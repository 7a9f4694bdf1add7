"""What is measured where things are compared: "is it dearer in Demak or Batang?" is of what each cost.

Knows: words of comparing in both languages, and how each of several is asked for its measure. Does not know which are
compared (`rag.expecting.parts`).
"""

import re
from collections.abc import Mapping

from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning import pointing
from rag.question import Question

_HIGH = r"(?=(?: mana)?,? (?:the )?(?:gunung|bukit|gedung|menara|patung|jembatan|mount|building|tower|statue)\b)"
"""Before what has a height, as prices and turnouts have none."""
_HARD = r"(?:berat|ringan|tegas|keras|ketat)"
_RULES = r"(?:sanksi|hukuman|vonis|aturan|larangan)"
_RULES_EN = r"(?:sanctions|punishments?|penalties|fines|rules|bans?)"
"""What is hard or light, and has no weight."""
MEASURES: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = tuple(
    (re.compile(rf"(?i)\b(?:{words})\b"), {"id": indonesian, "en": english})
    for words, indonesian, english in (
        (
            rf"lebih {_HARD}(?= (?:\w+ )?{_RULES})"
            rf"|(?:(?<=sanksinya )|(?<=hukumannya )|(?<=vonisnya )|(?<=aturannya ))lebih {_HARD}"
            rf"|(?:harsher|stricter|tougher|heavier|lighter)(?= (?:\w+ )?{_RULES_EN})",
            "apa",
            "what are the",
        ),
        (r"(?:lebih|paling) (?:kuat|lemah)|stronger|weaker|strongest|weakest", "berapa kekuatan", "how strong was"),
        (r"(?:lebih|paling) (?:dalam|dangkal)|deeper|deepest|shallower", "berapa kedalaman", "how deep was"),
        (r"(?:lebih|paling) (?:tua|muda)|older|oldest|younger|youngest", "berapa usia", "how old is"),
        (r"(?:lebih|paling) (?:berat|ringan)|heavier|heaviest|lighter|lightest", "berapa berat", "how heavy was"),
        (
            r"lebih (?:mahal|murah)|(?:mahal|murah)an|more expensive|costlier|cheaper|costs? (?:more|less)",
            "berapa biaya",
            "how much did it cost:",
        ),
        (
            rf"(?:lebih|paling) (?:tinggi|rendah){_HIGH}|(?:higher|lower){_HIGH}|taller|tallest",
            "berapa tinggi",
            "how high is",
        ),
        (r"lebih (?:lama|cepat)|(?:takes?|took) longer|faster|slower", "berapa lama", "how long:"),
        (r"lebih (?:dulu|dahulu|awal)|duluan|earlier|came first", "kapan", "when:"),
        (
            r"(?:lebih|paling) (?:banyak|sedikit|besar|kecil|tinggi|rendah)|(?:banyak|gede|besar|tinggi)an"
            r"|more(?! than \d)|fewer|less"
            r"|larger|bigger|higher(?! education)|lower|smaller",
            "berapa",
            "how much:",
        ),
    )
)
"""What is measured when things are compared, and how each of them is asked for it."""
CHOOSING = re.compile(
    r"(?i)^\W*(?:(?:which|what|who)\b(?: (?:regency|region|district|city|province|area|one)\b)?"
    r"|(?:(?:kabupaten|daerah|kota|provinsi|wilayah) )?(?:mana|apa)\b|siapa\b|apakah\b|did\b|does\b|is\b)"
    r"(?: (?:yang|is|was|has|had|have|got|the)\b)*|\b(?:mana|siapa)\b(?: yang)?"
)
"""Words that choose among what is compared."""
BESIDE = re.compile(r"(?i)\b(?:than|daripada|dibanding(?:kan)?|or|atau|vs|versus|mana)\b|^\W*(?:which|who|siapa)\b|—")
"""What tells that a measure is compared, not named: "the higher court in Demak"."""
IN = {"id": "di", "en": "in"}
LOOSE = (Kind.WHAT, Kind.COMPARISON, Kind.WHO, Kind.WHICH_REGIONS, Kind.YES_NO)
"""Kinds of which one that is compared need not be asked for anything but its measure."""


def measured(question: Question, text: str, one: str, *, place: bool = True) -> str:
    """What is asked of one of several things, which asks for its measure where they are compared by one.

    Args:
        question: all that is asked.
        text: what is asked of one of the things.
        one: its place or name.
        place: whether it is in a place that is compared, not the thing itself.
    """
    if question.kind is not Kind.COMPARISON or kind_of(text) not in LOOSE:
        return text
    found = next(((words, heads) for words, heads in MEASURES if words.search(question.text)), None)
    if found is None or not BESIDE.search(question.text):
        return text
    words, heads = found
    # "Which is dearer, the market in Banyuwangi or …": what comes before the comma is asked of each.
    head, comma, _ = question.text.partition(",")
    shared = head if comma and words.search(head) else ""
    rest = CHOOSING.sub(" ", words.sub(" ", f"{shared} {text.removeprefix(shared)}").strip())
    rest = " ".join(rest.split()).replace(" ,", ",").replace(" ?", "?").strip(" ,")
    last = re.compile(rf"(?:,| than| daripada| dibanding(?:kan)?) {re.escape(one)}\W*$")
    rest = last.sub(f" {IN[question.text_language]} {one}?" if place else f" {one}?", rest)
    return f"{heads[question.text_language]} {rest}" if pointing.has_content(rest) else text
