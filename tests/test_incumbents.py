"""Who holds the very office that is asked for: no other body's, no other country's, and who holds it now."""

import json
from pathlib import Path

import pytest
from invented import with_articles

from index.nouns import Article, Sentence
from rag import Library
from rag.expecting.incumbents import incumbents, is_same_person, may_tell, tells_another
from rag.expecting.offices_asked import office_asked
from rag.phrases import remarks
from rag.speaking.offices.short import in_long


def _sentence(text: str, **told: str) -> Sentence:
    article = Article(id="a", text=text, **{"title": "Kabar Hari Ini", **told})
    return Sentence(article, 0, 0, len(text))


@pytest.mark.parametrize(
    ("title", "names"),
    [("Air PDAM Sukatani Mati", ["Harjo Pranoto"]), ("Pipa PDAM Mekarsari Patah", [])],
)
def test_an_office_of_the_company_is_that_of_the_one_in_the_title(title: str, names: list[str]) -> None:
    sentence = _sentence('"Pipa patah," kata direktur teknik perusahaan, Harjo Pranoto.', title=title)
    assert [one.name for one in incumbents("direktur teknik PDAM Sukatani", sentence)] == names


@pytest.mark.parametrize(
    ("asked", "text", "names"),
    [
        ("ketua DPD Elang Sumut", "Ketua DPD Elang Sumatera Utara Rina Dewi hadir.", ["Rina Dewi"]),
        ("ketua DPD Elang Sumut", "Ketua DPC Elang Sumatera Utara Rina Dewi hadir.", []),
        ("ketua Elang Sumut", "Ketua DPD Elang Sumatera Utara Rina Dewi hadir.", ["Rina Dewi"]),
        ("ketua KONI Demak", "Rina Dewi terpilih sebagai Ketua KONI Demak periode 2025-2030.", ["Rina Dewi"]),
        ("ketua KONI Demak", "Rina Dewi terpilih sebagai Ketua KONI Demak pada 2015.", []),
        ("kepala operasi", "Kepala Kantor SAR Demak, Rina Dewi, sekaligus Kepala Operasi SAR hadir.", ["Rina Dewi"]),
        ("ketua KONI Demak", '"Siap," kata Rina Dewi yang juga Ketua KONI Demak saat ditemui.', ["Rina Dewi"]),
        ("ketua KONI Demak", "Rina Dewi juga bertemu Ketua KONI Demak.", []),
        ("ketua umum Hipas", "Ketua Umum BPP Himpunan Pedagang Muda Sukaria (Hipas) Rina Dewi hadir.", ["Rina Dewi"]),
        ("ketua timnya", "Ketua Tim Peneliti UI Rina Dewi hadir.", ["Rina Dewi"]),
    ],
)
def test_an_office_of_a_branch_or_for_a_term_is_told_as_any_other(asked: str, text: str, names: list[str]) -> None:
    assert [one.name for one in incumbents(asked, _sentence(text))] == names


@pytest.mark.parametrize(
    ("question", "office"),
    [
        ("Who is the TNI commander?", "TNI commander"),
        ("whos the KSP now", "KSP"),
        ("siapa menteri keuangan sekarang?", "menteri keuangan"),
        ("Who is president of Indonesia?", "president of Indonesia"),
        ("Kapolri siapa sih?", "Kapolri"),
        ("siapa menteri pemuda dan olahraga?", "menteri pemuda dan olahraga"),
        ("siapa menteri lingkungan hidup dan kehutanan?", "menteri lingkungan hidup dan kehutanan"),
        ("siapa menteri sosial dan ketua KPK?", None),
        ("siapa perdana menteri Selandia Baru?", "perdana menteri Selandia Baru"),
        ("siapa ketua baru KPK?", "ketua baru KPK"),
        ("Who is the prime minister of New Zealand?", "prime minister of New Zealand"),
        ("Who is the new Elang coach?", "new Elang coach"),
        ("Who is the coach of Elang?", "coach of Elang"),
        ("siapa perdana menteri?", None),
        ("siapa PM Peru?", "perdana menteri Peru"),
        ("Who is Peru's PM?", "Peru's prime minister"),
        ("siapa PM?", None),
        ("Who is the DI Yogyakarta police chief?", "DI Yogyakarta police chief"),
        ("siapa PM Harjo Pranoto?", None),
        ("siapa CEO Elang?", "CEO of Elang"),
        ("Who is CEO Harjo Pranoto?", None),
        ("Who coaches Elang Biru now?", "coach of Elang Biru"),
        ("siapa yang melatih Elang?", "pelatih Elang"),
        ("siapa yang melatih warga membuat sabun?", None),
        ("siapa yang melatih Elang saat kalah?", None),
        ("Who heads the KPK?", "head of KPK"),
        ("Who coaches Indonesia?", None),
        ("Who leads KPK now?", "head of KPK"),
        ("siapa yang memimpin KPK?", "head of KPK"),
        ("siapa yang memimpin rapat di Batang?", None),
        ("Who leads the league?", None),
        ("Who leads Batang?", "bupati Batang"),
        ("Who heads Kota Bandung?", "wali kota Bandung"),
        ("Who heads Bandung?", None),
        ("Who heads the Papua police?", "Papua police chief"),
        ("Who is the police chief in Riau?", "police chief of Riau"),
        ("siapa bupati di Magetan sekarang?", "bupati Magetan"),
        ("siapa ketua KPK di Jakarta?", None),
        ("siapa bupati di Magetan yang ditangkap?", None),
        ("Who heads the meeting?", None),
        ("siapa yang mengetuai rapat KPK?", None),
        ("siapa ketua KPK yang ditangkap?", None),
        ("siapa ketua KPK pada 2019?", None),
        ("Who is the former KPK chairman?", "former KPK chairman"),
        ("who was the third president of Indonesia?", "third president of Indonesia"),
        ("who was the president of Indonesia?", None),
        ("siapa CEO baru YG Elang?", "CEO baru of YG Elang"),
        ("siapa ketua KPK yg ditangkap?", None),
        ("siapa calon ketua KPK?", None),
        ("siapa penasihat baru KPK?", None),
        ("siapa gubernur?", None),
        ("siapa Rina Dewi?", None),
        ("siapa korban kebakaran?", None),
        ("Who is Harjo Pranoto's wife?", None),
    ],
)
def test_an_office_is_asked_for_alone(question: str, office: str | None) -> None:
    assert office_asked(question) == office


