"""Who is quoted by all his names, by his office, first or last; and questions about the articles as a whole."""

import pytest
from invented import with_articles

from rag import Answer, Library
from rag.catalogue.telling import spreads
from rag.catalogue.telling.saying import ROW_AS_A_WHOLE

ARTICLES = (
    ("Rawikara janji sawah baru", "2024-03-02", "Presiden Rawikara Sentosa mengatakan sawah baru segera dibuka."),
    ("Menteri-menteri Rawikara", "2024-05-04", '"Hemat air," ujar Rawikara. Presiden itu meninjau sawah Tirtamulya.'),
    ("Harga gabah", "2024-06-01", "Menteri Keuangan (Menkeu) Sulastri Wening menjelaskan pajak gabah turun."),
    ("Pajak Tirtamulya", "2024-07-01", '"Tarif tetap," kata Menteri Keuangan Sulastri Wening soal pajak.'),
    ("Tanggapan wakil", "2024-07-02", "Wakil Menteri Keuangan Danu Prakosa menyebut pajak gabah belum berubah."),
    ("Pasar buku", "2024-08-01", "Presiden Direktur Bukuraya Dewanti Lestari menilai pasar buku sepi."),
    ("Kebijakan sawah", "2024-08-09", '"Sawah baru perlu air," kata pengamat pertanian Wasesa Wibawa.'),
    ("Vaksin sapi", "2024-09-01", "Juru Bicara Kementerian Pertanian Lintang Samudra mengatakan vaksin sapi cukup."),
    ("Vaksin ayam", "2024-09-02", "Kementerian Perindustrian menyatakan gudang Kementerian Pertanian belum penuh."),
)


