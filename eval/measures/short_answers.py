"""How near a short answer comes to one of those expected.

Knows: words. The normalisation is SQuAD's (Rajpurkar et al. 2016, the official script): lower case, no punctuation, no
articles, single spaces; with additions for Indonesian: the articles *si*, *sang* and *para* go as English ones do, the
particles *-lah*, *-kah*, *-pun* and the possessive *-nya* are cut from words of which three letters remain
("bupatinya" is "bupati"; both sides are cut alike, so that what is cut wrongly still agrees with itself), and figures
keep no thousands mark ("2.140" is "2140", which SQuAD's removal of punctuation gives too).
"""

import re
import string
from collections import Counter
from collections.abc import Sequence

ARTICLES = frozenset("a an the si sang para".split())
CLITIC = re.compile(r"(?<=\w{3})(?:nya|lah|kah|pun)$")
_PUNCTUATION = str.maketrans("", "", string.punctuation + "“”‘’–—…")


def normalised(text: str) -> list[str]:
    """The words of a short answer as they are compared."""
    words = text.lower().translate(_PUNCTUATION).split()
    return [CLITIC.sub("", word) for word in words if word not in ARTICLES]


def exact_match(given: str | None, expected: Sequence[str]) -> float:
    """1 when the normalised answer is one of those expected, else 0; an answer that was not given is 0."""
    return float(given is not None and normalised(given) in [normalised(one) for one in expected])


def token_f1(given: str | None, expected: Sequence[str]) -> float:
    """The best F1 of common words with one of those expected (SQuAD); not the mean over them."""
    return max((_f1(normalised(given), normalised(one)) for one in expected), default=0.0) if given else 0.0


def _f1(given: list[str], expected: list[str]) -> float:
    common = sum((Counter(given) & Counter(expected)).values())
    return 2 * common / (len(given) + len(expected)) if common else 0.0
