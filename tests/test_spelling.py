"""Misspelt and everyday words of a question are read as what was meant; names that are right are left alone."""

from pathlib import Path

import pytest
from invented import with_articles
from spelling_cases import ABSENT, MISSPELT, extended, figures

from index.colloquial import colloquial, formal, of_two_meanings
from index.likeness import changes_a_name, folded, is_variant, price
from index.vocabulary import is_glossed, is_listed, is_pronounceable, is_usual, is_word
from rag import Library
from rag.asking.wording.spelling import Speller
from rag.asking.wording.typed_words import written_out


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("soeharto", "suharto"),
        ("djoko", "joko"),
        ("prasetyo", "prasetio"),
        ("sjahrir", "syahrir"),
        ("rachman", "rahman"),
        ("achmad", "ahmad"),
    ],
)
def test_old_and_new_spellings_sound_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other)
    assert price(one, other) <= 0.3
    assert folded("chandra") != folded("handra")


def test_likely_slips_are_cheaper() -> None:
    assert price("bawalsu", "bawaslu") < price("bawadlu", "bawaslu") < price("bawamlu", "bawaslu")
    assert price("tangul", "tanggul") < price("taggul", "tanggul")
    assert price("zalatiga", "salatiga") > price("salatoga", "salatiga")
    assert price("kata", "kata") == 0


def test_names_that_differ_in_vowels_or_at_the_end_are_two_names() -> None:
    assert changes_a_name("sutrisna", "sutrisno")
    assert changes_a_name("hidayati", "hidayat")
    assert not changes_a_name("irwnato", "irwanto")
    assert is_variant("sukaharja", "sukoharjo")


def test_words_are_known_from_the_lists() -> None:
    assert all(map(is_word, ("penanggulangan", "regent", "sukabumi", "bawaslu", "paciran", "kemarin")))
    assert not any(map(is_listed, ("penangulangan", "regnt", "bawalsu", "kemarn")))
    assert is_pronounceable("hidayatulloh")
    assert not is_pronounceable("hidytulloh")


def test_everyday_spellings_are_written_out(starter: Library) -> None:
    read = Speller(starter.collection).read("brp org yg dijanjiin air ledeng?")
    assert read.text == "berapa orang yang dijanjikan air ledeng?"
    assert read.corrected == {}
    assert formal("gmn", is_word=is_word, is_listed=is_listed) == "bagaimana"
    assert formal("makin", is_word=is_word, is_listed=is_listed) is None
    assert not set(colloquial()) & set(colloquial().values())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nolak", "menolak"),
        ("ngungsi", "mengungsi"),
        ("nipu", "menipu"),
        ("ngumumin", "mengumumkan"),
        ("nama", None),
        ("nasib", None),
        ("muzani", None),
        ("nyepi", None),
        ("ngerampok", "merampok"),
        ("nyampein", "menyampaikan"),
        ("gadein", "gadaikan"),
        ("gabisa", "tidak bisa"),
        ("ngebakar", "membakar"),
        ("ngegugat", "menggugat"),
        ("ngesahin", "mengesahkan"),
        ("ngalamin", "mengalami"),
        ("ketangkep", "tertangkap"),
        ("minjem", "meminjam"),
        ("denger", "dengar"),
        ("dateng", "datang"),
        ("didengerin", "didengarkan"),
        ("taun", "tahun"),
        ("jember", None),
        ("geleng", None),
        ("ditangkep", "ditangkap"),
        ("kesehatan", None),
        ("kendari", None),
        ("nganjuk", None),
        ("kasmen", None),
        ("kempes", None),
        ("menjepret", None),
        ("kesampingkan", None),
    ],
)
def test_a_verb_in_everyday_speech_is_written_out(typed: str, meant: str | None) -> None:
    assert formal(typed, is_word=is_usual, is_listed=is_glossed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("ngelaporin", "melaporkan"), ("ngerampok", "merampok"), ("ketangkep", None)]
)
def test_a_verb_with_nge_is_everyday_speech_in_articles_too(typed: str, meant: str | None) -> None:
    assert formal(typed, is_word=is_usual, is_listed=is_glossed, is_held=lambda *_: True) == meant