def filled(library: Library) -> Library:
    """The invented articles."""
    rows = (
        {"title": title, "outlet": "KABARREKA.COM" if number % 3 else "posrekaan.id", "date": day, "text": text}
        for number, (title, day, text) in enumerate(ARTICLES)
    )
    return with_articles(library, *rows)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The same for all tests that only ask."""
    return filled(lasting)


@pytest.fixture
def fresh(library: Library) -> Library:
    """The same for a test that adds to it."""
    return filled(library)


def lead(answer: Answer) -> str:
    return answer.text.splitlines()[0]


def speakers(answer: Answer) -> set[str]:
    assert answer.table is not None
    return {row.cells[0] for row in answer.table.rows}


@pytest.mark.parametrize("name", ["Rawikara", "Rawikara Sentosa", "Presiden Rawikara", "Presiden Rawikara Sentosa"])
def test_a_full_name_is_quoted_as_often_as_its_short_one(told: Library, name: str) -> None:
    assert lead(told.ask(f"berapa artikel mengutip {name}?")).startswith(f"2 dari 9 artikel mengutip {name}.")


def test_a_short_name_that_two_have_is_neither_ones(fresh: Library) -> None:
    text = "Bupati Rawikara Lohita datang. Warga senang."
    row = {"title": "Kunjungan", "outlet": "KABARREKA.COM", "date": "2024-09-09", "text": text}
    with_articles(fresh, row)
    assert lead(fresh.ask("berapa artikel mengutip Rawikara Sentosa?")).startswith("1 dari 10 artikel")


OFFICES = (
    "Ketua Dewan Komisioner Otoritas Jasa Keuangan (OJK) Wening Astuti mengatakan bunga turun.",
    "Panglima TNI Bima Laksana mengatakan latihan selesai.",
    "Juru Bicara KPK Cakra Wijaya mengatakan berkas lengkap.",
    "Kapolres Metro Bekasi Darma Putra mengatakan jalan dibuka.",
    "Kapolrestabes Makassar Elang Saputra mengatakan pasar aman.",
    "Menteri Dalam Negeri Fajar Nugraha mengatakan desa siap.",
    "Gubernur DKI Jakarta Indra Kusuma mengatakan taman dibuka.",
    "Gubernur Bank Indonesia Jaya Mahendra mengatakan rupiah kuat.",
)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("How many articles quote the OJK chairman?", "1 of"),
        ("berapa artikel mengutip ketua OJK?", "1 dari"),
        ("How many articles quote the TNI commander?", "1 of"),
        ("How many articles quote the KPK spokesman?", "1 of"),
        ("How many articles quote the police chief?", "2 of"),
        ("berapa artikel mengutip kapolres?", "1 dari"),
        ("How many articles quote the police chief of Bekasi?", "1 of"),
        ("How many articles quote the home affairs minister?", "1 of"),
        ("berapa artikel mengutip gubernur?", "1 dari"),
    ],
)
def test_an_office_is_counted_as_articles_call_it(library: Library, question: str, begins: str) -> None:
    same = {"outlet": "KABARREKA.COM", "date": "2024-10-01"}
    with_articles(library, *(same | {"title": f"Kabar {number}", "text": text} for number, text in enumerate(OFFICES)))
    assert lead(library.ask(question)).startswith(begins)


def test_whose_full_name_stands_only_in_the_title_is_quoted(fresh: Library) -> None:
    namesake = "Camat Garuda Prasaja hadir. Pedagang senang."
    rows = (
        ("Bayu Prasaja: jembatan selesai", '"Jembatan selesai," kata Prasaja, Senin. Prasaja lalu pulang.'),
        ("Bayu Prasaja dan camat", f'{namesake} "Pasar rapi," kata Prasaja di kantornya.'),
        ("Jembatan Prasaja", '"Jembatan kokoh," kata Prasaja di tepi sungai.'),
    )
    for day, (title, text) in enumerate(rows, 1):
        with_articles(fresh, {"title": title, "outlet": "KABARREKA.COM", "date": f"2024-10-0{day}", "text": text})
    answer = fresh.ask("berapa artikel mengutip Bayu Prasaja?")
    assert lead(answer).startswith("1 dari ")
    assert answer.citations[0].article.title == "Bayu Prasaja: jembatan selesai"


@pytest.mark.parametrize(
    "question",
    [
        "berapa artikel mengutip Menteri Keuangan?",
        "berapa artikel yang mengutip menteri keuangan?",
        "how many articles quote the finance minister?",
        "How many articles quote the Finance Minister?",
    ],
)
def test_an_office_is_that_of_who_is_quoted_with_it_and_no_deputys(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert lead(answer).startswith(("2 dari 9 artikel", "2 of 9 articles"))
    assert {one.speaker for one in answer.citations} == {"Sulastri Wening"}
    assert "jabatan itu" in lead(answer) or "just this office" in lead(answer)


def test_an_office_of_a_body_is_the_same_with_its_name_spelt_out(fresh: Library) -> None:
    for number, office in enumerate(("Ketua KPK", "Ketua Komisi Pemberantasan Korupsi (KPK)", "Wakil Ketua KPK")):
        text = f"{office} Ganesa{'abc'[number]} Wirya mengatakan berkas sudah lengkap."
        row = {"title": f"Berkas {number}", "outlet": "KABARREKA.COM", "date": "2024-09-09", "text": text}
        with_articles(fresh, row)
    assert lead(fresh.ask("berapa artikel mengutip Ketua KPK?")).startswith("2 dari 12 artikel mengutip Ketua KPK.")


def test_a_president_is_no_chief_executive(told: Library) -> None:
    answer = told.ask("berapa artikel mengutip Presiden?")
    said = {one.speaker for one in answer.citations}
    assert "Rawikara Sentosa" in said and "Dewanti Lestari" not in said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("berapa kali Rawikara dikutip?", "2 dari 9 artikel mengutip Rawikara."),
        ("How often is Rawikara quoted?", "2 of 9 articles quote Rawikara."),
        (
            "kapan Rawikara pertama kali dikutip?",
            "Yang tertua dari 2 artikel yang mengutip Rawikara terbit pada 2 Maret",
        ),
        ("When was Rawikara last quoted?", "The newest of the 2 articles that quote Rawikara is dated 4 May 2024."),
        ("berapa artikel mengutip Rawikara dan Sulastri?", ""),
        ("berapa persen artikel yang menyebut pajak?", "3 dari 9 artikel (33,3 persen) menyebut “pajak”."),
        ("What percentage of articles mention Rawikara?", "2 of 9 articles (22.2 percent) mention Rawikara."),
        ("sebutkan dua artikel tentang pajak", "Ini 2 artikel terbaru dari 3 artikel yang menyebut “pajak”."),
        ("List two articles about Rawikara", "These are the 2 newest of the 2 articles"),
        ("Which article about taxes was the first to be published?", "The oldest of the 3 articles that mention"),
        ("artikel apa yang terakhir terbit tentang pajak?", "Yang terbaru dari 3 artikel yang menyebut “pajak” terbit"),
        (
            "kapan terakhir kali Sulastri disebut?",
            "Yang terbaru dari 2 artikel yang menyebut Sulastri terbit pada 1 Juli",
        ),
        (
            "When did KABARREKA.COM last report on Rawikara?",
            "The only article from KABARREKA.COM that mentions Rawikara",
        ),
        ("2 media teratas yang paling banyak memberitakan pajak?", "2 media memuat 3 artikel"),
        ("Which two outlets reported most on Sulastri?", "2 outlets carry the 2 articles"),
    ],
)
def test_firsts_and_shares_are_counted(told: Library, question: str, said: str) -> None:
    answer = told.ask(question)
    assert answer.answerer == "counting"
    assert (lead(answer).startswith(said) and answer.answered) if said else not answer.answered


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("berapa persen artikel dari posrekaan.id?", "3 dari 9 artikel (33,3 persen) berasal dari posrekaan.id."),
        ("what share of the articles is from posrekaan.id?", "3 of 9 articles (33.3 percent) are from posrekaan.id."),
        ("What percentage of articles were published in May 2024?", "1 of 9 articles (11.1 percent) was published in"),
        (
            "berapa persen artikel tentang pajak yang dimuat posrekaan.id?",
            "1 dari 3 artikel yang menyebut “pajak” (33,3 persen) berasal dari posrekaan.id.",
        ),
        (
            "What percentage of posrekaan.id articles mention taxes?",
            "1 of 3 articles from posrekaan.id (33.3 percent) mentions “taxes”.",
        ),
        (
            "What percentage of articles about taxes do not mention Sulastri?",
            "1 of 3 articles that mention “taxes” (33.3 percent) does not mention Sulastri.",
        ),
        (
            "berapa persen artikel tentang pajak yang mengutip Sulastri?",
            "2 dari 3 artikel yang menyebut “pajak” (66,7 persen) mengutip Sulastri.",
        ),
        (
            "berapa persen artikel yang menyebut pajak pada Juli 2024?",
            "2 dari 2 artikel yang terbit pada Juli 2024 (100,0 persen) menyebut “pajak”.",
        ),
    ],
)
def test_a_part_is_of_the_articles_that_are_told_of_first(told: Library, question: str, said: str) -> None:
    assert lead(told.ask(question)).startswith(said)


@pytest.mark.parametrize(
    "question",
    ["which outlet has the second most articles?", "media mana yang memuat artikel terbanyak kedua?"],
)
def test_who_is_second_is_no_word_of_articles(told: Library, question: str) -> None:
    assert told.ask(question).reason in ROW_AS_A_WHOLE.values()


@pytest.mark.parametrize(
    "question",
    [
        "provinsi mana yang kedua terbanyak panennya menurut media?",
        "Which region has the second most cows mentioned by the minister?",
        "siapa pencetak gol kedua terbanyak yang disebut pelatih?",
    ],
)
def test_who_is_second_in_what_articles_tell_is_no_question_about_them(told: Library, question: str) -> None:
    assert told.ask(question).answerer != "counting"


def test_who_but_an_outlet_reported_first_is_told_by_articles(told: Library) -> None:
    for question in ("When did Lintang first report on vaccines?", "kapan Danu terakhir melaporkan pajak?"):
        assert told.ask(question).answerer != "counting"
    said = lead(told.ask("kapan terakhir kali KABARREKA.COM memberitakan Sulastri?"))
    assert said.startswith("Satu-satunya artikel dari KABARREKA.COM yang menyebut Sulastri terbit pada 1 Juni 2024.")


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("siapa saja menteri yang dikutip?", {"Sulastri Wening"}),
        ("Which ministers are quoted?", {"Sulastri Wening"}),
        ("berapa pengamat yang dikutip?", {"Wasesa Wibawa"}),
        ("siapa yang dikutip dari Kementan?", {"Lintang Samudra"}),
        ("Who is quoted from the Agriculture Ministry?", {"Lintang Samudra"}),
        ("siapa saja pejabat dari Kementan yang dikutip?", {"Lintang Samudra"}),
        ("siapa yang dikutip soal pajak selain Sulastri?", {"Danu Prakosa"}),
        ("siapa yang dikutip selain Sulastri soal pajak?", {"Danu Prakosa"}),
        ("Who is quoted besides Sulastri in July 2024?", {"Danu Prakosa"}),
    ],
)
def test_those_who_are_quoted_are_told_by_what_they_are(told: Library, question: str, who: set[str]) -> None:
    assert speakers(told.ask(question)) == who


def test_somebody_is_left_out_of_those_who_are_quoted(told: Library) -> None:
    answer = told.ask("selain Danu?", history=["siapa yang dikutip soal pajak?"])
    assert speakers(answer) == {"Sulastri Wening"}
    assert lead(answer).startswith("1 pembicara selain Danu dikutip dalam 2 dari 3 artikel yang menyebut “pajak”")


def test_of_too_many_articles_it_is_said_which_were_gone_through(
    told: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rag.catalogue.answering.voices.MOST_READ", 2)
    said = lead(told.ask("siapa yang paling sering dikutip?"))
    assert "dalam 2 artikel terbaru dari 9 artikel" in said and "7 artikel lainnya tidak ditelusuri" in said
    assert spreads.newest_of(2, "the 9 articles", "en") == "the newest 2 of the 9 articles"


@pytest.mark.parametrize(
    "question",
    [
        "berapa persen warga yang menyebut Rawikara?",
        "siapa menteri yang dikutip Rawikara soal sawah?",
        "kapan Rawikara pertama kali meninjau sawah?",
        "sebutkan dua alasan sawah dibuka",
    ],
)
def test_what_articles_tell_is_not_counted(told: Library, question: str) -> None:
    assert told.ask(question).answerer != "counting"