@pytest.mark.parametrize(
    ("asked", "text", "held"),
    [
        ("TNI commander", "Kata Panglima TNI Jenderal TNI Harjo Pranoto, latihan usai.", ["Harjo Pranoto"]),
        ("TNI commander", "Komandan Satuan Laut Mabes TNI, Brigjen Harjo Pranoto, hadir.", []),
        ("attorney general", "Kata Jaksa Agung Rina Dewi, perkara itu usai.", ["Rina Dewi"]),
        ("attorney general", "Kata Jaksa Agung Muda Pidana Khusus Rina Dewi, perkara itu usai.", []),
        ("energy minister", "Kata Menteri ESDM Rina Dewi, harga tetap.", ["Rina Dewi"]),
        ("minister of public works", "Kata Menteri PUPR Rina Dewi, jalan itu dibuka.", ["Rina Dewi"]),
        ("menteri pekerjaan umum", "Kata Menteri PUPR Rina Dewi, jalan itu dibuka.", ["Rina Dewi"]),
        ("minister of public works", "Kata Wakil Menteri PUPR Rina Dewi, jalan itu dibuka.", []),
        ("minister of public works", "Kata Menteri ESDM Rina Dewi, harga tetap.", []),
        ("minister of public works", "Kata Menteri PAN-RB Rina Dewi, pegawai cukup.", []),
        ("KPK chairman", "Ketua KPK Harjo Pranoto mengatakan perkara itu usai.", ["Harjo Pranoto"]),
        ("KPK chairman", "Ketua Elang Institute, Harjo Pranoto, mengatakan pegawai KPK bersatu.", []),
        ("KPK chairman", "Mantan Ketua KPK Harjo Pranoto mengatakan perkara itu usai.", []),
        ("ketua KPK", "Wakil Ketua KPK Harjo Pranoto mengatakan perkara itu usai.", []),
        ("chairman of the DPRD Southeast Sulawesi", "Ketua DPRD Sultra Harjo Pranoto membenarkan.", ["Harjo Pranoto"]),
        ("pemilik gudang", "Polisi menangkap YD selaku pemilik gudang, Rina Dewi sebagai kasir.", []),
        ("president of Indonesia", "Presiden RI Harjo Pranoto mengatakan musim tanam tiba.", ["Harjo Pranoto"]),
        ("president of Indonesia", "Presiden Peru Harjo Pranoto mengatakan musim tanam tiba.", []),
        ("prime minister of Peru", "Kata Perdana Menteri Peru Harjo Pranoto, panen usai.", ["Harjo Pranoto"]),
        ("prime minister of Peru", "Kata Perdana Menteri Tonga Harjo Pranoto, panen usai.", []),
        ("prime minister of Peru", "Kata Menteri Keuangan Peru Harjo Pranoto, panen usai.", []),
        ("finance minister of the united states", "Menteri Keuangan Harjo Pranoto hadir.", []),
        ("president of turkey", "Kata Presiden Turki Harjo Pranoto, panen usai.", ["Harjo Pranoto"]),
        ("US secretary of state", "Kata Menteri Luar Negeri AS, Harjo Pranoto, panen usai.", ["Harjo Pranoto"]),
        ("pelatih Merpaja", "Pelatih Merpalang Jayakarta, Harjo Pranoto, hadir.", []),
        ("ketua Elang", "Terkait mundurnya Rina dari jabatan Ketua Elang, Harjo Pranoto mengaku kaget.", []),
        ("ketua Elang", "Terkait hal itu, Ketua Elang, Harjo Pranoto, mengaku kaget.", ["Harjo Pranoto"]),
        ("Ketua DPR", "Ketua Panitia Kerja Tanah DPR Rina Dewi hadir.", []),
        ("coach of Elang", "Kata pelatih Elang, Harjo Pranoto, laga usai.", ["Harjo Pranoto"]),
        ("coach of Elang", "Harjo gagal di laga pertamanya sebagai pelatih Elang di piala itu.", []),
        ("perdana menteri Peru", "Kata PM Peru Harjo Pranoto, panen usai.", []),
        ("CEO of Elang", "Kata CEO Elang, Harjo Pranoto, laba naik.", ["Harjo Pranoto"]),
        ("CEO of Elang", "Kata CEO Garuda, Harjo Pranoto, laba Elang naik.", []),
        ("coach of Elang", "Kata asisten pelatih Elang, Harjo Pranoto, laga usai.", []),
        ("kepala Polda Bali", "Kabid Humas Polda Bali Kombes Harjo Pranoto hadir.", []),
        ("kepala humas Polda Bali", "Kabid Humas Polda Bali Kombes Harjo Pranoto hadir.", ["Harjo Pranoto"]),
        ("coach of Elang", "Kata pelatih Garuda, Harjo Pranoto, laga melawan Elang usai.", []),
        ("Kabid Humas Polda Bali", "Kabid Humas Polda Bali Kombes Harjo Pranoto hadir.", ["Harjo Pranoto"]),
        ("Dirnarkoba Polda Jabar", "Kata Dirnarkoba Polda Jabar, Kombes Rina Dewi, sabu disita.", ["Rina Dewi"]),
        ("pelatih timnas Elang", "Kata pelatih timnas U-16 Elang, Harjo Pranoto, laga usai.", []),
        ("pelatih timnas U-16 Elang", "Kata pelatih timnas U-16 Elang, Harjo Pranoto, laga usai.", ["Harjo Pranoto"]),
        ("pelatih timnas Elang", "Kata pelatih timnas Elang, Harjo Pranoto, laga U-16 usai.", ["Harjo Pranoto"]),
        ("kepala BMKG", "Kepala Pusat Gempa Badan Meteorologi (BMKG) Harjo Pranoto hadir.", []),
        ("ketua PP Elang", "Ketua Pengurus Pusat Elang, Harjo Pranoto, hadir.", ["Harjo Pranoto"]),
        ("Deputi Gubernur Senior BI", "Deputi Gubernur Senior Bank Indonesia Rina Dewi hadir.", ["Rina Dewi"]),
        ("Dirut BRI", "Direktur Utama Bank Rakyat Indonesia Rina Dewi hadir.", ["Rina Dewi"]),
        ("Dirut KAI", "Direktur Utama PT Kereta Api Indonesia Rina Dewi hadir.", ["Rina Dewi"]),
        ("Dirut BRI", "Direktur Utama Bank Rakyat Jateng Rina Dewi hadir.", []),
        ("Menteri Kesehatan Kongo", "Menteri Kesehatan RD Kongo Harjo Pranoto hadir.", ["Harjo Pranoto"]),
        ("pelatih Elang", "Ia ditempatkan sebagai asisten pelatih baru Elang, Rina Dewi.", []),
        (
            "Kapolda Bali",
            "Hadir Kapolda Bali Irjen Rina Dewi dan Kapolda Jambi Irjen Harjo Pranoto.",
            ["Rina Dewi"],
        ),
        (
            "Kapolda Jambi",
            "Hadir Kapolda Bali Irjen Rina Dewi dan Kapolda Jambi Irjen Harjo Pranoto.",
            ["Harjo Pranoto"],
        ),
        ("Menteri Sosial", "Menteri Sosial Harjo Pranoto (Gus Joyo) meninjau pasar.", ["Harjo Pranoto"]),
        ("bupati Demak", "Kata Edo menyampaikan surat Bupati Demak Rina Dewi, Ahad, 5 Mei 2024.", ["Rina Dewi"]),
        ("Kapolri", "Kata Kepala Polri Jenderal Harjo Pranoto, jalan ditutup.", ["Harjo Pranoto"]),
        ("Kapolri", "Kata Kepala Divisi Humas Polri Brigjen Harjo Pranoto, jalan ditutup.", []),
        ("bupati Demak", "Usai dilantik sebagai Bupati Demak, Rina Dewi meninjau tanggul.", ["Rina Dewi"]),
        ("bupati Demak", "Petugas Keamanan Kantor Bupati Demak Rina Dewi melapor.", []),
        ("bupati Demak", "Staf Khusus Bupati Demak, Rina Dewi, melapor.", []),
        ("bupati Demak", "Kuasa hukum Bupati Demak, Rina Dewi, melapor.", []),
        ("bupati Demak", "Tim Percepatan Bupati Demak Rina Dewi melapor.", []),
        ("bupati Demak", "Satpam rumah dinas Bupati Demak Rina Dewi melapor.", []),
        ("bupati Demak", "Penjabat (Pj) Bupati Demak Rina Dewi hadir.", ["Rina Dewi"]),
        ("bupati Demak", "Ketua Forum Guru sekaligus Bupati Demak, Rina Dewi, hadir.", ["Rina Dewi"]),
        ("presiden", "Utusan Khusus Presiden Rina Dewi hadir.", []),
        ("wali kota Jakarta Timur", "Wali Kota Administrasi Jakarta Timur Rina Dewi hadir.", ["Rina Dewi"]),
    ],
)
def test_the_office_beside_a_name_is_the_one_asked_for(asked: str, text: str, held: list[str]) -> None:
    assert [one.name for one in incumbents(asked, _sentence(text))] == held


