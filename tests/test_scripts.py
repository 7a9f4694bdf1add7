"""Who speaks where speech is printed as a script: labels before it, and the questions of an interview."""

import pytest
from invented import with_articles
from lapses import grows_with_length

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from rag.library import Library
from rag.speaking.speakers import speaker
from rag.speaking.turns.scripts import is_asked_there

DEBATE = """SUKAMAJU - Calon nomor urut 1 adalah Rina Wulandari, calon nomor urut 2 Edo Santoso.

MODERATOR: Apa sikap Anda tentang tambang?

RINA WULANDARI: Tutup. Saya akan mencabut 14 izin.

EDO SANTOSO: Kami memilih audit, Bu Rina.

(Penonton bertepuk tangan)

MODERATOR: Terima kasih. Debat berikutnya digelar 16 November."""

HEARING = """SUKAMAJU - Rapat dipimpin Ketua Komisi B, Lukman Nul Hakim. Hadir Kepala Dinas Pasar, Yanti Marpaung.

Lukman: Apakah parkir liar dibekingi?

Yanti: Kami menertibkan 41 titik itu bulan depan."""

INTERVIEW = """DEMAK - Kemarau membuat sumur kering. Kepala BPBD Demak, Fuad Wahyu Pratama, menjelaskannya kepada
Retno Dewi dari Warta Demak. Berikut petikan wawancaranya.

Benarkah 40 truk tangki rusak?

Tidak benar. Kami hanya punya sembilan truk dan semuanya jalan.

Kapan sumur dalam selesai?

- Yang di timur akhir November.

- Yang di barat tahun depan.

Apakah Anda yakin?

Cuaca tidak bisa kami perintah.

Kantor itu berdiri pada 2011."""

TITLED = """Rektor Universitas Sukamaju, Marlina Dewi, menuai protes. Kepada wartawan Edo Karsa, ia
bicara soal itu. Berikut petikannya.

Mengapa program studi digabung?

Mahasiswanya terus turun. Kami tidak menghapusnya.

Mahasiswa menuduh rektorat tidak mengajak bicara.

Itu tidak benar. Kami bertemu lima kali.

Kapan penggabungan berlaku?

September."""

LETTERED = """DEMAK - Rektor Universitas Sukamaju, Prof. Dr. Marlina Dewi, menerima Warta Demak di kantornya.

T: Apakah biaya kuliah naik?

J: Tidak naik selama dua tahun."""

INITIALS = """DEMAK - Ketua Nelayan Demak, Yusuf Wirawan (YW), berbincang dengan Warta Demak (WD).

WD: Sejak kapan solar sulit?

YW: Sejak Maret. Kami antre tiga hari."""

QUOTES = """DEMAK - Berikut kutipan para pihak.

Gilang Ramdan, ketua mahasiswa: "Kami mogok. Titik."

Pengumuman: "Loket tutup.\""""


def said(text: str, *, author: str | None = None) -> dict[str, str | None]:
    article = Article(id="a", title="Kabar", text=text, outlet="WartaDemak.com", author=author)
    return {one.text: speaker(one) for one in sentences(article)}


def _asked(text: str) -> list[str]:
    article = Article(id="a", title="Kabar", text=text, outlet="WartaDemak.com")
    return [one.text for one in sentences(article) if is_asked_there(one)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (DEBATE, {"Saya akan mencabut 14 izin.": "Rina Wulandari"}),
        (DEBATE, {"EDO SANTOSO: Kami memilih audit, Bu Rina.": "Edo Santoso"}),
        (DEBATE, {"(Penonton bertepuk tangan)": None, "Debat berikutnya digelar 16 November.": None}),
        (HEARING, {"Lukman: Apakah parkir liar dibekingi?": "Lukman Nul Hakim"}),
        (HEARING, {"Yanti: Kami menertibkan 41 titik itu bulan depan.": "Yanti Marpaung"}),
        (INTERVIEW, {"Tidak benar.": "Fuad Wahyu Pratama", "- Yang di barat tahun depan.": "Fuad Wahyu Pratama"}),
        (INTERVIEW, {"Benarkah 40 truk tangki rusak?": None, "Kantor itu berdiri pada 2011.": None}),
        (LETTERED, {"J: Tidak naik selama dua tahun.": "Marlina Dewi", "T: Apakah biaya kuliah naik?": None}),
        (INITIALS, {"YW: Sejak Maret.": "Yusuf Wirawan", "WD: Sejak kapan solar sulit?": None}),
        (QUOTES, {'Gilang Ramdan, ketua mahasiswa: "Kami mogok. Titik."': "Gilang Ramdan"}),
        (QUOTES, {'Pengumuman: "Loket tutup."': None}),
    ],
)  # fmt: skip
def test_a_script_tells_who_speaks_each_line(text: str, told: dict[str, str | None]) -> None:
    assert said(text) | told == said(text)


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ('Wawancara Marlina Dewi: "Kami Menggabungkannya"', "Marlina Dewi"),
        ("Wawancara Khusus dengan Marlina Dewi, Rektor Sukamaju", "Marlina Dewi"),
        ("Wawancara Edo Lontoh: Kami Menggabungkannya", "Edo Lontoh"),
        ("Wawancara Khusus: Rektor Sukamaju Bicara", None),
        ("Marlina Dewi: Kami Menggabungkannya", "Marlina Dewi"),
        ("Edo Lontoh: Kampus Itu Keliru", None),
    ],
)
def test_the_title_may_tell_with_whom_an_interview_was_held(title: str, who: str | None) -> None:
    article = Article(id="a", title=title, text=TITLED, outlet="WartaDemak.com")
    told = {one.text: speaker(one) for one in sentences(article)}
    assert told["Kami tidak menghapusnya."] == told["Kami bertemu lima kali."] == told["September."] == who
    assert told["Mahasiswa menuduh rektorat tidak mengajak bicara."] is None