def test_everyday_speech_in_few_articles_is_meant_for_the_common_word(library: Library, tmp_path: Path) -> None:
    common = "Polisi menangkap tiga pencuri di pasar Sukatani pada hari ke"
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text(f"Berita {number}\n\n{common}-{number} bulan lalu.", encoding="utf-8")
    (tmp_path / "talk.txt").write_text("Kata warga\n\nKami mau nangkep malingnya, kata warga.", encoding="utf-8")
    (tmp_path / "name.txt").write_text("Kata Kebekel\n\nDi kebekel itu warga berkumpul.", encoding="utf-8")
    library.add(tmp_path)
    speller = Speller(library.collection)
    assert speller.read("siapa yang nangkep pencuri?").text == "siapa yang menangkap pencuri?"
    assert speller.read("di mana kebekel itu?").text == "di mana kebekel itu?"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("siapa yg gusur pasar itu?", "siapa yang menggusur pasar itu?"),
        ("kapan kpu akan umumkan hasilnya?", "kapan kpu akan mengumumkan hasilnya?"),
        ("yang pimpin rapat siapa?", "yang memimpin rapat siapa?"),
        ("siapa yang bukan pegawai?", "siapa yang bukan pegawai?"),
        ("siapa yang kami larang?", "siapa yang kami larang?"),
        ('siapa yang bilang "yang tolak silakan"?', 'siapa yang bilang "yang tolak silakan"?'),
    ],
)
def test_a_verb_behind_who_is_written_with_its_prefix(typed: str, meant: str, starter: Library) -> None:
    assert Speller(starter.collection).read(typed).text == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("langkah2nya apa saja?", "langkah-langkahnya apa saja?"),
        ("siapa yang ditemui org2 itu?", "siapa yang ditemui orang-orang itu?"),
        ("karena gara gara siapa?", "karena gara-gara siapa?"),
        ("undang undangnya yang mana?", "undang-undangnya yang mana?"),
        ("apa itu hari hari kerja?", "apa itu hari-hari kerja?"),
        ("apa isi tahap2 itu?", "apa isi tahap2 itu?"),
        ("siapa caleg di dapil2?", "siapa caleg di dapil2?"),
        ("di mana sma2 berada?", "di mana sma2 berada?"),
        ("apa itu PIK2?", "apa itu PIK2?"),
    ],
)
def test_a_word_said_twice_is_written_with_its_hyphen(typed: str, meant: str, starter: Library) -> None:
    assert Speller(starter.collection).read(typed).text == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how manny people came?", "how many people came?"),
        ("how Manny Budiono won", "how Manny Budiono won"),
        ("how many people came?", "how many people came?"),
    ],
)
def test_a_slip_behind_how_asks_for_an_amount(typed: str, meant: str, starter: Library) -> None:
    assert Speller(starter.collection).read(typed).text == meant


def test_misspelt_words_are_corrected_and_absent_names_are_not(tmp_path: Path, seeds: Path) -> None:
    with extended(tmp_path, seeds) as library:
        result = figures(library)
    assert (len(MISSPELT), len(ABSENT)) == (60, 60)
    assert result.wrong == []
    assert result.recall >= 0.9, result.missed


def test_a_correction_is_shown_and_answers(starter: Library) -> None:
    answer = starter.ask("Berapa pemilih difabel di Salatga?")
    assert answer.answered
    assert {citation.article.region for citation in answer.citations} == {"Kota Salatiga"}
    assert answer.question == "Berapa pemilih difabel di Salatga?"
    assert answer.rewritten_question is None
    assert answer.notes == ("Dicari sebagai: Salatiga (“Salatga”)",)
    assert answer.understood["corrected"] == {"Salatga": "Salatiga"}
    assert answer.to_dict()["notes"] == ["Dicari sebagai: Salatiga (“Salatga”)"]
    assert starter.ask("How many disabled voters are there in Salatga?").notes == ("Searched as: Salatiga (“Salatga”)",)


KNOWN = """Nadiem dan Gibran Bertemu Prabowo di Berau

Presiden Prabowo Subianto menemui Nadiem Makarim di Kabupaten Berau. Wakil Presiden Gibran hadir. Lurah bernama Prasetio
Hadipranata mencatat rapat itu. Rapat dengan Google ditunda. Kain dari toko Baru Jaya dijual. Gubernur Iqbal tidak
datang. Nurul Ghufron Basri memotong pita. Fachri Ghozali hadir. Agus Rahardjo Wiguna pulang.
"""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Apa kata Prabawo?", {"Prabawo": "Prabowo"}),
        ("Apa kata Gibrn?", {"Gibrn": "Gibran"}),
        ("Kapan rapat dengan Gogle?", {"Gogle": "Google"}),
        ("Di mana Gubernur Ikbal?", {"Ikbal": "Iqbal"}),
        ("Siapa yang ke Kabupaten Bearu?", {"Bearu": "Berau"}),
        ("Siapa Nurul Gufron?", {"Gufron": "Ghufron"}),
        ("Apa kata Fachri Gozali?", {"Gozali": "Ghozali"}),
        ("Siapa Agus Raharjo?", {"Raharjo": "Rahardjo"}),
        ("Siapa Agus Raharja?", {}),
        ("Siapa Prasetia?", {}),
        ("Siapa Budi Gufron?", {}),
        ("Siapa Fachri Basri?", {}),
    ],
)
def test_a_name_is_read_as_the_famous_one_or_the_one_that_sounds_so(
    typed: str, meant: dict[str, str], library: Library, tmp_path: Path
) -> None:
    """Nobody's name in general text, beside others that an article has with it, or far rarer than what sounds alike."""
    article = tmp_path / "rapat.txt"
    article.write_text(KNOWN, encoding="utf-8")
    library.add(article)
    assert Speller(library.collection).read(typed).corrected == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("uang dr pemda dari maret smp september?", "uang dari pemda dari maret sampai september?"),
        ("dr mana uangnya?", "dari mana uangnya?"),
        ("jalan ditutup smp kapan?", "jalan ditutup sampai kapan?"),
        ("dr rina bilang apa?", "dr rina bilang apa?"),
        ("kata dr rina apa?", "kata dr rina apa?"),
        ("dokter itu dr. Rina?", "dokter itu dr. Rina?"),
        ("smp mana yang rusak?", "smp mana yang rusak?"),
        ("siswa dari smp 3 ada berapa?", "siswa dari smp 3 ada berapa?"),
        ("bupati kasi apa ke warga?", "bupati memberi apa ke warga?"),
        ("kasi humas polres nya siapa?", "kasi humas polres nya siapa?"),
        ("siapa yg ditangkap pas pesta sabu?", "siapa yg ditangkap saat pesta sabu?"),
        ("ukurannya kurang pas buat siapa?", "ukurannya kurang pas buat siapa?"),
        ("berapa harga pas foto?", "berapa harga pas foto?"),
        ("berapa lama Demak jadi tuan rumah?", "berapa lama Demak menjadi tuan rumah?"),
        ("apakah Rina sudah jadi tersangka?", "apakah Rina sudah menjadi tersangka?"),
        ("korban naik jadi berapa?", "korban naik menjadi berapa?"),
        ('siapa bilang "Demak jadi korban"?', 'siapa bilang "Demak jadi korban"?'),
        ("jadi siapa pelakunya?", "jadi siapa pelakunya?"),
        ("kenapa rapat itu tidak jadi digelar?", "kenapa rapat itu tidak jadi digelar?"),
        ("rapatnya jadi digelar kapan?", "rapatnya jadi digelar kapan?"),
        ("kapan hari jadi Demak?", "kapan hari jadi Demak?"),
    ],
)
def test_spellings_of_two_meanings_are_written_out_where_the_everyday_word_is_meant(typed: str, meant: str) -> None:
    assert of_two_meanings(typed)[0] == meant
    assert not {"dr", "jadi", "smp", "kasi", "pas"} & set(colloquial())


