"""What came of an event, or befell somebody else, is not its cause; that a cause is unknown is told instead."""

import pytest

from index.nouns import Article, Sentence
from rag.choosing.causes import no_causes
from rag.question import understand


def answers(question: str, text: str, *, before: str = "") -> bool:
    """Whether a sentence, behind another of its article, may tell the cause that is asked for."""
    start = len(before) + 1 if before else 0
    article = Article(id="a", title="", text=f"{before} {text}".strip())
    return not no_causes(Sentence(article, 0, start, start + len(text)), understand(question))


@pytest.mark.parametrize(
    ("question", "text", "before"),
    [
        ("Apa penyebab kebakaran Pasar Sukatani?", "Sebanyak 80 kepala keluarga terdampak akibat kebakaran itu.", ""),
        ("What caused the fire at Sukatani market?", "Sebanyak 80 kepala keluarga terdampak akibat kebakaran.", ""),
        ("Kenapa jembatan di Sukamaju ambruk?", "Lalu lintas macet karena jembatan ambruk.", ""),
        ("Kenapa jembatan di Sukamaju ambruk?", "Warga memutar akibat adanya jembatan ambruk.", ""),
        ("Kenapa jembatan di Sukamaju ambruk?", '"Dikarenakan antrean truk," kata Dedi.', "Jalan lain dianjurkan."),
        ("Apa penyebab kematian Laras Dewi?", "Laras Dewi ditemukan meninggal dunia di tenda.", ""),
        ("Apa penyebab kematian Laras Dewi?", "Sebab, dia dirawat karena demam berdarah.", "Namun Rahmat tidak tahu."),
        ("What was the cause of Laras Dewi's death?", '"Saya kena demam berdarah," katanya.', ""),
        ("Kenapa Laras Dewi meninggal?", "Jenazah Laras Dewi disambut haru.", ""),
        ("Kenapa Laras Dewi meninggal?", "Jenazah Laras Dewi disemayamkan di rumah duka.", ""),
        ("Kenapa kehadiran di Sukamaju rendah?", "Angka itu lebih rendah daripada target 75 persen.", ""),
        ("Why was turnout in Sukamaju low?", "Angka itu lebih rendah daripada target 75 persen.", ""),
        ("Kenapa kehadiran di Sukamaju rendah?", "Yang terendah Dusun Lor, yakni 58,6 persen.", ""),
        ("Apa penyebab banjir di Sukamaju?", "Sebanyak 80 rumah rusak, ribuan terendam akibat banjir.", ""),
    ],
)
def test_what_tells_no_cause_does_not_answer(question: str, text: str, before: str) -> None:
    assert not answers(question, text, before=before)


@pytest.mark.parametrize(
    ("question", "text", "before"),
    [
        ("Apa penyebab kebakaran Pasar Sukatani?", "Kebakaran diduga akibat korsleting.", ""),
        ("Kenapa kehadiran di Sukamaju rendah?", "Karena hujan kehadiran lebih rendah, 58 persen.", ""),
        ("Kenapa kehadiran di Sukamaju rendah?", "Hujan turun sejak subuh.", ""),
        ("Apa penyebab kebakaran Pasar Sukatani?", "Penyebab kebakaran adalah puntung rokok.", ""),
        ("What caused the fire at Sukatani market?", "Kebakaran terjadi akibat api lilin.", ""),
        ("Kenapa jembatan di Sukamaju ambruk?", "Macet karena jembatan ambruk akibat tiangnya tergerus arus.", ""),
        ("Kenapa jembatan di Sukamaju ambruk?", "Karena tiangnya tergerus arus.", "Jembatan itu ambruk semalam."),
        ("Kenapa tak ada yang luka saat gudang terbakar?", "Karena yang terbakar hanya atapnya.", ""),
        ("Apa penyebab kematian Laras Dewi?", "Laras Dewi meninggal dunia usai tertabrak truk.", ""),
        ("Apa penyebab kematian Laras Dewi?", "Laras Dewi meninggal karena gagal ginjal.", ""),
        ("Apa penyebab kematian Laras Dewi?", "Dia menderita kanker.", "Laras meninggal di rumahnya."),
        ("Kenapa Wira mundur?", "Sebab, dia ingin beristirahat.", "Rahmat memahami keputusan itu."),
        ("Kenapa Laras Dewi meninggal?", "Ia mengalami serangan jantung.", "Korban dilarikan ke rumah sakit."),
        ("Kenapa Laras Dewi meninggal?", "Ia mengalami serangan jantung.", "Pada Senin malam Laras pingsan."),
        ("Kenapa Laras Dewi meninggal?", "Ia mengalami serangan jantung.", "Keluarga membenarkan kabar itu."),
        ("Kenapa Laras Dewi meninggal?", "Ia mengalami serangan jantung.", "Menurut laporan, malam itu hujan."),
        ("Kenapa Laras Dewi meninggal?", "Ia mengalami serangan jantung.", "Laras dirawat di RSUD dr. Sutama."),
        ("Apa penyebab longsor di Jati?", "Karena hujan semalaman, tebing setinggi 20 meter runtuh.", "Jalan putus."),
        ("Apa penyebab banjir di Jati?", "Tanggul Sungai Jati jebol, ribuan rumah terendam akibat banjir.", ""),
        ("Apa penyebab kecelakaan?", "Sopir mengantuk hingga tiga orang tewas akibat kecelakaan itu.", ""),
        ("Kenapa keluarga korban tewas menggugat rumah sakit?", "Saya menggugat karena dokter lalai, kata Rina.", ""),
        ("Kenapa warga menolak jenazah korban meninggal itu?", "Warga menolak jenazah itu: makam sudah penuh.", ""),
        ("Kenapa Wira menolak hukuman mati bagi pelaku kematian itu?", "Saya menolak karena hak hidup.", ""),
        ("Why did residents reject the death penalty?", "Warga menolak hukuman mati, jasad pelaku dijaga.", ""),
        ("Kenapa Laras Dewi meninggal?", "Laras Dewi tewas overdosis.", ""),
        ("Kenapa Laras Dewi meninggal?", "Laras Dewi wafat dalam kebakaran.", ""),
    ],
)
def test_what_may_tell_a_cause_is_kept(question: str, text: str, before: str) -> None:
    assert answers(question, text, before=before)


@pytest.mark.parametrize(
    ("sentence", "consequence"),
    [
        ("Warga mengatakan ledakan yang terjadi di Jati ini mengakibatkan listrik padam.", True),
        ("Korsleting di rumah warga menyebabkan ledakan besar.", False),
        ("Setelah ledakan kecil, tabung bocor menyebabkan ledakan kedua.", False),
        ("Usai ledakan itu, kebocoran gas mengakibatkan warga mengungsi.", False),
    ],
)
def test_what_came_of_an_event_is_not_its_cause_wherever_the_event_stands(sentence: str, consequence: bool) -> None:
    question = understand("Apa penyebab ledakan di Jati?")
    article = Article(id="a", title="Ledakan di Jati", text=sentence)
    assert no_causes(Sentence(article, 0, 0, len(sentence)), question) is consequence
