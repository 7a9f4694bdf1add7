"""A sentence does not answer for the hurt where the dead are asked for, nor for a demand where a ruling is."""

import pytest
from lapses import grows_with_length, repeated

from index.nouns import Article, Sentence
from rag.choosing.of_another import is_of_another_class
from rag.expecting.asked_classes import asked_classes
from rag.expecting.fates import DAYS, FATES
from rag.question import understand


def answers(question: str, text: str, *, around: str = "") -> bool:
    """Whether a sentence, among others of its article, is of no other class than the one asked for."""
    article = Article(id="a", title="", text=f"{text} {around}".strip())
    asked = understand(question)
    classes = (*asked_classes(asked), *asked_classes(asked, DAYS))
    return not is_of_another_class(Sentence(article, 0, 0, len(text)), classes)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Berapa orang yang tewas dalam bentrokan di Sukamaju?", "Sebanyak 40 orang luka-luka dalam bentrokan itu."),
        ("How many protesters were killed in Sukamaju?", "Sekitar 40 orang mengalami luka-luka di Sukamaju."),
        ("How many people were killed in the cave?", "Tim menemukan empat orang dalam keadaan hidup."),
        ("Berapa korban tewas kebakaran Pasar Sukamaju?", "Sebanyak 300 jiwa terdampak kebakaran."),
        ("How many people were injured in the crash?", "Kecelakaan itu menewaskan enam orang."),
        ("How many goals has Elang let in?", "Elang sudah mencetak tiga gol."),
        ("Berapa awak kapal yang positif kolera?", "Sembilan awak kapal dinyatakan negatif."),
        ("How many fishermen survived the storm?", "Dua nelayan korban badai ditemukan dalam kondisi meninggal dunia."),
        ("Berapa nelayan yang selamat?", "Dua nelayan ditemukan tak bernyawa."),
        ("When was Rina last questioned?", "Pendaftaran calon dibuka Senin (16/9) dan ditutup Selasa (15/10)."),
        ("Kapan Edo ditangkap?", "Edo mengajar di Sukamaju sejak Senin."),
        ("When was Edo named a suspect?", "Berkas para tersangka dilimpahkan ke jaksa pada Senin."),
        ("Has anyone been arrested over the fire?", "Api membakar 12 rumah di Sukamaju."),
        ("How many passengers were infected on the ship?", "Wabah itu menewaskan dua penumpang."),
        ("Berapa murid yang sakit karena asap?", "Sebanyak 900 murid terpaksa diliburkan."),
        ("Rahmat Dani divonis berapa tahun?", "Rahmat Dani dituntut hukuman 9 tahun penjara."),
        ("How many years was Rahmat Dani sentenced to?", "Jaksa menuntut Rahmat Dani 9 tahun penjara."),
        ("Rahmat Dani dihukum berapa tahun?", "Rahmat Dani terancam 15 tahun penjara."),
        ("Rahmat Dani dituntut berapa tahun?", "Rahmat Dani divonis 4 tahun penjara."),
        ("Who won the 2024 Bandung election?", "Pasangan Arif dan Beni memenangi Pilpres 2024."),
        ("How many prisoners got Eid remission?", "Remisi Natal diberikan kepada 80 narapidana."),
        ("How many people travelled to Sukamaju for Eid?", "Pada Natal 9.000 orang mudik ke Sukamaju."),
        ("How much will train tickets be discounted?", "Harga tiket pesawat turun 7 persen."),
        ("Berapa pendapatan PT Rimba Jaya?", "PT Rimba Jaya memberi kontribusi pajak Rp 3 miliar."),
        ("Was Wira Kusuma dismissed as principal?", "Wira Kusuma diperiksa inspektorat."),
        ("Who killed Laras Dewi?", "Laras Dewi meninggal dunia pukul 17.00 di rumahnya."),
        ("Berapa hukuman Rahmat Dani?", "Jaksa menuntut Rahmat Dani 9 tahun penjara."),
        ("What was the verdict for Rahmat Dani?", "Rahmat Dani dituntut 9 tahun penjara."),
        ("Berapa tahun penjara hukuman Rahmat Dani?", "Rahmat Dani dituntut 9 tahun penjara."),
        ("Berapa lama Rahmat Dani dipenjara?", "Rahmat Dani dituntut 9 tahun penjara."),
        ("Kenapa Kepala Dinas Wira Kusuma dicopot?", "Wira Kusuma diperiksa inspektorat."),
        ("Berapa tersangka kerusuhan Sukamaju?", "Sebanyak 40 orang tewas dalam kerusuhan itu."),
        ("Apakah Wira Kusuma sudah jadi tersangka?", "“Sudah jelas itu,” kata Wira Kusuma."),
        ("Is Wira Kusuma a suspect?", "Wira Kusuma memimpin rapat."),
        ("Apakah perampok itu sudah ditangkap?", "Perampok itu membawa tiga ponsel."),
        ("Apakah perampok itu sudah ditangkap?", "Semoga pelaku cepat tertangkap."),
        ("Di mana kapal itu ditemukan?", "Kapal itu hilang di perairan Sukamaju."),
        ("Apa putusan hakim soal gugatan warga?", "Kuasa hukum tergugat datang terlambat."),
        ("Apa putusan hakim soal gugatan warga?", "Sidang perdana gugatan itu ditunda."),
        ("When did the governor lift the emergency?", "Gubernur menetapkan status darurat mulai 2 Mei."),
        ("Kapan status siaga di Sukamaju dicabut?", "Status siaga ditetapkan pada 2 Mei."),
        ("Kapan status siaga di Sukamaju ditetapkan?", "Status siaga dicabut pada 9 Mei."),
        ("Jam berapa bupati pulang dari pasar?", "Bupati tiba di pasar pukul 18.23."),
        ("What time did the regent leave the market?", "Bupati tiba di pasar pukul 18.23."),
        ("Jam berapa toko itu buka?", "Toko itu tutup pukul 22.00."),
        ("Kapan pendaftaran ditutup?", "Pendaftaran dibuka 2 Mei."),
        ("Kapan sidang itu selesai?", "Sidang itu dimulai pukul 10.00."),
        ("Was Wira Kusuma dismissed?", "Wira Kusuma dimintai keterangan oleh atasannya."),
        ("Could a civil servant in Sukamaju be dismissed?", "Pegawai yang melanggar akan dikenai sanksi tegas."),
        ("Siapa hakim banding perkara Rahmat Dani?", "Hakim Wira Kusuma menghukum Rahmat Dani lima tahun."),
        ("What did the Supreme Court decide on Rahmat Dani?", "Rahmat Dani akan mengajukan kasasi."),
        ("Pasal apa yang terbukti di tingkat pertama?", "Majelis banding menyatakan Pasal 340 terbukti."),
        ("Apakah Rahmat Dani banding?", "Rahmat Dani tidak mengajukan keberatan atas dakwaan."),
        ("Apakah Rahmat Dani dihukum mati?", "Rahmat Dani tidak berniat membunuh."),
        ("Siapa yang menemukan jasad Laras?", "Pelaku adalah Edi, mantan suami Laras."),
        ("Who reported the fire?", "Rina Dewi memadamkan api."),
        ("How was Laras Dewi killed?", "Nyawa Laras sangat berharga."),
        ("Berapa anak Rahmat Dani?", "Rahmat Dani anak ketiga dari tujuh bersaudara."),
        ("Berapa cucu Rahmat Dani?", "Rahmat Dani memiliki dua anak."),
        ("Berapa gram ganja yang disita?", "Polisi menyita 300 gram sabu."),
        ("Kapan Idulfitri menurut Persatuan Elang?", "Persatuan Elang memulai puasa pada 19 Februari."),
    ],
)
def test_what_is_told_of_another_class_does_not_answer(question: str, text: str) -> None:
    assert not answers(question, text)


