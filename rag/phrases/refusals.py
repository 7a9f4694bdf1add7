"""Why a question is not answered, or not surely: nothing on it, nobody meant, nothing that lets itself be told.

Knows: wording. Does not know when it is said.
"""

EMPTY_LIBRARY = {
    "id": "Koleksi ini belum berisi artikel. Tambahkan dengan: {command}",
    "en": "This collection holds no articles yet. Add some with: {command}",
}
ADDRESS = {
    "id": "Ini sebuah alamat, dan tidak ada artikel beralamat itu dalam koleksi ini: "
    "bertanyalah dengan kata-kata, atau simpan halamannya dan tambahkan dengan kutip add.",
    "en": "This is an address, and no article in this collection has it: "
    "ask in words, or save the page and add it with kutip add.",
}
ADDRESS_HELD = {
    "id": "Ini alamat artikel {title}: tanyakan dengan kata-kata apa yang ingin diketahui darinya.",
    "en": "This is the address of the article {title}: ask in words what you want to know of it.",
}
NOTHING_FILTERED = {
    "id": "Tidak ada artikel yang lolos saringan ({filters}).",
    "en": "No article passes the filters ({filters}).",
}
AMONG_FILTERED = {"id": " (saringan: {filters})", "en": " (filters: {filters})"}
"""Behind what none of the articles has that pass them."""
UNDATED = {
    "id": (" {count} artikel tanpa tanggal tidak ikut dicari.",) * 2,
    "en": (" {count} article without a date was left out.", " {count} articles without a date were left out."),
}
"""Of one article, and of several."""
NO_PLACE = {
    "id": "Tidak ada artikel tentang {place} dalam koleksi ini.",
    "en": "No article in this collection is about {place}.",
}
NO_NAME = {
    "id": "Tidak ada artikel dalam koleksi ini yang menyebut “{name}”.",
    "en": "No article in this collection mentions “{name}”.",
}
MEANT = {"id": " Mungkin yang dimaksud {names}?", "en": " Did you mean {names}?"}
SIGNS = {
    "id": " Nama itu hanya tercantum sebagai penulis: tanyakan “artikel karya {name}”.",
    "en": " The name only stands as that of a writer: ask for “articles by {name}”.",
}
NOT_ABOUT_PLACE = {
    "id": "Ada artikel tentang {place}, tetapi di dalamnya tidak ditemukan kalimat yang menjawab pertanyaan ini.",
    "en": "There are articles about {place}, but no sentence was found in them that answers this question.",
}
PLACE_WITHOUT = {
    "id": "Ada artikel tentang {place}, tetapi tidak ada yang menyebut {words}.",
    "en": "There are articles about {place}, but nothing in them on {words}.",
}
ELSEWHERE = {
    "id": "Artikel lain menyebut {words}, tetapi tidak tercatat tentang {place}.",
    "en": "Other articles mention {words}, but none of them is known to be about {place}.",
}
ONLY_NAMED = {
    "id": "Dalam artikel yang menyebut {place} tidak ditemukan kalimat yang menjawab pertanyaan ini.",
    "en": "In the articles that name {place} no sentence was found that answers this question.",
}
NAMED_WITHOUT = {
    "id": "Artikel yang menyebut {place} tidak memuat {words}.",
    "en": "The articles that name {place} have nothing on {words}.",
}
NOTHING_ON = {
    "id": "Tidak ada artikel yang menyebut {words}.",
    "en": "There is nothing in these articles on {words}.",
}
NOTHING_FROM = {
    "id": "Tidak ada artikel dari {outlets} yang menyebut {words}.",
    "en": "There is nothing in the articles from {outlets} on {words}.",
}
PLACE_FILTERED = {
    "id": "Tidak ada artikel tentang {place} di antara yang lolos saringan ({filters}).",
    "en": "No article about {place} is among those that pass the filters ({filters}).",
}
UNTRANSLATED = {
    "id": "Padanan Indonesia untuk {words} tidak diketahui: coba kata lain, atau bertanya dalam bahasa Indonesia.",
    "en": "No Indonesian word for {words} is known: try another word, or ask in Indonesian.",
}
NOTHING_OF = {
    "id": "Untuk {name} tidak ditemukan kalimat yang menjawabnya dalam artikel-artikel ini.",
    "en": "No sentence was found in these articles that answers this for {name}.",
}
UNSURE_OF = {
    "id": "Tidak ada kalimat yang pasti menjawabnya untuk {name}, tetapi artikel yang dikutip memuat juga ucapannya.",
    "en": "No sentence surely answers this for {name}, though the articles quoted have words of {name} as well.",
}
NOTHING_ASKED = {
    "id": "Tidak ditemukan kalimat yang menjawab “{words}?”.",
    "en": "No sentence was found that answers “{words}?”.",
}
UNSURE_ASKED = {
    "id": "Belum pasti ada kalimat di sini yang menjawab “{words}?”.",
    "en": "It is not certain that a sentence here answers “{words}?”.",
}
ANOTHER_HOUR = {
    "id": "Tidak ditemukan kalimat yang menyebut {hour}; yang dikutip menyebut jam lain.",
    "en": "No sentence was found that gives {hour}; those quoted give another hour.",
}
ANOTHER_TIME = {
    "id": "Yang dikutip tidak menyebut {name}: mungkin dari waktu lain.",
    "en": "What is quoted does not mention {name}: it may be about another time.",
}
ONLY_PLANNED = {
    "id": "Yang dikutip hanya menyebut rencana atau target.",
    "en": "What is quoted speaks only of a plan or target.",
}
ONLY_TO_BE = {
    "id": "Yang dikutip hanya menyebut apa yang akan, harus atau dapat dilakukan, bukan bahwa itu sudah dilakukan.",
    "en": "What is quoted says only what is to be done, or could be, not that it has been done.",
}
NOT_RANKED = {
    "id": "Tidak ada kalimat yang dikutip yang menyebut mana yang “{name}”: Kutip tidak membandingkan sendiri.",
    "en": "No quoted sentence tells which is “{name}”: Kutip does not compare by itself.",
}
NOT_SUMMED = {
    "id": "Kutip tidak menghitung “{name}”: yang dikutip hanya angka sebagaimana tertulis dalam artikelnya.",
    "en": "Kutip does not reckon “{name}”: what is quoted are only figures as their articles give them.",
}
NO_TREND = {
    "id": "Tidak ada kalimat yang dikutip yang menyebut “{name}”.",
    "en": "No quoted sentence tells whether “{name}”.",
}
NOT_COMPARED = {
    "id": "Tidak ada kalimat yang dikutip yang menyebut persamaannya: Kutip tidak membandingkan sendiri.",
    "en": "No quoted sentence tells what they have in common: Kutip does not compare by itself.",
}
NOT_OF_ALL = {
    "id": "Tidak ada kalimat yang dikutip yang menyebut apakah itu berlaku untuk semuanya.",
    "en": "No quoted sentence tells whether that holds for all.",
}
NOTHING_WITHIN = {
    "id": "Artikel yang sedang dibicarakan tidak menyebut {words}.",
    "en": "There is nothing on {words} in the articles of this conversation.",
}
NOT_QUOTED = {
    "id": "Dalam artikel-artikel ini tidak ditemukan perkataan {name} tentang hal ini.",
    "en": "No words of {name} on this were found in these articles.",
}
NOT_CLEAR = {
    "id": "Artikel yang ditemukan tidak menunjukkan bahwa ini perkataan {name}.",
    "en": "The articles found do not show that these are the words of {name}.",
}
NOT_ALL_CLEAR = {
    "id": "Artikel yang ditemukan tidak menunjukkan bahwa semua ini perkataan {name}.",
    "en": "The articles found do not show that all of these are the words of {name}.",
}
NOT_AS_TYPED = {
    "id": "Tidak ada artikel yang memuat kata-kata “{words}” persis seperti diketik; yang dikutip hanya mirip.",
    "en": "No article has the words “{words}” as typed; what is quoted is only close to them.",
}
NOWHERE_TYPED = {
    "id": "Tidak ada artikel yang memuat kata-kata “{words}” persis seperti diketik, dan tidak ada yang mirip.",
    "en": "No article has the words “{words}” as typed, nor any close to them.",
}
ONLY_TITLED = {
    "id": "Kata-kata “{words}” hanya ada dalam judul artikel: {titles}.",
    "en": "The words “{words}” stand only in the title of an article: {titles}.",
}
ENGLISH_TYPED = {
    "id": "Kata-kata “{words}” tidak dapat dicocokkan: artikel ditulis dalam bahasa Indonesia.",
    "en": "Whether anybody said exactly “{words}” cannot be told: the articles are in Indonesian.",
}
NOT_PRINTED_BY = {
    "id": "Tidak ada artikel dari {outlets} yang memuat kata-kata itu; yang dikutip dari media lain.",
    "en": "No article from {outlets} has these words; what is quoted is from others.",
}
WORDS_OF = {
    "id": "Menurut artikelnya, ini perkataan {speakers}, bukan {name}.",
    "en": "According to the article, these are the words of {speakers}, not of {name}.",
}
NO_SPOT = {
    "id": "Kutipan itu tidak menyebut tempat diucapkannya.",
    "en": "The quotation does not say where that was said.",
}
NO_SPEAKER = {
    "id": "Dari artikelnya tidak jelas siapa yang mengatakan ini.",
    "en": "The article does not make clear whose words these are.",
}
QUOTED_BEFORE = {
    "id": " Kalimat tepat sebelumnya adalah perkataan {name}.",
    "en": " The sentence just before it is attributed to {name}.",
}
NO_DAY = {
    "id": "Kutipan itu tidak menyebut hari diucapkannya.",
    "en": "The quotation does not say on which day that was said.",
}
NO_DAY_TOLD = {
    "id": "Kutipan itu tidak menyebut harinya.",
    "en": "The quotation does not say on which day that was.",
}
UNSURE_DAY = {
    "id": "Belum pasti hari yang disebut di sini adalah hari kejadian itu.",
    "en": "It is not certain that the day given here is the day of that event.",
}
UNSURE_AGE = {
    "id": "Belum pasti usia yang disebut di sini usia {name}.",
    "en": "It is not certain that the age given here is that of {name}.",
}
DATED = {
    "id": (" Artikelnya bertanggal {days}.", " Artikel-artikelnya bertanggal {days}."),
    "en": (" Its article is dated {days}.", " Its articles are dated {days}."),
}
"""Of one article and of several."""
NO_DETAIL = {
    "id": {
        "outlet": "Media yang memuat artikelnya tidak diketahui.",
        "published": "Tanggal terbit artikelnya tidak diketahui.",
        "author": "Artikelnya tidak menyebut penulisnya.",
        "title": "Artikelnya tidak berjudul.",
        "url": "Alamat web artikelnya tidak diketahui; dengan {command} artikelnya dibaca seutuhnya.",
    },
    "en": {
        "outlet": "The outlet of the article is not known.",
        "published": "The day on which the article was published is not known.",
        "author": "The article does not name its author.",
        "title": "The article has no title.",
        "url": "The web address of the article is not known; {command} shows the whole of it.",
    },
}
"""What is not known of an article besides its text."""
NO_MORE = {
    "id": "Selain yang sudah dikutip, tidak ditemukan kalimat lain yang menjawabnya dalam artikel-artikel ini.",
    "en": "Besides what was quoted already, no further sentence was found in these articles that answers it.",
}
NO_REASON = {
    "id": "Dalam artikel-artikel ini tidak ditemukan kalimat yang menyebut alasannya.",
    "en": "No sentence was found in these articles that says why.",
}
NO_OTHER_OUTLET = {
    "id": "Tidak ditemukan media lain dalam koleksi ini yang memberitakannya; yang dikutip berasal dari {outlets}.",
    "en": "No other outlet in this collection was found to report it; what was quoted is from {outlets}.",
}
NO_OTHER_VOICE = {
    "id": "Tidak ditemukan orang lain yang dikutip mengatakannya dalam koleksi ini.",
    "en": "Nobody else was found in this collection who is quoted on it.",
}
ALSO_QUOTED = {
    "id": " Dalam artikel yang sama juga dikutip {names}.",
    "en": " The same article also quotes {names}.",
}
WHAT_ABOUT = {
    "id": "Pertanyaan ini tidak menyebut tentang apa: sebutkan peristiwa, orang atau tempatnya.",
    "en": "The question does not say what it is about: name the event, the person or the place.",
}
WHOM = {
    "id": "Dari pertanyaan sebelumnya tidak jelas siapa yang dimaksud: tanyakan lagi dengan namanya.",
    "en": "The earlier questions do not make clear who is meant: ask again with the name.",
}
NOT_FOUND = {
    "id": "Dalam artikel-artikel ini tidak ditemukan kalimat yang menjawab pertanyaan ini.",
    "en": "No sentence was found in these articles that answers this question.",
}
UNTOLD_NOT = {
    "id": "Tidak ada kalimat yang menyatakan bahwa di suatu daerah hal itu tidak terjadi; daerah yang artikelnya tidak "
    "menyebutnya belum tentu tidak mengalaminya.",
    "en": "No sentence says of a region that this is not so there; where articles do not mention it, it may be so.",
}
OUT_OF_TIME = {
    "id": "Ada artikel tentang hal ini, tetapi tidak ada yang terbit {time}; yang terdekat ditemukan bertanggal {day}.",
    "en": "There are articles about this, but none published {time}; the closest found is dated {day}.",
}
OUT_OF_TIME_UNDATED = {
    "id": "Ada artikel tentang hal ini, tetapi tidak ada yang diketahui terbit {time}; yang terdekat tidak bertanggal.",
    "en": "There are articles about this, but none known to have been published {time}; the closest has no date.",
}
UNNAMED = {
    "id": "Artikel yang dikutip tidak menyebut “{name}”: mungkin yang dibahas lain.",
    "en": "None of the articles quoted mentions “{name}”: they may be about something else.",
}
NOTHING_NAMING = {
    "id": "Dalam artikel yang menyebut “{name}” tidak ditemukan kalimat yang menjawab pertanyaan ini.",
    "en": "In the articles that mention “{name}” no sentence was found that answers this question.",
}
OPPOSITE = {
    "id": "Artikel terdekat menyebut sebaliknya: “{told}”.",
    "en": "The nearest article tells the opposite: “{told}”.",
}
ANOTHER_EDITION = {
    "id": "Artikel terdekat membahas {told}, bukan {asked}.",
    "en": "The closest article is about {told}, not about {asked}.",
}
ABOUT_KUTIP = {
    "id": "Kutip menjawab dengan mengutip artikel berita dalam koleksi ini. Tanyakan apa yang diberitakan, dengan "
    "nama, tempat atau peristiwanya: “apa yang terjadi di …?”, “apa kata … soal …?”, “berapa artikel menyebut …?”.",
    "en": "Kutip answers by quoting the news articles of this collection. Ask what they report, with a name, "
    "a place or an event: “what happened in …?”, “what did … say about …?”, “how many articles mention …?”.",
}
WHY_UNANSWERED = {
    "id": "Kutip hanya menjawab bila ada kalimat dalam artikel koleksi ini yang cukup jelas menjawabnya. Coba "
    "sebut nama, "
    "tempat atau waktunya, tanyakan dengan kata lain, atau buka artikel terdekat yang ditampilkan.",
    "en": "Kutip answers only where a sentence of this collection’s articles answers plainly enough. Try naming the "
    "person, place or time, ask in other words, or open the nearest articles shown.",
}
NO_QUESTION = {
    "id": "Ini bukan pertanyaan tentang isi artikel. Kutip hanya mengutip artikel, dalam bahasa aslinya.",
    "en": "This is not a question about the articles. Kutip only quotes them, in the language they are written in.",
}
