"""Who did what to whom: a sentence that tells it the other way round does not answer, in either voice."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.wording.plainer import other_voice
from rag.choosing.turned_deeds import is_reversed, is_titled_reversed
from rag.parsing.asked_deeds import asked_deed, told_deed
from rag.question import understand

FINAL = {
    "title": "Garuda Biru Juara Piala Nusa",
    "text": (
        "Garuda Biru menjadi juara Piala Nusa pada Minggu malam. "
        "Pada laga final, Garuda Biru sukses mengalahkan Merpati Merah dengan skor 3-1. "
        "Ribuan penonton memenuhi stadion sejak sore."
    ),
}


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Siapa yang mengalahkan Elang?", "Elang menjadi juara setelah mengalahkan Merpati pada final."),
        ("Siapa yang mengalahkan Elang?", "Merpati dikalahkan Elang."),
        ("siapa yg mengalahkan Elang?", "Pada final, Elang sukses mengalahkan tuan rumah Merpati."),
        ("Di final Elang dikalahkan siapa?", "Elang mengalahkan Merpati 2-0."),
        ("Who beat Germany?", "Jerman akan mengalahkan Spanyol."),
        ("Siapa yang dikalahkan Elang?", "Rina senang saat Merpati mengalahkan Elang."),
        ("Siapa yang dikalahkan Elang?", "Elang dikalahkan Merpati."),
        ("Di final Elang mengalahkan siapa?", "Merpati mengalahkan Elang."),
        ("Who did Germany beat?", "Spanyol mengalahkan Jerman."),
        ("Who was beaten by Germany?", "Spanyol mengalahkan Jerman."),
        ("Siapa yang didampingi Rina?", "Rina (40) akan didampingi oleh Camat Sukatani."),
        ("Siapa yang melaporkan Rina?", "Kuasa hukum Rina, Edo, melaporkan Budi."),
        ("Siapa yang melantik Dewanti?", "Gubernur Dewanti melantik Budi sebagai Kepala Dinas."),
        ("Siapa yang menggantikan Rina?", "Rina akan menggantikan Budi."),
        ("Who replaced Rina?", "Budi pun diganti Edo oleh Rina pada menit 61."),
        ("Who attacked the students?", "Sampai di taman, para mahasiswa itu secara tiba-tiba menyerang satpam."),
        ("Siapa yang menyerang polisi?", "Polisi menyerang perkampungan itu."),
        ("Siapa yang ditangkap warga?", "Edo berkata, warga ditangkap satpam."),
        ("Kepada siapa Rina menyerahkan kunci?", "Budi menyerahkan Rina kunci rumah."),
        ("Siapa yang membacok Edo?", "WD alias Edo dibawa polisi karena nekat membacok kekasih adiknya."),
        ("Who stabbed Edo?", "Malam itu, Edo mengeluarkan pisau dan menusuk seorang tetangga."),
        ("Siapa yang melaporkan Rina?", "Budi dilaporkan ke Polsek Sukatani oleh seseorang bernama Rina."),
        ("Siapa yang dilaporkan DKN?", "Seorang guru melaporkan Dewan Kapal Nusantara (DKN) ke polisi."),
        ("Siapa yang ditegur Rina?", "Edo terpaksa menegur kedua pemainnya, yaitu Budi dan Rina."),
        ("Siapa yang ditusuk Edo?", "Edo Wirawan (22), yang ditusuk orang tak dikenal, dirawat di Sukatani."),
        ("Siapa yang ditusuk Edo?", "Ia tewas ditusuk tombak oleh Budi."),
        ("Siapa yang diberhentikan Edo?", "Edo menerima keputusan Menteri Dewanti yang memberhentikan dirinya."),
        ("Siapa pengganti Rina?", "Rina menggantikan Budi."),
        ("Who is the successor of Rina?", "Rina menggantikan Budi."),
        ("Siapa yang mengalahkan Elang?", "Pada laga lain, Elang menang dengan skor 3-0 atas Merpati."),
        ("Siapa yang mengalahkan Elang?", "Elang Sukatani menaklukkan Merpati 2-1."),
        ("Siapa yang mengalahkan Elang?", "Merpati kalah 0-2 dari Elang."),
        ("Siapa yang menang 5-3 atas Elang?", "Elang menaklukkan Merpati 5-3."),
        ("Siapa yang kalah dari Elang?", "Elang takluk di tangan Merpati."),
        ("Siapa yang dikalahkan PSN?", "Rina membawa Elang menang 3-0 atas Putra-Sukatani Nusa (PSN)."),
        ("Who lost to Elang?", "Merpati menang atas Elang."),
        ("Who won against Germany?", "Jerman menundukkan Spanyol."),
        ("Siapa yang menegur DKN?", "Surat DKN itu menegur salah satu bagian siaran."),
    ],
)
def test_a_deed_told_the_other_way_round_does_not_answer(question: str, sentence: str) -> None:
    assert is_reversed(sentence, asked_deed(understand(question)))


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Siapa yang mengalahkan Elang?", "Merpati mengalahkan Elang."),
        ("Siapa yang mengalahkan Elang?", "Elang dikalahkan Merpati."),
        ("Siapa yang mengalahkan Elang?", "Elang kalah setelah Merpati mengalahkan Laskar Biru 2-1."),
        ("Siapa yang mengalahkan Elang?", "Elang kalah dari Merpati setelah mengalahkan Rajawali."),
        ("Siapa yang mengalahkan Elang?", "Merpati mengalahkan Elang, lalu Elang mengalahkan Rajawali."),
        ("Siapa yang mengalahkan Elang?", "Di kandang Elang, tim tamu mengalahkan Laskar Biru itu."),
        ("Siapa yang memenangkan Piala Elang?", "Piala Elang berakhir setelah Rina memenangkan Grand Final."),
        ("Siapa yang menangkap Budi?", "Edo ditangkap bersama Budi oleh Polsek Sukatani."),
        ("Siapa yang menggantikan Budi?", "Budi mundur dan posisinya digantikan Rina."),
        ("Siapa yang membunuh Edo Santoso?", "Rudi Santoso membunuh Edo."),
        ("Siapa yang dibunuh Rudi Santoso?", "Rudi Santoso membunuh Edo Santoso."),
        ("Siapa yang ditangkap Polsek?", "Menurut Polsek, lima orang ditangkap."),
        ("Who attacked the students?", "Satpam menyerang para mahasiswa itu."),
        ("Who attacked the students?", "Mahasiswa menyerang satpam setelah satpam menyerang mahasiswa."),
        ("Siapa yang menyerang polisi?", "Massa di depan kantor polisi menyerang petugas."),
        ("Siapa yang ditangkap warga?", "Warga menangkap Edo."),
        ("Who replaced Rina?", "Rina diganti Edo oleh Budi."),
        ("Siapa yang ditangkap Rajawali?", "Budi ditangkap anggota Rajawali."),
        ("Siapa yang dilantik Presiden?", "Presiden Dewanti melantik Budi."),
        ("Who replaced Budi?", "Rina ditunjuk menggantikan Budi."),
        ("Siapa yang ditangkap?", "Polsek Sukatani menangkap Budi."),
        ("Siapa yang membacok Edo?", "Istri Edo membacok suaminya."),
        ("Siapa yang membacok Edo?", "Polisi menangkap Budi, tetangga Edo, karena nekat membacok korban."),
        ("Siapa yang menembak Edo?", "Polisi menangkap Edo dan menembak kakinya."),
        ("Siapa yang memukul Edo?", "Edo mengaku dipukul Budi."),
        ("Siapa yang memukul Edo?", "Edo mengatakan Budi memukulnya."),
        ("Siapa yang memukul Edo?", "Edo dan Budi saling memukul."),
        ("Siapa yang memukul Edo?", "Edo memukul Budi setelah Budi memukul Edo."),
        ("Siapa yang dipukul Edo?", "Murid Edo, yang dipukul sampai pingsan, melapor ke polisi."),
        ("Siapa yang dipukul Edo?", "Ia dipukul oleh Edo."),
        ("Siapa yang memukul Edo?", "Ia dipukul oleh Budi."),
        ("Siapa yang dilaporkan Rina?", "Budi dilaporkan ke Polsek Sukatani oleh seseorang bernama Rina."),
        ("Siapa yang melaporkan Rina?", "Menurut Rina, Budi melaporkan dirinya ke polisi."),
        ("Siapa yang memberhentikan Edo?", "Edo menerima keputusan Menteri Dewanti yang memberhentikan dirinya."),
        ("Siapa yang mengalahkan Rina?", "Edo mengalahkan Budi dan Rina mengalahkan Joko, lalu Edo mengalahkan Rina."),
        ("Siapa pengganti Rina?", "Budi menggantikan Rina."),
        ("Siapa yang mengalahkan Elang?", "Elang menaklukkan Rajawali, tetapi kemudian takluk dari Merpati."),
        ("Siapa yang mengalahkan Elang?", "Elang menelan kekalahan 0-1 dari Merpati."),
        ("Siapa yang mengalahkan Elang?", "Merpati meraih kemenangan 2-0 atas Elang."),
        ("Siapa yang dikalahkan Elang?", "Merpati takluk di tangan Elang."),
        ("Siapa yang menang atas Elang?", "Elang kalah dari Merpati."),
        ("Siapa yang kalah dari Elang?", "Elang mengalahkan Merpati."),
    ],
)
def test_a_deed_told_as_it_is_asked_of_may_answer(question: str, sentence: str) -> None:
    assert not is_reversed(sentence, asked_deed(understand(question)))


@pytest.mark.parametrize(
    ("question", "title", "reverse"),
    [
        ("Siapa yang mengalahkan Elang?", "Kunci Sukses Elang Taklukkan Merpati", True),
        ("Who lost to Elang?", "Merpati Kalahkan Elang", True),
        ("Siapa yang ditampar Edo?", "Rina Berkali-kali Tampar Edo", True),
        ("Siapa yang melaporkan Edo?", "Edo Laporkan Rina ke Polisi", True),
        ("Siapa yang dilaporkan Edo?", "Edo Dilaporkan ke Polisi", True),
        ("Who lost to Elang?", "Elang Kalahkan Merpati", False),
        ("Siapa yang mengalahkan Elang?", "Elang Ditumbangkan Merpati", False),
        ("Siapa yang menampar Edo?", "Rina Berkali-kali Tampar Edo", False),
        ("Siapa yang melaporkan Edo?", "Pelapor Edo Diperiksa", False),
        ("Siapa yang dilaporkan Edo?", "Dilaporkan Edo, Rina Menangis", False),
    ],
)
def test_a_title_tells_a_deed_with_a_bare_verb(question: str, title: str, reverse: bool) -> None:
    deed = asked_deed(understand(question))
    assert deed
    assert is_titled_reversed(title, deed) is reverse


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Siapa yang dikalahkan Elang di final?", "Elang mengalahkan siapa di final?"),
        ("siapa saja yang dilaporkan oleh Rina Dewanti?", "Rina Dewanti melaporkan siapa saja?"),
        ("Siapa yang akan ditunjuk Rina jadi ketua?", "Rina akan menunjuk siapa jadi ketua?"),
        ("Siapa yang disindir Rina?", "Rina menyindir siapa?"),
        ("Siapa yang dipanggil klub Elang?", "klub Elang memanggil siapa?"),
        ("Siapa yang dibantu Rina?", "Rina membantu siapa?"),
        ("Siapa yang diusir Rina?", "Rina mengusir siapa?"),
        ("Siapa yang dilantik Rina?", "Rina melantik siapa?"),
        ("Siapa yang dikritik Rina?", "Rina mengkritik siapa?"),
        ("Siapa yang ditangkap polisi?", "Siapa yang ditangkap polisi?"),
        ("Siapa yang ditangkap di Sukatani?", "Siapa yang ditangkap di Sukatani?"),
        ("Siapa yang mengalahkan Elang?", "Elang dikalahkan oleh siapa?"),
        (
            "siapa yg sudah menetapkan Rina Dewanti sebagai saksi?",
            "Rina Dewanti sudah ditetapkan sebagai saksi oleh siapa?",
        ),
        ("Siapa yang mencuri Kapal Merpati dari dermaga?", "Kapal Merpati dicuri dari dermaga oleh siapa?"),
        ("Siapa yang memperbaiki Kapal Merpati?", "Siapa yang memperbaiki Kapal Merpati?"),
        ("Siapa yang menang di Sukatani?", "Siapa yang menang di Sukatani?"),
    ],
)
def test_who_did_what_to_whom_is_asked_for_in_the_other_voice_too(question: str, told: str) -> None:
    assert other_voice(question, understand(question).names) == told


def test_who_was_beaten_is_told_by_who_beat_him_and_not_the_reverse(library: Library) -> None:
    told = with_articles(library, FINAL)
    for asked in ("Siapa yang dikalahkan Garuda Biru di final?", "Who did Garuda Biru beat in the final?"):
        assert str(told.ask(asked).short_answer) == "Merpati Merah"
    for asked in ("Siapa yang mengalahkan Merpati Merah?", "Who beat Merpati Merah?"):
        assert str(told.ask(asked).short_answer) == "Garuda Biru"
    for asked in ("Siapa yang mengalahkan Garuda Biru?", "Who beat Garuda Biru?", "Who did Merpati Merah beat?"):
        assert not any("mengalahkan" in one.quote for one in told.ask(asked).citations)


def test_what_else_an_article_tells_does_not_answer_for_a_deed_told_the_other_way_round(library: Library) -> None:
    told = with_articles(
        library,
        {
            "title": "Rina Dewanti Laporkan Edo Wirawan",
            "text": "Edo Wirawan dilaporkan ke Polsek Sukatani oleh seseorang bernama Rina Dewanti. Pengacara Rina, "
            "Budi Santoso, menjelaskan duduk perkara kasus kapal itu. Rina meminjam uang kepada Joko.",
        },
    )
    for asked in ("Siapa yang melaporkan Rina Dewanti?", "Who reported Rina Dewanti?"):
        assert not told.ask(asked).citations
    for asked in ("Siapa yang melaporkan Edo Wirawan?", "Who reported Edo Wirawan?"):
        assert "oleh seseorang bernama Rina" in told.ask(asked).citations[0].quote


def test_whom_one_replaced_is_not_dismissed_by_him(library: Library) -> None:
    told = with_articles(
        library,
        {
            "title": "Nakhoda Edo Wirawan Diberhentikan",
            "text": "Edo Wirawan yang baru tiga bulan menggantikan Rina Dewanti mendadak diberhentikan sebagai nakhoda "
            "Kapal Merpati. Kapal itu bersandar di Sukatani.",
        },
    )
    assert str(told.ask("Siapa yang diberhentikan Edo Wirawan?").short_answer or "") == ""
    assert str(told.ask("Siapa yang digantikan Edo Wirawan?").short_answer) == "Rina Dewanti"


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("Who did Rina Dewanti give the boat to?", ""),
        ("Kepada siapa Rina Dewanti memberikan kapal?", ""),
        ("Siapa yang menyerahkan kapal kepada Rina Dewanti?", "Edo Wirawan"),
    ],
)
def test_who_gives_is_not_whom_something_is_given_to(library: Library, question: str, short: str) -> None:
    told = with_articles(
        library,
        {
            "title": "Rina Dewanti Terima Kapal",
            "text": "Rina Dewanti menerima kapal kayu dari Edo Wirawan pada Senin. Edo Wirawan menyerahkan kapal itu "
            "kepada Rina Dewanti di dermaga. Rina Dewanti berlayar sore itu.",
        },
    )
    assert str(told.ask(question).short_answer or "") == short


def test_who_is_told_in_brackets_behind_initials_is_no_other(library: Library) -> None:
    told = with_articles(
        library,
        {
            "title": "Saksi Kasus Kapal Merpati Diperiksa",
            "text": "Yang bersangkutan akan diperiksa sebagai saksi untuk tersangka RDW (mantan nakhoda, Rina Dewanti)"
            ", kata jaksa Budi. Kasus Kapal Merpati bergulir sejak Mei.",
        },
    )
    answer = told.ask("Siapa yang memeriksa Rina Dewanti?")
    assert "RDW" not in str(answer.short_answer or "")


@pytest.mark.parametrize(
    ("question", "sentence", "turned"),
    [
        ("Kapan Elang mengalahkan Merpati?", "Merpati mengalahkan Elang pada 3 Mei.", True),
        ("Kapan Merpati mengalahkan Elang?", "Merpati mengalahkan Elang pada 3 Mei.", False),
        ("When did Elang beat Merpati?", "Elang dikalahkan Merpati.", True),
        ("When did Merpati beat Elang?", "Elang dikalahkan Merpati.", False),
        ("Mengapa Edo Wirawan menuding Rina Dewi?", "Rina Dewi menuding Edo Wirawan mencuri.", True),
        ("Why did Iran accuse Rina Dewi?", "Menteri Rina Dewi menuduh Iran menyerang pabrik.", True),
        ("Kapan Budi Santoso dilaporkan Rina Dewi?", "Budi Santoso melaporkan Rina Dewi kemarin.", True),
        ("Kapan Budi Santoso dilaporkan Rina Dewi?", "Rina Dewi melaporkan Budi Santoso kemarin.", False),
        ("Kapan Budi Santoso menemui Rina Dewi?", "Rina Dewi menemui Budi Santoso kemarin.", False),
        ("When did Budi Santoso meet Rina Dewi?", "Rina Dewi menemui Budi Santoso kemarin.", False),
        ("Did Elang beat Merpati?", "Merpati mengalahkan Elang.", True),
        ("Did Merpati beat Elang?", "Merpati mengalahkan Elang.", False),
        ("Was Rina Dewi reported by Edo Wirawan?", "Rina Dewi melaporkan Edo Wirawan.", True),
        ("Was Rina Dewi reported by Edo Wirawan?", "Edo Wirawan melaporkan Rina Dewi.", False),
        ("Did the buyer cheat the seller?", "Penjual itu menipu pembeli.", True),
        ("Did the seller cheat the buyer?", "Penjual itu menipu pembeli.", False),
        ("Did the buyer cheat Rina Dewi?", "Rina Dewi menipu pembeli.", True),
        ("Did Rina Dewi cheat the buyer?", "Rina Dewi menipu pembeli.", False),
        ("Kapan polisi memukul mahasiswa?", "Mahasiswa memukul polisi kemarin.", True),
        ("Kapan mahasiswa memukul polisi?", "Mahasiswa memukul polisi kemarin.", False),
        ("Apakah polisi dan mahasiswa bentrok?", "Mahasiswa memukul polisi kemarin.", False),
        ("Apakah polisi memukul mahasiswa?", "Mahasiswa dan polisi saling memukul.", False),
        ("Kapan UU hasil revisi disahkan hari itu?", "Disahkannya revisi UU ditolak.", False),
    ],
)
def test_when_why_and_whether_are_asked_of_a_deed_as_it_is_told(question: str, sentence: str, turned: bool) -> None:
    assert is_reversed(sentence, told_deed(understand(question))) is turned


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Kapan Merpati Merah mengalahkan Garuda Biru?", False),
        ("When did Merpati Merah beat Garuda Biru?", False),
        ("Kapan Garuda Biru mengalahkan Merpati Merah?", True),
        ("When did Garuda Biru beat Merpati Merah?", True),
    ],
)
def test_a_day_is_told_of_a_deed_only_as_it_was_done(library: Library, question: str, answered: bool) -> None:
    text = FINAL["text"].replace("skor 3-1", "skor 3-1 pada Minggu (5/5/2019)")
    assert with_articles(library, FINAL | {"text": text}).ask(question).answered is answered
