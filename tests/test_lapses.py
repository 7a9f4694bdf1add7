"""The measure of hostile texts tells work that grows with its length from work that grows with its square."""

from lapses import grows_with_length, is_quicker


def test_growth_with_the_length_is_told_from_growth_with_its_square() -> None:
    assert grows_with_length(lambda length: sum(range(length)), 8_000_000)
    assert not grows_with_length(lambda length: [sum(range(length)) for _ in range(length // 20)], 64_000)


def test_the_quicker_of_two_is_told() -> None:
    def long() -> int:
        return sum(range(2_000_000))

    assert is_quicker(lambda: None, long)
    assert not is_quicker(long, lambda: None)
