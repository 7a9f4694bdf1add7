"""Whether a sentence tells of the relative, lawyer or friend of another than the one whose is asked for.

Knows: how whose relative somebody is stands beside the word for him. Does not know how relatives are asked for
(`rag.expecting.kin`), nor few words (`rag.extracting.by_noun`).
"""

import re
from typing import Final

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from rag.expecting.kin import asked_kin
from rag.parsing.clauses import VERB
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.words.shapes import CAPITALISED, is_office_word

_WHOSE: Final = re.compile(
    rf"(?: (?:kandung|sulung|bungsu))* (?:dari )?(?P<whose>{CAPITALISED})(?: ?\([^()]{{1,20}}\))?"
    r"(?:,|(?: yang)? (?:adalah|ialah|merupakan|yakni|yaitu|bernama|berinisial)\b)"
)
"""Behind a word for a relative whose he is, where he himself is told next: "istri Edo, Rina"."""
_DOES: Final = rf"(?: [A-Z][\w'’-]*)*(?: ?\(\d+\))?(?: [a-z]+)? {VERB}"
"""Behind the name of somebody at a sentence's beginning what he does."""
_WITH: Final = re.compile(r"(?i)\b(?:bersama|didampingi|ditemani|dengan|oleh|sang) $")
"""Before a word for a relative behind which his own name may stand: "bersama istri Rina, Edo hadir"."""
_CALLED: Final = (
    r"(?: [A-Z][\w'’-]*)*(?: ?\(\d+\))?,?(?: yang)?(?: (?:biasa|akrab|kerap))? ?"
    r"(?:\b(?:alias|atau|disapa|dipanggil) |\()(?:[A-Z][\w'’-]* )*"
)
"""Between two names of one person."""


def lacks_relative(sentence: Sentence, relative: tuple[re.Pattern[str], str]) -> bool:
    """Whether an article has no word for a relative, or a sentence without one tells what whose he is does himself."""
    told, owner = relative
    himself = owner and re.match(rf"{owner}{_DOES}", sentence.text)
    return not told.search(sentence.text if himself else sentence.article.whole)


def is_anothers(sentence: Sentence, question: Question) -> bool:
    """Whether all relatives of the kind asked for are told to be others': "istri Edo, Rina", asked of Budi."""
    kin = asked_kin(question.asked)
    own = set(re.findall(r"[A-Z][\w'’-]*", kin.of.replace("’s", "").replace("'s", ""))) if kin else set()
    if kin is None or not own or sentence.article.language == "en":
        return False
    told = list(re.finditer(rf"(?i)\b(?:{kin.told})(?:nya|ku)?", sentence.text))
    whose = [_whose(sentence, one) for one in told]
    return bool(told) and all(one and _is_another(one.split(), own, sentence.article) for one in whose)


def _whose(sentence: Sentence, told: re.Match[str]) -> str | None:
    """Whose a relative is: as it stands behind him or, of "istrinya", the one person whom the sentence before names."""
    if _WITH.search(told.string[: told.start()]):
        return None
    if told[0].endswith("nya") and sentence.number and not told.start():
        before = sentences(sentence.article)[sentence.number - 1].text
        known = names(sentence.article)
        named = [one for one in dict.fromkeys((*known.persons, *known.others)) if " " in one and one in before]
        return named[0] if len(named) == 1 else None
    match = _WHOSE.match(told.string, told.end())
    return match["whose"] if match else None


def _is_another(whose: list[str], own: set[str], article: Article) -> bool:
    """Whether a name is surely not of who is asked of: nobody told by his office, nor by another name of his."""
    if is_office_word(whose[0]) or not own.isdisjoint(whose):
        return False
    full = {names(article).full(one) for one in own}
    either = "|".join(map(re.escape, whose)), "|".join(map(re.escape, own))
    called = any(
        re.search(rf"\b(?:{one})\b{_CALLED}(?:{other})\b", article.text) for one, other in (either, either[::-1])
    )
    return not (called or names(article).full(" ".join(whose)) in full)