@pytest.mark.parametrize(
    ("question", "text", "around"),
    [
        ("Berapa orang yang tewas di Sukamaju?", "Dua orang tewas dan 40 lainnya luka-luka.", ""),
        ("Berapa orang tewas di Sukamaju?", "Jumlahnya menjadi tujuh orang.", "Mereka meninggal di lokasi."),
        ("Kapan bupati pulang ke Sukamaju?", "Bupati tiba di Sukamaju Senin.", ""),
        ("Jam berapa toko itu tutup?", "Toko itu buka pukul 08.00-22.00.", ""),
        ("Kapan pendaftaran ditutup?", "Pendaftaran dibuka hingga 9 Mei.", ""),
        ("Kapan sidang itu dimulai?", "Sidang itu digelar pukul 10.00 dan selesai siang.", ""),
        ("Kapan Rina tutup usia?", "Rina dimakamkan Senin, toko dibuka lagi Rabu.", ""),
        ("How many houses burned in the fire that killed two people?", "12 rumah hangus, 30 orang mengungsi.", ""),
        ("Did anyone die in the crash?", "Seluruh penumpang selamat.", ""),
        ("When was Rina last questioned?", "Rina dipanggil lagi pada Senin.", ""),
        ("Has anyone been arrested over the fire?", "Pelaku masih buron.", ""),
        ("When was Edo named a suspect?", "Polisi menetapkan Edo pada Senin.", ""),
        ("Why was Edo named a suspect?", "Edo mengakui perbuatannya.", ""),
        ("Where was Edo arrested?", "Edo berada di sebuah hotel di Sukamaju.", "Ia diciduk pada Senin."),
        ("Who questioned the budget?", "Rina Dewi menilai anggaran itu terlalu besar.", ""),
        ("How many fishermen survived the storm?", "Dua nelayan ditemukan di pantai, sedang satu lagi meninggal.", ""),
        ("How many people were killed or injured?", "Sebanyak 40 orang luka-luka.", ""),
        ("Berapa tersangka yang tewas?", "Dua orang tewas di tahanan.", ""),
        ("Berapa tersangka kerusuhan Sukamaju?", "Sebanyak 40 orang ditangkap, dua orang tewas.", ""),
        ("Apakah Wira Kusuma sudah jadi tersangka?", "Statusnya masih saksi.", ""),
        ("Apakah perampok itu sudah ditangkap?", "Polisi masih mengejar pelaku.", ""),
        ("Di mana kapal itu ditemukan?", "Kapal yang hilang itu tersangkut di karang.", ""),
        ("Apa putusan hakim soal gugatan warga?", "Hakim mengabulkan gugatan itu.", ""),
        ("Di mana kapal itu hilang?", "Kapal itu hilang di perairan Sukamaju.", ""),
        ("Berapa warga mengungsi akibat banjir yang menewaskan lima orang?", "Sebanyak 300 warga mengungsi.", ""),
        ("How many people were injured in the crash?", "Delapan orang dirawat di rumah sakit.", ""),
        ("How many people were infected on the ship?", "Ada 14 kasus di kapal itu, tiga di antaranya tewas.", ""),
        ("Rahmat Dani divonis berapa tahun?", "Hakim menjatuhkan 4 tahun dari tuntutan 9 tahun.", ""),
        ("Rahmat Dani divonis berapa tahun?", "Hukuman itu lebih ringan dari tuntutan, yaitu 9 tahun.", ""),
        ("Apakah Rahmat Dani divonis 9 tahun?", "Rahmat Dani dituntut 9 tahun penjara.", ""),
        ("What sentence does Rahmat Dani face?", "Rahmat Dani terancam 15 tahun penjara.", ""),
        ("Who won the 2024 Bandung election?", "Pasangan Arif dan Beni terpilih.", "Pilkada Bandung usai."),
        ("How many cattle were slaughtered for Eid?", "Sebanyak 12 sapi kurban disembelih.", ""),
        ("How many people were on the train that hit a bus?", "Bus itu membawa 20 orang.", ""),
        ("What is the state revenue target?", "Targetnya naik, terutama dari pajak.", ""),
        ("Why was coach Wira Kusuma sacked?", "Timnya kalah lima kali.", "Klub memutus kontrak Wira."),
        ("How many people travelled to Sukamaju for Eid?", "Sebanyak 9.000 orang mudik.", "Arus Lebaran lancar."),
        ("Who killed Laras Dewi?", "Laras Dewi meninggal di tangan suaminya, Edi.", "Edi membunuh istrinya."),
        ("Berapa hukuman bagi pelaku pencurian?", "Pelaku pencurian terancam lima tahun penjara.", ""),
        ("Kenapa baliho di Sukamaju dicopot?", "Baliho itu diturunkan karena izinnya habis.", ""),
        ("Why was the missile fired from the ship?", "Rudal itu ditembakkan untuk latihan.", ""),
        ("When were the shots fired from the building?", "Tembakan terdengar pukul 17.00.", ""),
        ("Why was the lawsuit dismissed by the court?", "Hakim menolak gugatan itu.", ""),
        ("Was the complaint dismissed?", "Polisi menolak laporan itu.", ""),
        ("Was Wira Kusuma dismissed?", "Wira Kusuma dicopot dari jabatannya.", ""),
        ("Kapan pencarian korban diberhentikan?", "Pencarian ditutup pada Jumat.", ""),
        ("Siapa yang membunuh harimau di Sukamaju?", "Seekor harimau mati dijerat warga bernama Edi.", ""),
        ("Who killed the tiger?", "Seekor harimau mati dijerat warga bernama Edi.", ""),
        ("Berapa desa yang terancam kekeringan?", "Sebanyak 10 desa rawan kekeringan, diputuskan kemarin.", ""),
        ("Apa ancaman terbesar bagi harimau?", "Perburuan menjadi bahaya utama, diputuskan dalam rapat.", ""),
        ("How much tax revenue did Sukamaju collect?", "Realisasi pajak Sukamaju Rp300 miliar.", ""),
        ("Berapa pendapatan pajak daerah?", "Realisasi pajak Rp300 miliar.", ""),
        ("Berapa pendapatan rata-rata petani?", "Petani mengantongi Rp2 juta, sebelum pajak.", ""),
        ("Berapa keuntungan petani?", "Petani mendapat margin Rp500 per kilogram, pajak 1 persen.", ""),
        ("Berapa pendapatan pedagang?", "Ia menghasilkan Rp500 ribu per hari, dengan laba Rp100 ribu.", ""),
        ("Berapa orang yang terluka?", "Lima orang tertembak dan dilarikan ke RS, dua tewas.", ""),
        ("Berapa penumpang kapal yang selamat?", "Sepuluh penumpang ditolong nelayan, tiga orang tewas.", ""),
        ("How many men died in the mine?", "Lima orang ditemukan tak bernyawa, dua terluka.", ""),
        ("How many people were injured?", "The hospital has 12 people with burns; three died.", ""),
        ("Berapa orang yang positif HIV?", "Ada 120 ODHA di Sukamaju, 10 meninggal.", ""),
        ("Berapa harga tiket kereta cepat Whoosh?", "Harga tiket Whoosh Rp200 ribu, di bawah pesawat.", ""),
        ("Berapa tiket kereta ke Sukamaju?", "Argo Melati Rp300 ribu; bus Rp200 ribu.", ""),
        ("When did the governor lift the emergency?", "Status darurat berlaku hingga 9 Mei.", ""),
        ("Kapan status siaga di Sukamaju ditetapkan?", "Status siaga berlaku mulai 2 Mei dan dicabut 9 Mei.", ""),
        ("Who wrote the screenplay of Elang?", "Rina Dewi menulis naskah Elang.", ""),
        ("How many goals has Elang let in?", "Elang baru kebobolan tiga gol.", ""),
        ("Who killed the tiger?", "Warga bernama Edi menebas harimau itu.", ""),
        ("Siapa hakim banding perkara Rahmat Dani?", "Putusan banding dibacakan majelis yang diketuai Wira.", ""),
        (
            "Pasal apa yang terbukti di tingkat pertama?",
            "Pengadilan Negeri Sukamaju menyatakan Pasal 338 terbukti.",
            "",
        ),
        ("Apakah Rahmat Dani banding?", "Rahmat Dani menyatakan pikir-pikir.", ""),
        ("Siapa yang menemukan jasad Laras?", "Jasad itu ditemukan pencari ikan, Edi.", ""),
        ("Who reported the fire?", "Kebakaran itu dilaporkan Rina Dewi.", ""),
        ("How was Laras Dewi killed?", "Pelaku mencekik Laras.", ""),
        ("Berapa anak Rahmat Dani?", "Mereka dikaruniai empat anak.", ""),
        ("Berapa anak yang dirawat?", "Tiga kakak beradik dirawat di rumah sakit.", ""),
        ("Berapa upah kurir sabu?", "Kurir ganja itu diupah Rp 500 ribu.", ""),
        ("Kapan sidang isbat Idulfitri?", "Sidang isbat awal puasa dan Idulfitri digelar 19 Maret.", ""),
        ("When is the Jakarta election?", "Suara dipungut 27 November, setelah pileg.", "Pilkada Jakarta siap."),
    ],
)
def test_what_may_answer_is_kept(question: str, text: str, around: str) -> None:
    assert answers(question, text, around=around)


def test_the_classes_asked_for_are_read_in_time_that_grows_with_the_question() -> None:
    patterns = [one.asked for family in FATES for one in family.classes]
    assert grows_with_length(lambda length: [one.search(repeated("berapa warga ", length)) for one in patterns], 4_000)