@pytest.mark.parametrize(
    ("asked", "text", "another"),
    [
        ("KPK chairman", "Ketua Elang Institute, Harjo Pranoto, mengatakan pegawai KPK bersatu.", True),
        ("attorney general", "Kata Jaksa Agung Muda Pidana Khusus Rina Dewi, perkara itu usai.", True),
        ("ketua KPK", "Ketua Komisi Pemberantasan Korupsi Harjo Pranoto mengatakan perkara itu usai.", False),
        ("kepala dinas kesehatan", "Kepala Dinkes Rina Dewi mengatakan vaksin cukup.", False),
        ("direktur utama Garuda", "Direktur Utama Rina Dewi mengatakan armada cukup.", False),
        ("ketua Bawaslu Demak", "Ketua Bawaslu Rina Dewi mengatakan laporan itu diterima.", False),
        ("menteri Harjo", "Menteri Kehutanan Harjo Pranoto mengatakan hutan pulih.", False),
        ("ketua KPK", "Kata Presiden Harjo Pranoto, ketua KPK akan dipilih.", False),
        ("Gubernur BI", "Gubernur Bank Indonesia Rina Dewi mengatakan bunga tetap.", False),
        ("Gubernur BI", "Gubernur Jawa Tengah Rina Dewi mengatakan bunga tetap.", True),
        ("Sekjen PBB", "Sekretaris Jenderal Perserikatan Bangsa-Bangsa Rina Dewi hadir.", False),
        ("deputy police chief of East Java", "Wakapolda Jawa Timur Rina Dewi hadir.", False),
        ("Sekjen PBB", "Sekretaris Jenderal KONI Rina Dewi hadir.", True),
        ("Ketua MA", "Ketua Mahkamah Agung Rina Dewi hadir.", False),
        ("Sekjen DPP PDIP", "Sekretaris Jenderal DPP PDI Perjuangan Rina Dewi hadir.", False),
        ("Ketua MA", "Ketua Mahkamah Konstitusi Rina Dewi hadir.", True),
        ("Ketua IDI", "Ketua Ikatan Dokter Indonesia Rina Dewi hadir.", False),
        ("Dirjen Gizi Kemenkes", "Direktur Jenderal Gizi Kementerian Kesehatan RI Rina Dewi hadir.", False),
        ("Dirjen Gizi Kemenkes", "Direktur Jenderal Gizi Kementerian Sosial Rina Dewi hadir.", True),
        ("kepala BMKG", "Kepala Stasiun Cuaca BMKG Demak Rina Dewi mengatakan hujan turun.", True),
        ("dirut EGPA", "Rina Dewi ditunjuk sebagai Direktur Utama Elang Grand Prix Association (EGPA).", False),
        ("pelatih Elang", "Ia ditempatkan sebagai asisten pelatih baru Elang, Rina Dewi.", False),
        ("bupati Demak", "Petugas Kantor Bupati Demak Rina Dewi melapor.", True),
        ("bupati Demak", "Rapat di Kantor Bupati Demak dibuka Rina Dewi.", False),
        ("head of BNPB", "Kepala Pusat Data BNPB Rina Dewi melapor.", True),
        ("secretary general of PDI-P", "Sekretaris Jenderal PDI Perjuangan Rina Dewi hadir.", False),
        ("secretary general of PDI-P", "Sekretaris Jenderal Golkar Rina Dewi hadir.", True),
        ("sekretaris jendral KONI", "Sekretaris Jenderal KONI Rina Dewi hadir.", False),
        ("Dirjen Otda Kemendagri", "Direktur Jenderal Otonomi Daerah Kementerian Dalam Negeri Rina Dewi hadir.", False),
        ("rector of Sukamaju State University", "Rektor Universitas Negeri Sukamaju Rina Dewi hadir.", False),
        ("rector of Sukamaju State University", "Rektor Institut Elang, Rina Dewi, hadir.", True),
        ("ketua asosiasi petani jahe", "Ketua Dewan Pengurus APJI Rina Dewi hadir.", False),
        ("ketua asosiasi petani jahe", "Ketua Dewan Pengurus HKTI Rina Dewi hadir.", True),
        ("sekretaris pribadi Edo Karsa", "Sekretaris pribadinya, Rina Dewi, hadir.", False),
        ("kepala biro humas Pemprov Banten", "Kepala Biro Humas dan Protokol Rina Dewi hadir.", False),
    ],
)
def test_another_office_is_told_by_words_that_the_one_asked_for_has_not(asked: str, text: str, another: bool) -> None:
    assert tells_another(asked, _sentence(text)) is another


