"""Which words are counted for a subject: English words in Indonesian ones, neighbours together, names with places."""

import pytest
from invented import with_articles

from index import tables
from rag import Answer, Library
from rag.asking.names.english_names import COUNTED, counted, phrase, short_name
from rag.catalogue.grammar.subjects import about
from rag.catalogue.request import Wanted
from rag.catalogue.wordings.translations import translations

ARTICLES = [
    ("Ibu Kota Baru Ditata", "Rapat membahas ibu kota baru di seberang sungai. Lahan disiapkan pekan depan."),
    ("Kota Ulang Tahun", "Seorang ibu di kota itu membeli payung baru. Hujan turun sejak pagi hari."),
    ("Kabut Asap Menebal", "Kabut asap menebal di jalan lintas. Sekolah diliburkan dua hari."),
    ("Video Sekar Garut", "Polisi memeriksa saksi kasus Sekar Garut. Sidang digelar pekan depan di pengadilan."),
    ("Pasar Garut", "Pasar di Garut direnovasi. Warga Garut menyambut baik rencana itu kata Bupati Garut."),
    ("Pilkada Sepi", "Pilkada berlangsung sepi. Warga menunggu hasil hitung cepat di balai desa."),
    ("Rumah Rusak", "Kerusakan rumah warga didata. Bantuan segera datang dari kabupaten."),
    ("Karyawan Dipecat", "Tujuh karyawan dipecat pabrik. Mereka menuntut pesangon penuh kepada manajemen."),
    ("Gudang Terbakar", "Kebakaran menghanguskan gudang. Api padam setelah dua jam oleh petugas."),
    ("Sidang PBB", "Sidang PBB membahas gencatan senjata. Utusan beberapa negara hadir sejak Senin."),
    ("Terdakwa Divonis", "Terdakwa dihukum penjara dua tahun. Sidang di pengadilan itu selesai sebelum petang."),
    ("Vila di Puncak", "Vila di Puncak penuh saat libur panjang. Jalan menuju Puncak macet sejak pagi."),
]


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """The articles above in a library of their own."""
    return with_articles(lasting, *({"title": title, "text": text} for title, text in ARTICLES))


def titles(answer: Answer) -> set[str]:
    assert answer.answerer == "counting"
    return {article.title for row in answer.table.rows for article in row.articles} if answer.table else set()


@pytest.mark.parametrize(
    ("word", "has", "lacks"),
    [
        ("elections", "pemilu pilkada pilpres", "pemilihan terpilih dipilih"),
        ("landslides", "longsor", ""),
        ("resignation", "", "pengunduran"),
        ("corruption", "korupsi", "kerusakan"),
        ("hoaxes", "hoaks hoax", "bohong"),
        ("fires", "kebakaran", "dipecat menembakkan"),
        ("toll", "tol", "korban"),
        ("garlic", "", "bawang"),
        ("headmasters", "kepsek", "kepala"),
        ("hail", "", "es"),
        ("airport", "bandara", "bandar"),
        ("bribery", "suap penyuapan", ""),
        ("regent", "bupati", "distrik"),
        ("wildfire", "karhutla", "hutan liar"),
        ("haze", "", "kabut"),
        ("hospital", "rs", "sakit"),
        ("imports", "impor", "penting pentingnya"),
        ("schools", "sekolah sma", ""),
        ("police", "polisi polres", "satpol"),
        ("islands", "pulau", "kepri"),
        ("flooding", "banjir", ""),
        ("housing", "perumahan", "rumah"),
        ("ship", "kapal", ""),
        ("minister", "menteri", "teri"),
        ("arrest", "penangkapan ditangkap", ""),
        ("prison", "penjara lapas rutan", "jahat"),
        ("jail", "penjara rutan", ""),
        ("imprisonment", "penjara kurungan", "seumur"),
        ("pilots", "pilot", "percontohan"),
        ("buses", "bus bis", ""),
        ("deaths", "kematian meninggal wafat tewas", ""),
        ("protests", "demo protes", ""),
    ],
)
def test_an_english_word_is_counted_in_words_that_mean_it(word: str, has: str, lacks: str) -> None:
    found = {one.lower() for one in translations(word)}
    assert set(has.split()) <= found and not set(lacks.split()) & found


