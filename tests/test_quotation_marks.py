"""A quotation stands in quotation marks, each of which has its other half."""

import pytest

from rag.phrases.naming import quoted


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("Air naik.", "“Air naik.”"),
        ('"Air naik," kata Rina.', '"Air naik," kata Rina.'),
        # Of a speech of several sentences the last and the first have one mark only.
        ('Air naik," kata Rina.', '“Air naik," kata Rina.'),
        ("Air naik,” kata Rina.", "“Air naik,” kata Rina."),
        ('"Perhatian! Air naik.', '"Perhatian! Air naik."'),
        ("“Perhatian! Air naik.", "“Perhatian! Air naik.”"),
        # Marks within the sentence, and a measure, are no ends of a speech.
        ('Rina menyebut "banjir besar" itu.', '“Rina menyebut "banjir besar" itu.”'),
        ('Rina berkata, "Air naik.', '“Rina berkata, "Air naik.”'),
        ('Layar 14" itu pecah.', '“Layar 14" itu pecah.”'),
        ("'Air naik,' kata Rina.", "'Air naik,' kata Rina."),
    ],
)
def test_a_speech_that_a_sentence_has_one_end_of_is_shown_with_both(quote: str, shown: str) -> None:
    assert quoted(quote) == shown