@pytest.mark.parametrize(("question", "corrections"), [('Apa kata "Bawalsu"?', True), ("Apa kata Bawalsu?", False)])
def test_corrections_can_be_switched_off(starter: Library, question: str, corrections: bool) -> None:
    answer = starter.ask(question, corrections=corrections)
    assert not answer.answered
    assert answer.notes == ()
    assert "Bawalsu" in answer.text


def test_a_follow_up_may_be_misspelt(starter: Library) -> None:
    answer = starter.ask("dan Salatga?", history=["Berapa pemilih difabel di Demak?"])
    assert answer.rewritten_question == "Berapa pemilih difabel di Salatiga?"
    assert answer.notes == ("Dicari sebagai: Salatiga (“Salatga”)",)


def test_a_question_to_an_empty_library_is_left_alone(library: Library) -> None:
    assert library.ask("Siapa bupati Salatga?").notes == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what is dewantis plan", "Dewanti's"),
        ("who is karanyus lawyer", "Karanyu's"),
        # Written small in articles, or known by itself, it is no name's possessive.
        ("how many rebanas were sold", None),
        ("what did andreas say", None),
        ("what did Dewantis sister say", None),
        ("apa kata dewantis", None),
    ],
)
def test_a_possessive_may_lack_its_apostrophe(library: Library, typed: str, meant: str | None) -> None:
    text = "Rina Dewanti membeli rebana dari Karanyu. Andrea pulang. Harga rebana naik."
    with_articles(library, {"title": "Rebana Sukatani", "text": text})
    read = Speller(library.collection).read(typed)
    assert (meant in read.corrected.values()) if meant else "'" not in read.text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("siapa direktur RSUD Sukamanohadi?", "siapa direktur RSUD Sukamano Hadi?"),
        ("siapa direktur rsud sukamanohadi?", "siapa direktur rsud Sukamano Hadi?"),
        ("siapa direktur RSUD Hadisukamano?", None),
    ],
)
def test_a_name_of_two_words_may_be_typed_as_one(library: Library, typed: str, meant: str | None) -> None:
    with_articles(library, {"title": "Ruang Baru", "text": "RSUD Sukamano Hadi di Demak menambah ruang rawat inap."})
    assert Speller(library.collection).read(typed).text == (meant or typed)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Siapa pelatih timnas U16?", "Siapa pelatih timnas U-16?"),
        ("Berapa harga B50?", "Berapa harga B50?"),
        ("Who coaches the U19 team?", "Who coaches the U19 team?"),
    ],
)
def test_letters_with_a_number_are_read_as_articles_have_them(library: Library, typed: str, read: str) -> None:
    with_articles(library, {"title": "Timnas U-16", "text": "Timnas U-16 dilatih Rina Dewi di Demak. Harga B50 naik."})
    assert Speller(library.collection).read(typed).text == read


def test_the_first_word_of_a_name_is_no_everyday_spelling() -> None:
    assert written_out("Nengah Suarja menjabat apa?")[0] == "Nengah Suarja menjabat apa?"
    assert written_out("Gimana Budi Santoso ditangkap?")[0] == "Bagaimana Budi Santoso ditangkap?"
