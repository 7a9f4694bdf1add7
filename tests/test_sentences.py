"""Where sentences begin and end: hand-written cases of Indonesian news, and what must hold for any text.

In the cases ` | ` stands for the space at a boundary and `¦` for a boundary without any.
"""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lapses import grows_with_length, repeated

from index.nouns import SentenceKind
from index.sentences import SHORT_QUOTATION, segment

TITLES = [
    "Acara dibuka oleh Drs. H. Salim Wahyudi di aula kecamatan. | Peserta datang sejak pagi.",
    "Bantuan diserahkan Ir. Hj. Ratna Dewi kepada kelompok tani. | Mereka menerima dua traktor.",
    "Menurut Dr. Ahmad Fadli, air sungai itu tercemar. | Ia meminta uji ulang.",
    "Kepala puskesmas dr. Wulan Sari menerima 40 pasien. | Sebagian besar anak-anak.",
    "Rapat dipimpin Prof. Dr. Ir. Bambang Hidayat, M.Si. di kampus. | Hasilnya diumumkan besok.",
    "Yang hadir ialah Siti Aminah, S.H., M.H. dan Budi Raharjo, S.Sos. | Keduanya dari inspektorat.",
    "Naskah ditandatangani Lukman Hakim, S.E., M.M. | Penandatanganan berlangsung singkat.",
    "Jabatan itu kini diisi Pj. Bupati Hasan Basri. | Pelantikan digelar kemarin.",
    "Plt. Kepala Dinas Kesehatan, Rahmat, hadir. | Plh. Sekda tidak datang.",
    "Ulama K.H. Abdul Muin membuka pengajian. | KH. Sahal menutupnya.",
    "Tokoh adat itu, R.A. Kusumawati, sudah wafat. | Makamnya di Sumenep.",
    "Ketua panitia, A. Suhendra, meminta maaf. | Sekretarisnya, M. Yusuf Hamdani, ikut hadir.",
    "Sambutan dibacakan Moh. Ilyas dan Abd. Karim. | Keduanya staf bagian umum.",
    "Kapolres AKBP Yudi Pratama, S.I.K., M.H. memimpin apel. | Sebanyak 300 personel ikut.",
    "Komandan itu, Letkol. Inf. Joko Susanto, meninjau jembatan. | Jembatan roboh pekan lalu.",
    "Kapolres AKBP. Budi, Kompol. Sari, dan Serka. Andi hadir. | Kasi. Humas Aipda. Iwan mencatat.",
    "Ia naik pangkat menjadi AKBP. | Ia bertugas di Jambi.",
    "Surat edaran ttg. ASN beredar. | Isinya jelas.",
    "Surat ditujukan kepada Yth. Bapak Camat. | Isinya permohonan izin.",
    "Pelaku berinisial R. | Polisi masih mencari saksi lain.",
    "Ia tergolong aparatur golongan A. | Namun gajinya tetap.",
    "Warga kekurangan vitamin C. | Dinas membagikan jeruk.",
    "Dokter Sp.OG. di sana hanya satu. | Pasien menunggu lama.",
    "Pemenangnya bernama Andi S. dan Rudi T. dari Kediri. | Hadiahnya sepeda.",
    "Penyuluh itu bernama Dewi Lestari, S.P. | Ia datang sendirian.",
    "Korban berinisial A. S. dan B. sudah pulang. | Polisi menyelidiki.",
    "Pelaku berinisial R. T. | Polisi masih mencari saksi lain.",
    "Tokoh itu, Ki Bgs. Darmaji, hadir bersama Kms. H. Zainal. | Keduanya berpidato.",
    "Surat itu ttd. Bupati Batang. | Isinya jelas.",
    "Pegawai dengan NIP. 19800101 hadir. | Ia lalu pulang.",
    "Warga mengurus NIK. | Antrean panjang.",
]
PLACES = [
    "Kantor itu di Jl. Diponegoro No. 12, Kec. Kota, Kab. Jember. | Warga dapat datang langsung.",
    "Rumah di Gg. Mawar RT. 05/RW. 02 Kel. Pandean terbakar. | Apinya padam.",
    "Tarifnya Rp5.000/km. | 30 sopir menolak.",
    "Banjir merendam Ds. Karangrejo dan Dsn. Tegalsari. | Airnya setinggi lutut.",
    "Posko dibuka di Gg. Mawar Rt. 05 Rw. 02 Kel. Pandean. | Posko buka 24 jam.",
    "Proyek dikerjakan PT. Karya Abadi dan CV. Mitra Tani. | Nilainya miliaran rupiah.",
    "Saham PT Telkom Indonesia (Persero) Tbk. turun. | Investor menunggu.",
    "Jarak ke Prov. Jambi 30 km. | Jalannya rusak.",
    "Saham PT Bank Rakyat Indonesia (Persero) Tbk. (BBRI) naik. | Investor menunggu.",
    "Perkara Nomor 12/Pid.Sus/2024/PN.Smg. | Hakim menolak eksepsi.",
    "Perkara 45/Pdt.G/2023/PN.Jkt.Sel itu diputus. | Hakim setuju.",
    "Sidang digelar di PN Jkt.Sel. pada Senin. | Hakim hadir.",
    "Perkaranya pindah ke Kejari Jkt. Pusat. | Jaksa hadir.",
    "Bantuan tiba di Kec.Melati,Kab.Bone dan Kec.Kenanga,Kab.Wajo. | Warga antre.",
    "Beras seberat 25 Kg. | Warga antre sejak pagi.",
    "Saham PT Sumber Terang Tbk. | Investor menunggu.",
    "Hubungi Telp. (0285) 123456. | Kantor buka.",
    "Hubungi Telp. +62 285 123456. | Kantor buka.",
]
NUMBERS = [
    "Sebanyak 1.968 siswa ikut lomba. | Angka itu naik 3,5 persen.",
    "Biayanya Rp. 5.000.000 per bulan. | Tahun lalu hanya Rp 4.250.000,00.",
    "Dana yang cair baru Rp2.750.000.000. | Sisanya menyusul.",
    "Pemungutan ditutup pukul 13.00 WIB. | Penghitungan dimulai pukul 13.15 WIB.",
    "Acara mulai pkl. 09.00 WIB. | Warga datang.",
    "Satpol PP menertibkan PKL. | 20 lapak dibongkar.",
    "Kereta tiba pukul 20.24. | Penumpang turun.",
    "Pilkada digelar 27 November 2024. | Logistik tiba sehari sebelumnya.",
    "Kasus turun sejak 2019. | Pada 2023 tersisa 12.",
    "Rapat digelar Senin (18/11/2024). | Peserta rapat 45 orang.",
    "Larangan itu ada dalam Pasal 71 ayat (1) UU No. 10 Tahun 2016. | Sanksinya pidana.",
    "Aturan itu termuat pada Pasal 5. | Isinya jelas.",
    "Lihat Permendagri No. 27, hal. 14. | Bagian itu memuat tabel.",
    "Ia bicara dalam banyak hal. | Warga menyimak.",
    "Layanan buka pukul 08.00 s.d. 15.00 WITA. | Hari Jumat libur.",
    "Rapat tgl. 3 Okt. 2024 batal. | Jadwal baru belum ada.",
    "Suhu mencapai 34,7 derajat. | Warga berteduh.",
    "Indeksnya 0.75. | Angka itu rendah.",
    "Harga cabai Rp45.000,-. | Harga bawang tetap.",
    "Pemilih tercatat 12. 450 orang. | Data itu sementara.",
    "Jumlah TPS bertambah 15. | Kotak suara ikut bertambah.",
]
ADDRESSES = [
    "Magetan, LENSANUSANTARA.CO.ID – Rapat berlangsung lancar. | Semua hadir.",
    "JAKARTA, KOMPAS.com - Harga beras naik. | Pedagang mengeluh.",
    "Dikutip dari detik.com, jalan itu ambles. | Petugas memasang garis.",
    "Berita lengkap ada di Radarkota.id. | Pembaca bisa mendaftar.",
    "Unduh di https://kpu.go.id/Berkas.PDF?Id=3 sekarang. | Berkasnya kecil.",
    "Kirim ke info@Dinas.Go.Id paling lambat Jumat. | Terlambat ditolak.",
    "Liputan6.com, Jakarta - Sidang ditunda. | Hakim sakit.",
    "TEMPO.CO, Bogor - Hujan deras turun. | Tebing longsor.",
]
QUOTATIONS = [
    "“Kami siap. Semua logistik sudah tiba,” ujar Hendra. | Ia menunjuk gudang.",
    '"Kami siap. Semua logistik sudah tiba," ujar Hendra. | Ia menunjuk gudang.',
    "“Apakah dana itu cukup?” tanya seorang warga. | Lurah mengangguk.",
    '"Jangan buang sampah ke sungai!" katanya. | Warga bertepuk tangan.',
    "Ia berkata, “Jalan ini milik kita.” | Lalu ia pergi.",
    "Camat menegaskan: “Tidak ada pungutan. Laporkan kalau ada.” | Nomor aduan ditempel.",
    "“Besok kami kerja bakti.” | “Saya ikut,” sahut Tini.",
    "“Besok kami kerja bakti,” kata Tono. | “Saya ikut,” sahut Tini.",
    "“Air naik cepat.” Kata Sulastri sambil menangis. | Rumahnya terendam.",
    "Seminar bertema “Desa Bersih, Desa Sehat.” | Acara itu gratis.",
    'Ia menulis "tidak ada dana." | "harus menunggu," tulisnya lagi.',
    "“Kita tunggu saja ... nanti ada hasilnya,” ucap Rini. | Ia lalu diam.",
    "«Kami menolak. Titik,» kata Umar. | Ia pulang.",
    "“Paragraf ini tidak ditutup tandanya. | Kalimat kedua tetap terpisah. | Kalimat ketiga juga.",
    "Penutupnya hilang pembukanya. | Kami tetap bekerja,” kata Yanti. | Ia tersenyum.",
    'Tanda "lurus yang tak ditutup. | Kalimat berikut berdiri sendiri. | Begitu pula yang ini.',
    "'Kami sudah lapor,' kata Joko. | Polisi mencatat.",
    "Hari Jum'at libur. | Ma'ruf pulang ke desa.",
    "“Hasilnya bagus. ” kata Sari. | Ia puas.",
]
MARKS = [
    "Mengapa bisa begitu? | Tidak ada yang tahu.",
    "Serius?! | Ternyata benar.",
    "Ia menunggu... | Hujan belum reda.",
    "Ia menunggu… dan terus menunggu. | Hujan reda.",
    "(Laporan ini diperbarui. Data dari BPBD.) | Jumlah korban nihil.",
    "Rapat (dihadiri Kab. Bone, Kab. Wajo, dll.) ditunda. | Alasannya cuaca.",
    "Bantuan berupa beras, minyak, dll. | Warga antre.",
    "Warga, pedagang, dkk. tetap menolak. | Mereka menulis surat.",
    "Ditandatangani a.n. Bupati oleh Sekda. | Suratnya dua lembar.",
    "Final mempertemukan Persik vs. Arema. | Stadion penuh.",
    "jalan itu belum diperbaiki. | warga menanam pisang di lubangnya.",
]
GLUED = [
    "Pasar dibuka hari ini.¦Acara itu ramai.",
    "Pasar dibuka 8 jam/hari.¦Acara itu ramai.",
    "Ia bertugas di Kodim 1710/Mimika.¦Acara itu ramai.",
    "Begitu putusan Nomor 36/PUU-XV/2017.¦Acara itu ramai.",
    "Anggaran habis pada 2023.¦Pemkab mencari jalan lain.",
    "Guru honorer menunggu (12/11/2024).¦Gaji belum cair.",
    "Dana itu milik ASN.¦Bupati menegaskannya.",
    "“Sudah selesai,” katanya.¦“Tinggal dicat.”",
    'Sekolah rusak."',
    "Apakah aman?¦Warga ragu.",
    "Alamatnya Jl.Merdeka No.5 Kab.Blitar. | Bangunannya baru.",
    "Drs.Sutrisno hadir bersama H.Amin. | Keduanya pulang awal.",
    "Harga turun.,¦Pedagang senang.",
    "Deklarasi dihadiri Firman Manurung.,SH.,MH, dan Iskandar.",
    "Harga turun. ,¦Pedagang senang.",
    'Harga turun., | Pedagang senang (3/9/2019)., | Bupati lega., | "Semua aman," kata dia., | Rapat usai.',
    "Kantornya di Jalan Mawar Nomor 12., Kecamatan Reban. | Rapat selesai pada 2024., | Warga pulang.",
    "Rapat dipimpin Rina Sari, S.E., M.M., Kepala Bagian Umum PT Maju Tbk., Budi, dan Prof., Ph.D., lainnya.",
    'Ada 20 cabang di sana .¦"Kami mulai besok."',
]
NUMBERING = [
    "1. Kartu keluarga asli. | Fotokopi ditolak.",
    "a. Warga berusia 17 tahun.",
    "(1) Setiap orang berhak memilih. | Hak itu dijamin.",
    "Syaratnya: 1. Fotokopi KTP 2. Pas foto 3. Ijazah terakhir. | Berkas dibawa ke kelurahan.",
    "Inilah empat butir edaran:1. Masker wajib dipakai 2. Jarak dijaga. | Edaran berlaku besok.",
    "Syaratnya 1. KTP,2. Kartu Keluarga,3. Pas foto. | Warga antre.",
    "Anjurannya:,1. Cuci tangan sebelum makan.,¦2. Pakai masker di jalan.,¦3. Makan buah. | Dokter mengingatkannya.",
    "Ayat 1. Setiap orang wajib. | Ayat 2. Setiap warga berhak. | Ayat 3. Hakim memutus.",
    "Calon nomor urut 1. Rudi hadir. | Calon nomor urut 2. Sari absen. | Panitia mencatat.",
    "Indeksnya 2,4. | Nilai itu turun dari 2,5. | Warga kecewa.",
    "Larangan itu ada di pasal 3. | Warga setuju. | Sanksinya di pasal 12. | Hakim mencatat.",
    "Perbedaan keduanya 1. Harga solar lebih murah. | 2. Mesinnya lain.",
    "Larangan tertulis pada huruf a. | Sanksinya teguran.",
    "Tahapnya meliputi: a. Pendataan; b. Verifikasi; c. Penetapan. | Semua selesai Desember.",
]
ENGLISH = [
    "Mr. Hadi met Gov. Lestari on Monday. | They discussed floods.",
    "The U.S. Embassy sent aid. | It arrived at 10 a.m. on Friday.",
]
CASES = [*TITLES, *PLACES, *NUMBERS, *ADDRESSES, *QUOTATIONS, *MARKS, *GLUED, *NUMBERING, *ENGLISH]


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in segment(text)]


