"""Whose words they are where a speaker has no name, or an article tells what he is in another sentence."""

from dataclasses import replace
from typing import cast

import pytest
from invented import with_articles

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.choosing.of_callings import of_callings
from rag.choosing.own_words import saying
from rag.choosing.spoken_by import is_said_by
from rag.evidence import Evidence
from rag.expecting.speaker_slot import asked_callings, asked_speakers
from rag.expecting.spoken_about import spoken_about
from rag.extracting.speakers import is_anothers
from rag.library import Library
from rag.question import understand
from rag.speaking.asked.posts import post_of
from rag.speaking.names.names import names
from rag.speaking.offices.beside import office
from rag.speaking.speakers import speaking


def _sentences(text: str, title: str = "Kabar") -> list[Sentence]:
    article = Article("a", title, text)
    return [Sentence(article, number, one.start, one.end) for number, one in enumerate(segment(text))]


@pytest.mark.parametrize(
    ("text", "asked", "theirs"),
    [
        ('"Calon itu harus bersih," ujar seorang politikus senior KPU kepada wartawan.', "KPU", True),
        ('"Calon itu harus bersih," ujar seorang pengamat soal KPU.', "KPU", False),
        ('"Calon itu harus bersih," ujar mantan anggota KPU.', "KPU", False),
        ('"Calon itu harus bersih," ujar warga di dekat kantor KPU.', "KPU", False),
        ('"Dia cepat," kata Manajer Timnas Sukaland voli putra kepada pewarta.', "manajer timnas voli", True),
        ('"Dia cepat," kata Wakil Manajer Timnas Sukaland voli putra.', "manajer timnas voli", False),
        ('"Dia cepat," kata Manajer Timnas Sukaland renang putra.', "manajer timnas voli", False),
        ("Sementara itu, juru bicara Kementerian Pertahanan mengatakan ada puing.", "Kementerian Pertahanan", True),
        ("Kementerian Pertahanan dalam jumpa pers mengatakan ada puing.", "Kementerian Pertahanan", True),
        ("Juru bicara Kementerian Keuangan mengatakan ada puing.", "Kementerian Pertahanan", False),
        ("Menurut keterangan para saksi, mobil itu melaju.", "saksi", True),
        ("Menurut keterangan keluarga saksi, mobil itu melaju.", "saksi", False),
    ],
)
def test_who_has_no_name_is_told_by_what_he_is_called(text: str, asked: str, theirs: bool) -> None:
    assert is_said_by(_sentences(text)[0], asked) is theirs


@pytest.mark.parametrize(
    ("before", "theirs"),
    [
        ("Kementerian Pertahanan dalam jumpa pers mengatakan ada puing.", True),
        ("Kementerian Keuangan dalam jumpa pers mengatakan ada puing.", False),
        ("Kementerian Pertahanan dalam jumpa pers mengatakan ada puing. Seorang warga mengaku takut.", False),
        ("Kementerian Pertahanan dalam jumpa pers mengatakan ada puing. Warga berlarian ke jalan.", False),
        ('Kementerian Pertahanan mengatakan ada puing. "Aman," kata Bupati Demak Rina Wati.', False),
    ],
)
def test_a_pronoun_right_behind_one_without_a_name_is_his(before: str, theirs: bool) -> None:
    *_, last = _sentences(f'{before} "Serangan itu datang dari utara," katanya.')
    assert saying([last.article], ("Kementerian Pertahanan",))(last) is theirs


