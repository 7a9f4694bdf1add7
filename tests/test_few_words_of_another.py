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
FOUND = "Rina dibunuh pada 13 Februari 2031 dan jasadnya ditemukan dua hari kemudian."
ROBBED = "Perampokan terjadi pada Senin (28/7/2031) pukul 10.45, sedangkan pelaku ditangkap delapan hari kemudian."
POSTS = "Ia pernah menjadi Camat Rawa (2013-2015), Camat Sukatani Barat (2015-2016), dan Camat Jati (2021-2023)."
PARENTS = "Ayahnya, Budi, bekerja sebagai guru; ibunya, Wati, pedagang kain."
AGES = "Jemaah tertua adalah Mbah Wati, 103 tahun, sedangkan yang termuda Laras Wening, 13 tahun."
CULPRIT = "Pelaku adalah Danang (38), mantan suami korban yang bekerja sebagai buruh."
RAID = "Penyidik menangkap Edo pada 14 Januari 2031 bersama tujuh orang lain."
LOSS = "Kerugian negara dalam proyek senilai Rp 62 miliar itu mencapai Rp 9 miliar."
THREAT = "Edo terancam penjara paling lama 20 tahun dan denda paling banyak Rp 1 miliar."
ARTICLES = "Edo dijerat Pasal 378 dan 372 KUHP."
UNPROVEN = "Dakwaan primer, yakni Pasal 340, dinyatakan tidak terbukti."
DRUGS = "Polisi menyita 312 gram sabu, 47 butir pil ekstasi, dan dua sepeda motor dari Edo."
ORDAINED = "Edo ditahbiskan sebagai imam pada 8 Juli 1999."
FASTING = "Adapun Persatuan Elang telah lebih dulu menetapkan awal puasa pada Rabu, 18 Februari 2026."
DEGREES = (
    "Ia meraih gelar master dari Institut Jati pada 1979 dan gelar doktor dari Institut Rawa empat tahun kemudian."
)
PRAISED = "Rektor Wira Kusuma menyebut Rina sebagai guru besar geologi."
SCHOOLS = "Ia belajar di Sekolah Jati (1993-2001) dan Akademi Laras (2002-2007)."
CHILD_OF = (
    "Rina Dewi hadir. Putri Kiai Budi Hadi, pengasuh, dan Nyai Wati Sari, guru mengaji, itu belajar di "
    "Sekolah Jati (1993-2001) dan Akademi Laras (2002-2007)."
)
POLL = "Kiai Rina Dewi hadir. Ia meraih 143 suara, mengungguli Kiai Edo Karsa yang memperoleh 89 suara."
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
        ("Kapan jasad Rina ditemukan?", FOUND, "13 Februari 2031", "dua hari kemudian"),
        ("Kapan perampokan terjadi?", ROBBED, "Senin (28/7/2031) pukul 10.45", "Senin (28/7/2031) pukul 10.45"),
        ("Kapan Rina dibunuh?", FOUND, "13 Februari 2031", "13 Februari 2031"),
        ("Kapan Edo menjadi Camat Sukatani?", POSTS, "2013-2015", "2015-2016"),
        ("Kapan Edo menjadi Camat Rawa?", POSTS, "2013-2015", "2013-2015"),
        ("Apa pekerjaan ibu Edo?", PARENTS, "guru", None),
        ("Apa pekerjaan ayah Edo?", PARENTS, "guru", "guru"),
        ("Who is the youngest pilgrim?", AGES, "Mbah Wati", None),
        ("Siapa jemaah tertua?", AGES, "Mbah Wati", "Mbah Wati"),
        ("Apa pekerjaan korban pembunuhan itu?", CULPRIT, "buruh", None),
        ("Apa pekerjaan mantan suami korban?", CULPRIT, "buruh", "buruh"),
        ("Berapa orang yang ditangkap?", RAID, "tujuh orang", None),
        ("Berapa orang yang ditangkap bersama Edo?", RAID, "tujuh orang", "tujuh orang"),
        ("Berapa kerugian negara dalam proyek itu?", LOSS, "Rp 62 miliar", None),
        ("Berapa nilai proyek itu?", LOSS, "Rp 62 miliar", "Rp 62 miliar"),
        ("Berapa ancaman hukuman Edo?", THREAT, "paling banyak Rp 1 miliar", None),
        ("Berapa ancaman denda untuk Edo?", THREAT, "paling banyak Rp 1 miliar", "paling banyak Rp 1 miliar"),
        ("Edo dijerat pasal apa?", ARTICLES, "Pasal 378", None),
        ("Edo dijerat pasal apa?", "Edo dijerat Pasal 378 KUHP.", "Pasal 378 KUHP", "Pasal 378 KUHP"),
        ("Pasal apa yang terbukti?", UNPROVEN, "Pasal 340", None),
        ("Pasal apa yang tidak terbukti?", UNPROVEN, "Pasal 340", "Pasal 340"),
        ("Berapa butir ekstasi yang disita?", DRUGS, "312 gram sabu", "47 butir"),
        ("Berapa gram sabu yang disita?", DRUGS, "312 gram sabu", "312 gram sabu"),
        ("Kapan Edo menjadi uskup?", ORDAINED, "8 Juli 1999", None),
        ("Kapan Edo menjadi imam?", ORDAINED, "8 Juli 1999", "8 Juli 1999"),
        ("Kapan pemerintah menetapkan awal puasa?", FASTING, "Rabu, 18 Februari 2026", None),
        ("Kapan Elang menetapkan awal puasa?", FASTING, "Rabu, 18 Februari 2026", "Rabu, 18 Februari 2026"),
        ("Berapa umur kakak Rina?", "“Nyawa adik saya cuma dihargai 15 tahun,” katanya.", "15 tahun", None),
        ("Kapan Rina meraih gelar doktor?", DEGREES, "1979", "empat tahun kemudian"),
        ("Kapan Rina meraih gelar master?", DEGREES, "1979", "1979"),
        ("Apa pekerjaan anak sulung Rina?", PRAISED, "guru besar geologi", None),
        ("Apa pekerjaan Rina?", PRAISED, "guru besar geologi", "guru besar geologi"),
        ("Apa pekerjaan ayah Rina?", CHILD_OF, "guru mengaji", None),
        ("Kapan Rina belajar di Akademi Laras?", SCHOOLS, "1993-2001) dan Akademi Laras (2002-2007", "2002-2007"),
        ("Berapa suara Kiai Rina Dewi?", POLL, "89 suara", None),
        ("Berapa suara Kiai Edo Karsa?", POLL, "89 suara", "89 suara"),
        ("Dari akun apa video itu?", "Video itu diunggah akun @kabar.rimba kemarin.", "@kabar", "@kabar.rimba"),
    ],
)
def test_a_value_of_another_is_no_short_answer(question: str, text: str, words: str, told: str | None) -> None:
    assert _told(question, text, words) == told