@pytest.mark.parametrize("case", CASES)
def test_a_hand_written_case_is_split_as_a_reader_would(case: str) -> None:
    assert sentences(case.replace(" | ", " ").replace("¦", "")) == re.split(r" \| |¦", case)


def test_a_long_quotation_is_split_inside_and_its_last_part_keeps_the_attribution() -> None:
    part = "Kami sudah menyiapkan seluruh peralatan dan petugas di setiap kecamatan yang rawan banjir tahun ini."
    text = f"“{part} {part} {part} {part}” kata Kepala BPBD. Warga diminta waspada."
    assert len(part) * 4 > SHORT_QUOTATION
    found = sentences(text)
    assert found == [f"“{part}", part, part, f"{part}” kata Kepala BPBD.", "Warga diminta waspada."]


def test_a_long_quotation_is_not_split_into_scraps() -> None:
    part = "Kami sudah menyiapkan seluruh peralatan dan petugas di setiap kecamatan yang rawan banjir tahun ini. Ya."
    found = sentences(f"“{part} {part} {part} {part}” kata Kepala BPBD.")
    assert all(len(sentence) > 40 for sentence in found)
    assert len(found) > 1
    long = part.removesuffix(" Ya.")
    assert sentences(f"“{long} Kami siap. {long} {long} {long} Itu saja.” kata Kepala BPBD.") == [
        f"“{long}",
        f"Kami siap. {long}",
        long,
        f"{long} Itu saja.” kata Kepala BPBD.",
    ]