@pytest.mark.parametrize(
    ("text", "title", "abroad"),
    [
        ("Menteri Keuangan Peru Rina Dewi mengatakan pajak naik.", "Pajak", True),
        ("Menteri Keuangan Tonga Rina Dewi mengatakan pajak naik.", "Pajak", True),
        ("Menteri Keuangan Rina Dewi mengatakan pajak naik.", "Peru Naikkan Pajak", True),
        ("Menteri Keuangan Oman Rina Dewi mengatakan pajak naik.", "Pajak", True),
        ("Menteri Keuangan Gambia Rina Dewi mengatakan pajak naik.", "Pajak", True),
        ("Menteri Keuangan Rina Dewi mengatakan ekspor Indonesia naik.", "Peru Beli Kopi", False),
        ("Menteri Keuangan Rina Dewi mengatakan pajak naik.", "Pajak", False),
        ("Menteri Keuangan Rina Dewi mengatakan pajak naik.", "Pajak Turis Peru Naik", False),
        ("Menteri Keuangan Rina Dewi mengatakan pajak naik.", "Polisi Tahan WN Peru", False),
    ],
)
def test_a_minister_may_be_another_countrys(text: str, title: str, abroad: bool) -> None:
    (held,) = incumbents("finance minister", _sentence(text, title=title))
    assert held.abroad is abroad


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ketua Umum KONI Harjo Hakim mengatakan latihan usai.", "Harjo Hakim"),
        ("Latihan usai, kata Ketua Umum KONI, Harjo Mendrofa kepada pers.", "Harjo Mendrofa"),
        (
            "Latihan untuk semua atlet muda sudah usai sejak pagi dan lapangan kini dibersihkan lagi oleh petugas, kata"
            " Ketua Umum KONI, Harjo Hakim kepada Kantor Berita Elang, Rabu.",
            "Harjo Hakim",
        ),
        ("Latihan usai, kata Ketua Umum KONI, Harjo Senin (3/3) di kantornya.", "Harjo"),
        ("Latihan usai, kata Ketua Umum KONI, Harjo, Hakim dan jaksa pulang.", "Harjo"),
        ("Hadir pula Ketua Umum KONI Harjo Hakim.", "Harjo Hakim"),
    ],
)
def test_a_holder_keeps_the_words_of_the_name_that_stand_beside_it(text: str, name: str) -> None:
    article = Article(id="a", text=f'{text}\n"Lapangan baik," kata Harjo, Selasa.', title="Latihan")
    assert [one.name for one in incumbents("Ketum KONI", Sentence(article, 0, 0, len(text)))] == [name]


