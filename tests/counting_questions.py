"""Questions that count or order articles, and questions that only look like it, in both languages."""

COUNTING = """
When was Bawaslu mentioned for the first time?
Kapan banjir disebut untuk pertama kalinya?
kapan nama Nizhamul pertama muncul?
Ada berapa media dalam koleksi ini?
How many different authors are there?
daftar penulis
Which authors wrote about Demak?
Siapa penulis artikel tentang Demak?
Apakah berita tentang Demak lebih banyak daripada berita tentang Batang?
Are there more articles about Demak than about Batang?
How many regencies in Central Java have articles?
Kapan pertama kali banjir disebut?
When was flooding first mentioned?
When did Bawaslu first appear in the articles?
Which outlet reported last on Bawaslu?
Media mana yang terakhir memberitakan banjir Demak?
Berapa kali kata banjir disebut?
How often does the word neutrality appear?
Apa saja judul artikel dari ANTARA?
sebutkan judul berita tentang Demak
Which provinces are covered?
List articles about Demak oldest first
berapa artikel yang sebut Bawaslu?
Berapa artikel yang menyebut Bawaslu?
how many articles mention Bawaslu?
berapa berita tentang Pilkada dari ANTARA pada Oktober 2024?
which outlets reported on Magetan?
media apa saja yang memberitakan Magetan?
Media mana yang paling banyak memberitakan netralitas ASN?
urutkan kejadian di Demak
timeline of the flood in Demak
Timeline of events in Demak
kapan saja Demak diberitakan?
kapan saja banjir diberitakan?
list the articles about Magetan
List all articles about civil servants
artikel terbaru tentang Demak
artikel tertua tentang Pilkada
berita terbaru dari Jawa Tengah
What is the latest article about Demak?
What are the oldest articles on Bawaslu?
berapa jumlah artikel per media?
how many articles per month?
how many articles are there by outlet?
Berapa artikel yang terbit pada November 2024?
How many articles were published in October 2024?
How many articles are about Demak?
how many articles are there about "sanksi moral"?
berapa artikel memuat kata "sanksi moral"?
Berapa artikel menyebut KPU dan Bawaslu?
how many articles mention both KPU and Bawaslu?
how many articles mention the General Elections Commission?
in how many articles is Bawaslu mentioned?
Berapa artikel menyebut Komisi Pemilihan Umum per media?
how many outlets covered the election?
Berapa media yang memberitakan Pilkada?
siapa saja yang memberitakan banjir Demak?
sebutkan artikel tentang sampah
tampilkan semua berita tentang Pilkada dari HARIANREKA.COM
artikel apa saja yang menyebut sanksi pidana?
Which articles mention Bawaslu?
Which articles mention criminal sanctions?
berita apa saja dari Demak
Berapa kali Bawaslu diberitakan?
Which regions are mentioned in the articles?
Kabupaten mana saja yang diberitakan?
How many regions do the articles cover?
daerah mana saja yang disebut dalam artikel tentang Pilkada
on which days was Bawaslu reported on?
When was Demak in the news?
how many articles did ANTARA publish?
berapa berita ANTARA tentang ASN?
Berapa artikel sejak 1 November 2024 yang menyebut TPS?
how many articles between 1 and 31 October 2024 mention ASN?
berapa artikel tentang banjir antara 1 dan 31 Desember 2024
buat linimasa Pilkada
urutkan berita tentang Bawaslu dari yang terbaru
sort the articles about Bawaslu by date
put the events in Demak in chronological order
5 artikel terbaru
the three latest articles about elections
Berapa artikel ada di koleksi ini?
How many articles do you have?
How many articles about Pilkada are there per regency?
Tolong hitung artikel yang menyebut Nizhamul
count the articles that mention Lani Dwi Rejeki
Berapa artikel di Jawa Timur?
pada bulan apa Bawaslu paling banyak diberitakan?
bulan apa saja Pilkada diberitakan?
which newspapers have published articles about waste?
berapa artikel dari Kompas?
Berapa artikel yang menyebut Magetan atau Cilacap?
how many articles mention Magetan?
How many articles mention Magetan, Cilacap and Batang?
Which outlet mentions Nizhamul most?
How many outlets are in the collection?
berapa media ada di koleksi ini?
how many articles about Pilkada did HARIANREKA.COM publish in December 2024?
Kapan berita pertama tentang Magetan terbit?
Media apa saja yang meliput banjir di Demak pada Desember 2024?
kronologi pemberitaan netralitas ASN
Tampilkan artikel tentang pasar baru di Banyuwangi
artikel terbaru tentang Demak apa?
berita pertama tentang banjir Demak kapan?
urutan waktu berita tentang Bawaslu
When was the first report about the flood in Demak?
How many articles does each outlet have?
how many articles did each outlet publish about Pilkada?
in which month were most articles published?
bulan apa paling banyak berita tentang Pilkada?
timeline of the vote buying case
berapa artikel mengutip Nizhamul?
How many articles quote Nizhamul?
siapa yang lebih sering dikutip, Nizhamul atau Lani?
berapa judul yang menyebut Bawaslu?
Judul apa saja yang memuat kata banjir?
how many headlines mention Bawaslu?
How many articles have Bawaslu in the title?
How often was Bawaslu in the headlines?
berapa cek fakta tentang Bawaslu?
Is there a fact check about the flood in Demak?
berapa artikel per pekan?
how many articles about Pilkada each week?
pekan mana paling banyak berita soal Pilkada?
kapan terakhir ada berita soal Demak?
When was the last time there was news about Demak?
berita tentang Demak terakhir kapan?
artikel tentang banjir yang tidak menyebut Demak, ada berapa?
Artikel HARIANREKA.COM apa saja yang menyebut Demak?
which articles came out this month?
what was published last week?
apa saja yang terbit pekan lalu?
siapa lebih sering disebut, Nizhamul atau Lani?
Were there more articles in October 2024 or November 2024?
what period does the collection cover?
which provinces does the collection cover?
List all regencies
How many regencies?
berapa media?
semua artikel
all articles
how many authors?
all outlets
sebutkan semua kabupaten
daftar kota yang ada di sini
which regions are there?
kabupaten apa saja yang ada dalam koleksi ini?
""".strip().splitlines()
OTHERS = """
berapa kabupaten yang terendam banjir?
how many regencies were flooded?
semua media sosial ditutup?
Siapa narasumber seminar itu?
Siapa penulis novel itu?
Siapa penulis buku tentang Demak?
Which journalists were attacked in Demak?
How many reporters covered the trial?
Kapan nama bupati baru diumumkan?
Sebutkan semua pejabat yang hadir di Demak
Kapan virus itu pertama kali ditemukan?
kapan pertama kali dia disebut?
Which provinces are covered by the insurance?
Berapa kali gempa muncul?
Sebutkan semua bupati yang hadir
List all mayors who resigned
how many ballot papers were damaged?
berapa TPS di Salatiga?
Berapa jumlah TPS di Kabupaten Magetan?
How many polling stations are there in East Lombok altogether?
Berapa laporan yang diterima Bawaslu?
how many reports did Bawaslu receive?
How many articles does the regulation have?
how many articles of the Civil Service Law were violated?
Berapa berita acara yang ditandatangani KPU?
berapa berita hoaks yang ditemukan Kominfo?
Berapa artikel yang ditulis Rudi?
Bagaimana kronologi banjir Demak?
kronologi kecelakaan di Batang
Urutkan kabupaten menurut jumlah korban
Sebutkan nomor urut pasangan calon
What is the timeline for the road repair?
when was the dike first reported to be leaking?
When was the incident reported to the police?
Kapan laporan itu disampaikan ke Bawaslu?
Kabupaten mana saja yang menyebut sanksi pidana?
Which regencies mention criminal sanctions?
What sanctions did Magetan announce?
media sosial apa yang dilarang bagi ASN?
Which media did the KPU use for outreach?
Which media should civil servants avoid?
Berapa media yang hadir dalam jumpa pers?
media mana yang melaporkan Bawaslu ke polisi?
Which outlets reported that three people died?
siapa yang melaporkan pelanggaran itu?
Apa berita yang dibantah KPU?
Berita apa yang membuat warga marah?
sebutkan sanksi yang diumumkan Magetan
list the sanctions announced in Magetan
Berapa warga yang mengungsi?
how many people were evacuated in Demak?
How many days did the water outage last?
berapa hari air PDAM mati?
How many times did Bawaslu warn civil servants?
berapa kali Bawaslu memperingatkan ASN?
Who reported the vote buying?
what did the latest survey say?
Apa sanksi terbaru bagi ASN?
When was the article of the law amended?
Pasal berapa yang dilanggar?
how many news conferences did the KPU hold?
What was the first thing Lani said?
list of candidates in Magetan
Sebutkan semua kecamatan di Demak yang terendam
bulan apa pembangunan selesai?
What is the order of the candidates on the ballot?
How many stories does the market building have?
berapa artikel dalam undang-undang ASN?
Berapa persen pemilih di Pontianak?
Kapan Demak banjir?
When did it flood in Demak?
berapa outlet yang dibuka PDAM?
how many outlets did the company open?
which cities are affected by the drought?
Berapa kabupaten yang terdampak?
Apa isi berita tentang Demak?
What does the article about Demak say?
Which articles of the law does the regent cite?
What did the first article say about Magetan?
What articles of the constitution protect the press?
How many press releases did KPU send?
how many outlets are there in the market?
berapa media yang diundang Bawaslu?
Berita mana yang paling lengkap?
What news did the regent bring?
Berita terbaru apa yang membuat warga marah?
What was the first report of the leak?
How many articles does the regulation quote?
Judul buku apa yang dibaca bupati?
berapa judul film yang diputar di Demak?
berapa judul buku yang memuat kata Demak?
Which titles did the club win in 2024?
What was published in the Official Gazette?
what did the fact check conclude?
Apa hasil cek fakta itu?
siapa yang melakukan cek fakta?
Kapan terakhir kali Demak banjir?
When was the last time it flooded in Demak?
berita kecelakaan di Batang, korbannya ada berapa?
Siapa yang lebih banyak dipilih, Lani atau Rahmat?
Apakah lebih banyak warga mengungsi pada 2023 atau 2024?
Which provinces does the toll road cover?
What period does the contract cover?
Berapa rata-rata warga yang memilih per TPS?
How long is the longest bridge?
jembatan mana yang paling panjang?
siapa menteri yang dikutip bupati soal banjir?
how many regencies are there in Central Java?
sebutkan semua kabupaten yang terdampak
list all regencies that were flooded
""".strip().splitlines()