@pytest.mark.parametrize(
    ("text", "asked", "theirs"),
    [
        ('"Lukanya parah," ujar Rahman, kakak Fajar, Rabu (25/9).', "kakak Fajar Amiri", True),
        ('"Lukanya parah," ujar Rahman, kakak kandung Fajar, Rabu (25/9).', "kakak Fajar Amiri", True),
        ('"Lukanya parah," ujar Rahman, kakak Danu, Rabu (25/9).', "kakak Fajar Amiri", False),
        ('"Lukanya parah," ujar Rahman, adik Fajar, Rabu (25/9).', "kakak Fajar Amiri", False),
        ('"Lukanya parah," kata Rahman. Menurut Rahman, kakak Fajar menunggu.', "kakak Fajar Amiri", False),
        ('Kakak kandung Fajar, Rahman Hadi, cemas. "Lukanya parah," kata Rahman.', "kakak Fajar Amiri", True),
        ('Kakak kandung Fajar, Rahman, dan ibunya cemas. "Lukanya parah," kata Rahman.', "kakak Fajar Amiri", False),
        ('Di rumah kakak Fajar, Rahman Hadi, tamu, cemas. "Lukanya parah," kata Rahman.', "kakak Fajar Amiri", False),
        ('Edo Nurdi, pelatih kepala PSIB tetap yakin. "Kami siap," kata Edo Nurdi.', "pelatih PSIB", True),
        ('Edo Nurdi, asisten pelatih PSIB tetap yakin. "Kami siap," kata Edo Nurdi.', "pelatih PSIB", False),
        ('Edo Nurdi, pelatih kepala Persika tetap yakin. "Kami siap," kata Edo Nurdi.', "pelatih PSIB", False),
        ('"Siap," kata Pengacara Titis, Jaka Lapin. Titis Sumarna menunggu.', "pengacara dari Titis Sumarna", True),
        ('"Siap," kata Pengacara Danu, Jaka Lapin. Titis Sumarna menunggu.', "pengacara dari Titis Sumarna", False),
    ],
)
def test_who_he_is_stands_beside_his_name(text: str, asked: str, theirs: bool) -> None:
    assert any(is_said_by(one, asked) for one in _sentences(text)) is theirs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Siap," terang dr Sarif Budi, Plt Dirut RS Melati melalui pesan singkat.', "Plt Dirut RS Melati"),
        ('"Siap," kata Sarif Budi, Ketua KPU Demak saat dihubungi.', "Ketua KPU Demak"),
        ('"Siap," kata Sarif Budi, Ketua KPU Demak Rina Wati menunggu.', None),
        ('"Siap," kata Sarif Budi, Ketua KPU Demak menunggu.', None),
        ("Rapat dihadiri Sarif Budi, Ketua KPU Demak di aula.", None),
    ],
)
def test_the_office_of_who_speaks_may_lack_its_second_comma(text: str, told: str | None) -> None:
    assert office(Article("a", "Kabar", text), "Sarif Budi") == told


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Sementara itu, Kapolres Metro Demak Kombes Basto sempat menenangkan massa.", "Basto"),
        ("Sementara itu, massa sempat menenangkan diri.", None),
        ("Sementara itu, Kapolres Metro Demak Kombes Basto ditahan.", None),
    ],
)
def test_who_does_something_behind_an_opening_is_meant_by_a_pronoun(between: str, who: str | None) -> None:
    *_, last = _sentences(f'{between} "Mundur," ujar dia.')
    found = speaking(last)
    assert (found.name if found else None) == who


def test_the_police_of_a_metropolis_are_those_of_its_place() -> None:
    asked, held = post_of("Kapolres Jakarta Selatan"), post_of("Kapolres Metro Jakarta Selatan")
    assert asked and held and asked.is_held_by(held)
    other = post_of("Kapolres Metro Jakarta Timur")
    assert other and not asked.is_held_by(other)


@pytest.mark.parametrize(
    ("question", "speakers", "callings"),
    [
        ("Apa kata pelatih Elang jelang laga?", ("pelatih Elang",), ("pelatih Elang",)),
        ("Apa kata rumah sakit soal pasien itu?", (), ("rumah sakit",)),
        ("What did the crew say about the show?", (), ("crew",)),
        ("What did the prosecutor say about Danu?", (), ("prosecutor",)),
    ],
)
def test_who_is_asked_ends_before_an_occasion_and_may_be_any_of_a_kind(
    question: str, speakers: tuple[str, ...], callings: tuple[str, ...]
) -> None:
    asked = understand(question)
    assert (asked_speakers(asked, []), asked_callings(asked)) == (speakers, callings)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Apa kata Danu setelah dicopot?", "dicopot"),
        ("What did Danu say after his dismissal?", "his dismissal"),
        ("Apa kata Danu?", ""),
        ("Kapan Danu bicara setelah dicopot?", ""),
    ],
)
def test_an_occasion_is_what_somebody_speaks_on(question: str, topic: str) -> None:
    assert spoken_about(question) == topic


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('Juru bicara Kementerian Sawah mengatakan truk itu parkir. "Truk datang dari utara," katanya.', 0),
        ('Seorang warga mengatakan truk itu parkir. "Truk datang dari utara," katanya.', 2),
        ('Seorang ibu mengatakan truk itu parkir. "Truk datang dari utara," katanya.', 2),
        ("Truk itu datang dari utara.", 1),
    ],
)
def test_what_an_office_without_a_name_says_is_not_said_by_the_many(text: str, kept: int) -> None:
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    evidence = [Evidence(one, hit, 1.0, {}) for one in _sentences(text)]
    assert len(of_callings(evidence, understand("Apa kata warga soal truk?")).sentences) == kept


def test_for_a_body_its_spokesman_is_quoted_and_nobody_else_who_speaks(library: Library) -> None:
    text = (
        "Pasien bernama Yusran dirawat di RS Melati setelah unjuk rasa. "
        '"Pasien Yusran meninggal pukul 04.17," terang dr Sarif Budi, Plt Dirut RS Melati melalui pesan singkat. '
        '"Saya tak berani melihat pasien Yusran," jelas Sitti Ratih di lorong.'
    )
    told = with_articles(library, {"title": "Pasien Yusran Meninggal", "text": text})
    answer = told.ask("Apa kata rumah sakit soal pasien Yusran?")
    assert {one.speaker for one in answer.citations} <= {"Sarif Budi", None}
    assert any(one.speaker == "Sarif Budi" for one in answer.citations)