def test_what_an_article_first_tells_of_a_minister_holds_for_all_of_it() -> None:
    text = "Menteri Keuangan Peru Rina Dewi hadir. Menteri Keuangan Rina Dewi mengatakan pajak naik."
    article = Article(id="a", text=text, title="Pajak")
    (held,) = incumbents("finance minister", Sentence(article, 1, text.index(". ") + 2, len(text)))
    assert held.abroad


def test_an_office_of_a_region_is_at_home_whatever_the_title_begins_with() -> None:
    sentence = _sentence(
        "Kabid Humas Polda Bali Rina Dewi mengatakan pelaku ditahan.", title="Korsel Pulangkan Warganya"
    )
    assert not incumbents("Kabid Humas Polda Bali", sentence)[0].abroad


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Unggahan berisi narasi “Ketua KPK Harjo Pranoto menyita uang” merupakan konten yang menyesatkan.", False),
        ("Beredar kabar Ketua KPK Harjo Pranoto menyita uang.", False),
        ("Ketua KPK Harjo Pranoto membantah kabar itu.", True),
    ],
)
def test_the_claim_that_is_checked_gives_nobody_an_office(text: str, held: bool) -> None:
    sentence = _sentence(text, title="[SALAH] Ketua KPK Menyita Uang")
    assert bool(incumbents("ketua KPK", sentence)) is held
    assert incumbents("ketua KPK", _sentence(text))


def _add(library: Library, folder: Path, told: list[tuple[str | None, str]]) -> None:
    rows = [
        {"title": f"{name} Tinjau Pasar", "text": f"Menteri Perdagangan {name} mengatakan harga beras {number} turun."}
        | ({"date": day} if day else {})
        for number, (day, name) in enumerate(told)
    ]
    file = folder / "ministers.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    library.add(file)