def test_headings_and_items_are_told_from_body() -> None:
    text = (
        "Rapat berlangsung dua jam.\n\nSanksi bagi Pelanggar\n\nAda tiga sanksi yang disiapkan:\n"
        "- teguran lisan\n- teguran tertulis\n- pemberhentian\n\nBupati menutup rapat."
    )
    body, heading, item = SentenceKind.BODY, SentenceKind.HEADING, SentenceKind.ITEM
    assert [span.kind for span in segment(text)] == [body, heading, body, item, item, item, body]


def test_lines_that_a_colon_announces_are_items_without_any_marker() -> None:
    text = "Berikut daftar penerima:\nKecamatan Bandar\nKecamatan Reban\nKecamatan Tulis\n\nPenyaluran dimulai besok."
    assert [span.kind for span in segment(text)][1:4] == [SentenceKind.ITEM] * 3


def test_numbered_sub_headings_are_headings_and_numbered_lists_are_items() -> None:
    headings = "1. Jalan Rusak\n\nJalan itu rusak sejak Mei.\n\n2. Jembatan Putus\n\nJembatan putus pekan lalu."
    assert [span.kind.value for span in segment(headings)] == ["heading", "body", "heading", "body"]
    listed = "Syarat pendaftaran:\n1. KTP asli\n2. Pas foto\n3. Ijazah\n\nBerkas dibawa sendiri."
    assert [span.kind.value for span in segment(listed)] == ["body", "item", "item", "item", "body"]