@pytest.mark.parametrize(
    "text",
    [
        # Posts, results and prose with a colon are nobody's words.
        "DEMAK - Berikut daftarnya.\n\nKepala Dinas Pasar: Rina Wulandari.\n\nKepala Dinas Sosial: Edo Santoso.",
        "DEMAK - Rina Wulandari dan Edo Santoso bersaing.\n\nRina Wulandari: 120 suara.\n\nEdo Santoso: 90 suara.",
        "DEMAK - Rina Wulandari hadir.\n\nRina Wulandari: petani dari Sayung.\n\nEdo Santoso: nelayan dari Wedung.",
        # Of a report that asks, nobody answers.
        "DEMAK - Bupati Demak, Rina Wulandari, menerima warga.\n\nApakah jalan diperbaiki?\n\nDua bulan lagi.",
        # Two persons may be meant by who is interviewed.
        "Wawancara dengan Bupati Demak, Rina Wulandari.\n\nWarta mewawancarai Camat Sayung, Edo Santoso.\n\n"
        "Apakah jalan rusak?\n\nYa, tiga jalan.\n\nKapan diperbaiki?\n\nDua bulan lagi.",
    ],
)
def test_what_is_no_script_is_nobodys(text: str) -> None:
    lines = [one for key, one in said(text).items() if key in text.partition("\n\n")[2]]
    assert not any(lines)


def test_who_writes_an_interview_is_not_who_is_asked() -> None:
    text = INTERVIEW.replace("menjelaskannya kepada\nRetno Dewi", "menjelaskannya kepada Retno Dewi")
    assert said(text, author="Fuad Pratama")["Tidak benar."] is None


def test_only_who_holds_the_interview_asks_there() -> None:
    assert _asked(INTERVIEW) == ["Benarkah 40 truk tangki rusak?", "Kapan sumur dalam selesai?", "Apakah Anda yakin?"]
    assert _asked(DEBATE) == ["MODERATOR: Apa sikap Anda tentang tambang?"]
    assert _asked(HEARING) == []


@pytest.fixture(scope="module")
def talks(lasting: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, text in (("debat", DEBATE), ("wawancara", INTERVIEW), ("daftar", INITIALS)):
        (folder / f"{name}.txt").write_text(f"Judul: {name}\nMedia: WartaDemak.com\n\n{text}", encoding="utf-8")
        lasting.add(folder / f"{name}.txt")
    return lasting


def test_a_question_is_quoted_with_what_is_answered(talks: Library) -> None:
    answer = talks.ask("Apakah benar 40 truk tangki rusak?")
    quotes = [one.quote for one in answer.citations]
    assert "Benarkah 40 truk tangki rusak?" not in quotes or "Tidak benar." in quotes
    assert answer.short_answer is None or "40" not in answer.short_answer


def test_each_speaker_of_a_debate_is_quoted_for_himself(talks: Library) -> None:
    answer = talks.ask("Apa kata Edo Santoso soal tambang?")
    assert {one.speaker for one in answer.citations} <= {"Edo Santoso"}


def test_a_long_script_takes_time_by_its_length() -> None:
    def read(times: int) -> None:
        lines = "\n\n".join(f"RINA WULANDARI: Kami setuju {n}." for n in range(times))
        article = Article(id=str(times), title="Debat", text=f"DEMAK - Rina Wulandari hadir.\n\n{lines}")
        for one in sentences(article):
            is_asked_there(Sentence(article, one.number, one.start, one.end))

    assert grows_with_length(read, 200)


def test_an_article_that_answers_its_own_questions_is_quoted_with_what_it_answers(library: Library) -> None:
    text = (
        "Aturan baru parkir di Sukamaju berlaku Mei. Berikut penjelasannya.\n\nApakah sepeda dikenai biaya parkir?"
        "\nTidak. Sepeda boleh diparkir di mana saja.\n\nApakah parkir bisa dibayar lewat telepon?"
        "\nBelum bisa. Pembayaran dilakukan di loket, kata Kepala Dinas Perhubungan Rina Dewi."
    )
    with_articles(library, {"title": "Tanya Jawab: Aturan Parkir Sukamaju", "text": text})
    answer = library.ask("Apakah parkir di Sukamaju bisa dibayar lewat telepon?")
    assert "Belum bisa." in [one.quote for one in answer.citations]
    assert {one.speaker for one in answer.citations} <= {None, "Rina Dewi"}
