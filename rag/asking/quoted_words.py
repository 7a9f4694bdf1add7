"""Words that a question has in quotation marks: whether it asks of them as what somebody said, and what it asks.

Knows: quotation marks, and what leads to somebody's words rather than to a title, a term or a subject. Does not know
whether any article has the words (`rag.verbatim`).
"""

import re
from dataclasses import dataclass

from index import languages, places
from index.saying import SAID_EN
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.of_the_article import OUT_ID, PRINTS_EN, PRINTS_ID, Detail, detail_asked
from rag.asking.leaning.pointing import ASKING, asks_speaker, content_beside
from rag.asking.names.names import names
from rag.speaking.words.shapes import is_office_word
from rag.speaking.words.speech import SPEECH, STATES

_ANY = '"“”„‟«»＂'
QUOTED = re.compile(rf"[{_ANY}]([^{_ANY}]+)[{_ANY}]|(?<!\w)[‘']((?:[^‘’']|(?<=\w)[’'](?=\w))+)[’'](?!\w)")
"""What stands in quotation marks, in double ones or in single ones."""
FEWEST = 3
"""Words of a quotation; fewer in quotation marks are a term, a nickname or a title."""
_WORD = re.compile(r"[^\W_]")
_LEFT_OUT = re.compile(r"\W*(?:…|\.{3,}|\. \. \.)\W*")
_THAT, _WHETHER = {"id": "itu", "en": "that"}, {"id": "Apakah", "en": "Is it true that"}
_WORDS = r"kata-kata|kalimat|kutipan|ucapan|perkataan|ujaran|words?|sentence|quot(?:e|ation)|statement|remarks?"
_SAID = rf"{SPEECH.pattern}|\b(?:{SAID_EN}|sa(?:y|ying)|utter(?:ed)?|(?:di)?ucapkan|{_WORDS})\b"
_TO_WHOM = r"(?: (?:to|in|at|kepada|ke|di|dalam|pada|saat)(?: [\w-]+){1,3})?"
_THAT_IS = r"(?:,? (?:that|bahwa|kalau|kalo|jika|begini))?[\s,:;(–—-]*$"
_PRINTS = rf"\b(?:{OUT_ID}|dikutip|{PRINTS_ID}|{PRINTS_EN}|print|publish|quote|report|carry|run)\b"
_SAID_BEFORE = re.compile(rf"(?i)(?:{_SAID}|{STATES.pattern}|{_PRINTS}){_TO_WHOM}{_THAT_IS}")
_SAYS, _PRINTED = re.compile(rf"(?i){_SAID}|{STATES.pattern}"), re.compile(rf"(?i){_PRINTS}")
_SAYS_BEFORE = re.compile(rf"(?i)(?:{SPEECH.pattern}|\b(?:{SAID_EN})\b){_THAT_IS}")
"""What leads to words even where they look like a title."""
_THE_WORD = re.compile(r"(?i)\bkata[\s:]*$")
"""What leads to a term: "arti kata …"."""
_SAID_BEHIND = re.compile(
    r"(?i)[\s,]*(?:(?:itu|ini|tadi|benar(?:kah)?|betul|pernah|memang|yang|was|is|were|are|really|ever|actually) )*"
    rf"(?:{_SAID})"
)
_SAID_THAT = re.compile(
    rf"(?i)(?:{_SAID}|{STATES.pattern})"
    rf" (?P<that>(?:hal )?(?:itu|ini|begitu|demikian|tersebut)|that|this|it|so|those words)\W*$"
)
"""Somebody said what was spoken of."""
_OF_WORDS = re.compile(
    rf"(?i){SPEECH.pattern}|\b(?:{_WORDS}|true|real(?:ly)?|genuine|correct|exact(?:ly)?|benar(?:kah)?|betul(?:kah)?|asli"
    r"|tepat|ada(?:kah)?|find|search|look up|check|verify|cari(?:kan)?|temukan|cek|periksa|articles?|artikel|berita"
    r"|ha(?:s|ve)|contains?|memuat)\b"
)
"""What is asked of words and of nothing else: whether they are right, whether an article has them."""
_SUBJECT = re.compile(
    r"(?i)\b(?:about|on|regarding|after|before|besides|titled|called|named|soal|tentang|mengenai|terkait|ihwal|perihal"
    r"|setelah|sesudah|sebelum|selain|berjudul|bertajuk|bertema|itu)[\s:]*$"
)
"""Before what something else is asked on: "what did Rina say about …?", "apa itu …?"."""
_OPEN = (Kind.WHO, Kind.WHEN, Kind.WHERE, Kind.YES_NO)
"""Asked of somebody's words; "why did he say …?" asks for more than who said them."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks."""

    text: str
    """As they were typed."""

    @property
    def parts(self) -> tuple[str, ...]:
        """What stands before, between and behind the ellipses."""
        return tuple(one for one in _LEFT_OUT.split(self.text) if _WORD.search(one))

    @property
    def is_titled(self) -> bool:
        """Whether each longer word has a capital, as in a title."""
        longer = re.findall(r"[^\W\d_]{4,}", self.text)
        return len(longer) > 1 and all(word[0].isupper() for word in longer)


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """A question of somebody's words."""

    quotations: tuple[Quotation, ...]
    said: str
    """The question with "that" in their place."""

    @property
    def kind(self) -> Kind:
        """What is asked of them."""
        return kind_of(self.said)

    @property
    def is_claim(self) -> bool:
        """Whether it is asked if what they say is so, not who said or printed it."""
        return self.kind is Kind.YES_NO and not (_SAYS.search(self.said) or _PRINTED.search(self.said))

    @property
    def is_of_print(self) -> bool:
        """Whether it is asked who printed them, not who said them."""
        return bool(self.detail or (_PRINTED.search(self.said) and not _SAYS.search(self.said)))

    @property
    def detail(self) -> Detail | None:
        """What is asked of the articles that have them; None for anything else."""
        return detail_asked(self.said, ())


