"""Few words are no value of another: of who was told before, what was before, another row, part, time or clause."""

from typing import cast

import pytest

from index.article_sentences import sentences
from index.nouns import Article, Hit
from rag.asking.kinds import Kind, kind_of
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand


def _told(question: str, text: str, words: str) -> str | None:
    """The short answer of the sentence of an article that has some words, which the reader takes."""
    article = Article(id="a", title="Kabar Hari Ini", text=text, published="2031-10-20")
    at = text.index(words)
    one = next(each for each in sentences(article) if each.start <= at < each.end)
    evidence = Evidence(one, cast("Hit", None), 1.0, {"span": 1.0, "words": 1.0}, (at, at + len(words)))
    citation = Citation(article, number=1, start=one.start, end=one.end)
    found = short_answer(understand(question), [evidence], [citation])
    return found.text if found else None


VOTES = "Ketua lama Rina Dewi hadir.\nBudi Santoso menang.\nIa meraih 90 suara, mengalahkan Edo Pranata yang kalah."
HELD = "Polisi menangkap dua pelaku penusukan terhadap Rina Dewi.\nKeduanya masih berusia 21 tahun."
BODY = "Mayat nenek itu diketahui bernama Wati (60), warga Desa Lestari."
FEES = "Kelas I yang tadinya hanya membayar sebesar Rp 50.000 harus membayar Rp 90.000, sementara kelas II Rp 70.000."
LIST = "Rina merinci uang Rp 9 miliar itu yakni Rp 5 miliar berasal dari pajak hotel, Rp 4 miliar penjualan tanah desa."
GANG = "Anggota geng ada tujuh orang, empat orang dikabarkan meninggal dunia dan satu kritis."
CASES = "Dari 66 kasus itu, 15 di antaranya dilakukan pihak perusahaan."
QUOTA = "Kuota garam PT Elang berkurang dari 900 menjadi 700 ton."
POINTS = "Edo berada di peringkat dua, terpaut 78 poin dari Budi."
SINCE = "Januari-Agustus 2030 ke Januari-Agustus 2031, nilai impor sebesar Rp 9 miliar."
SUGAR = (
    "Produksi gula dari petani mencapai 900 ton pada 2030. Produksi gula di PT Elang diperkirakan 400 ton. "
    "Apabila ditambah dengan pabrik lain, produksi gula pada 2030 mencapai 1,3 ribu ton."
)
BROKEN = "Sebanyak 30 rumah rusak di Desa Rawa. Di desa sebelah ada 12. Secara keseluruhan 42 rumah rusak."
SCOLDED = "Kapolsek Sukatani AKP Danu Wiratma memarahi wartawan Kabar Rimba, Edo Pranata, di tambang."
DROVE = "Mobil Bupati Rina Dewi menabrak pagar saat dikemudikan sopir bernama Budi."
THROWN = "Seorang prajurit membanting warga.\n“Atas nama Budi Santoso. Betul?” kata prajurit itu."
LOST = "Kalau , dalam seminggu dapat Rp 2 juta."


