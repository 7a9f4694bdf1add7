"""Who holds an office, and which office somebody holds: no deputy for his chief, no other person's name."""

from typing import cast

import pytest
from invented import with_articles

from index.nouns import Article, Hit, Sentence
from rag import Library
from rag.choosing.named import names_no_other, who_is_told
from rag.evidence import Evidence
from rag.expecting.offices_asked import office_asked
from rag.extracting.holders import latest_holder
from rag.question import understand
from rag.speaking.asked.office import asked_office
from rag.speaking.asked.person import asked_envoy, who_is, whose_office

STORIES = (
    {
        "title": "Jembatan Sukatani Diresmikan",
        "date": "2024-05-11",
        "text": "SUKATANI - Wakil Bupati Sukatani Harjo Pranoto meresmikan jembatan baru di Desa Sukatani, Sabtu "
        "(11/5/2024). Jembatan itu menelan biaya Rp2 miliar. Ketua Komisi II DPRD Sukatani, Lastri Wulandari, "
        "mengatakan jembatan itu lama dinanti. Kepala Dinas Pekerjaan Umum, Bagus Setiadi, menambahkan bahwa jembatan "
        "dikerjakan delapan bulan.",
    },
)


def filled(library: Library) -> Library:
    """A library of one story with a deputy, a chair of a committee and the head of an office."""
    return with_articles(library, *STORIES)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The same for all tests that only ask."""
    return filled(lasting)


@pytest.fixture
def fresh(library: Library) -> Library:
    """The same for a test that adds to it."""
    return filled(library)


@pytest.mark.parametrize(
    ("question", "fits", "not_fits"),
    [
        ("siapa bupati Sukatani?", "Bupati Sukatani", "Wakil Bupati Sukatani"),
        ("wabup Sukatani siapa?", "Wakil Bupati Sukatani", "Bupati Sukatani"),
        ("Who is the deputy regent of Sukatani?", "Wakil Bupati Sukatani", "Bupati Sukatani"),
        ("Who is the regent of Sukatani's deputy?", "Wakil Bupati Sukatani", "Bupati Sukatani"),
        ("Who is the acting mayor of Sukatani?", "Plt Wali Kota Sukatani", "Wali Kota Sukatani"),
        ("siapa ketua komisi III DPRD?", "Ketua Komisi 3 DPRD Sukatani", "Ketua Komisi II DPRD Sukatani"),
        ("siapa ketua KPK?", "Ketua Komisi Pemberantasan Korupsi", "Ketua Wadah Pegawai KPK"),
        ("siapa ketua PSSI?", "Ketua Umum PSSI", "Wakil Ketua PSSI"),
        ("siapa Kapolri?", "Kepala Polri", "Kepala Divisi Humas Polri"),
        ("siapa Kadinkes Sukatani?", "Kepala Dinas Kesehatan Sukatani", "Kepala Seksi Gizi Sukatani"),
        ("siapa ketua Yayasan Elang?", "Yayasan Elang yang diketuai Rina", "Yayasan Elang yang dijembatani Rina"),
        ("siapa kepala Dinas Pasar?", "Dinas Pasar yang dikepalai Rina", "Dinas Pasar yang dikunjungi Rina"),
        ("siapa menteri kesehatan?", "Menteri Kesehatan", "Menteri Koordinator Politik"),
        ("siapa kepala dinas kesehatan?", "Kepala Dinas Kesehatan", "Kepala Seksi Gizi"),
        ("wamenkes namanya siapa", "Wakil Menteri Kesehatan", "Wakil Menteri Keuangan"),
        ("siapa namanya wamenkes?", "Wamenkes", "Menkes"),
        ("siapa menkes?", "Menteri Kesehatan", "Wamenkes"),
        ("siapa menteri PU?", "Menteri Pekerjaan Umum (PU)", "Menteri Pekerjaan Umum dan Perumahan Rakyat (PUPR)"),
        ("siapa menteri PU?", "Menteri PU", "Wakil Menteri Pekerjaan Umum (Wamen PU)"),
        ("siapa wakil menteri PU?", "Wakil Menteri Pekerjaan Umum (Wamen PU)", "Menteri Pekerjaan Umum (PU)"),
        ("siapa kepala BPLR?", "Kepala Badan Pengelola Laut Rejo (BPLR)", "Kepala Bidang Umum Badan Laut"),
        ("siapa kepala BPLR?", "Kepala Badan pengelola Laut Rejo (BPLR)", "Kepala Bidang Umum (BU)"),
        ("kadis Bina Marga Sukatani siapa?", "Kepala Dinas Bina Marga Sukatani", "Kepala Bidang Jalan Bina Marga"),
        ("siapa kepala Bina Marga Sukatani?", "Kepala Dinas Bina Marga", "Kepala Cabang Bina Marga"),
        ("siapa kadis LH Sukatani?", "Kepala Dinas Lingkungan Hidup (DLH)", "Kepala Dinas Kesehatan"),
        ("siapa kepala dinas pasar Sukatani?", "Kadis Pasar", "Kepala Bidang Pasar"),
        ("siapa kepala puskesmas Sukatani?", "Kepala Unit Pelaksana Teknis Puskesmas", "Kepala Bagian Umum Puskesmas"),
        ("who is the head of KPPB?", "Ketua KPPB", "Ketua KPBB"),
        ("siapa ketua KPPB?", "Kepala KPPB", "Kepala Biro Umum KPPB"),
        ("who is the head of the House Commission III?", "Ketua Komisi III DPR", "Ketua Komisi II DPR"),
        ("who is secretary general of the PKB?", "Sekjen PKB", "Bendahara PKB"),
        ("who is PKB's secretary general?", "Sekretaris Jenderal PKB", "Ketua PKB"),
        ("sekjen Partai Elang siapa?", "Sekjen DPP Partai Elang", "Ketua DPP Partai Elang"),
        ("siapa sekretaris perusahaan Kabel Maju?", "Corporate Secretary Kabel Maju", "Direktur Kabel Maju"),
        ("siapa jubir presiden?", "Jurubicara Presiden", "Ajudan Presiden"),
        ("siapa ketua PKK Sukatani?", "Ketua Tim Penggerak PKK", "Ketua Tim Kesehatan PKK"),
        ("siapa Vice President Kabel Maju?", "Vice President Kabel Maju", "Wakil Presiden"),
        ("siapa VP Humas Kabel Maju?", "Vice President Humas Kabel Maju", "Vice President Keuangan"),
        ("Who is the Sukatani police chief?", "Kapolres Sukatani", "Kasi Humas Polres Sukatani"),
        ("Who is the chief of the Sukatani police?", "Kapolres Sukatani", "Kepala Biro Penerangan Mabes Polri"),
        ("Who is the Sukatani mayor?", "Wali Kota Sukatani", "Ketua DPRD Sukatani"),
        ("who is the vice president right now?", "Wakil Presiden", "Presiden"),
        ("who is the vice president of Turkey?", "Wakil Presiden", "Presiden"),
        ("who is the vice president of Kabel Maju?", "Vice President Kabel Maju", "Vice President Toko Jaya"),
        ("who is Vice President Lesmana?", "Wakil Presiden Lesmana", "Wakil Presiden Tito"),
        ("who is the vice president of Indonesia?", "Wakil Presiden", "Presiden"),
        ("who is the president director of Kabel Maju?", "Direktur Utama Kabel Maju", "Presiden"),
        ("siapa presiden?", "Presiden", "Presiden Direktur Kabel Maju"),
        ("siapa menpan RB?", "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Menteri Pertanian"),
    ],
)
def test_an_office_is_told_from_its_neighbours(question: str, fits: str, not_fits: str) -> None:
    office = asked_office(question)
    assert office and office.is_office(fits) and not office.is_office(not_fits)


@pytest.mark.parametrize(
    ("question", "fits", "not_fits"),
    [
        ("siapa dubes RI untuk Kanada?", "Duta Besar RI untuk Kanada, Tito", "Duta Besar Kanada untuk RI, Jordi"),
        ("siapa dubes RI di Ottawa?", "Dubes RI di Ottawa, Tito", "Dubes RI untuk Kanada, Tito"),
        ("Who is the Indonesian ambassador to Japan?", "Duta Besar Indonesia untuk Jepang", "Duta Besar RI untuk Peru"),
        ("Who is the new ambassador to Japan?", "Duta Besar RI untuk Jepang", "Duta Besar RI untuk Peru"),
        ("Who is Indonesia's new ambassador to Japan?", "Dubes RI untuk Jepang", "Duta Besar Peru untuk Jepang"),
        ("who is our ambassador in Japan?", "Dubes RI untuk Jepang", "Duta Besar Peru untuk Jepang"),
        ("siapa dubes baru RI untuk Jepang?", "Dubes RI untuk Jepang", "Duta Besar RI untuk Peru"),
        ("siapa dubes RI untuk Jepang?", "Dubes baru RI untuk Jepang", "Dubes baru RI untuk Peru"),
        ("siapa dubes Iran untuk Indonesia?", "Dubes Iran Jordi Haga", "Duta Besar Iran untuk PBB"),
        ("siapa dubes Iran?", "Duta Besar Iran di Jakarta", "Duta Besar Iran untuk Irak"),
        ("siapa dubes Peru untuk PBB?", "Duta Besar Peru untuk Perserikatan Bangsa-Bangsa", "Dubes Peru"),
    ],
)
def test_an_ambassador_is_told_by_both_countries(question: str, fits: str, not_fits: str) -> None:
    envoy = asked_envoy(question)
    assert envoy and envoy.told_in(fits) and not envoy.told_in(not_fits)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("Ibu Kadis Kesehatan Sukatani yang menjawab nanti.", True),
        ("Kepala Dinas Kesehatan Sukatani hadir pada Senin.", True),
        ("Kepala Dinas Kesehatan Sukatani Rina Dewi hadir.", False),
        ("Jefrita selaku Kepala Dinas Kesehatan Sukatani hadir.", False),
        ("Monggo Ibu Kadis yang menjawab.", True),
    ],
)
def test_who_holds_an_office_is_told_by_no_sentence_that_names_nobody(text: str, none: bool) -> None:
    sentence = Sentence(Article("a", "Kabar", text), 0, 0, len(text))
    assert names_no_other(sentence, understand("Siapa Kepala Dinas Kesehatan Sukatani?")) is none


@pytest.mark.parametrize("question", ["siapa dubes yang dipanggil?", "siapa bupati Demak?", "kapan dubes datang?"])
def test_other_questions_ask_for_no_ambassador(question: str) -> None:
    assert asked_envoy(question) is None


@pytest.mark.parametrize(
    "question", ["siapa bupati yang ditangkap?", "siapa yang ditangkap?", "Who is the man that was arrested?", "siapa?"]
)
def test_other_questions_for_persons_ask_for_no_office(question: str) -> None:
    assert asked_office(question) is None


def test_who_somebody_is_is_asked_by_name() -> None:
    names = ("Harjo Pranoto",)
    for question in ("Siapa Harjo Pranoto?", "Harjo Pranoto itu siapa?", "Who is Harjo Pranoto?"):
        assert who_is(question, names) == "Harjo Pranoto"
    assert who_is("Siapa Pj Bupati Sukatani?", ("Pj Bupati",)) is None
    assert who_is("Siapa yang ditemui Harjo Pranoto?", names) is None


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("apa jabatan Rina Dewi?", "Rina Dewi"),
        ("Rina Dewi sekarang jabatannya apa?", "Rina Dewi"),
        ("Rina Dewi menjabat sebagai apa?", "Rina Dewi"),
        ("What position does Rina Dewi hold?", "Rina Dewi"),
        ("rina pangestika skrg jabatannya apa", "Rina Pangestika"),
        ("apa jabatan yang kosong?", None),
        ("apa jabatan Ketua KPK?", None),
        ("apa tugas Rina Dewi?", None),
        ("Jabatan apa yang diincar Rina Dewi?", None),
    ],
)
def test_whose_office_is_asked_for_is_read(question: str, name: str | None) -> None:
    assert whose_office(question, ("Rina Dewi",)) == name


def test_an_office_asked_for_is_his_and_no_other_that_stands_near(library: Library) -> None:
    text = (
        "Penyidik memeriksa tiga orang dalam perkara pipa gas. Mereka ialah Iwan Harjo (IH) selaku Komisaris PT Pipa "
        "Jaya, Danu Praja (DP) selaku Direktur Komersial PT Gas Sukatani, dan seorang staf. Perkara itu bermula pada "
        "2017."
    )
    with_articles(library, {"title": "Perkara Pipa Gas", "text": text})
    assert library.ask("apa jabatan Danu Praja?").short_answer == "Direktur Komersial PT Gas Sukatani"
    assert "Danu" not in (library.ask("Siapa Iwan Harjo?").short_answer or "")


def test_of_two_holders_of_an_office_the_later_one_is_named(library: Library) -> None:
    told = [
        ("2019-03-05", "Harjo Pranoto", "jembatan itu dibangun tahun ini"),
        ("2025-03-05", "Lastri Wulandari", "jalan itu diperbaiki tahun ini"),
    ]
    stories = (
        {
            "title": f"Menteri Perhubungan {name} Bicara",
            "date": day,
            "text": f"Menteri Perhubungan {name} mengatakan {what}. Warga menyambutnya.",
        }
        for day, name, what in told
    )
    with_articles(library, *stories)
    assert library.ask("siapa menteri perhubungan?").short_answer in ("Lastri Wulandari", None)
    assert library.ask("siapa menteri perhubungan pada 2019?").short_answer in ("Harjo Pranoto", None)


@pytest.mark.parametrize(
    ("question", "days", "holder"),
    [
        ("siapa menteri perhubungan?", ["2019-03-05", "2025-03-05"], "Lastri Wulandari"),
        ("siapa menteri perhubungan pada 2019?", ["2019-03-05", "2025-03-05"], "Harjo Pranoto"),
        ("siapa menteri perhubungan pada 2022?", ["2019-03-05", "2025-03-05"], None),
        ("siapa menteri perhubungan?", ["2025-03-05"], "Harjo Pranoto"),
        ("siapa menteri perhubungan pada 2025?", ["2025-03-05"], "Harjo Pranoto"),
        ("siapa menteri perhubungan pada 2019?", ["2025-03-05"], None),
        ("siapa menteri perhubungan pada 2019?", [None], None),
    ],
)
def test_of_a_year_asked_about_only_its_holder_is_named(
    question: str, days: list[str | None], holder: str | None
) -> None:
    told = []
    for day, name in zip(days, ("Harjo Pranoto", "Lastri Wulandari"), strict=False):
        text = f"Menteri Perhubungan {name} mengatakan jembatan itu dibangun."
        article = Article(id=name, title="Jembatan", text=text, published=day)
        told.append(Evidence(Sentence(article, 0, 0, len(text)), cast("Hit", None), 1.0, {}))
    found = latest_holder(understand(question), told)
    assert (holder in found.sentence.text) if found and holder else found is holder


@pytest.mark.parametrize("whose", ["istri", "Ajudan", "anak"])
def test_who_belongs_to_a_holder_holds_no_office(whose: str) -> None:
    texts = {"Harjo Pranoto": "Menurut Gubernur Elang, Harjo Pranoto, air surut."}
    texts["Lastri Wulandari"] = f"Bantuan dari {whose} Gubernur Elang, Lastri Wulandari, tiba."
    told = []
    for (name, text), day in zip(texts.items(), ("2024-03-05", "2025-03-05"), strict=True):
        article = Article(id=name, title="Banjir", text=text, published=day)
        told.append(Evidence(Sentence(article, 0, 0, len(text)), cast("Hit", None), 1.0, {}))
    found = latest_holder(understand("siapa Gubernur Elang?"), told)
    assert found and "Harjo" in found.sentence.text


def test_an_abbreviation_that_articles_write_in_one_with_the_word_before_is_known(fresh: Library) -> None:
    with_articles(fresh, {"title": "Rapat", "text": "Kementerian PANRB rapat di Sukatani. Menpan hadir."})
    assert "RB" not in (fresh.ask("menpan RB siapa?").reason or "")


def test_the_holder_is_named_and_nobody_in_his_place(told: Library) -> None:
    assert "Harjo" in (told.ask("siapa wakil bupati Sukatani?").short_answer or "")
    regent = told.ask("siapa bupati Sukatani?")
    assert "Harjo" not in (regent.short_answer or "")
    assert not told.ask("siapa ketua komisi III DPRD Sukatani?").answered
    assert not told.ask("Who is the police chief of Sukatani?").answered


def test_who_somebody_is_is_answered_by_his_office(told: Library) -> None:
    answer = told.ask("Siapa Lastri Wulandari?")
    assert answer.answered
    assert answer.short_answer == "Ketua Komisi II DPRD Sukatani"
    assert all("Lastri" in one.quote for one in answer.citations[:1])


@pytest.mark.parametrize(
    ("question", "text", "told"),
    [
        (
            "Who is the mayor of Sukatani?",
            "Sukatani Mayor Harjo Pranoto said on Monday that the pumps were ready.",
            True,
        ),
        ("siapa wali kota Sukatani?", "Sukatani Mayor Harjo Pranoto said on Monday that the pumps were ready.", True),
        ("siapa wali kota Sukatani?", "Mayor Inf Harjo Pranoto memimpin latihan di Sukatani pada Senin.", False),
        ("siapa menteri keuangan?", "Finance Minister Lastri said that the budget was safe.", True),
        ("siapa menteri kesehatan?", "Finance Minister Lastri said that the budget was safe.", False),
        ("Who is the deputy regent of Sukatani?", "The regent of Sukatani said that the bridge was safe.", False),
    ],
)
def test_an_office_is_told_in_english_articles_too(question: str, text: str, told: bool) -> None:
    asked = asked_office(question)
    assert asked is not None and asked.told_in(text) is told


def test_an_article_in_english_quotes_its_offices(library: Library) -> None:
    text = (
        "Surabaya Mayor Harjo Pranoto said on Monday that the pumps in the city were ready. "
        "Finance Minister Lastri Wulandari said the budget of the city was safe."
    )
    with_articles(library, {"title": "Surabaya braces for floods", "text": text})
    who = library.ask("Who is the mayor of Surabaya?")
    assert who.short_answer == "Harjo Pranoto"
    said = library.ask("What did the mayor of Surabaya say about the pumps?")
    assert [one.quote for one in said.citations] == [text.split(". ")[0] + "."]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Siapa menteri dengan nilai tertinggi menurut survei?", False),
        ("Siapa bupati termuda di Jawa?", False),
        ("Gubernur paling populer siapa?", False),
        ("Who is the minister with the best score?", False),
        ("Siapa bupati terpilih Sukatani?", True),
        ("Siapa Menteri Desa dan Pembangunan Daerah Tertinggal?", True),
    ],
)
def test_whoever_is_told_apart_from_other_holders_is_no_holder_of_the_office(question: str, asked: bool) -> None:
    assert (asked_office(question) is not None) is asked
    assert asked or office_asked(question) is None


@pytest.mark.parametrize(
    ("question", "text", "fits"),
    [
        ("Siapa kepala daerah yang absen?", "Bupati Jati Rina Dewi absen.", True),
        ("Who is the regional head who was absent?", "Wali Kota Jati Rina Dewi absen.", True),
        ("Siapa Plt direktur pasar?", "Tugas direktur dijalankan wakilnya, Rina Dewi.", True),
        ("Siapa Plt direktur pasar?", "Direktur pasar, Rina Dewi, menjalankan ibadah.", False),
        ("Siapa kepala desa Jati?", "Bupati Jati Rina Dewi absen.", False),
    ],
)
def test_heads_of_regions_go_by_many_names_and_who_does_the_work_stands_in(
    question: str, text: str, fits: bool
) -> None:
    asked = who_is_told(understand(question))
    assert (asked is None or asked(text)) is fits


def test_who_leaves_an_office_is_quoted_with_who_follows(library: Library) -> None:
    text = (
        "SUKATANI - Bupati Sukatani merotasi pejabat, Senin. AKP Edo Karsa, Kapolsek Wanasari, dimutasi menjadi "
        "Kasat Lantas Polres Sukatani. Jabatannya diisi AKP Rina Dewanti. Kapolsek Jati AKP Budi Hadi digantikan AKP "
        "Wati Lestari. Kapolsek Elang AKP Tito Wirya hadir."
    )
    with_articles(library, {"title": "Mutasi Polisi di Sukatani", "date": "2025-03-08", "text": text})
    answer = library.ask("Siapa Kapolsek Wanasari?")
    assert "Jabatannya diisi AKP Rina Dewanti." in [one.quote for one in answer.citations]
    assert answer.short_answer is None and library.ask("Siapa Kapolsek Jati?").short_answer is None
    answer = library.ask("Siapa Kapolsek Elang?")
    assert answer.short_answer == "Tito Wirya" and "Wanasari" not in answer.text