def test_a_name_with_an_initial_at_the_start_of_a_paragraph_is_no_list_item() -> None:
    text = "A. Suhendra memimpin rapat itu sejak pagi.\n\nPeserta pulang sore hari."
    assert [span.kind for span in segment(text)] == [SentenceKind.BODY, SentenceKind.BODY]


def test_a_short_unpunctuated_last_line_is_not_a_heading_of_nothing() -> None:
    assert segment("Rapat selesai.\n\nSemoga bermanfaat")[-1].kind is SentenceKind.BODY


def test_a_line_that_a_margin_broke_goes_on_and_other_line_breaks_end_a_sentence() -> None:
    wrapped = "Pemerintah kabupaten menyiapkan dana darurat untuk\nmemperbaiki tiga jembatan. Pengerjaan dimulai."
    assert sentences(wrapped)[0].endswith("tiga jembatan.")
    assert sentences("Pasar Baru\nPasar Lama\n\nKeduanya tutup.") == ["Pasar Baru", "Pasar Lama", "Keduanya tutup."]


def test_nothing_in_gives_nothing_out() -> None:
    assert segment("") == segment(" \n\n \t\n") == []


def check(text: str) -> None:
    spans = segment(text)
    covered = [False] * len(text)
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        assert "\n\n" not in text[span.start : span.end]
        covered[span.start : span.end] = [True] * (span.end - span.start)
        last = span.end
    assert all(covered[at] or text[at].isspace() for at in range(len(text)))
    assert spans == segment(text)


