"""Words that look like another: none is lost among those that are sifted by their letters first."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from index.vocabulary import FARTHEST, Lookalikes

WORD = st.text(alphabet="abcdeé™ა", min_size=1, max_size=9)


@given(st.sets(WORD, max_size=30), WORD)
def test_those_near_a_word_are_all_within_two_edits_but_itself(some: set[str], word: str) -> None:
    near = {one for one in some if 0 < OSA.distance(word, one) <= FARTHEST}
    found = Lookalikes.of(sorted(some)).near(word)
    assert set(found) == near
    assert len(found) == len(near)


def test_two_letters_exchanged_are_one_edit() -> None:
    assert set(Lookalikes.of(["prabowo", "parbowo", "prabwo", "jokowi"]).near("prabowo")) == {"parbowo", "prabwo"}