def test_whether_something_can_be_is_asked_with_a_denial_behind() -> None:
    assert kind_of("bisa tidak mengecilkan betis saja") is Kind.YES_NO
    assert kind_of("siapa yang bisa tidak hadir?") is Kind.WHO


@pytest.mark.parametrize(
    ("question", "text", "words", "told"),
    [
        (
            "Siapa hakim sidang itu?",
            "Jaksa Rina Ayu dalam sidang yang dipimpin Hakim Edo hadir.",
            "Rina Ayu dalam sidang yang dipimpin Hakim Edo",
            None,
        ),
        ("banknya apa?", "Pegawai diberi pinjaman hingga Rp 9 miliar.", "Rp 9 miliar", None),
        (
            "Rina jadi ketua apa?",
            'Rina Dewi didaulat sebagai ketua panitia. "Saya siap," kata Rina Dewi.',
            "Rina Dewi",
            None,
        ),
        (
            "Kapan diumumkan?",
            '"Akan kami umumkan nanti," kata Rina Dewi, Senin (6/10/2031).',
            "Senin (6/10/2031)",
            None,
        ),
        (
            "Kapan diumumkan?",
            '"Sudah kami umumkan," kata Rina Dewi, Senin (6/10/2031).',
            "Senin (6/10/2031)",
            "Senin (6/10/2031)",
        ),
        (
            "apa kata pengamat?",
            "Pengamat Rina Dewi mengatakan jalan itu rusak.",
            "Rina Dewi mengatakan jalan itu rusak",
            "jalan itu rusak",
        ),
        ("ringkaskan berita pasar Sukatani", "Pasar Sukatani dipadati pembeli.", "pembeli", None),
        ("tenaga mesin Elang", "Elang memakai mesin 2 liter yang menghasilkan 214 tenaga kuda.", "2 liter", None),
        (
            "apa mesin Elang?",
            "Elang memakai mesin 2 liter yang menghasilkan 214 tenaga kuda.",
            "mesin 2 liter",
            "mesin 2 liter",
        ),
    ],
)
def test_few_words_are_none_of_another_who_or_when(question: str, text: str, words: str, told: str | None) -> None:
    assert _told(question, text, words) == told


def test_a_follow_up_for_words_is_told_no_day() -> None:
    text = "Rina Dewi mengatakan pameran itu digelar pada 21 Oktober 2031."
    assert _told("apa kata Rina Dewi? — kapan pameran itu digelar?", text, "21 Oktober 2031") is None


def test_a_follow_up_is_told_no_time_of_what_it_does_not_ask() -> None:
    text = "Pameran kampung digelar pada 21 Oktober 2031. Rencana itu diumumkan pada 3 Oktober 2031."
    asked = "kapan diumumkan? — kampung itu mau diapakan?"
    assert _told(asked, text, "21 Oktober 2031") is None
    assert _told(asked, text, "3 Oktober 2031") == "3 Oktober 2031"