def test_english_phrases_and_short_forms_have_indonesian_ones() -> None:
    assert "banjir bandang" in phrase(["flash", "floods"]) and "SMA" in phrase(["high", "schools"])
    assert "pesantren" in phrase(["boarding", "schools"]) and phrase(["boarding", "passes"]) == ()
    assert phrase(["yellow", "umbrellas"]) == () and phrase(["Flash", "Floods"]) == ()
    assert "PBB" in short_name("UN") and short_name("Un") == ()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how many articles are about elections?", {"Pilkada Sepi"}),
        ("how many articles are about fires?", {"Gudang Terbakar"}),
        ("how many articles mention UN?", {"Sidang PBB"}),
        ("which articles mention prison?", {"Terdakwa Divonis"}),
        ("how many articles are about haze?", {"Kabut Asap Menebal"}),
        ("how many articles mention the Garut market?", {"Pasar Garut"}),
        ("how many articles mention the Sekar Garut case?", {"Video Sekar Garut"}),
        ("how many articles are about Sekar Garut's video?", {"Video Sekar Garut"}),
        ("berapa artikel tentang ibu kota baru?", {"Ibu Kota Baru Ditata"}),
        ("urutkan berita tentang ibu kota baru", {"Ibu Kota Baru Ditata"}),
        ("berapa artikel tentang payung ibu?", {"Kota Ulang Tahun"}),
        ("berapa artikel tentang kabut asap?", {"Kabut Asap Menebal"}),
        ("berapa artikel tentang Sekar Garut?", {"Video Sekar Garut"}),
        ("berapa artikel tentang kasus Sekar Garut?", {"Video Sekar Garut"}),
        ("berapa artikel tentang pasar di Garut?", {"Pasar Garut"}),
        ("berapa artikel tentang pasar Garut?", {"Pasar Garut"}),
        ("berapa artikel tentang vila di Puncak?", {"Vila di Puncak"}),
    ],
)
def test_what_belongs_together_is_counted(small: Library, question: str, expected: set[str]) -> None:
    assert titles(small.ask(question)) == expected


def test_those_that_have_the_words_apart_are_told(small: Library) -> None:
    told = small.ask("berapa artikel tentang ibu kota?").text.partition("\n")[0]
    assert told == (
        "1 dari 12 artikel menyebut “ibu kota”. 1 artikel lain memuat kata-kata dari “ibu kota” secara terpisah."
    )
    apart = small.ask("berapa artikel tentang payung ibu?").text.partition("\n")[0]
    assert apart == "1 dari 12 artikel menyebut “payung” dan “ibu”."


def test_of_a_corruption_without_articles_damage_is_not_counted(small: Library) -> None:
    answer = small.ask("how many articles are about corruption?")
    assert not answer.answered and answer.reason == (
        "No article mentions “corruption”. Looked for: “corruption” → korupsi, korupsinya."
    )


@pytest.mark.parametrize(("name", "region"), [("Puncak", False), ("Kabupaten Puncak", True), ("Batang", True)])
def test_a_bare_name_that_is_nearly_always_another_thing_is_no_region(name: str, region: bool) -> None:
    (found,) = about(name, "id")
    assert isinstance(found, tuple) == region


@pytest.mark.parametrize(
    ("some", "has", "lacks"),
    [
        ("interest rates", "suku bunga", "bunga minat"),
        ("police chiefs", "kapolres", "polisi"),
        ("prosecutor's office", "kejari", "kantor"),
        ("village heads", "lurah", "desa"),
        ("school meals", "MBG", "makanan"),
    ],
)
def test_a_phrase_that_people_wrote_down_is_no_row_of_its_words(some: str, has: str, lacks: str) -> None:
    assert has in phrase(some.split())
    assert not set(phrase(some.split())) & set(lacks.split())


def test_no_two_rows_of_what_is_counted_are_for_one_word() -> None:
    assert len(counted()) == len(tables.rows(COUNTED))


def test_a_possessive_is_told_as_it_was_typed() -> None:
    (subject,) = about("the prosecutor's office", "en")
    assert isinstance(subject, Wanted)
    assert subject.label == "prosecutor's office"
    (subject,) = about("the mayor's", "en")
    assert isinstance(subject, Wanted)
    assert subject.label == "mayor"