@pytest.mark.parametrize(
    ("question", "another"),
    [
        ("What did the thieves say to the police?", True),
        ("What did the complainants say about the bridge?", True),
        ("Apa kata pencari suaka soal jembatan?", True),
        ("What did the police say about the bridge?", True),
        ("What did the Elang researcher say about the bridge?", False),
        ("Apa kata peneliti soal jembatan?", False),
        ("How tall is the bridge and what did she say?", False),
        ("How tall is the bridge?", False),
    ],
)
def test_words_are_anothers_whom_nothing_told_of_him_makes_the_one_asked_about(question: str, another: bool) -> None:
    text = "Jembatan itu retak, kata Rina Dewi, seorang peneliti di Elang. Rina Dewi mengatakan jembatan itu tua."
    assert is_anothers(_sentences(text)[1], understand(question)) is another


@pytest.mark.parametrize("place", ["Demak", "Batang"])
def test_a_shared_place_makes_nobody_the_one_asked_about(place: str) -> None:
    text = f'"Jalan itu rusak," kata Bupati {place}, Rina Dewi. Rina Dewi menyebut jembatan ditutup.'
    for sentence in _sentences(text):
        assert is_anothers(sentence, understand(f"What did the {place} harbour wizard say about the bridge?"))
        assert not is_said_by(sentence, f"Kejaksaan {place}")
        assert is_said_by(sentence, f"Pemkab {place}")


@pytest.mark.parametrize(
    ("office", "asked", "theirs"),
    [
        ("Kepala Seksi Kejari Demak", "Pengadilan Negeri Demak", False),
        ("Kasat Reskrim Polresta Bandar Lampung", "pengacara Bandar Lampung", False),
        ("Ketua Nahdlatul Ulama Demak", "MUI Demak", False),
        ("Ketua Majelis Ulama Indonesia Demak", "MUI Demak", True),
        ("Menteri Pekerjaan Umum", "Bawaslu Demak", False),
        ("Wali Kota Bandar Lampung", "Persatuan Guru Republik Indonesia Bandar Lampung", False),
        ("Jaksa Agung", "Mahkamah Agung", False),
        ("Jaksa Agung", "Kejaksaan Agung", True),
        ("Kepala Stasiun Meteorologi Demak", "BMKG", True),
        ("Menteri Kesehatan", "Kemenkes", True),
        ("politikus Gerindra", "Partai Gerindra", True),
        ("Ketua Dewan Komisioner Otoritas Jasa Keuangan (OJK)", "Ketua PPATK", False),
        ("Ketua Dewan Komisioner Otoritas Jasa Keuangan (OJK)", "PPATK", False),
        ("Ketua Pusat Pelaporan dan Analisis Transaksi Keuangan", "PPATK", True),
        ("Ketua tim kuasa hukum Mitra Karya", "Ketua MK", False),
        ("Ketua Mitra Karya", "Ketua MK", False),
        ("Ketua Tim Ahli MK", "Ketua MK", False),
        ("Ketua Mahkamah Konstitusi", "Ketua MK", True),
    ],
)
def test_one_speaks_for_a_body_by_what_tells_it_from_others(office: str, asked: str, theirs: bool) -> None:
    assert is_said_by(_sentences(f'"Jalan itu rusak," kata {office}, Rina Dewi.')[0], asked) is theirs


def test_who_is_called_as_the_one_asked_about_is_he() -> None:
    said = _sentences('"Denda itu perlu," kata majelis hakim dalam putusannya.')[0]
    assert is_said_by(said, "majelis hakim")
    assert not is_said_by(said, "hakim agung")


@pytest.mark.parametrize(
    ("after", "speaker"),
    [
        ("Sementara itu, Bupati Demak Edo Wira mengatakan jalan itu aman.", "Rina Dewi"),
        ('"Kami setuju," kata Bupati Demak Edo Wira.', None),
    ],
)
def test_a_quotation_before_a_turn_to_somebody_else_is_still_the_first_ones(after: str, speaker: str | None) -> None:
    told = _sentences(f'"Kami takut," kata Kapolres Demak Rina Dewi. "Makanya kami minta bantuan." {after}')
    who = speaking(told[1])
    assert (who.name if who else None) == speaker


def test_initials_end_where_their_sentence_does_though_the_next_is_glued_to_it() -> None:
    reader = replace(
        names(Article("a", "Kabar", "Malam ini hening.")).reader,
        short={"RDW": "Rudi Dwi Wijaya"},
        known=frozenset({"Rudi", "Rina"}),
    )
    told = reader.after_verb("RDW., Ibu Rina Dewi wafat di Demak.")
    assert told is not None
    assert told.name == "Rudi Dwi Wijaya"
