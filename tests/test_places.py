"""Regions: the table, what a person means by a name, what a text names, what an article is about."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lapses import grows_with_length, repeated

from index.errors import InvalidQuestion
from index.places import Level, Mention, by_code, contains, mentions, region_of, resolve
from index.regions.gazetteer import gazetteer


def names(text: str, *, anycase: bool = False) -> list[list[str]]:
    return [[place.name for place in mention.places] for mention in mentions(text, anycase=anycase)]


def first(text: str, *, anycase: bool = False) -> str | None:
    found = mentions(text, anycase=anycase)
    return found[0].places[0].name if found else None


def test_the_table_holds_38_provinces_416_regencies_and_98_cities() -> None:
    levels = Counter(place.level for place in gazetteer().places.values())
    assert levels == {Level.PROVINCE: 38, Level.REGENCY: 416, Level.CITY: 98}


def test_every_region_lies_in_a_province_of_the_table_and_resolves_by_its_own_full_name_and_its_english_name() -> None:
    for place in gazetteer().places.values():
        assert by_code(place.province).level is Level.PROVINCE
        assert contains(place.province, place.code)
        assert place in resolve(place.name), place
        assert place in resolve(place.english), place
        if place.level is not Level.PROVINCE:
            assert resolve(place.name) == (place,)


def test_papua_is_split_as_since_2022() -> None:
    assert [by_code(code).name for code in ("91", "92", "93", "94", "95", "96")] == [
        "Papua",
        "Papua Barat",
        "Papua Selatan",
        "Papua Tengah",
        "Papua Pegunungan",
        "Papua Barat Daya",
    ]
    homes = {"Merauke": "93", "Mimika": "94", "Jayawijaya": "95", "Raja Ampat": "96", "Kota Jayapura": "91"}
    assert {name: resolve(name)[0].province for name in homes} == homes


@pytest.mark.parametrize(
    ("question", "provinces"),
    [
        ("Kapan banjir di Papua?", 6),
        ("Apa kata Gubernur Papua?", 1),
        ("Bandingkan Papua dan Papua Barat", 1),
        ("Kapan banjir di Maluku?", 1),
    ],
)
def test_papua_alone_is_all_of_it_in_a_question(question: str, provinces: int) -> None:
    assert len(mentions(question, anycase=True)[0].places) == provinces
    assert len(mentions(question)[0].places) == 1


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Jatim", ["Jawa Timur"]),
        ("Kab. Batang", ["Kabupaten Batang"]),
        ("batang", ["Kabupaten Batang"]),
        ("batang hari", ["Kabupaten Batang Hari"]),
        ("Batanghari", ["Kabupaten Batang Hari"]),
        ("Central Java", ["Jawa Tengah"]),
        ("DIY", ["DI Yogyakarta"]),
        ("Jogja", ["DI Yogyakarta", "Kota Yogyakarta"]),
        ("Kota Semarang", ["Kota Semarang"]),
        ("Bupati Semarang", ["Kabupaten Semarang"]),
        ("semarang", ["Kota Semarang", "Kabupaten Semarang"]),
        ("Regency of Batang", ["Kabupaten Batang"]),
        ("City of Semarang", ["Kota Semarang"]),
        ("Kotabaru", ["Kabupaten Kotabaru"]),
        ("Kota Batu", ["Kota Batu"]),
        ("Solo", ["Kota Surakarta"]),
        ("Siantar", ["Kota Pematangsiantar"]),
        ("Padang Sidempuan", ["Kota Padangsidimpuan"]),
        ("Kep. Riau", ["Kepulauan Riau"]),
        ("Sumatra Utara", ["Sumatera Utara"]),
        ("35.20", ["Kabupaten Magetan"]),
        ("Atlantis", []),
        ("", []),
    ],
)
def test_a_person_names_a_region_in_many_ways(asked: str, meant: list[str]) -> None:
    assert [place.name for place in resolve(asked)] == meant


def test_a_misspelt_name_is_no_region() -> None:
    assert resolve("Majetan") == resolve("Atlantis") == ()


def test_an_unknown_code_is_refused_with_the_form_of_a_code() -> None:
    with pytest.raises(InvalidQuestion, match=r"33\.25"):
        by_code("33.99")


def test_a_province_contains_its_regencies_and_no_others() -> None:
    assert contains("35", "35.20")
    assert contains("35.20", "35.20")
    assert not contains("35.20", "35")
    assert not contains("3", "35.20")
    assert not contains("33", "35.20")


def test_batang_and_batanghari_are_never_confused() -> None:
    assert first("Pemkab Batang menggelar apel") == "Kabupaten Batang"
    assert first("Pemkab Batanghari menggelar apel") == "Kabupaten Batang Hari"
    assert first("di Kabupaten Batang Hari, Jambi") == "Kabupaten Batang Hari"
    assert first("BATANG HARI – Bupati") == "Kabupaten Batang Hari"
    assert first("ASN Kabupaten Batang Hari Ini Deklarasi") == "Kabupaten Batang"
    assert first("apa yang terjadi di batang hari ini?", anycase=True) == "Kabupaten Batang"
    assert first("netralitas asn di batang hari", anycase=True) == "Kabupaten Batang Hari"
    assert "Kabupaten Batang" not in str(names("Bupati Batang Hari dan warga Batanghari")).replace("Batang Hari", "")


def test_city_and_regency_of_one_name_are_told_apart_where_the_text_tells() -> None:
    assert names("Wali Kota Semarang") == [["Kota Semarang"]]
    assert names("Bupati Semarang") == [["Kabupaten Semarang"]]
    assert names("Pemkot Malang dan Pemkab Malang") == [["Kota Malang"], ["Kabupaten Malang"]]
    assert names("Semarang City and Semarang Regency") == [["Kota Semarang"], ["Kabupaten Semarang"]]
    assert names("the Semarang mayor met the Semarang regent") == [["Kota Semarang"], ["Kabupaten Semarang"]]
    assert names("Kota Serang, Banten")[0] == ["Kota Serang"]
    assert names("Kapolresta Malang Kota") == [["Kota Malang"]]
    assert names("Kabupaten/Kota Bogor") == [["Kota Bogor", "Kabupaten Bogor"]]
    assert names("Gubernur Jambi") == [["Jambi"]]
    assert names("Wali Kota Jambi") == [["Kota Jambi"]]


def test_a_name_told_once_leads_the_readings_of_the_same_name_elsewhere() -> None:
    assert names("Banjir di Semarang. Bupati Semarang datang.")[0][0] == "Kabupaten Semarang"
    assert names("Banjir di Semarang. Wali Kota Semarang datang.")[0][0] == "Kota Semarang"


def test_a_doubtful_name_is_believed_where_its_region_is_named_unmistakably() -> None:
    assert names("Gempa di Melonguane Sulut Terasa. Warga Sulawesi Utara diminta tenang.") == [["Sulawesi Utara"]] * 2
    assert names("Pernyataan Itu Sulut Kemarahan. Warga Jawa Tengah diminta tenang.") == [["Jawa Tengah"]]


def test_a_district_tells_the_regency_from_the_city() -> None:
    assert first("Warga Bogor geger. Polisi datang ke Kecamatan Megamendung.") == "Kabupaten Bogor"
    assert first("Kebakaran di Cibinong, Bogor.") == "Kabupaten Bogor"
    assert first("Warga Bogor geger.") == "Kota Bogor"


def test_the_province_after_a_name_tells_which_is_meant() -> None:
    assert names("Banjar, Jawa Barat")[0] == ["Kota Banjar"]
    assert names("Banjar, Kalimantan Selatan")[0] == ["Kabupaten Banjar"]


def test_the_government_noun_belongs_to_the_mention_and_the_office_does_not() -> None:
    text = "Kata Bupati Magetan di Kabupaten Magetan."
    assert [(mention.text, mention.official) for mention in mentions(text)] == [
        ("Magetan", True),
        ("Kabupaten Magetan", True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Polisi Buru Pelaku Curanmor",
        "Polres Buru Pelaku",
        "Rusia Serang Ukraina",
        "Nasib Malang Siswa SD",
        "Pernyataan Itu Sulut Kemarahan",
        "Batang pohon tumbang",
        "Bima Arya dan Sandiaga Uno",
        "Polda Metro Jaya",
        "harga Batu Bara naik",
        "Papua Nugini menang",
        "Desa Karanganyar",
        "Jalan Semarang",
        "Selat Malaka",
        "nasi Padang",
        "Jalan Raya Padang Lirih",
        "Jembatan Padang Luar",
        "Rekonstruksi digelar di rumah korban di Lebak Bulus.",
        "Banjir merendam rumah warga Tegal Alur.",
        "Tan Malaka: Riwayat Singkat",
        "Kadar merkuri di muara Batang Hari naik.",
        "Akun @pakguru_Alor menulis komentar.",
    ],
)
def test_words_that_only_look_like_a_region_are_none(text: str) -> None:
    assert names(text) == []


def test_outside_in_a_headline_ends_no_villages_name() -> None:
    assert first("Sambutan Warga Padang Luar Biasa") == "Kota Padang"


def test_a_quarter_of_a_city_is_not_the_regency_of_its_name() -> None:
    assert names("rapat di Kuningan, Jakarta Selatan. Kuningan macet.") == [["Kota Jakarta Selatan"]]
    assert first("Bupati Kuningan hadir di Kuningan") == "Kabupaten Kuningan"


def test_an_ordinary_word_is_a_region_beside_a_sign() -> None:
    assert first("Kerusuhan di Malang meluas") == "Kota Malang"
    assert first("Bupati Buru meresmikan") == "Kabupaten Buru"
    assert first("Serang (ANTARA) - Polisi") == "Kota Serang"
    assert first("RADARPEKALONGAN.ID, BATANG – Penjabat") == "Kabupaten Batang"
    assert first("Bea Cukai Kudus Sita Rokok") == "Kabupaten Kudus"
    assert first("Damkar Batang padamkan api") == "Kabupaten Batang"
    assert names("Satreskrim Buru Pelaku") == []
    assert names("Pj Bupati Batang hadir. Bawaslu Batang Awasi Pilkada") == [["Kabupaten Batang"]] * 2


@pytest.mark.parametrize(
    ("question", "region"),
    [
        ("apa sanksi di batang?", "Kabupaten Batang"),
        ("what sanctions did batang announce?", "Kabupaten Batang"),
        ("and cilacap?", "Kabupaten Cilacap"),
        ("bagaimana dengan malang?", "Kota Malang"),
        ("batang?", "Kabupaten Batang"),
        ("kota semarang", "Kota Semarang"),
        ("sanksi apa yang diumumkan kudus", "Kabupaten Kudus"),
        ("pilkada jateng", "Jawa Tengah"),
        ("what happened in south sulawesi", "Sulawesi Selatan"),
        ("nasib malang seorang guru", None),
        ("di batang pohon", None),
        ("bone density", None),
        ("penyanyi solo", None),
        ("Who protested in Salatiga's square?", "Kota Salatiga"),
        ("What is Magetan’s plan?", "Kabupaten Magetan"),
        ("siapa yang memperbaiki jalan Wonosobo", "Kabupaten Wonosobo"),
        ("kecelakaan di jalan Magetan", None),
        ("di medan perang", None),
        ("kapan gempa tuban terasa?", "Kabupaten Tuban"),
        ("pendaftaran lewat pdip solo ditutup kapan?", "Kota Surakarta"),
        ("apa tuntutan demo malang?", "Kota Malang"),
        ("berapa km jalan purwakarta yang rusak?", "Kabupaten Purwakarta"),
        ("kecelakaan di jalan magetan", None),
        ("kebakaran batang pohon", None),
    ],
)
def test_questions_in_lower_case_name_regions_too(question: str, region: str | None) -> None:
    assert first(question, anycase=True) == region


def test_lower_case_names_nothing_in_an_article() -> None:
    assert names("di magetan dan cilacap") == []


@given(st.text(alphabet=st.sampled_from("Batang Hari, kota Kab. Semarang\n–-/()DIyogjakrtŞ́"), max_size=200))
def test_mentions_stand_in_the_text_in_order_and_apart(text: str) -> None:
    for anycase in (False, True):
        found: tuple[Mention, ...] = mentions(text, anycase=anycase)
        assert all(text[mention.start : mention.end] == mention.text and mention.places for mention in found)
        assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("piece", ["A ", "Ogan Komering ", "a", "Kota, ", "Batang\n", "Batang-"])
def test_a_long_hostile_text_takes_no_longer_than_its_length_deserves(piece: str) -> None:
    assert grows_with_length(lambda length: mentions(repeated(piece, length)), 400_000)


def test_an_article_is_about_the_region_that_dominates_it() -> None:
    text = "Bupati Magetan menegaskan netralitas. Pemkab Magetan menggelar rapat. Warga Madiun hadir."
    region = region_of("Bupati Magetan Tegaskan Netralitas", text)
    assert region is not None and region.name == "Kabupaten Magetan"


def test_an_article_on_many_regencies_of_one_province_is_about_the_province() -> None:
    text = "Banjir melanda Demak. Warga Kudus mengungsi. Air di Jepara surut. Gubernur Jawa Tengah datang ke Grobogan."
    region = region_of("Banjir di Jawa Tengah", text)
    assert region is not None and region.name == "Jawa Tengah"


def test_whose_office_acts_is_the_region_more_than_where_it_acts() -> None:
    text = "Jembatan ke Kudus dibangun, warga Kudus senang. Bupati Demak meresmikannya. Bupati Demak berterima kasih."
    region = region_of("Jembatan Dibangun", text)
    assert region is not None and region.name == "Kabupaten Demak"
    assert region_of("Anggaran Sekolah Naik", "Anggaran sekolah di Demak naik.") is None
    region = region_of("Anggaran Sekolah Naik", "Bupati Demak menaikkan anggaran sekolah.")
    assert region is not None and region.name == "Kabupaten Demak"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Pakar Institut Teknologi Bandung Jelaskan Gempa", "Pakar Institut Teknologi Bandung (ITB) bicara." * 4),
        ("Peneliti Universitas Lampung Temukan Spesies", "Tim Universitas Lampung meneliti di laut lepas."),
        ("KRI Banda Aceh Angkut Bantuan", "KRI Banda Aceh berlayar pekan ini."),
        ("Bank Pembangunan Daerah Jambi Untung", "Laba Bank Jambi naik."),
        ("Researchers of the University of Lampung Find a Species", "The Bandung Institute of Technology helped."),
        (
            "Beni Minahasa Divonis",
            "Jenderal Beni Minahasa divonis. Hakim menilai Beni bersalah. Beni Minahasa banding.",
        ),
        ("Radio Suara Surabaya Menang", "Radio Suara Surabaya menang. Suara Surabaya mengudara sejak lama."),
        ("Laba PT Gudang Terang Kediri Turun", "PT Gudang Terang Kediri rugi. Gudang Terang Kediri merugi lagi."),
        (
            "Resep Bika Ambon",
            "Bika Ambon disukai. Rumah Makan Padang dan Empek-empek Palembang juga. Bika Ambon manis.",
        ),
        ("Kereta Cepat Jakarta-Bandung Beroperasi", "Penumpang Kereta Cepat Jakarta - Bandung naik lagi."),
        (
            "Aktor Itu Main Film Lagi",
            "Aktor itu, mantan Wagub Jabar, main film. Bekas Wakil Gubernur Jabar itu senang.",
        ),
        (
            "Restoran Baru Dibuka",
            "Pemilik Loka Padang senang. Menu Loka Padang lengkap, dengan tempe bakar Padang. Pengunjung Loka memuji.",
        ),
        ("Penyanyi Tampil", "Konser disiarkan MerpatiTV Kupang. Menurut MerpatiTV Kupang, konser itu ramai."),
        (
            "Penerbangan Batal",
            "Tiga penerbangan tujuan Kupang batal. Pesawat rute Tirta-Kupang parkir. Kupang berawan.",
        ),
        ("Massa Penuhi Patung Kuda", "Massa berkumpul di Patung Kuda, Medan Merdeka Barat. Jalan Medan Merdeka macet."),
    ],
)
def test_an_article_is_not_about_the_region_in_the_name_of_a_body_or_a_street(title: str, text: str) -> None:
    assert region_of(title, text) is None


@pytest.mark.parametrize(
    ("title", "text", "region"),
    [
        ("Mantan Bupati Demak Divonis", "Mantan Bupati Demak divonis. Ia banding.", "Kabupaten Demak"),
        ("Menteri ke Demak", "Menteri, mantan Wali Kota Surabaya, ke Demak. Bupati Demak hadir.", "Kabupaten Demak"),
        (
            "Polisi Tangkap Pencuri",
            "Polres Pulau Ambon sigap. Pulau Ambon aman. Polres Pulau Ambon puas.",
            "Kota Ambon",
        ),
        ("Pasar Demak Terbakar", "Pasar Demak terbakar. Pedagang Pasar Demak rugi.", "Kabupaten Demak"),
        ("Pawai Besaran Demak", "Besaran Demak ramai. Besaran Demak digelar di Demak.", "Kabupaten Demak"),
        (
            "Sapi Bali Dijual",
            "Sapi Bali dijual di NTB. Peternak NTB senang. Gubernur NTB hadir.",
            "Nusa Tenggara Barat",
        ),
        ("Loka Demak Dibuka", "Loka Demak dibuka di Demak. Loka ramai. Menu Loka Demak murah.", "Kabupaten Demak"),
        ("Pemilik TV Protes", "Warga Demak pemilik TV protes. Bupati Demak menonton TV.", "Kabupaten Demak"),
        ("Bus Tujuan Demak Batal", "Bus tujuan Demak batal. Terminal di Demak tutup.", "Kabupaten Demak"),
        ("Disnaker Demak Pindah", "Disnaker Demak pindah. Disnaker melayani lagi.", "Kabupaten Demak"),
        ("Kalapas Demak Diganti", "Kalapas Demak diganti. Kalapas pamit.", "Kabupaten Demak"),
        ("Batik Demak Dipamerkan", "Batik Demak laku. Batik Demak halus.", "Kabupaten Demak"),
        ("Gudang Demak Kebanjiran", "Gudang Demak kebanjiran. Petugas Gudang Demak mengungsi.", "Kabupaten Demak"),
        (
            "Aliansi Lampung Berunjuk Rasa",
            "Aliansi Lampung berunjuk rasa di Pesawaran. Aliansi Lampung bubar.",
            "Lampung",
        ),
    ],
)
def test_an_article_on_what_stands_in_a_region_or_on_its_former_head_is_about_the_region(
    title: str, text: str, region: str
) -> None:
    found = region_of(title, text)
    assert found is not None and found.name == region


def test_a_region_beside_a_body_is_none_of_its_name() -> None:
    text = "Universitas Lampung Gandeng Cilacap. Bank Mandiri Bantu Korban Banjir Demak. UNIVERSITAS X DI KUPANG"
    assert [(mention.text, mention.body) for mention in mentions(text)] == [
        ("Lampung", True),
        ("Cilacap", False),
        ("Demak", False),
        ("KUPANG", False),
    ]
    region = region_of("Universitas Lampung Bantu Warga Demak", "Warga Demak mengungsi. Bupati Demak hadir.")
    assert region is not None and region.name == "Kabupaten Demak"


@pytest.mark.parametrize(
    ("title", "text", "region"),
    [
        (
            "Jembatan di Kuningan Ditutup Pemkot Jaksel",
            "Pemkot Jakarta Selatan menutup jembatan di Kuningan. Warga Jakarta di Kuningan memutar. Kuningan macet.",
            "Kota Jakarta Selatan",
        ),
        (
            "Panen di Kuningan",
            "Bupati Kuningan panen. Beras dikirim ke Jakarta dan Jakarta Timur.",
            "Kabupaten Kuningan",
        ),
        ("Panen di Kuningan", "Petani di Kuningan panen. Gubernur Jawa Barat hadir.", "Kabupaten Kuningan"),
        ("Panen di Demak", "Petani di Demak panen. Beras dikirim ke Jakarta dan Jakarta Timur.", "Kabupaten Demak"),
        (
            "Panen di Kuningan",
            "Petani di Kuningan panen. Warga di Kuningan senang. Beras ke Jakarta.",
            "Kabupaten Kuningan",
        ),
    ],
)
def test_a_name_that_is_a_quarters_too_is_no_region_where_another_province_is_meant(
    title: str, text: str, region: str
) -> None:
    found = region_of(title, text)
    assert found is not None and found.name == region


def test_national_news_from_jakarta_is_about_no_region() -> None:
    text = "Jakarta (ANTARA) - Menteri Keuangan mengatakan anggaran naik. Ia berbicara di Jakarta, Senin."
    assert region_of("Anggaran Negara Naik", text, dateline="Jakarta") is None
    assert region_of("Anggaran Negara Naik", text) is None
    often = "Menteri Keuangan bicara di Jakarta. Rapat di Jakarta dihadiri para menteri. Sidang di Jakarta selesai."
    assert region_of("Anggaran Negara Naik", often) is None
    local = "Rapat di Jakarta dihadiri Wali Kota Salatiga. Dana Salatiga naik. Sidang di Jakarta selesai. Jakarta sepi."
    region = region_of("Dana Pendidikan Naik", local)
    assert region is not None and region.name == "Kota Salatiga"


def test_the_city_of_the_dateline_alone_is_not_the_subject() -> None:
    assert region_of("Harga Emas Naik", "SURABAYA, iNews.id – Harga emas naik lagi.", dateline="SURABAYA") is None


@pytest.mark.parametrize(
    ("page", "region"),
    [
        ("000", "Kabupaten Batang"),
        ("001", "Kabupaten Magetan"),
        ("002", "Kabupaten Batang Hari"),
        ("003", "Kabupaten Sukamara"),
        ("004", "Kabupaten Cilacap"),
    ],
)
def test_the_five_real_pages_are_about_their_regency(shared: Path, page: str, region: str) -> None:
    [path] = (shared / "seeds").glob(f"{page}_*.txt")
    title, _, text = path.read_text(encoding="utf-8").partition("\n")
    found = region_of(title, text)
    assert found is not None and found.name == region


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kereta berhenti di Stasiun Manggarai, Jakarta Selatan, Senin.", ["Kota Jakarta Selatan"]),
        ("Pendemo dari Garut, Jakarta, dan Medan hadir.", ["Kabupaten Garut", "DKI Jakarta", "Kota Medan"]),
        ("Rapat di Bandung, Jakarta, Surabaya.", ["Kota Bandung", "DKI Jakarta", "Kota Surabaya"]),
        ("Panen ubi di wilayah Deiyai, Papua, ramai.", ["Kabupaten Deiyai", "Papua"]),
    ],
)
def test_a_quarter_of_jakarta_is_no_regency_of_its_name(text: str, names: list[str]) -> None:
    assert [mention.places[0].name for mention in mentions(text)] == names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Beras dari Aceh, Sumatera Utara (Sumut) tiba.", ["Aceh", "Sumatera Utara", "Sumut"]),
        ("Beras dari Banten, Jawa Barat, Jawa Tengah tiba.", ["Banten", "Jawa Barat", "Jawa Tengah"]),
        ("Beras dari Kuningan, Jakarta tiba.", ["Jakarta"]),
        ("Macet di Puncak, Bogor.", ["Bogor"]),
        ("Rapat di Pringsewu, Metro, dan Mesuji.", ["Pringsewu", "Metro", "Mesuji"]),
    ],
)
def test_a_province_is_a_part_of_no_other_and_a_comma_makes_no_region_of_a_resort(text: str, named: list[str]) -> None:
    assert [one.text for one in mentions(text)] == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Kecelakaan di tol Pejagan-Pemalang menewaskan dua orang.", []),
        ("Jalan tol Batang - Semarang ditutup.", []),
        ("Tol itu melewati Batang.", ["Batang"]),
        ("Tiket Kereta Cepat Jakarta-Bandung naik.", []),
        ("Gerak cepat Batang dipuji.", ["Batang"]),
        ("Warga Batang-Pemalang mengeluh.", ["Batang", "Pemalang"]),
        ("Pembangunan ruas Sabang-Tallang selesai.", []),
        ("A lorry burnt on the Pejagan-Pemalang toll road.", []),
        ("The Wonogiri-Klaten toll road was opened.", []),
        ("Residents of Pemalang want a toll road.", ["Pemalang"]),
        ("Kecelakaan di Tol Cipali, Majalengka.", ["Majalengka"]),
    ],
)
def test_the_ends_of_a_toll_road_are_no_places(text: str, named: list[str]) -> None:
    assert [one.text for one in mentions(text)] == named


def test_a_name_that_city_and_regency_share_is_their_provinces_unless_something_tells_which() -> None:
    def about(text: str, title: str = "Bandara Kediri Layani Rute Baru") -> str | None:
        found = region_of(title, text)
        return found.name if found else None

    assert about("Bandara Kediri melayani dua rute baru.") == "Jawa Timur"
    assert about("Bandara Kediri ramai. Pemkab Kediri senang.") == "Kabupaten Kediri"
    assert about("Bandara Kediri ramai. Wali Kota Kediri senang.") == "Kota Kediri"
    assert about("Bandara di Kecamatan Pare, Kediri, ramai.") == "Kabupaten Kediri"
    assert about("Warga ramai.", title="Polres Bima Ungkap Penyelundupan Pupuk") == "Kabupaten Bima"
    assert about("Warga ramai.", title="Polres Bima Kota Ungkap Penyelundupan Pupuk") == "Kota Bima"
    assert about("Warga ramai.", title="Polres Batang Ungkap Penyelundupan Pupuk") == "Kabupaten Batang"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Pusat gempa 14 km timur laut Demak.", ["Demak"]),
        ("Pusat gempa 14 km barat laut Kota Demak.", ["Demak"]),
        ("Kapal itu karam di laut Demak.", []),
        ("Angin dari timur, laut Demak tenang.", []),
    ],
)
def test_a_direction_that_ends_like_a_sea_leads_to_a_region(text: str, named: list[str]) -> None:
    assert [one.text for one in mentions(text)] == named


def test_a_dateline_is_one_mention_and_the_office_behind_it_another() -> None:
    text = "MAGETAN, RADARCONTOH.ID - Bupati Magetan meresmikan pasar, Senin. Pasar itu memuat 240 pedagang."
    region = region_of("Pasar Baru Diresmikan", text, dateline="MAGETAN")
    assert region is not None
    assert region.name == "Kabupaten Magetan"
    elsewhere = "MAGETAN, RADARCONTOH.ID - Menteri Perdagangan meresmikan pasar, Senin. Pasar itu luas."
    assert region_of("Pasar Baru Diresmikan", elsewhere, dateline="MAGETAN") is None
    capital = "JAKARTA, RADARCONTOH.ID - Warga Jakarta antre beras, Senin. Beras itu murah."
    assert region_of("Beras Murah Dijual", capital, dateline="JAKARTA") is None