NEWSLIKE = st.lists(
    st.sampled_from(
        [
            *"“”\"'‘’()[].!?…,:;-–*•1aAZé²",
            " ",
            " ",
            "\n",
            "\n\n",
            "Jl.",
            "S.H.",
            "No. 5",
            "hari ini",
            "Acara",
            "ujar Budi",
        ]
    )
)


@settings(max_examples=400)
@given(st.one_of(st.text(), NEWSLIKE.map("".join)))
def test_every_character_lies_in_exactly_one_sentence_whatever_the_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize("case", CASES)
def test_what_holds_for_any_text_holds_for_the_cases_in_any_order(case: str) -> None:
    shuffled = case.split(" ")
    random.Random(len(case)).shuffle(shuffled)
    check(" ".join(shuffled))


HOSTILE = {
    "one word": "a",
    "full stops": ".",
    "spaced full stops": ". ",
    "initials": "A. ",
    "glued sentences": "kata.Kata",
    "quotation marks": '"',
    "opened quotations": "“a. B",
    "brackets": "(",
    "opened brackets": "(a. B ",
    "numbers": "1. A 2. B ",
    "short lines": "Baris pendek\n",
    "spaces": " ",
    "closing marks": ")",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_no_longer_than_its_length_deserves(name: str) -> None:
    assert grows_with_length(lambda length: segment("a." + repeated(HOSTILE[name], length) + "b"), 1_000_000)


def test_the_sanctions_of_the_real_magetan_page_are_one_quotation_with_its_speaker(shared: Path) -> None:
    page = next(shared.glob("seeds/001_*.txt")).read_text(encoding="utf-8")
    (found,) = [sentence for sentence in sentences(page) if "ringan, sedang, hingga berat" in sentence]
    assert found.startswith("“Kalaupun")
    assert found.endswith("ujar Nizhamul.")


def test_what_scraping_left_behind_who_spoke_is_none_of_his_words() -> None:
    for text in (
        "“Ini burung langka,” kata Mara., Spesies itu kemudian punah.",
        "“Kami bahagia,” kata Oka., merupakan sekuel film.",
        "“Kami bahagia,” ujarnya., , dan Oka berterima kasih.",
        "“Kami bahagia,” ujar Oka saat dihubungi, Rabu., di antaranya botol dan payung.",
    ):
        first, *rest = [text[start:end] for start, end, _ in segment(text)]
        assert len(rest) == 1 and first.rstrip("., ").endswith(("Mara", "Oka", "ujarnya", "Rabu"))
    # A degree, an abbreviation or a comma within the quotation closes nothing.
    for text in ("“Kami siap,” ujar Oka, S.H., ketua panitia.", "“Kami siap,” kata Direktur Maju Tbk., Oka Mara."):
        assert len(segment(text)) == 1
