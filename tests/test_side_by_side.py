"""Of values that a sentence tells side by side the short answer is the one whose own clause tells what is asked for."""

import pytest
from by_hand import told as short_told

HURT = "Sebanyak tiga warga mengalami luka berat dan 12 warga lainnya luka ringan."
PAID = "Pelanggan subsidi menerima kompensasi Rp 60 juta, sedangkan dari nonsubsidi dibayarkan Rp 70 juta."
QUOTA = "Kuota pelanggan subsidi 300 unit, sedangkan pelanggan non-subsidi 200 unit."
WAGES = "Pegawai tetap Elang menerima gaji hingga Rp 9 juta, sedangkan pegawai Elang kontrak baru gaji Rp 5 juta."
TICKETS = "Tiket dewasa Rp 30.000 dan anak-anak Rp 15.000."
FLOOD = "Sebanyak 12 warga tewas dan 30 warga terluka akibat banjir di Sukatani."
RUINS = "Sebanyak 12 warga tewas, 30 rumah rusak akibat banjir di Sukatani."
FARES = "Tarif bus naik 10 persen, sedangkan kereta naik 5 persen."
FINE = "Denda parkir Rp 500 ribu, sedangkan denda parkir di Sukatani tahun lalu Rp 250 ribu."
PUPILS = "Sebanyak 20 siswa laki-laki dan 15 siswa perempuan ikut lomba."
RACERS = "Sebanyak 40 siswa ikut lomba, dan 12 siswa di antaranya ikut lomba lari."
CASES = "Sebanyak 30 kasus tercatat pada September dan 50 kasus pada Oktober."
REASONS = "Alasannya adalah bekerja (37 persen), disusul jarak sekolah (29 persen), dan menikah (16 persen)."
VOTES = "Perda Sukatani disahkan dengan 16 suara setuju, 9 menolak, dan 2 abstain."
PRESENT = "Dari 30 anggota, 24 orang hadir."
AID = "Badan itu mengirim 1.250 relawan dan bantuan empat unit ambulans."

RULE = "Calon minimal memiliki popularitas sebesar 60 persen dan elektabilitas sebesar 30 persen."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("Berapa orang yang luka berat?", HURT, "12 warga lainnya", "tiga"),
        ("How many people were seriously injured?", HURT, "12 warga lainnya", "tiga"),
        ("How many people were slightly injured?", HURT, "12 warga lainnya", "12 warga lainnya"),
        ("How many people were hurt?", HURT, "12 warga lainnya", None),
        ("Berapa kompensasi pelanggan nonsubsidi?", PAID, "Rp 60 juta", "Rp 70 juta"),
        ("How much compensation did non-subsidised customers get?", PAID, "Rp 60 juta", "Rp 70 juta"),
        ("How much compensation did subsidised customers get?", PAID, "Rp 60 juta", "Rp 60 juta"),
        ("Berapa kompensasi pelanggan subsidi?", PAID, "Rp 70 juta", "Rp 60 juta"),
        ("Berapa kuota pelanggan non subsidi?", QUOTA, "300 unit", "200"),
        ("Berapa gaji pegawai kontrak baru?", WAGES, "Rp 5 juta", "Rp 5 juta"),
        ("Berapa gaji pegawai tetap?", WAGES, "Rp 5 juta", "Rp 9 juta"),
        ("Berapa gaji pegawai Elang?", WAGES, "Rp 9 juta", None),
        ("Berapa harga tiket anak?", TICKETS, "Rp 30.000", "Rp 15.000"),
        ("Berapa harga tiket dewasa?", TICKETS, "Rp 30.000", "Rp 30.000"),
        ("Berapa warga meninggal akibat banjir di Sukatani?", FLOOD, "12 warga", "12 warga"),
        ("Berapa warga terluka akibat banjir di Sukatani?", FLOOD, "12 warga", "30 warga"),
        ("Berapa warga tewas akibat banjir di Sukatani?", RUINS, "12 warga", "12 warga"),
        ("Berapa persen kenaikan tarif kereta?", FARES, "10 persen", "5 persen"),
        ("Berapa persen kenaikan tarif bus?", FARES, "5 persen", "10 persen"),
        ("Berapa denda parkir di Sukatani?", FINE, "Rp 500 ribu", "Rp 500 ribu"),
        ("Berapa siswa perempuan yang ikut?", PUPILS, "20 siswa", "15 siswa"),
        ("Berapa siswa laki-laki dan siswa perempuan yang ikut?", PUPILS, "20 siswa", "20 siswa"),
        ("Berapa siswa ikut lomba lari?", RACERS, "40 siswa", None),
        ("Berapa kasus pada Oktober?", CASES, "30 kasus", "50 kasus"),
        ("Berapa kasus pada September?", CASES, "30 kasus", "30 kasus"),
        ("Elektabilitas Rina berapa persen?", RULE, "60 persen", None),
        ("Berapa relawan dikirim?", AID, "1.250", "1.250"),
        ("Berapa persen siswa putus sekolah karena menikah?", REASONS, "29 persen", "16 persen"),
        ("Berapa persen siswa putus sekolah karena jarak sekolah?", REASONS, "16 persen", "29 persen"),
        ("Berapa persen siswa putus sekolah karena bekerja?", REASONS, "29 persen", "37 persen"),
        ("Berapa suara yang menolak perda Sukatani?", VOTES, "16 suara", "9"),
        ("Berapa suara setuju perda Sukatani?", VOTES, "16 suara", "16 suara"),
        ("Berapa anggota yang hadir saat sidang?", PRESENT, "24 orang", "24 orang"),
        ("Berapa anggota yang hadir saat sidang?", PRESENT, "30 anggota", None),
    ],
)
def test_a_number_is_of_what_its_own_clause_tells(question: str, sentence: str, words: str, told: str | None) -> None:
    assert short_told(question, sentence, words) == told


