"""A few words of another part of what is told are no answer: who tells it, whose kin, the first day of two."""

import pytest

from tests.by_hand import told

CRASH = '"Lima orang meninggal di lokasi kejadian," kata Kasat Lantas Rina Dewi di Sukatani.'
ROBBED = '"Dua orang masuk warung," kata pemilik warung Sukatani, Rina Dewi.'
SHOT = "Polisi yang terkena tembak bernama Rina Dewi dibawa ke rumah sakit."
SHOT_EDO = "Polisi yang terkena tembak bernama Brigadir Edo Ari Santoso dibawa ke rumah sakit."
ROBBERS = "Edo Ari merampok warung Sukatani, kata polisi."
DRIVER = "Korban kecelakaan itu ialah sopir bernama Rina Dewi, warga Sukatani."
SURVEY = "Popularitas anak sulung Presiden Harjo Pranoto mengalahkan popularitas Edo Wirawan."
OPEN = "Panitia membuka pendaftaran calon pada Senin (5/5/2025) dan berakhir pada Selasa (3/6/2025)."
SUMMONED = "Polisi rencananya memeriksa Rina Dewi pada Senin (5/5/2025)."
DEAD = "Edo Ari dan Budi Hadi tewas. Mahasiswa tersebut adalah Budi dari Fakultas Teknik."
PRIZE = "Edo Ari menang di Sukatani. Rekannya, Budi Hadi, mampu menjadi juara di Jatirejo."
BOTH = "KPK menahan Bupati Jati Rina Dewi (RD), ayah bupati Jati, Edo Ari, serta seorang pengusaha."
BUSES = "Nanti akan ada 90 bus di Jati. Saat ini ada 40 bus di Jati."
CLASSMATE = "Edo Ari dan Budi Hadi tewas. Edo Ari dikenal Budi Hadi dari Fakultas Teknik."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("victims of the Sukatani crash", CRASH, ("Rina Dewi",), None),
        ("Who was the victim of the Sukatani crash?", DRIVER, ("Rina Dewi",), "Rina Dewi"),
        ("Siapa yang merampok warung Sukatani?", ROBBED, ("Rina Dewi",), None),
        ("Who robbed the Sukatani stall?", ROBBED, ("Rina Dewi",), None),
        ("Siapa pemilik warung Sukatani yang dirampok?", ROBBED, ("Rina Dewi",), "Rina Dewi"),
        ("Siapa yang merampok warung Sukatani?", ROBBERS, ("Edo Ari",), "Edo Ari"),
        ("Siapa yang merampok warung?", "Menurut polisi, Edo Ari merampok warung.", ("Edo Ari",), "Edo Ari"),
        ("Siapa yang menembak?", SHOT, ("Rina Dewi",), None),
        ("Siapa yang menembak Brigadir Edo?", SHOT_EDO, ("Ari Santoso",), None),
        ("Siapa yang ditembak?", SHOT, ("Rina Dewi",), "Rina Dewi"),
        ("Who beat Edo Wirawan in the survey?", SURVEY, ("Harjo Pranoto",), None),
        ("Whose son beat Edo Wirawan in the survey?", SURVEY, ("Harjo Pranoto",), "Harjo Pranoto"),
        ("Until when can candidates register?", OPEN, ("Senin (5/5/2025)",), None),
        ("When does the registration end?", OPEN, ("Selasa (3/6/2025)",), "Selasa (3/6/2025)"),
        ("When did the registration open?", OPEN, ("Senin (5/5/2025)",), "Senin (5/5/2025)"),
        ("Rumah siapa yang terbakar?", "Menurut Rina Dewi, rumah itu milik tetangganya.", ("Rina Dewi",), None),
        ("Siapa camat Jati?", "Menurut Rina Dewi, Camat Jati, rumah itu kosong.", ("Rina Dewi",), "Rina Dewi"),
        ("Siapa ayah bupati Jati?", BOTH, ("Rina Dewi",), None),
        ("Siapa ayah bupati Jati?", BOTH, ("Edo Ari",), "Edo Ari"),
        ("Berapa kali Rina menang?", "Rina menang dalam empat pertandingan.", ("empat pertandingan",), None),
        ("Berapa kali Rina menang?", "Rina menang empat kali.", ("empat kali",), "empat kali"),
        ("What were they told?", "Warga yang sedang menunggu diberi tahu.", ("Warga yang sedang",), None),
        ("Akan ada berapa bus nanti?", BUSES, ("90 bus", "40 bus"), None),
        ("Kini ada berapa bus?", BUSES, ("90 bus", "40 bus"), "40 bus"),
        ("Who is the lawyer defending Rina Dewi?", "Pengacara Edo Ari, Budi Hadi, hadir.", ("Budi Hadi",), None),
        ("When was Rina last questioned?", SUMMONED, ("Senin (5/5/2025)",), None),
        ("When is Rina to be questioned?", SUMMONED, ("Senin (5/5/2025)",), "Senin (5/5/2025)"),
        ("Which faculty was Edo from?", DEAD, ("Edo Ari dan Budi Hadi", "Fakultas Teknik"), None),
        ("Which faculty was Budi from?", DEAD, ("Edo Ari dan Budi Hadi", "Fakultas Teknik"), "Fakultas Teknik"),
        ("Which faculty was Edo from?", CLASSMATE, ("Edo Ari dan Budi Hadi", "Fakultas Teknik"), "Fakultas Teknik"),
        ("Where did Edo Ari win?", PRIZE, ("Sukatani", "Jatirejo"), None),
    ],
)
def test_another_part_of_what_is_told_is_not_the_answer(
    question: str, text: str, words: tuple[str, ...], short: str | None
) -> None:
    best = len(words) - 1
    assert told(question, text, *words, best=best) == short