@pytest.mark.parametrize(
    ("question", "text", "words", "told"),
    [
        ("Berapa suara yang diraih Edo Pranata?", VOTES, "90 suara", None),
        ("How many votes did Edo Pranata get?", VOTES, "90 suara", None),
        ("Berapa suara yang diraih Budi Santoso?", VOTES, "90 suara", "90 suara"),
        ("Berapa umur siswi yang ditusuk?", HELD, "21 tahun", None),
        ("How old was the student stabbed in Sukatani?", HELD, "21 tahun", None),
        ("Berapa umur pelaku penusukan itu?", HELD, "21 tahun", "21 tahun"),
        ("Berapa umur pelaku pembunuh nenek Wati?", BODY, "60", None),
        ("How old is the murderer of Wati?", BODY, "60", None),
        ("Berapa umur tersangka Wati?", BODY, "60", "60"),
        ("Siapa yang ditangkap polisi?", HELD, "Rina Dewi", None),
        ("Berapa iuran kelas II?", FEES, "Rp 70.000", "Rp 70.000"),
        ("Berapa iuran kelas III?", FEES, "Rp 70.000", None),
        ("How much will class I pay?", FEES, "Rp 70.000", None),
        ("Berapa iuran kelas I?", FEES, "Rp 50.000", None),
        ("Berapa iuran kelas I sebelum naik?", FEES, "Rp 50.000", "Rp 50.000"),
        ("Berapa yang berasal dari tanah desa?", LIST, "Rp 5 miliar", "Rp 4 miliar"),
        ("Berapa yang berasal dari pajak hotel?", LIST, "Rp 5 miliar", "Rp 5 miliar"),
        ("Berapa anggota geng yang tewas?", GANG, "tujuh orang", "empat"),
        ("Berapa anggota geng yang kritis?", GANG, "tujuh orang", None),
        ("Berapa anggota geng itu?", GANG, "tujuh orang", "tujuh orang"),
        ("Berapa kasus yang melibatkan perusahaan?", CASES, "15", "15"),
        ("Berapa kuota garam PT Elang sebelum dikurangi?", QUOTA, "700 ton", "900"),
        ("Berapa kuota garam PT Elang?", QUOTA, "700 ton", "700 ton"),
        ("How many points does Edo have?", POINTS, "78 poin", None),
        ("Berapa poin selisih Edo dari Budi?", POINTS, "78 poin", "78 poin"),
        ("Berapa nilai impor pada 2030?", SINCE, "Rp 9 miliar", None),
        ("Berapa nilai impor pada 2031?", SINCE, "Rp 9 miliar", "Rp 9 miliar"),
        ("Berapa yang didapat dalam seminggu?", LOST, "Rp 2 juta", None),
        ("How old did Rina turn?", "Suaminya wafat 90 hari lalu, saat Rina ulang tahun ke-40.", "90 hari", None),
        ("Berapa umur bayi itu?", "Bayi itu baru berusia 9 hari.", "9 hari", "9 hari"),
        ("Berapa produksi gula pada 2030?", SUGAR, "900 ton", None),
        ("How much sugar was produced in 2030?", SUGAR, "900 ton", None),
        ("Berapa produksi gula dari petani pada 2030?", SUGAR, "900 ton", "900 ton"),
        ("Berapa produksi gula pada 2030?", SUGAR.replace("1,3 ribu ton", "18 persen"), "900 ton", "900 ton"),
        ("Berapa rumah rusak?", BROKEN, "30 rumah", None),
        ("Berapa rumah rusak di Desa Rawa?", BROKEN, "30 rumah", "30 rumah"),
        ("siapa wartawannya?", SCOLDED, "AKP Danu Wiratma", None),
        ("siapa wartawannya?", SCOLDED, "Danu Wiratma", None),
        ("Who was the reporter in Sukatani?", SCOLDED, "AKP Danu Wiratma", None),
        ("siapa wartawannya?", SCOLDED, "Edo Pranata", "Edo Pranata"),
        ("siapa polisinya?", SCOLDED, "AKP Danu Wiratma", "AKP Danu Wiratma"),
        ("siapa sopirnya?", DROVE, "Bupati Rina Dewi", None),
        ("siapa sopirnya?", DROVE, "Budi", "Budi"),
        ("Siapa nama prajurit yang membanting warga?", THROWN, "Budi Santoso", None),
        ("Siapa nama warga yang dibanting?", "Budi Santoso dibanting prajurit itu.", "Budi Santoso", "Budi Santoso"),
        ("Siapa nama prajurit yang membanting warga?", "Rina Dewi membanting warga.", "Rina Dewi", "Rina Dewi"),
        ("Dari akun apa video itu?", "Video itu diunggah akun @kabar.rimba kemarin.", "@kabar", "@kabar.rimba"),
    ],
)
def test_a_value_of_another_is_no_short_answer(question: str, text: str, words: str, told: str | None) -> None:
    assert _told(question, text, words) == told


def test_whether_something_can_be_is_asked_with_a_denial_behind() -> None:
    assert kind_of("bisa tidak mengecilkan betis saja") is Kind.YES_NO
    assert kind_of("siapa yang bisa tidak hadir?") is Kind.WHO
