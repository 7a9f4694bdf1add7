"""What stands beside an answer: how it was searched, which times and outlets bind, where articles disagree.

Knows: wording. Does not know when it is said.
"""

SEARCHED_AS = {"id": "Dicari sebagai: {words}", "en": "Searched as: {words}"}
OUTLETS_BOUND = {
    "id": "Hanya artikel dari {outlets}; nama dalam tanda kutip ganda dicari di semua media",
    "en": "Only articles from {outlets}; a name in double quotes is looked for in all outlets",
}
OUTLETS_LEFT_OUT = {"id": "Tanpa artikel dari {outlets}", "en": "Without articles from {outlets}"}
REGIONS_LEFT_OUT = {"id": "Tanpa artikel tentang {regions}", "en": "Without articles about {regions}"}
SPEAKERS_LEFT_OUT = {"id": "Tanpa perkataan {names}", "en": "Without words of {names}"}
QUOTED_LEFT_OUT = {"id": "Tanpa yang sudah dikutip sebelumnya", "en": "Without what was quoted before"}
OF_ARTICLE = {
    "id": {
        "outlet": "Dikutip dari {known}.",
        "published": "Artikelnya terbit {known}.",
        "author": "Ditulis {known}.",
        "title": "Judulnya {known}.",
        "url": "Alamatnya {known}.",
        "id": "Artikel lengkapnya terbuka dari nomor kutipannya di obrolan, atau dengan {known}.",
    },
    "en": {
        "outlet": "Quoted from {known}.",
        "published": "Published {known}.",
        "author": "Written by {known}.",
        "title": "Headline: {known}.",
        "url": "Address: {known}.",
        "id": "The number of a quotation opens its whole article in the chat, and so does {known} at the command line.",
    },
}
"""What is known of the articles quoted besides their text."""
UNDATED = {
    "id": "Artikel tanpa tanggal tidak dibandingkan",
    "en": "Articles without a date are not compared",
}
ONLY_QUOTED = {
    "id": "Kutip hanya mengutip: beginilah tertulis dalam artikelnya; apakah isinya benar tidak diperiksa.",
    "en": "Kutip only quotes: these words stand in the article as shown; it does not check whether they are true.",
}
NOT_TRANSLATED = {
    "id": "Kutip tidak menerjemahkan: kutipan tetap dalam bahasa artikelnya; glosa katanya membantu membaca",
    "en": "Kutip does not translate: quotations stay in the language of the article; word glosses help to read them",
}
OLDEST_OF = {
    "id": "{count} artikel memuat kata-kata itu; yang dikutip hanya yang tertua",
    "en": "{count} articles have these words; only the oldest are quoted",
}
YEAR_SUPPLIED = {
    "id": "“{words}” tanpa tahun dibaca sebagai {meant}, menurut tanggal artikel dalam koleksi ini",
    "en": "“{words}” without a year is read as {meant}, by the dates of the articles in this collection",
}
COUNTED_FROM = {
    "id": "“{words}” dihitung dari {day}, hari artikel yang dikutip sebelumnya; dari hari ini tidak ada jawaban",
    "en": "“{words}” is counted from {day}, the day of the article quoted before; counted from today, nothing answers",
}
TIME_BOUNDS = {
    "id": "Hanya artikel yang terbit {time} (“{words}”)",
    "en": "Only articles published {time} (“{words}”)",
}
TIME_MEANT = {
    "id": "Hanya artikel yang terbit {time} (“{words}”) atau sedikit sesudahnya, atau yang menyebut waktu itu",
    "en": "Only articles published {time} (“{words}”) or shortly after, or naming that time",
}
CLAIM_CHECKED = {
    "id": "Artikel cek fakta: yang dikutip dapat berasal dari klaim yang dinyatakannya salah; baca kesimpulannya",
    "en": "A fact check: what is quoted may be part of the claim that it finds false; read its conclusion",
}
CLAIMS_AMONG = {
    "id": "{numbers} dari artikel cek fakta: yang dikutip dapat berasal dari klaim yang dinyatakannya salah; baca "
    "kesimpulannya",
    "en": "{numbers} from fact checks: what is quoted may be part of the claim that they find false; read their "
    "conclusion",
}
"""The same where other quotations are from reports."""
CLAIM_ITSELF = {"id": "Klaim yang diperiksa:", "en": "The claim that it checks:"}
"""What stands before a quotation of such a claim."""
UNDATED_TIMELY = {
    "id": "Artikel tanpa tanggal terbit ikut bila menyebut waktu itu",
    "en": "Articles without a date of publication count when they name that time",
}
OR_TOLD_UNTIL = {
    "id": ", atau yang menyebut keadaan sampai waktu itu",
    "en": ", or that tell how things stood by then",
}
OR_TOLD = {
    "id": ", atau kalimat yang menyebut jangka waktu itu sendiri",
    "en": ", or sentences that name that very stretch of time",
}
REGIONS_OF = {
    "id": "Ditemukan dalam artikel tentang {count} dari {among} daerah{within} dalam koleksi ini: {names}.",
    "en": "Found in articles about {count} of the {among} regions{within} in this collection: {names}.",
}
PROVINCES_OF = {
    "id": "Ditemukan dalam artikel tentang {count} dari {among} provinsi{within} dalam koleksi ini: {names}.",
    "en": "Found in articles about {count} of the {among} provinces{within} in this collection: {names}.",
}
DISAGREE = {
    "id": "Artikel-artikel ini menyebut angka yang berbeda, {order}.",
    "en": "The articles give different figures, {order}.",
}
DIFFER = {
    "id": "Artikel-artikel ini tidak mengatakan hal yang sama, {order}.",
    "en": "The articles do not all say the same, {order}.",
}
HELD_BY_OTHERS = {
    "id": "Artikel-artikel ini menyebut pejabat yang berbeda, {order}.",
    "en": "The articles name different holders of this office, {order}.",
}
NEWEST_FIRST = {"id": "yang terbaru lebih dulu", "en": "the newest first"}
UNDATED_ORDER = {
    "id": "mungkin dari waktu yang berbeda: tidak semuanya bertanggal",
    "en": "perhaps of different times: not all of them are dated",
}
CLOSEST = {"id": "Artikel terdekat:", "en": "Closest articles:"}
NEAREST = {"id": "Kalimat terdekat:", "en": "Nearest sentence:"}