@pytest.mark.parametrize("question", ["siapa menteri perdagangan?", "Who is the trade minister?"])
def test_of_several_holders_the_newest_stands_first_and_is_named(
    library: Library, tmp_path: Path, question: str
) -> None:
    _add(library, tmp_path, [("2019-03-05", "Harjo Pranoto"), ("2025-03-05", "Rina Dewi")])
    answer = library.ask(question)
    order = remarks.NEWEST_FIRST[answer.language]
    assert answer.text.startswith(remarks.HELD_BY_OTHERS[answer.language].format(order=order))
    assert answer.short_answer == "Rina Dewi" and "Rina Dewi" in answer.citations[0].quote


def test_an_undated_holder_is_not_known_to_be_the_newest(library: Library, tmp_path: Path) -> None:
    _add(library, tmp_path, [(None, "Harjo Pranoto"), ("2025-03-05", "Rina Dewi")])
    answer = library.ask("siapa menteri perdagangan?")
    assert answer.short_answer is None and remarks.UNDATED_ORDER["id"] in answer.text
    assert "Rina Dewi" in answer.citations[0].quote
    assert library.ask("siapa menteri perdagangan sekarang?").short_answer == "Rina Dewi"


def test_one_article_alone_names_no_different_holders(library: Library, tmp_path: Path) -> None:
    text = "Menteri Perdagangan Harjo Pranoto berpamitan. Menteri Perdagangan Rina Dewi mengatakan harga beras turun."
    file = tmp_path / "handover.jsonl"
    row = {"title": "Serah Terima di Kementerian Perdagangan", "text": text, "date": "2025-03-05"}
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    library.add(file)
    answer = library.ask("siapa menteri perdagangan?")
    assert answer.citations and not answer.text.startswith(remarks.HELD_BY_OTHERS["id"].split("{")[0])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Budi Gunawan", "Budi Gunadi Sastro", False),
        ("Muhammad Ali", "Muhammad Yusuf", False),
        ("Harjo Budiarto", "Harjo Budiharto", True),
        ("Djoko Pranoto", "Joko Pranoto", True),
        ("Al Ali", "Bo Xi", False),
        ("Rina", "Rina Dewanti", True),
        ("Wirawan", "Harjo Wirawan", True),
        ("Agus Harjo Wirawan", "AHW", True),
        ("Harjo", "Harjono Wirawan", True),
    ],
)
def test_two_names_are_one_persons_where_words_of_both_agree(one: str, other: str, same: bool) -> None:
    assert is_same_person(one, other) is same


@pytest.mark.parametrize(
    ("asked", "text", "names"),
    [
        ("Dirut Elang", "Dirut Elang Hulu Energi Edo Rahman mengatakan sumur baru dibor.", []),
        ("Dirut Elang", "Dirut Elang (Persero) Edo Rahman mengatakan sumur baru dibor.", ["Edo Rahman"]),
        ("Dirut Elang Hulu Energi", "Dirut Elang Hulu Energi Edo Rahman mengatakan sumur baru dibor.", ["Edo Rahman"]),
    ],
)
def test_who_heads_a_subsidiary_does_not_head_the_firm(asked: str, text: str, names: list[str]) -> None:
    assert [one.name for one in incumbents(asked, _sentence(text))] == names


@pytest.mark.parametrize(
    ("question", "text", "able"),
    [
        ("siapa mantan bupati Demak?", "Bupati Demak membuka pasar.", False),
        ("siapa mantan bupati Demak?", "Ia pernah menjadi Bupati Demak.", True),
        ("siapa mantan bupati Demak?", "Kelima anggota pernah hadir.", False),
        ("siapa ketua DPR?", "Dr. Rina Dewi,Ketua MPR RI", False),
        ("siapa ketua DPR?", "Ia Ketua MPR dan dulu Ketua DPR.", True),
        ("siapa menlu Iran?", "Menlu Javad berharap Iran tenang.", True),
        ("siapa menlu Iran?", "Taiwan menjauhi Iran, kata Menlu Joseph.", False),
        ("siapa menlu Iran?", "Menlu Retno berharap Iran dan Indonesia tenang.", False),
        ("siapa menlu Iran?", "Menlu AS Mike Pompeo berharap Iran tenang.", False),
        ("siapa menlu Iran?", "Menlu Javad berharap kawasan tenang.", False),
        ("siapa presiden Elangpay?", "Presiden dari Elangpay Rina Dewi hadir.", True),
    ],
)
def test_what_tells_of_now_or_of_another_body_tells_of_no_holder(question: str, text: str, able: bool) -> None:
    assert may_tell(office_asked(question) or "", _sentence(text)) is able


