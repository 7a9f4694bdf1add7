"""Bytes become the characters their writer meant, and nothing invisible stays."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import Rejected
from index.formats.characters import decode, repair, tidy

WORDS = "Bupati berkata, “Netralitas – itu wajib.” Harga naik 5 persen di kafé."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_same_words_come_out_of_every_encoding(encoding: str) -> None:
    text, _ = decode(WORDS.encode(encoding))
    assert text == WORDS


def test_utf_16_with_a_big_endian_mark_is_read() -> None:
    assert decode(b"\xfe\xff" + WORDS.encode("utf-16-be"))[0] == WORDS


def test_plain_utf_8_needs_no_note_and_windows_1252_is_noted() -> None:
    assert decode(WORDS.encode())[1] == ()
    assert decode(WORDS.encode("cp1252"))[1] == ("read as Windows-1252",)


def test_utf_8_with_one_broken_byte_stays_utf_8_and_says_so() -> None:
    text, notes = decode(WORDS.encode() + b" \xff")
    assert text.startswith(WORDS)
    assert notes == ("1 unreadable characters in the file",)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04abc", bytes(range(256)) * 8, b"a\0\0\0b" * 99]
)
def test_binary_data_is_rejected(data: bytes) -> None:
    with pytest.raises(Rejected, match="binary"):
        decode(data)


def test_a_stray_control_character_does_not_make_a_text_binary() -> None:
    text, _ = decode(b"Bupati membuka pasar pada hari Senin pagi ini. " * 20 + b"\x00")
    assert tidy(text) == ("Bupati membuka pasar pada hari Senin pagi ini. " * 20, ("1 control characters removed",))


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "mac-roman"])
def test_mojibake_is_repaired_line_by_line(wrong: str) -> None:
    broken = "‘Kami’ pergi – lalu ‘pulang’".encode().decode(wrong, errors="ignore" if wrong == "cp1252" else "strict")
    mended, notes = repair(f"Baris pertama.\n{broken}\nBaris ketiga.")
    assert mended.split("\n")[0::2] == ["Baris pertama.", "Baris ketiga."]
    assert "–" in mended
    assert notes == ("mojibake repaired in 1 lines",)


@pytest.mark.parametrize("name", ["Antónia Várez", "Irène Dupœ", "Jürgen Weißhaupt", "Zoë Garção"])
def test_a_name_whose_accents_mac_os_roman_broke_is_mended(name: str) -> None:
    assert repair(f"Duta besar {name} hadir.".encode().decode("mac-roman"))[0] == f"Duta besar {name} hadir."


@pytest.mark.parametrize("text", ["luas √π r", "akar √≥ bukan", "centang √™ merek", "x√2 dan √∞"])
def test_roots_and_ticks_are_no_broken_accents(text: str) -> None:
    assert repair(text) == (text, ())


def test_repair_leaves_curly_quotes_ligatures_and_foreign_names_alone() -> None:
    text = "“ﬁlm” karya Agnès Varda, Åse Kleveland, Škoda & ＡＢＣ; São Tomé"
    assert repair(text) == (text, ())


def test_hidden_characters_are_removed_and_counted() -> None:
    text, notes = tidy("ne\u200btral\u200bitas\u202e ASN\x07\u2066")
    assert text == "netralitas ASN"
    assert notes == (
        "2 bidirectional characters removed",
        "2 zero-width characters removed",
        "1 control characters removed",
    )


def test_line_ends_spaces_and_accents_become_plain() -> None:
    assert tidy("a\r\nb\rc\u2028d\x0ce\u00a0f\tg\u3000h cafe\u0301")[0] == "a\nb\nc\nd\ne f g h caf\u00e9"


def test_joined_letters_become_their_letters() -> None:
    assert tidy("konﬁrmasi ﬂora eﬀek")[0] == "konfirmasi flora effek"


def test_half_a_surrogate_pair_is_marked() -> None:
    assert tidy("a\ud800b") == ("a\ufffdb", ("1 broken characters marked",))


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_tidy_text_is_clean_whatever_comes_in(text: str) -> None:
    clean, _ = tidy(text)
    assert tidy(clean) == (clean, ())
    assert unicodedata.is_normalized("NFC", clean)
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in clean.replace("\n", ""))
    clean.encode()


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_rejected(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except Rejected:
        return
    tidy(text)[0].encode()
