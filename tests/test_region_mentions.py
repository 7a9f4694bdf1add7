"""Articles that mention a region: by its name, by a part of it, or by the longer name of another; and short names."""

import pytest
from invented import with_articles

from index.places import Place
from rag import Answer, Library
from rag.catalogue.grammar.subjects import about
from rag.catalogue.wordings.short_forms import abbreviates, forms

ARTICLES = (
    (
        "Beras dikirim",
        "Beras dari Sumatera Aceh, Sumatera Utara (Sumut), dan Riau dikirim. Banjir tidak menghambatnya.",
    ),
    ("Pasar Lhokseumawe ramai", "Pasar ikan di Lhokseumawe ramai sejak pagi. Pembeli datang dengan perahu."),
    ("Kereta malam", "Jalur Jakarta-Bandung ditambah satu kereta. Tiketnya dijual pekan depan."),
    ("Kebun teh", "Warga Bandung Barat memetik teh. Hasilnya dijual ke koperasi."),
    ("Kopi tetangga", "Petani Papua Nugini menanam kopi. Hasilnya dijual ke Australia."),
    ("Sekolah Papua Tengah", "Sekolah baru di Papua Tengah dibuka. Murid-muridnya datang berjalan kaki."),
    ("Kayu", "Batang pohon itu tumbang. Batang pohon lain menyusul."),
    ("Pidato", "Raden Satya Wibisono (Rasawi) berpidato. Hadirin bertepuk tangan."),
    ("Tamu", "Rasawi datang ke pasar. Ia membeli jeruk."),
    ("Sidang", "Terdakwa Bagus Prakoso (BP) membantah. Jaksa membaca dakwaan."),
    ("Sidang kedua", "Saksi BP tidak hadir. Sidang ditunda."),
    ("Badan baru", "Badan Rempah Raya (BRR) menanam pala. Pala dijual."),
    ("Badan itu lagi", "Kepala Badan Rempah Raya (BRR) hadir. Ia diam."),
    ("Gudang", "Gudang BRR penuh cengkih. Harganya US$ 10 per kilogram."),
)


@pytest.fixture(scope="module")
def mentioning(lasting: Library) -> Library:
    return with_articles(lasting, *({"outlet": "ANTARA", "title": title, "text": text} for title, text in ARTICLES))


def lead(answer: Answer) -> str:
    return answer.text.partition("\n")[0]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "berapa artikel menyebut Aceh?",
            "1 dari 14 artikel menyebut Aceh. 1 artikel lain hanya menyebut bagian dari Aceh.",
        ),
        ("How many articles mention Aceh?", "1 of 14 articles mentions Aceh. 1 more names only a part of Aceh."),
        ("berapa artikel menyebut Sumut?", "1 dari 14 artikel menyebut Sumatera Utara."),
        ("berapa artikel menyebut Kota Bandung?", "Tidak ada artikel yang menyebut Kota Bandung."),
        ("berapa artikel menyebut Bandung Barat?", "1 dari 14 artikel menyebut Bandung Barat."),
        ("berapa artikel menyebut Papua?", "1 dari 14 artikel menyebut Papua."),
        ("berapa artikel menyebut Batang?", "Tidak ada artikel yang menyebut Kabupaten Batang."),
        ("berapa artikel menyebut banjir tapi tidak menyebut Aceh?", "Tidak ada artikel yang menyebut “banjir”"),
        (
            "berapa artikel menyebut Bandung?",
            "2 dari 14 artikel menyebut Bandung. Di 1 di antaranya nama itu hanya bagian dari nama daerah lain.",
        ),
        (
            "How many articles mention Bandung?",
            "2 of 14 articles mention Bandung. In 1 of them that name stands only within another region’s name.",
        ),
    ],
)
def test_a_region_is_mentioned_where_its_name_stands(mentioning: Library, question: str, said: str) -> None:
    assert lead(mentioning.ask(question)).startswith(said)


