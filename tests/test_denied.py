"""Who did not, and who is against it, is told by a denial; whether any of some were hurt, where they are mentioned."""

import pytest
from invented import with_articles
from lapses import grows_with_length, repeated

from rag import Library
from rag.choosing.other_places import region_told
from rag.expecting.denied import is_only_so

AFFECTED = "Banjir melanda hingga 9 desa di Sukatani, seperti Jatirejo dan Karangasri."
MOVED = "Penangkapan Edo Wirawan tidak diterima keluarganya."
PRAISE = "Tidak ada yang menginginkan musibah itu, kata Rina Dewi."


@pytest.mark.parametrize(
    ("asked", "text", "only_so"),
    [
        ("Which villages in the Sukatani district are not affected by the flood?", AFFECTED, True),
        ("Desa mana di Sukatani yang tidak terdampak banjir?", AFFECTED, True),
        ("Which villages in Sukatani are affected by the flood?", AFFECTED, False),
        ("Which villages are not affected?", "Hanya Jatirejo yang luput dari banjir.", False),
        ("Who did not attend the meeting?", "Rina Dewi hadir dalam rapat itu.", True),
        ("Desa mana yang belum menyetor data?", "Dari lima desa, baru Jati dan Elang yang sudah menyetor data.", False),
        ("Desa mana yang belum menyetor data?", "Kepala desa baru menyetor data ke camat.", True),
        ("Who did not attend the meeting?", "Rina Dewi absen dalam rapat itu.", False),
        ("Which clauses did Rina not agree with?", "Rina menyetujui 12 pasal.", True),
        ("Who refused to resign?", "Rina Dewi mundur hari ini.", True),
        ("Who refused to resign?", "Rina Dewi enggan mundur.", False),
        ("Why was the ship not found?", "Karena cuaca buruk.", False),
        ("Who gave reasons for not closing the road?", "Rina menilai arus lancar.", False),
        ("What should residents not do?", "Warga diminta diam.", False),
        ("What did not only Rina but also Edo say?", "Rina dan Edo bersyukur.", False),
        ("Does anyone object to the compensation?", PRAISE, True),
        ("Does anyone object to the compensation?", "Sejumlah warga keberatan dengan ganti rugi itu.", False),
        ("Who disagrees with Rina about Edo?", "Tuduhan itu diucapkan Rina Dewi.", True),
        ("Who disagrees with Rina about Edo?", MOVED, False),
        ("Siapa yang tidak setuju dengan sanksi itu?", "Rina Dewi menilai sanksi itu berat.", True),
        ("Adakah yang menentang larangan itu?", "Rina Dewi memprotes larangan itu.", False),
        ("Who objected to the ban?", "Fraksi Elang menolak larangan itu.", False),
        ("Who objected to the ban?", "Fraksi Elang menyesalkan larangan itu.", False),
        ("Who objected to the ban?", "Fraksi Elang mengecam larangan itu.", False),
        ("Which factions objected to the ban?", "Dua fraksi memberi catatan atas larangan itu.", False),
        ("Which factions objected to the ban?", "Dua fraksi mendukung larangan itu.", True),
        ("Who refused to resign?", "Rina Dewi menolak mundur.", False),
        ("Does Rina object to the march?", "Rina mempersilakan mereka ikut.", False),
        ("What object was found in the car?", "Polisi menemukan palu di mobil.", False),
        ("Who leads the party that opposed the ban?", "Partai itu dipimpin Rina Dewi.", False),
    ],
)
def test_a_sentence_that_denies_nothing_does_not_tell_who_did_not(asked: str, text: str, only_so: bool) -> None:
    assert is_only_so(text, asked) is only_so


def test_denials_are_read_in_time_that_grows_with_the_text() -> None:
    asked = "Does anyone object to the plan?"
    assert grows_with_length(lambda length: is_only_so(repeated("tidak ada yang ", length), asked), 4_000)
    assert grows_with_length(lambda length: is_only_so("Rina.", repeated("who does anyone ", length)), 4_000)


@pytest.fixture(scope="module")
def flooded(lasting: Library) -> Library:
    """Two regencies with people who fled, and what the article on one of them tells of a third."""
    return with_articles(
        lasting,
        {
            "title": "Banjir Rendam 14 Desa di Sragen",
            "date": "2025-02-21",
            "text": "Banjir merendam 14 desa di Kabupaten Sragen dan memaksa 3.150 warga mengungsi. Bupati Sragen "
            "menyebut air tidak akan surut cepat. Di Kabupaten Ngawi, banjir merendam tiga desa, tetapi tidak ada "
            "warga yang mengungsi.",
        },
        {
            "title": "Banjir di Demak, 2.140 Warga Mengungsi",
            "date": "2025-02-22",
            "text": "Banjir di Kabupaten Demak memaksa 2.140 warga mengungsi. Bupati Demak tidak tinggal diam.",
        },
    )


def test_a_region_that_is_told_of_elsewhere_is_not_counted_as_its_articles_own(flooded: Library) -> None:
    answer = flooded.ask("Kabupaten mana yang tidak ada warga yang mengungsi?")
    assert [citation.quote[:18] for citation in answer.citations] == ["Di Kabupaten Ngawi"]
    assert "Ditemukan dalam artikel tentang" not in answer.text
    (mine,) = (one for one in flooded.articles() if one.region == "Kabupaten Sragen")
    assert region_told(mine, "Di Kabupaten Ngawi tidak ada yang mengungsi.") is None
    assert region_told(mine, "Di Jawa Tengah hujan turun.") == mine.region_code
    assert region_told(mine, "Bantuan dari Kabupaten Ngawi tiba.") == mine.region_code


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("Daerah mana yang belum ada warga yang divaksin?", "belum tentu"),
        ("Which regions have no evacuees from floods?", "it may be so"),
    ],
)
def test_where_no_sentence_denies_it_no_region_is_told_to_be_without(flooded: Library, asked: str, reason: str) -> None:
    answer = flooded.ask(asked)
    assert not any("memaksa" in citation.quote for citation in answer.citations)
    assert answer.answered or reason in answer.text