def quoted_words(text: str) -> QuotedWords | None:
    """The words in quotation marks of which a question asks who said them, when, where, whether; None for another.

    So it does where it consists of nothing else.
    """
    marked = _marked(text)
    if not marked:
        return None
    found = tuple(Quotation((one[1] or one[2]).strip()) for one in marked)
    asked = QuotedWords(found, _asking(without_words(text)))
    return asked if _is_of_words(asked, text[: marked[0].start()], text[marked[-1].end() :]) else None


def without_words(text: str) -> str:
    """A text with "that" in the place of the words in quotation marks."""
    that = _THAT[languages.detect(text, default="id")]
    that = that.upper() if text.isupper() else that
    for one in reversed(_marked(text)):
        text = f"{text[: one.start()]}{that}{text[one.end() :]}"
    return text


def unmarked(text: str) -> str:
    """A text without the marks around the words in quotation marks."""
    return QUOTED.sub(lambda one: one[1] or one[2], text)


def _marked(text: str) -> list[re.Match[str]]:
    """Where enough words stand in quotation marks."""
    every = QUOTED.finditer(text)
    return [one for one in every if sum(map(bool, map(_WORD.search, (one[1] or one[2]).split()))) >= FEWEST]


def _asking(text: str) -> str:
    """A question as it is asked in so many words: "Rina said that?" is whether she did."""
    if kind_of(text) is not Kind.WHAT or ASKING.search(text) or not SPEECH.search(text):
        return text
    return f"{_WHETHER[languages.detect(text, default='id')]} {text}"


def of_those_words(text: str, earlier: QuotedWords) -> str | None:
    """A question whether somebody said "that", of the words that an earlier one has; None for any other."""
    match = _SAID_THAT.search(text)
    if match is None or kind_of(_asking(text)) not in _OPEN:
        return None
    return f"{text[: match.start('that')]}“{earlier.quotations[0].text}”{text[match.end('that') :]}"


def _is_of_words(asked: QuotedWords, before: str, behind: str) -> bool:
    """Whether a question asks of the words that stand between two parts of it, not of what is called so."""
    titled = any(one.is_titled for one in asked.quotations)
    if not _WORD.search(before + behind):
        return not titled and not any("?" in one.text or ASKING.match(one.text) for one in asked.quotations)
    if asked.kind in _OPEN:
        leads = (_SAYS_BEFORE if titled else _SAID_BEFORE).search(before) and not _THE_WORD.search(before)
        if leads or _SAID_BEHIND.match(behind):
            return True
    if titled or _SUBJECT.search(before) or asked.kind not in (*_OPEN, Kind.WHAT, Kind.WHICH_REGIONS):
        return False
    if asks_speaker(asked.said) or asked.detail in (Detail.OUTLET, Detail.DAY):
        return True
    rest = _OF_WORDS.sub(" ", f"{before} | {behind}")
    bare = rest
    for name in names(bare, ()):
        bare = bare.replace(name, " ")
    besides = content_beside(bare, places.mentions(bare, anycase=True))
    of_them = rest != f"{before} | {behind}" or asked.kind is Kind.YES_NO
    return of_them and all(map(is_office_word, besides))
