"""Those whose words are asked for by a common noun: who is one of them, who is somebody else, and what is shown."""

import pytest
from invented import with_articles

from index.nouns import Article
from rag.choosing.of_callings import may_speak
from rag.expecting.speaker_slot import asked_callings, asked_speakers
from rag.expecting.whose_words import whose_words
from rag.library import Library
from rag.phrases import refusals
from rag.question import understand
from rag.speaking.asked.callings import Calling, calling_of
from rag.speaking.names.names import masked
from rag.speaking.speakers import Speaker

ROAD = (
    "Jalan Sawo di Gandapura rusak sejak Januari. Kepala Dinas Marga Gandapura Danu Wiratma menilai itu "
    'wajar. "Jalan Sawo rusak karena truk besar lewat setiap malam," kata Danu. Salah seorang warga, Rukmi Asih, '
    'mengaku jatuh di jalan itu. "Saya jatuh dua kali di Jalan Sawo yang rusak," kata Rukmi.'
)


def article(text: str) -> Article:
    return Article(id="a", title="Kabar", text=text)


def calling(noun: str) -> Calling:
    found = calling_of(noun.removeprefix("the "))
    assert found
    return found


@pytest.mark.parametrize(
    ("noun", "body"),
    [
        ("warga", False),
        ("para pedagang Pasar Sawo", False),
        ("salah satu penumpang", False),
        ("residents of Gandapura", False),
        ("the victim's lawyer", False),
        ("Hong Kong police", False),
        ("pihak sekolah", True),
        ("her club", True),
    ],
)
def test_a_noun_calls_many_or_a_body_for_which_others_speak(noun: str, body: bool) -> None:
    assert calling(noun).body is body


@pytest.mark.parametrize(
    "name",
    [
        "keluarga pasien",
        "istri sopir",
        "police chief",
        "school principal",
        "student council",
        "teachers' union",
        "Danu",
    ],
)
def test_who_is_told_by_a_noun_is_none_of_those_whom_it_calls(name: str) -> None:
    assert calling_of(name) is None


@pytest.mark.parametrize(
    ("text", "noun", "includes", "excludes"),
    [
        ("Salah seorang warga, Danu Wiratma, mengaku lega.", "warga", True, False),
        ("Danu Wiratma (40), warga Sawo, mengaku lega.", "residents", True, False),
        ("“Lega,” kata warga Sawo bernama Danu Wiratma.", "warga", True, False),
        ("Warga menunggu. “Lega,” kata Danu Wiratma.", "warga", False, False),
        ("Danu Wiratma mengaku lega.", "warga", False, True),
        ("Menurut Danu Wiratma, warga mengaku lega.", "warga", False, False),
        ("Dengan kartu itu, kata Danu Wiratma, petani bisa membeli pupuk.", "farmers", False, False),
        ("“Lega,” kata Danu Wiratma, petani asal Sawo.", "farmers", True, False),
        ("Warga dan sopir bernama Danu Wiratma menunggu.", "warga", False, True),
        ("Danu Wiratma meminta warga pulang. Sopir Danu Wiratma lelah.", "warga", False, True),
        ("Polisi datang. AKBP Danu Wiratma tiba.", "polisi", True, False),
        ("Irjen Danu Wiratma menemui sopir.", "sopir", False, True),
        ("Irjen Danu Wiratma datang ke sekolah.", "pihak sekolah", False, True),
    ],
)
def test_an_article_tells_whether_a_speaker_is_one_of_them(
    text: str, noun: str, includes: bool, excludes: bool
) -> None:
    who, some = Speaker("Danu Wiratma"), calling(noun)
    assert (some.includes(article(text), who), some.excludes(article(text), who)) == (includes, excludes)


@pytest.mark.parametrize(
    ("office", "noun", "includes", "excludes"),
    [
        ("Kapolres Gandapura", "polisi", True, False),
        ("Kepala Bidang Humas Polda Sawo", "police", True, False),
        ("Direktur Lembaga Kajian Kepolisian", "polisi", False, True),
        ("Kapolres Gandapura", "Australia police", False, True),
        ("Ketua KSPI", "buruh", True, False),
        ("Kepala Bidang Hubungan Masyarakat Gandapura", "warga", False, True),
        ("Bupati Gandapura", "warga", False, True),
        ("Direktur Utama PT Elang", "perusahaan", False, False),
        ("Kabid Humas Polda Sawo", "perusahaan", False, True),
        ("Kepala Kantor Pencarian Gandapura", "airline", False, True),
        ("Ketua Panitia", "penyelenggara", True, False),
        ("Kapolsek Sawo", "owner of the burnt boat", False, True),
        ("Komisioner Badan Siaran", "netizens", False, True),
        ("Direktur Klub Elang", "audition participants", False, True),
        ("Menteri Pasar", "government", True, False),
        ("Bupati Gandapura", "pemerintah", True, False),
        ("Manajer Yayasan Elang", "the government", False, False),
        ("Koordinator Aliansi Mahasiswa", "the public", True, False),
        ("Menteri Pasar", "publik", False, False),
        ("Kepala Pusat Informasi Publik", "publik", False, False),
    ],
)
def test_an_office_tells_who_speaks_for_whom(office: str, noun: str, includes: bool, excludes: bool) -> None:
    told, who = article("Warga, buruh, dan penumpang menunggu."), Speaker("Danu Wiratma", office)
    assert (calling(noun).includes(told, who), calling(noun).excludes(told, who)) == (includes, excludes)