@pytest.mark.parametrize(
    ("question", "text", "name"),
    [
        ("siapa mantan ketua KPK?", "Mantan Ketua KPK Rina Dewi hadir.", "Rina Dewi"),
        ("siapa mantan ketua KPK?", "Mantan Wakil Ketua KPK Rina Dewi hadir.", None),
        ("siapa mantan ketua KPK?", "Ketua KPK Rina Dewi hadir.", None),
        ("siapa Plt ketua KPK?", "Ketua KPK Rina Dewi hadir.", None),
        ("siapa Plt ketua KPK?", "Plt Ketua KPK Rina Dewi hadir.", "Rina Dewi"),
        ("siapa ketua KPK?", "Plt Ketua KPK Rina Dewi hadir.", "Rina Dewi"),
        ("siapa Pj bupati Demak?", "Bupati Demak Rina Dewi hadir.", None),
        ("siapa mantan bupati Demak?", "Mantan Bupati Demak Rina Dewi hadir.", "Rina Dewi"),
        ("siapa mantan bupati Demak?", "Mantan Bupati Kudus Rina Dewi hadir.", None),
        ("siapa bupati Demak?", "Mantan Bupati Demak Rina Dewi hadir.", None),
        ("siapa presiden kedua Indonesia?", "Presiden kedua RI, Harjo Pranoto, lahir di sana.", "Harjo Pranoto"),
        ("who was the 2nd president of Indonesia?", "Presiden RI ke-2 Harjo Pranoto lahir.", "Harjo Pranoto"),
        ("who was the second president of Indonesia?", "Presiden RI ketiga Harjo Pranoto lahir.", None),
        ("siapa wakil presiden pertama Indonesia?", "Presiden RI pertama Harjo Pranoto lahir.", None),
        ("siapa presiden Indonesia?", "Presiden RI pertama Harjo Pranoto lahir.", None),
        ("siapa rektor UNJAYA?", "Rektor pertama UNJAYA, Rina Dewi, hadir.", None),
        ("siapa wakil presiden terpilih?", "Wakil Presiden terpilih Harjo Pranoto hadir.", "Harjo Pranoto"),
        ("siapa presiden terpilih?", "Wakil Presiden terpilih Harjo Pranoto hadir.", None),
        ("siapa bupati Demak?", "Bupati terpilih Demak Rina Dewi hadir.", None),
        ("siapa ketua KPK baru?", "Ketua KPK Rina Dewi hadir.", None),
        ("siapa ketua KPK baru?", "Ketua KPK terpilih Rina Dewi hadir.", "Rina Dewi"),
        ("siapa Ketua DPD?", "Ketua DPD Partai Elang Jawa Barat, Rina Dewi, hadir.", None),
        ("siapa Ketua DPD?", "Ketua DPD RI Rina Dewi hadir.", "Rina Dewi"),
        ("siapa wali kota Demak?", "Kata Wali Kota Demak FX Harjo Pranoto, panen usai.", "FX Harjo Pranoto"),
        ("siapa ketua komisi VIII?", "Ketua Komisi VIII DPR Rina Dewi hadir.", "Rina Dewi"),
        ("Who is Elang's manager?", "Kata pelatih Elang, Harjo Pranoto, laga usai.", "Harjo Pranoto"),
        ("Who is Elang's manager?", "Kata asisten pelatih Elang, Harjo Pranoto, laga usai.", None),
        ("siapa kapten Elang?", "Kata kapten Elang, Harjo Pranoto, laga usai.", "Harjo Pranoto"),
        ("siapa kapten Elang?", "Kapten Inf Harjo Pranoto menonton laga Elang.", None),
        ("siapa Dirut Semen Jaya?", "Semen Jaya (SMJY) untung, kata Dirut SMJY Rina Dewi.", "Rina Dewi"),
        ("siapa Dirut Semen Jaya?", "Semen Jaya (SMJY) untung, kata Dirut KMKM Rina Dewi.", None),
        ("who is the deputy police chief of east java?", "Wakapolda Jatim Brigjen Rina Dewi hadir.", "Rina Dewi"),
    ],
)
def test_an_office_is_held_as_it_is_asked_for(question: str, text: str, name: str | None) -> None:
    held = incumbents(office_asked(question) or "", _sentence(text))
    assert [one.name for one in held] == ([name] if name else [])


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("siapa mantan ketua KPK?", "Ketua KPK Rina Dewi hadir.", True),
        ("siapa mantan bupati Demak?", "Wakil Bupati Demak Rina Dewi hadir.", True),
        ("siapa bupati Demak?", "Wakil Bupati Demak Rina Dewi hadir.", True),
        ("siapa wakil bupati Demak?", "Bupati Demak Rina Dewi hadir.", True),
        ("siapa mantan pelatih Elang?", "Elang memecat pelatih, Harjo Pranoto, kemarin.", False),
        ("siapa presiden kedua Indonesia?", "Presiden Harjo Pranoto hadir.", True),
        ("siapa ketua KPK baru?", "Ketua KPK Rina Dewi hadir.", False),
        ("siapa ketua KPK baru?", "Mantan Ketua KPK Rina Dewi hadir.", True),
        ("siapa Ketua DPD?", "Ketua DPD Partai Elang Jawa Barat, Rina Dewi, hadir.", True),
    ],
)
def test_an_office_that_is_plainly_held_otherwise_is_another(question: str, text: str, another: bool) -> None:
    assert tells_another(office_asked(question) or "", _sentence(text)) is another