def test_the_sentence_with_the_name_is_quoted(mentioning: Library) -> None:
    (citation,) = mentioning.ask("berapa artikel menyebut Aceh?").citations
    assert "Aceh" in citation.quote


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("berapa artikel menyebut Rasawi?", 2),
        ("berapa artikel menyebut Raden Satya Wibisono?", 2),
        ("berapa artikel menyebut BP?", 2),
        ("berapa artikel menyebut Bagus Prakoso?", 1),  # one article alone tells what mere initials mean
        ("berapa artikel menyebut BRR?", 3),
        ("berapa artikel menyebut Badan Rempah Raya (BRR)?", 3),
        ("how many articles mention US?", 0),
    ],
)
def test_a_name_counts_in_its_short_and_long_form(mentioning: Library, question: str, count: int) -> None:
    answer = mentioning.ask(question)
    assert len(answer.citations) == count and answer.answered == bool(count)


@pytest.mark.parametrize(
    ("short", "name", "fits"),
    [
        ("Jokowi", "Joko Widodo", True),
        ("AHY", "Agus Harimurti Yudhoyono", True),
        ("JK", "Jusuf Kalla", True),
        ("Jokowi", "Joko Susilo", False),
        ("AHY", "Pembangunan Agus Harimurti Yudhoyono", False),
        ("Joko", "Joko Widodo", False),
    ],
)
def test_a_short_form_is_the_beginnings_of_all_words(short: str, name: str, fits: bool) -> None:
    assert abbreviates(short, name.split()) is fits


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("the free meals programme (MBG)", ["MBG"]),
        ("corruption in the free meals programme (MBG)", ["corruption", "MBG"]),
        ("Constitutional Court (MK) or the KPK", ["MK or the KPK"]),
        ("flood (banjir)", ["flood", "banjir"]),
        ("MBG (the free nutritious meals programme)", ["MBG"]),
        ("KPK (Corruption Eradication Commission)", ["KPK"]),
        ("BPKS (Badan Pangan Karang Sari)", ["Badan Pangan Karang Sari"]),
        ("KPK (Mahkamah Konstitusi)", ["KPK", "Mahkamah Konstitusi"]),
        ("KPK suspects (BP)", ["KPK", "suspects", "BP"]),
        ("the US-Iran war", ["US", "Iran", "war"]),
        ("Timor-Leste", ["Timor-Leste"]),
        ("Covid-19", ["Covid-19"]),
        ("the high-speed train", ["high-speed train"]),
    ],
)
def test_an_english_subject_is_its_single_things(text: str, labels: list[str]) -> None:
    assert [getattr(one, "label", None) for one in about(text, "en")] == labels


def test_islands_and_spellings_are_known_in_both_languages() -> None:
    wordings = {name: next(iter(about(name, "en"))) for name in ("Java", "the Moluccas", "Borneo", "Java Sea", "Chile")}
    own = {name: getattr(one, "wordings", ()) for name, one in wordings.items()}
    # Of the island its provinces are counted.
    assert "Jawa Tengah" in [one.name for one in wordings["Java"] if isinstance(one, Place)]
    assert "Maluku" in own["the Moluccas"] and "Kalimantan" in own["Borneo"]
    assert "Jawa" not in own["Java Sea"] and "Chili" in own["Chile"]
    assert forms("Sumatra") == ("Sumatra", "Sumatera") and forms("Sumatera Rasa") == ("Sumatera Rasa", "Sumatra Rasa")


def test_a_place_elsewhere_that_begins_like_a_city_is_not_the_city(library: Library) -> None:
    text = (
        "Bupati Agam meresmikan jembatan di Kabupaten Agam. Jembatan Padang Lirih di Kabupaten Agam dibangun untuk "
        "mengurangi kemacetan. Kabupaten Agam menyiapkan jalan."
    )
    with_articles(library, {"title": "Bupati Agam resmikan jembatan", "text": text})
    assert "Padang" not in library.ask("Berapa panjang jembatan Padang Lirih?").text.replace("Padang Lirih", "")
    assert library.ask("Berapa panjang jembatan Padang Lirih?").understood["places"] == []
    assert library.ask("Berapa panjang jembatan di Padang?").understood["places"] == ["Kota Padang"]
