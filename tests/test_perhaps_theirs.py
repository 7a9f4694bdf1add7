"""Whose words a finding, a title or an article that seldom names its speaker may give, and what is said of it then."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

import pytest
from invented import with_articles
from lapses import grows_with_length, repeated

from index.article_sentences import sentences
from index.filters import Filters
from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag import Library
from rag.abstention import strong
from rag.choosing import fitting
from rag.choosing.own_words import only_speaker, perhaps_theirs, saying, theirs
from rag.choosing.quoted import may_be_quoted
from rag.choosing.sources import called_by, is_told, tells_source
from rag.choosing.spoken_by import is_said_by
from rag.evidence import Evidence
from rag.expecting.parts import parts
from rag.expecting.speaker_slot import asked_speakers
from rag.expecting.whose_words import whose_words
from rag.findings import Finding
from rag.phrases import refusals
from rag.question import understand
from rag.scoring.scorer import Scorer
from rag.speaking.speakers import speaking
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import is_office
from rag.telling import gaps
from rag.telling.beside import says_so

STORIES = (
    {
        "title": "Lembaga Pengelola Danau Disiapkan",
        "text": (
            "TIRTAMULYA - Kepala Dinas Perairan Tirtamulya, Wasesa Prakosa, meninjau danau pada Senin lalu. "
            '"Kami menyiapkan lembaga pengelola danau," kata Wasesa. '
            "Lembaga itu akan bekerja mulai tahun depan.\n\n"
            '"Dalam jangka panjang lembaga itu merawat semua pintu air."\n\n'
            "Wasesa tak merinci kapan pintu air danau diperbaiki. "
            "Ketua dewan setempat, Dewanti Lohita, menyatakan keberatan atas biaya danau."
        ),
    },
    {
        "title": "Angka Kemiskinan Turun",
        "text": (
            "TIRTAMULYA - Angka kemiskinan turun tahun ini. Berdasarkan survei ekonomi Badan Pusat Statistik (BPS), "
            "penduduk miskin Tirtamulya tinggal 7,4 persen. Bupati Tirtamulya belum menanggapi angka itu."
        ),
    },
)


def article(text: str, title: str = "Kabar") -> Article:
    return Article("0" * 16, title, text, "KABARREKA.COM", None, None, None, None, "file.txt", "text")


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """Two invented stories."""
    return with_articles(lasting, *STORIES)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Menurut catatan Bawaslu Tirtamulya, berapa laporan masuk?", ("Bawaslu Tirtamulya",)),
        ("Menurut data BPS, berapa penduduk miskin?", ("BPS",)),
        ("Apa pesan ketua KONI Tirtamulya kepada para atlet?", ("ketua KONI Tirtamulya",)),
        ("Was the route settled when Wasesa announced the race?", ()),
        ("Apakah rute sudah pasti saat Wasesa mengumumkan lomba?", ()),
        ("When Wasesa announced the race, what did he say?", ("Wasesa",)),
        ("And when Wasesa announced the race, what did he say?", ("Wasesa",)),
    ],
)
def test_whose_words_a_finding_or_a_clause_asks_for(question: str, names: tuple[str, ...]) -> None:
    assert whose_words(understand(question)) == names


@pytest.mark.parametrize(
    "question",
    [
        "Menurut data terbaru BPS, berapa penduduk miskin?",
        "Menurut hasil survei resmi BPS, berapa penduduk miskin?",
        "According to the latest BPS data, how many are poor?",
        "According to a survey by BPS, how many are poor?",
    ],
)
def test_whose_finding_it_is_goes_without_what_it_is_called(question: str) -> None:
    asked = understand(question)
    assert asked_speakers(asked, [], named=whose_words(asked)) == ("BPS",)


@pytest.mark.parametrize(
    ("text", "is_theirs"),
    [
        ("Berdasarkan survei ekonomi Badan Pusat Statistik (BPS), harga naik.", True),
        ("Menurut data terbaru BPS, harga naik.", True),
        ("Hasil survei BPS: harga naik.", True),
        ("Menurut data soal BPS, harga naik.", False),
        ("Laporan dugaan korupsi BPS masuk, harga naik.", False),
        ("Laporan keuangan BPS diperiksa, harga naik.", False),
        ("Petugas BPS datang ke pasar, harga naik.", False),
        ("Warga menolak survei BPS karena harga naik.", False),
        ("Dalam rilisnya Selasa (10/9/2019), BPS menyebut harga naik.", True),
        ('"Dalam rilisnya, BPS menyebut harga naik," keluh Danu.', False),
    ],
)
def test_what_a_body_found_out_is_its_word(text: str, is_theirs: bool) -> None:
    (span,) = segment(text)
    assert is_said_by(Sentence(article(text), 0, span.start, span.end), "BPS") is is_theirs


def test_a_finding_is_quoted_for_who_found_it(told: Library) -> None:
    answer = told.ask("Menurut data BPS, berapa persen penduduk miskin Tirtamulya?")
    assert answer.answered and "7,4 persen" in answer.text


def test_what_nobody_else_says_may_be_his(told: Library) -> None:
    question = understand("Apa kata Wasesa Prakosa soal jangka panjang lembaga pengelola danau?")
    (part,) = parts(question)
    evidence = told.answerer.judged(told.answerer.sought(part, Filters()))
    perhaps = {one.sentence.text for one in fitting.perhaps_fitting(evidence, question).sentences}
    known = {one.sentence.text for one in fitting.fitting(evidence, question).sentences}
    assert known < perhaps
    assert '"Dalam jangka panjang lembaga itu merawat semua pintu air."' in perhaps - known
    assert not any("keberatan" in text or "kemiskinan" in text for text in perhaps)
    assert fitting.perhaps_fitting(evidence, understand("Kapan danau diperbaiki?")).sentences == []


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("Ketua Otoritas Jasa Keuangan (OJK) Dewi Wening menyampaikan dana kurang.", False),
        ("Angka itu dari perhitungan Kementerian Perencanaan.", False),
        ("Menteri Keuangan Danu Wening menyampaikan dana kurang.", True),
        ("Menurut data Kementerian Keuangan, dana kurang.", True),
        ("Juru Bicara Kemenkeu Danu Wening menyampaikan dana kurang.", True),
    ],
)
def test_a_ministry_is_no_other_body_of_its_field(text: str, theirs: bool) -> None:
    (span,) = segment(text)
    assert is_said_by(Sentence(article(text), 0, span.start, span.end), "Kementerian Keuangan") is theirs


def test_of_an_article_in_which_he_does_not_speak_nothing_may_be_his(told: Library) -> None:
    question = understand("Apa kata Bupati Tirtamulya soal angka kemiskinan?")
    (part,) = parts(question)
    evidence = told.answerer.judged(told.answerer.sought(part, Filters()))
    assert not any("kemiskinan" in one.sentence.text for one in fitting.perhaps_fitting(evidence, question).sentences)


@pytest.mark.parametrize(("score", "shown"), [(0.9, True), (0.3, False)])
def test_what_may_be_his_is_shown_where_it_answers_far_better(told: Library, score: float, shown: bool) -> None:
    class Sure(Scorer):
        def confidence(self, features: Mapping[str, float], case: str) -> float:
            return 0.9

    question = understand("Apa kata Wasesa Prakosa soal jangka panjang lembaga pengelola danau?")
    (part,) = parts(question)
    sought = told.answerer.sought(part, Filters())
    perhaps = '"Dalam jangka panjang lembaga itu merawat semua pintu air."'
    judged = [replace(one, score=0.2) for one in told.answerer.judged(sought) if one.sentence.text != perhaps]
    judged += [replace(one, score=score) for one in told.answerer.judged(sought) if one.sentence.text == perhaps]
    judged.sort(key=lambda one: -one.score)
    sure = Sure(**vars(Scorer.load()))
    found = strong(judged, question, asked=sought.asked, scorer=sure, enough=0.45)
    assert (perhaps in [one.sentence.text for one in found.sentences]) is shown
    assert found.unsaid == (("Wasesa Prakosa",) if shown else ())


@pytest.mark.parametrize(
    ("best", "amid_all", "answered"),
    [("7,4 persen", 0.7, True), ("7,4 persen", 0.5, False), ("keberatan atas", 0.9, False)],
)
def test_how_sure_the_best_sentence_answers_is_also_told_by_all_that_was_found(
    told: Library, best: str, amid_all: float, answered: bool
) -> None:
    question = understand("Berapa persen penduduk miskin Tirtamulya?")
    (part,) = parts(question)
    sought = told.answerer.sought(part, Filters())
    judged = [replace(one, score=0.5 if best in one.sentence.text else 0.25) for one in told.answerer.judged(sought)]
    judged.sort(key=lambda one: -one.score)
    whole = sum(one.score for one in judged)

    class Amid(Scorer):
        def confidence(self, features: Mapping[str, float], case: str) -> float:
            return amid_all if features["expected"] == whole else 0.2

    found = strong(judged, question, asked=sought.asked, scorer=Amid(**vars(Scorer.load())), enough=0.45)
    assert bool(found.sentences) is answered


@pytest.mark.parametrize(
    ("text", "asked", "kept"),
    [
        ('"Pintu air rusak karena lumpur," ungkapnya.', "Rina Wening", True),
        ("Menurutnya, pintu air rusak karena lumpur.", "Rina Wening", True),
        ("Menurut Danu, pintu air rusak karena lumpur.", "Kepala Dinas Perairan", True),
        ("Menurut Danu, pintu air rusak karena lumpur.", "Rina Wening", False),
        ("Menurut Danu, pintu air rusak karena lumpur.", "Kepala Dinas Pasar", False),
        ("Menurut Lembaga Danau, pintu air rusak karena lumpur.", "Rina Wening", False),
        ("Dinas Perairan menyatakan pintu air rusak karena lumpur.", "Dinas Perairan", True),
        ("Pintu air rusak karena lumpur.", "Rina Wening", False),
    ],
)
def test_what_is_known_to_be_no_others_may_be_his(library: Library, text: str, asked: str, kept: bool) -> None:
    told = with_articles(
        library, {"title": "Pintu Air", "text": f'Kepala Dinas Perairan menemui Rina. {text} "Ya," kata Danu Jaya.'}
    )
    question = understand(f"Menurut {asked}, kenapa pintu air rusak?")
    (part,) = parts(question)
    evidence = told.answerer.judged(told.answerer.sought(part, Filters()))
    assert any(text == one.sentence.text for one in perhaps_theirs(evidence, [asked])) is kept
    # Of a person whose name the article does not have it reports nothing.
    assert perhaps_theirs(evidence, ["Wulan Pratiwi"]) == []


def test_it_is_told_that_they_may_be_anothers(told: Library) -> None:
    question = understand("What did Wasesa Prakosa say about the floodgates?")
    (part,) = parts(question)
    sought = told.answerer.sought(part, Filters())
    evidence = told.answerer.judged(sought)
    free = [one for one in evidence if "pintu air" in one.sentence.text]
    own = [one for one in evidence if "kata Wasesa" in one.sentence.text]
    assert len(free) == 2 and len(own) == 1
    for shown, wording in ((free, refusals.NOT_CLEAR), ([*own, *free], refusals.NOT_ALL_CLEAR), (own, None)):
        finding = Finding(sought, tuple(shown), 0.9, ("Wasesa Prakosa",))
        notes = [wording["en"].format(name="Wasesa Prakosa")] if wording else []
        assert gaps.wanting(told.collection, question, [finding]) == notes


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Rina Wening", "Salah satunya Menko Rina yang menegaskan pintu air rusak.", True),
        ("Rina Wening", "Sampai-sampai anggota seperti Rina Wening angkat bicara: pintu air rusak.", True),
        ("Rina Wening", "“Pintu air rusak,” demikian Rina Wening.", True),
        ("Rina Wening", "Rina Wening ditemui Danu Jaya yang menegaskan pintu air rusak.", False),
        ("Rina Wening", "“Pintu air rusak,” kata Rina Prakosa.", False),
        ("Rina Wening", "Menurut Danu Jaya, surat Rina Wening diterima.", False),
    ],
)
def test_a_sentence_itself_may_show_whose_words_it_tells(name: str, text: str, told: bool) -> None:
    assert says_so(Sentence(article(text), 0, 0, len(text)), (name,)) is told


def test_what_a_pronoun_says_is_that_of_the_only_speaker() -> None:
    text = "“Air surut,” terang Rina Wening di balai. “Butuh empat pompa,” pungkas dia."
    first, second = (Sentence(article(text), number, one.start, one.end) for number, one in enumerate(segment(text)))
    says = saying([first.article], ("Rina Wening",))
    assert says(first) and only_speaker(first.article, says) and second.text.endswith("dia.")


@pytest.mark.parametrize(("name", "is_body_name"), [("TNI", True), ("Mabes TNI", True), ("Panglima TNI", False)])
def test_the_army_is_a_body_and_no_office(name: str, is_body_name: bool) -> None:
    assert is_office(name) is not is_body_name


@pytest.mark.parametrize(
    ("name", "text", "title", "quoted"),
    [
        ("Menlu Rawikara", "Menteri Luar Negeri Danu Wening menyatakan kecewa.", "Rawikara Memutus Hubungan", False),
        ("Menlu Rawikara", "Rawikara kecewa. Menteri Luar Negeri Danu Wening menyatakan itu.", "Kabar", True),
        ("KontraS", "Pembiaran bisa dilaporkan.", "Koordinator KontraS Sebut Pembiaran Bisa Dilaporkan", True),
        ("KontraS", "Pembiaran bisa dilaporkan.", "Kantor KontraS Kebanjiran", False),
        ("pengacara dari FPI", "Transfer ke FPI ditanyakan. Pihak pengacara pun menjawab.", "Kabar", True),
    ],
)
def test_that_nobody_quotes_him_is_not_said_where_somebody_may(name: str, text: str, title: str, quoted: bool) -> None:
    assert may_be_quoted([article(text, title)], name) is quoted


def test_of_two_letters_well_known_ones_are_an_institution() -> None:
    assert is_body("BI") and is_body("MK") and not is_body("bi") and not is_body("JK") and not is_body("PP")


def test_a_text_names_who_is_asked_about_by_his_office_or_his_name() -> None:
    assert is_told("Kata Menteri Keuangan, pajak turun.", ("Menkeu",))
    assert not is_told("Kata Menteri Agama, pajak turun.", ("Menkeu",))
    assert ("Menteri Luar Negeri", "Rawikara") in set(called_by("Menlu Rawikara"))


@pytest.mark.parametrize(
    ("before", "his"), [("Hujan turun di danau.", True), ("Seorang nelayan mengaku pintu air rusak.", False)]
)
def test_what_follows_the_words_of_another_does_not_lead_to_his(library: Library, before: str, his: bool) -> None:
    text = f'{before} Pintu air lalu ditutup. "Air danau naik," kata Bupati Sawo Wasesa Prakosa.'
    told = with_articles(library, {"title": "Pintu Air", "text": text})
    (part,) = parts(understand("Apa kata Wasesa Prakosa soal pintu air danau?"))
    own = theirs(told.answerer.judged(told.answerer.sought(part, Filters())), ["Wasesa Prakosa"])
    assert own.known and any("ditutup" in one.sentence.text for one in own.sentences) is his


def test_whom_somebody_else_speaks_of_is_no_source() -> None:
    def tells(text: str) -> bool:
        return tells_source(Sentence(article(text), 0, text.index("Panel"), len(text)), ["LKD"])

    assert not tells("Danu datang. Menurut dia, di satu sisi LKD menerima surat. Panel dihentikan.")
    assert tells("Menurut Kepala LKD, surat diterima. Panel dihentikan.")


def test_who_shares_the_first_word_of_a_name_is_another_where_an_article_has_it_whole() -> None:
    other = Article(id="a", title="Acara", text="Rina datang. “Apa kabar?” tanya Surya. “Baik,” jawab Rina.")
    whole = Article(id="b", title="Listrik", text="Keluhan yang sama dirasakan Surya Jimmy. Lampu padam.")
    start = other.text.index("“Apa")
    asked = Sentence(other, 0, start, other.text.index(" “Baik"))
    assert saying([other], ("Surya Jimmy",))(asked) and not saying([other, whole], ("Surya Jimmy",))(asked)


GUESTS = (
    "Sukatani - Utusan pasar Rawa Danu Wiratma tiba di Sukatani dan disambut Bupati di balai kota, Senin. "
    'Danu menyebut pasar Rawa tetap buka. "Pasar Rawa tetap buka dan {thanks}," ujar Danu. '
    'Selasa siang giliran Wati bicara soal pasar Rawa. "Pasar Rawa harus lebih bersih," kata Wati.'
)


@pytest.mark.parametrize(
    ("thanks", "perhaps"),
    [
        ("saya berterima kasih kepada Bupati", {"Wati"}),
        ("saya selaku Bupati berterima kasih", {"Wati", "Danu"}),
        ("saya berterima kasih sebagai tamu", {"Wati", "Danu"}),
    ],
)
def test_who_speaks_of_the_holder_of_an_office_is_not_he(thanks: str, perhaps: set[str]) -> None:
    told = article(GUESTS.format(thanks=thanks), "Pasar Rawa Dibuka")
    every = [Evidence(one, cast("Hit", None), 1.0, {}) for one in sentences(told)]
    able = (speaking(one.sentence) for one in perhaps_theirs(every, ["bupati"]))
    assert {speaker.name for speaker in able if speaker} == perhaps


def test_the_police_chief_of_jakarta_is_a_police_chief() -> None:
    told = article(
        'JAKARTA - Kapolda Metro Jaya Irjen Danu Wiratma meninjau pasar. "Pasar aman," kata Danu Wiratma.', "Pasar Aman"
    )
    quoted = sentences(told)[-1]
    assert all(is_said_by(quoted, name) for name in ("kapolda", "Kapolda Jakarta"))
    assert not any(is_said_by(quoted, name) for name in ("kapolres", "Kapolda Bali"))


def test_whether_somebody_may_be_quoted_is_known_in_time_for_the_length_of_an_article() -> None:
    piece = "Rina Dewi, kader muda Elang yang baru berusia 24 tahun, hadir di Demak. "

    def asked(length: int) -> bool:
        return may_be_quoted([Article(id=f"{length}", title="Kabar", text=repeated(piece, length))], "Rina Dewi")

    assert grows_with_length(asked, 60_000)