@pytest.mark.parametrize(
    ("text", "noun", "speaks"),
    [
        ("“Banjir lagi,” keluh warga. “Lelah,” kata seorang warga.", "warga", True),
        ("Sejumlah warga di Jalan Sawo mengaku lelah.", "residents", True),
        ("Polisi menduga api berasal dari dapur.", "police", True),
        ("Menurut keterangan polisi, api berasal dari dapur.", "polisi", True),
        ("Harga itu dikeluhkan pembeli.", "customers", True),
        ("“Lucu sekali,” tulis akun @rukmi.", "netizens", True),
        ("“Lucu sekali,” cuit @rukmi.", "warganet", True),
        ("“Netizen kita rajin,” kata Danu.", "netizens", False),
        ("“Sopir itu mengaku mengantuk,” kata Danu.", "sopir", True),
        ("“Para investor menyoroti izin,” kata Danu.", "investors", False),
        ("Danu mengaku kepada polisi bahwa ia lapar.", "polisi", False),
        ("Danu meminta warga pulang.", "warga", False),
    ],
)
def test_a_sentence_gives_words_to_them_without_a_name(text: str, noun: str, speaks: bool) -> None:
    assert calling(noun).speaks_in(text, masked(article(text))) is speaks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Danu mengaku kepada polisi bahwa ia lapar.", True),
        ("Danu mengaku kepada polisi, dan polisi percaya.", False),
        ("Danu lapar.", False),
    ],
)
def test_a_sentence_may_only_tell_what_somebody_says_to_them(text: str, told: bool) -> None:
    assert calling("polisi").is_told_to(text) is told


@pytest.mark.parametrize(
    ("question", "names", "callings"),
    [
        ("Apa kata calon penumpang Elang soal tiket?", (), ("calon penumpang Elang",)),
        ("Apa kata pegawai KPK soal gaji?", (), ("pegawai KPK",)),
        ("Apa kata warga Desa Sawo soal banjir?", (), ("warga Desa Sawo",)),
        ("What did residents and police say about the flood?", (), ("residents", "police")),
        ("Apa kata dokter Danu soal flu?", ("Danu",), ("dokter Danu",)),
        ("Apa kata keluarga pasien soal biaya?", ("keluarga pasien",), ()),
        ("Siapa yang menemui warga?", (), ()),
        ("Berapa warga yang mengungsi?", (), ()),
    ],
)
def test_many_are_asked_for_though_a_body_stands_behind_the_noun(
    question: str, names: tuple[str, ...], callings: tuple[str, ...]
) -> None:
    asked = understand(question)
    assert (asked_speakers(asked, [], named=whose_words(asked)), asked_callings(asked)) == (names, callings)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    return with_articles(lasting, {"title": "Jalan Sawo Gandapura rusak", "text": ROAD})


@pytest.mark.parametrize("question", ["Apa kata warga soal Jalan Sawo?", "What did residents say about Jalan Sawo?"])
def test_another_is_not_quoted_for_the_many(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert answer.answered and "Saya jatuh" in answer.text and "truk besar" not in answer.text and not answer.notes


def test_whom_the_noun_of_nobody_is_asked_for_is_not_quoted(told: Library) -> None:
    answer = told.ask("Apa kata pedagang soal Jalan Sawo yang rusak?")
    assert "truk besar" not in answer.text and "Saya jatuh" not in answer.text


def test_those_who_speak_are_not_said_to_be_quoted_nowhere() -> None:
    some = [article(ROAD)]
    assert may_speak(some, calling("warga")) and not may_speak(some, calling("pedagang"))


def test_who_only_criticises_the_government_is_not_quoted_for_it_without_a_word(told: Library) -> None:
    answer = with_articles(
        told,
        {
            "title": "Yayasan Elang Soroti Tambak Gandapura",
            "text": (
                "Pemerintah dinilai abai pada tambak Gandapura. Manajer Yayasan Elang, Rukmi Asih, mengatakan tambak "
                'itu tercemar sejak Januari. "Pemerintah membiarkan tambak Gandapura tercemar," kata Rukmi.'
            ),
        },
    ).ask("Apa kata pemerintah soal tambak Gandapura yang tercemar?")
    assert not answer.answered or refusals.NOT_CLEAR["id"].format(name="pemerintah") in answer.notes


def test_who_is_of_the_government_is_quoted_for_it(told: Library) -> None:
    answer = told.ask("What did the government say about Jalan Sawo?")
    assert answer.answered and "truk besar" in answer.text and not answer.notes