LIFE = "Rina lahir di Wanasari pada 1990 dan menikah dengan Edo pada 2015."
TEACHER = "Rina mulai bekerja sebagai guru pengganti pada 2002 dan menjadi guru penuh waktu di Wanasari pada 2003."
FAIR = "Festival dimulai pada 3 Oktober 2025 dan berakhir pada 9 Oktober 2025."
TRIAL = "Edo ditangkap pada Senin (13/10/2025) dan sidangnya dimulai pada 20 Oktober 2025."
WORKS = "Pabrik itu dibangun pada 1990, lalu dijual pada 2001, dan ditutup pada 2015."
COACH = "Rina melatih Elang antara 2010 dan 2013."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Berapa orang meninggal pada Juni?", "50"),
        ("How many people died in July?", "80"),
        ("Berapa orang meninggal?", "total 130"),
        ("Berapa orang meninggal pada Mei?", "total 130"),
    ],
)
def test_a_number_is_of_the_month_asked_for(question: str, told: str) -> None:
    text = "Wabah itu menewaskan total 130 jiwa. Rinciannya 50 meninggal saat wabah Juni, kemudian 80 saat wabah Juli."
    assert short_told(question, text, "total 130", "50") == told


TABLE = "Elang kini di posisi 9 klasemen dengan 24 poin sedangkan tim tamu, Merpati, di posisi kedua dengan 34 poin."
TAX = "Pembelian kena pajak 4 persen (untuk pemegang kartu dan 9 persen untuk non kartu)."
VISIT = "Rina datang pukul 21.30 dan sekira 21.40 WIB meninggalkan lokasi."


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        ("Berapa poin Elang di klasemen?", TABLE, "24 poin", "24 poin"),
        ("Berapa poin Elang di klasemen?", TABLE, "34 poin", "24 poin"),
        ("Berapa persen pajak bagi pembeli tanpa kartu?", TAX, "4 persen", None),
        ("Berapa persen pajak bagi pemegang kartu?", TAX, "4 persen", "4 persen"),
        ("Jam berapa Rina tiba?", VISIT, "pukul 21.30 dan sekira 21.40 WIB", None),
        ("Jam berapa Rina tiba dan pulang?", VISIT, "pukul 21.30", "pukul 21.30"),
        (
            "Berapa uang yang diserahkan? Rina memberi Edo berapa?",
            "Uang diserahkan kepada Rina Rp 5 juta.",
            "Rp 5 juta",
            None,
        ),
        ("How much did Rina give Edo?", "Uang itu diberikan kepada Rina hanya Rp 5 juta.", "Rp 5 juta", None),
        ("How much did Edo give Rina?", "Uang itu diberikan kepada Rina hanya Rp 5 juta.", "Rp 5 juta", "Rp 5 juta"),
    ],
)
def test_what_is_told_of_the_other_is_not_given(question: str, text: str, words: str, given: str | None) -> None:
    assert short_told(question, text, words) == given