@pytest.mark.parametrize(
    ("question", "text", "name"),
    [
        ("siapa ketua KPK?", "Rina Dewi diangkat sebagai Ketua KPK.", "Rina Dewi"),
        ("siapa ketua KPK baru?", "Presiden melantik Rina Dewi sebagai Ketua KPK.", "Rina Dewi"),
        ("siapa ketua KPK?", "Rina Dewi dikabarkan diangkat sebagai Ketua KPK.", None),
        ("siapa ketua KPK?", "Warga berharap Presiden mengangkat Rina Dewi sebagai Ketua KPK.", None),
        ("siapa ketua KPK?", "Jika Rina Dewi terpilih menjadi Ketua KPK, kasus itu usai.", None),
        ("siapa ketua KPK?", "Rina Dewi terpilih sebagai Ketua KPK pada 2010.", None),
        ("siapa ketua KPK?", "Rina Dewi mundur dari jabatan Ketua KPK.", None),
        ("siapa mantan ketua KPK?", "Rina Dewi, yang juga mengumumkan mundur sebagai Ketua KPK.", "Rina Dewi"),
        ("siapa mantan ketua KPK?", "Rina Dewi diminta mundur dari jabatan Ketua KPK.", None),
        ("siapa mantan ketua KPK?", "Warga mendesak Rina Dewi mundur dari jabatan Ketua KPK.", None),
        ("siapa pelatih Elang?", "Harjo Pranoto menggantikan Rina Dewi sebagai pelatih Elang.", "Harjo Pranoto"),
        ("siapa mantan pelatih Elang?", "Harjo Pranoto menggantikan Rina Dewi sebagai pelatih Elang.", "Rina Dewi"),
        ("who is the captain of Elang?", "Ia memercayakan Rina Dewi sebagai kapten Elang.", "Rina Dewi"),
    ],
)
def test_a_verb_gives_an_office_or_takes_it(question: str, text: str, name: str | None) -> None:
    held = incumbents(office_asked(question) or "", _sentence(text))
    assert [one.name for one in held] == ([name] if name else [])


@pytest.mark.parametrize(
    ("title", "held"),
    [("Sosok CEO Baru Elang Jaya", True), ("Mantan CEO Elang Jaya Ditahan", False), ("Elang Jaya Untung", False)],
)
def test_a_bare_office_is_the_one_that_the_title_tells_whole(title: str, held: bool) -> None:
    sentence = _sentence("Komite menunjuk Rina Dewi sebagai CEO baru.", title=title)
    assert bool(incumbents("new CEO of Elang Jaya", sentence)) is held


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kinerja Elang Biruraya (ELBR) naik", "Direktur Utama Elang Biruraya"),
        ("kinerja PT Karya Elang Biru Raya (ELBR) naik", "Direktur Utama Elang Biru Raya"),
        ("kata Wira Sasmita (ELBR)", "Direktur Utama ELBR"),
        ("kinerja elang biruraya (ELBR) naik", "Direktur Utama ELBR"),
        ("kinerja ELBR naik", "Direktur Utama ELBR"),
    ],
)
def test_a_short_name_is_long_where_its_article_introduces_it(text: str, told: str) -> None:
    assert in_long("Direktur Utama ELBR", Article(id="a", title="Kabar", text=text)) == told


def test_who_heads_a_firm_is_told_by_its_name_in_short() -> None:
    text = 'Laba Elang Biruraya (ELBR) naik. "Kami senang," kata Direktur Utama ELBR Rina Dewi, Senin.'
    article = Article(id="a", title="Laba Naik", text=text)
    sentence = Sentence(article, 1, text.index('"'), len(text))
    for asked in ("dirut Elang Biruraya", "dirut ELBR", "director of Elang Biruraya"):
        assert [one.name for one in incumbents(asked, sentence)] == ["Rina Dewi"], asked
    for asked in ("dirut Elang Kencana", "dirut Elang"):
        assert incumbents(asked, sentence) == () and tells_another(asked, sentence), asked


def test_a_body_of_a_region_has_another_chair_than_the_body_as_a_whole(library: Library) -> None:
    with_articles(
        library,
        {"title": "RT Demak", "text": "“Pemilihan RT siap,” kata Ketua KPU Demak Edo Karsa kepada wartawan."},
        {"title": "Aturan KPU", "text": "Hal itu disampaikan langsung oleh Ketua KPU, Rina Dewi, pada Senin."},
    )
    assert library.ask("Siapa ketua KPU?").short_answer == "Rina Dewi"
    assert library.ask("Siapa ketua KPU Demak?").short_answer == "Edo Karsa"
