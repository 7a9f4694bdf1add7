"""The words of the page in Indonesian and English, and how dates, counts and regions are written in each.

Knows: every word the page says that is not from an article or an answer. Does not know where it is shown.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from index.errors import InvalidQuestion
from index.nouns import Article
from rag.nouns import Refusal
from rag.phrases.dates import MONTHS, UNKNOWN_DATE
from rag.phrases.naming import UNKNOWN_OUTLET, place_name
from rag.phrases.numbers import figure

READS_INDONESIAN = frozenset("id in ms jv su mad min bug ban ace bjn bbc mak sas".split())
"""Languages whose speakers are better served in Indonesian than in English (`in` is the old code of Indonesian)."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Everything the page says in one language."""

    language: str
    tagline: str
    new_conversation: str
    question: str
    placeholder: str
    send: str
    searching: str
    no_reply: str
    too_long: str
    empty_question: str
    no_word: str
    unreadable: str
    bad_date: str
    out_of_order: str
    unusable: str
    defect: str
    filters: str
    outlet: str
    region: str
    provinces: str
    groups: str
    regencies: str
    since: str
    until: str
    everything: str
    everywhere: str
    clear_filters: str
    conversation: str
    turns_left: str
    bring_back: str
    welcome: str
    empty_library: str
    examples: str
    you_asked: str
    more: str
    less: str
    read_as: str
    quotation: str
    fact_check: str
    from_fact_check: str
    verdicts: Mapping[Refusal, str]
    """What heads a refusal of each kind."""
    closest: str
    failed: str
    understood: str
    or_named: str
    yes: str
    word_by_word: str
    not_a_translation: str
    gloss_note: str
    copy: str
    copy_quotation: tuple[str, str]
    """Short on the button, in full where it is pointed at."""
    copied: str
    copy_failed: str
    reader: str
    reader_empty: str
    reader_hint: str
    reader_hint_closest: str
    back: str
    source: str
    place: str
    author: str
    date_unknown: str
    outlet_unknown: str
    untitled: str
    captions: str
    quotations_here: str
    nothing_quoted: str
    nearest_marked: str
    """Behind `nothing_quoted`, where the sentence nearest to the question is marked."""
    nearest_sentence: str
    table: str
    behind: str
    rows_left: tuple[str, str]
    articles_left: tuple[str, str]
    article_gone: str
    articles: tuple[str, str]
    outlets: tuple[str, str]
    details: Mapping[str, str] = field(default_factory=dict)
    """Names of what was understood, of filters and of timings."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """What a question asks for, and how one that counts or orders wants it told."""
    languages: Mapping[str, str] = field(default_factory=dict)
    answerers: Mapping[str, str] = field(default_factory=dict)

    def day(self, published: str | None) -> str:
        """`2024-10-07` as `7 Oktober 2024`; what is no date is said to be unknown."""
        try:
            known = date.fromisoformat(published or "")
        except ValueError:
            return self.date_unknown
        return f"{known.day} {MONTHS[self.language][known.month - 1]} {known.year}"

    def number(self, number: int) -> str:
        """`1.204` or `1,204`."""
        return figure(number, self.language)

    def decimal(self, number: float) -> str:
        """`2,4` or `2.4`."""
        written = f"{number:.1f}"
        return written if self.language == "en" else written.replace(".", ",")

    def region_of(self, article: Article) -> str | None:
        """The region an article is about, in this language where the table of regions knows it."""
        try:
            return place_name(article.region_code, self.language) if article.region_code else article.region
        except InvalidQuestion:  # a code that the table of regions has lost since the article was read
            return article.region

    def counted(self, number: int, forms: tuple[str, str]) -> str:
        """`1.204 artikel`, `1,204 articles`."""
        return f"{self.number(number)} {forms[number != 1]}"

    def told(self, number: int, forms: tuple[str, str]) -> str:
        """What is said of one thing or of several, with their number: `and 2 more articles`."""
        return forms[number != 1].format(count=self.number(number))


INDONESIAN = Labels(
    language="id",
    tagline="Jawaban berupa kutipan, langsung dari artikelnya",
    new_conversation="Percakapan baru",
    question="Pertanyaan",
    placeholder="Tulis pertanyaan …",
    send="Tanya",
    searching="Mencari …",
    no_reply="Belum ada jawaban dari Kutip. Periksa apakah program masih berjalan, lalu tanyakan lagi.",
    too_long="Pertanyaan terlalu panjang: paling banyak 2.000 karakter.",
    empty_question="Pertanyaannya kosong: tulis apa yang ingin Anda ketahui.",
    no_word="Tidak ada kata dalam pertanyaan itu: tulis apa yang ingin Anda ketahui.",
    unreadable="Ada karakter yang tidak terbaca dalam pertanyaan: ketik ulang tanpa karakter itu.",
    bad_date="Periksa tanggal “{field}”: tulis hari yang ada, paling awal tahun 1945.",
    out_of_order="Tanggal “Sejak” lebih akhir daripada “Sampai”: tukar keduanya.",
    unusable="Kutip tidak dapat memakai koleksi atau modelnya sekarang: perintah kutip doctor menyebut sebabnya.",
    defect="Kutip gagal menjawab pertanyaan ini; sebabnya tertulis di terminal tempat Kutip berjalan.",
    filters="Saring artikel",
    outlet="Media",
    region="Daerah",
    provinces="Provinsi",
    groups="Pulau dan kelompok daerah",
    regencies="Kabupaten dan kota",
    since="Sejak",
    until="Sampai",
    everything="Semua media",
    everywhere="Semua daerah",
    clear_filters="Hapus saringan",
    conversation="Percakapan",
    turns_left="Pertanyaan yang lebih lama tidak ditampilkan lagi.",
    bring_back="Kembalikan percakapan tadi",
    welcome="Apa yang ingin Anda ketahui?",
    empty_library="Koleksi ini masih kosong. Tambahkan artikel dengan perintah: {command}",
    examples="Contoh pertanyaan",
    you_asked="Anda bertanya",
    more="selengkapnya",
    less="ringkas",
    read_as="Dibaca sebagai",
    quotation="Kutipan",
    fact_check="Cek fakta",
    from_fact_check="dari artikel cek fakta, yang memeriksa klaim",
    verdicts={
        Refusal.NOT_FOUND: "Tidak ditemukan dalam artikel",
        Refusal.NO_ARTICLES: "Tidak ada artikel untuk dicari",
        Refusal.NO_SUBJECT: "Tentang apa?",
        Refusal.NO_QUESTION: "Tanyakan isi artikel",
        Refusal.ADDRESS: "Artikel ini ada di dalam koleksi",
        Refusal.UNCOUNTABLE: "Tidak dapat dihitung begitu",
    },
    closest="Artikel yang paling dekat; belum tentu menjawab",
    failed="Pertanyaan tidak dapat dijawab",
    understood="Yang dipahami dan dicari",
    or_named=", atau yang menyebut waktu itu",
    yes="ya",
    word_by_word="Kata demi kata",
    not_a_translation="Glosa kata dalam bahasa Inggris, bukan terjemahan.",
    gloss_note="glosa kata, bukan terjemahan",
    copy="Salin jawaban dan sumbernya",
    copy_quotation=("Salin", "Salin kutipan ini dan sumbernya"),
    copied="Tersalin",
    copy_failed="Tidak dapat menyalin. Pilih teksnya lalu salin sendiri.",
    reader="Artikel",
    reader_empty="Tidak ada artikel yang terbuka",
    reader_hint="Pilih nomor kutipan: artikelnya terbuka di sini, dengan kata-kata yang dikutip ditandai.",
    reader_hint_closest="Pilih judul artikel yang paling dekat: artikelnya terbuka di sini.",
    back="Kembali ke jawaban",
    source="Sumber",
    place="Tempat",
    author="Penulis",
    date_unknown=UNKNOWN_DATE["id"],
    outlet_unknown=UNKNOWN_OUTLET["id"],
    untitled="Tanpa judul",
    captions="Keterangan foto",
    quotations_here="Kutipan di artikel ini",
    nothing_quoted="Artikel ini dekat dengan pertanyaan, tetapi jawabannya tidak ditemukan; tidak ada yang dikutip.",
    nearest_marked="Kalimat yang paling dekat ditandai.",
    nearest_sentence="Kalimat yang paling dekat:",
    table="Tabel jawaban, dengan artikelnya",
    behind="Buka",
    rows_left=("{count} baris lagi tidak ditampilkan; persempit pertanyaannya untuk melihatnya.",) * 2,
    articles_left=("dan {count} artikel lagi; saring menurut media, daerah, atau hari untuk membukanya",) * 2,
    article_gone="Artikel ini sudah tidak ada di dalam koleksi.",
    articles=("artikel", "artikel"),
    outlets=("media", "media"),
    details={
        "rewritten_question": "Dibaca sebagai",
        "language": "Bahasa",
        "kind": "Jenis",
        "places": "Tempat",
        "region": "Daerah",
        "outlet": "Media",
        "outlets": "Media yang ditanyakan",
        "outlets_left_out": "Media yang dikecualikan",
        "regions_left_out": "Daerah yang dikecualikan",
        "speaker_left_out": "Pembicara yang dikecualikan",
        "since": "Sejak",
        "until": "Sampai",
        "list": "Minta semuanya",
        "names": "Nama",
        "times": "Waktu yang dimaksud",
        "corrected": "Salah ketik",
        "expanded": "Bahasa sehari-hari",
        "grouped_by": "Dikelompokkan menurut",
        "month": "Bulan",
        "words": "Kata yang dicari",
        "answerer": "Dijawab dengan",
        "encoder": "Model",
        "retrieve": "mencari",
        "answer": "menjawab",
        "timings": "Lama",
    },
    kinds={
        "who": "siapa",
        "when": "kapan",
        "where": "di mana",
        "how many": "berapa",
        "which regions": "daerah mana saja",
        "why": "mengapa",
        "how": "bagaimana",
        "yes or no": "ya atau tidak",
        "comparison": "perbandingan",
        "what": "apa",
        "count": "jumlah",
        "list": "daftar",
        "timeline": "urutan waktu",
        "newest": "terbaru",
        "oldest": "tertua",
    },
    languages={"id": "Indonesia", "en": "Inggris"},
    answerers={"quoting": "kutipan", "counting": "hitungan"},
)

ENGLISH = Labels(
    language="en",
    tagline="Answers in quotations, straight from the articles",
    new_conversation="New conversation",
    question="Question",
    placeholder="Write a question …",
    send="Ask",
    searching="Searching …",
    no_reply="No reply from Kutip yet. Check that the program is still running, then ask again.",
    too_long="The question is too long: at most 2,000 characters.",
    empty_question="The question is empty: write what you want to know.",
    no_word="The question has no word in it: write what you want to know.",
    unreadable="The question holds characters that cannot be read: type it again without them.",
    bad_date="Check the date “{field}”: write a day that exists, 1945 at the earliest.",
    out_of_order="“From” lies after “To”: exchange the two dates.",
    unusable="Kutip cannot use its collection or its models now: the command kutip doctor says why.",
    defect="Kutip failed on this question; the terminal it runs in says why.",
    filters="Filter articles",
    outlet="Outlet",
    region="Region",
    provinces="Provinces",
    groups="Islands and groups of regions",
    regencies="Regencies and cities",
    since="From",
    until="To",
    everything="All outlets",
    everywhere="All regions",
    clear_filters="Clear filters",
    conversation="Conversation",
    turns_left="Earlier questions are no longer shown.",
    bring_back="Bring back the conversation",
    welcome="What would you like to know?",
    empty_library="This collection is still empty. Add articles with the command: {command}",
    examples="Example questions",
    you_asked="You asked",
    more="more",
    less="less",
    read_as="Read as",
    quotation="Quotation",
    fact_check="Fact check",
    from_fact_check="from a fact check, which examines a claim",
    verdicts={
        Refusal.NOT_FOUND: "Not found in the articles",
        Refusal.NO_ARTICLES: "No articles to look in",
        Refusal.NO_SUBJECT: "What is it about?",
        Refusal.NO_QUESTION: "Ask what the articles report",
        Refusal.ADDRESS: "This article is in the collection",
        Refusal.UNCOUNTABLE: "It cannot be counted like this",
    },
    closest="The closest articles; they may not answer it",
    failed="The question cannot be answered",
    understood="What was understood and searched",
    or_named=", or naming that time",
    yes="yes",
    word_by_word="Word by word",
    not_a_translation="Word gloss, not a translation: what each word may mean by itself.",
    gloss_note="word gloss, not a translation",
    copy="Copy the answer with its sources",
    copy_quotation=("Copy", "Copy this quotation with its source"),
    copied="Copied",
    copy_failed="Could not copy. Select the text and copy it yourself.",
    reader="Article",
    reader_empty="No article is open",
    reader_hint="Choose a quotation's number: its article opens here, with the quoted words marked.",
    reader_hint_closest="Choose the title of one of the closest articles: it opens here.",
    back="Back to the answer",
    source="Source",
    place="Place",
    author="Author",
    date_unknown=UNKNOWN_DATE["en"],
    outlet_unknown=UNKNOWN_OUTLET["en"],
    untitled="Untitled",
    captions="Captions",
    quotations_here="Quotations in this article",
    nothing_quoted="This article is near the question, but no answer was found in it; nothing is quoted.",
    nearest_marked="The nearest sentence is marked.",
    nearest_sentence="Nearest sentence:",
    table="Table of the answer, with its articles",
    behind="Open",
    rows_left=(
        "{count} more row is not shown; narrow the question to see it.",
        "{count} more rows are not shown; narrow the question to see them.",
    ),
    articles_left=(
        "and {count} more article; filter by outlet, region or days to open it",
        "and {count} more articles; filter by outlet, region or days to open them",
    ),
    article_gone="This article is no longer in the collection.",
    articles=("article", "articles"),
    outlets=("outlet", "outlets"),
    details={
        "rewritten_question": "Read as",
        "language": "Language",
        "kind": "Kind",
        "places": "Places",
        "region": "Region",
        "outlet": "Outlet",
        "outlets": "Outlets asked of",
        "outlets_left_out": "Outlets left out",
        "regions_left_out": "Regions left out",
        "speaker_left_out": "Speaker left out",
        "since": "From",
        "until": "To",
        "list": "All of them asked for",
        "names": "Names",
        "times": "Time meant",
        "corrected": "Misspelt",
        "expanded": "Everyday words",
        "grouped_by": "Grouped by",
        "month": "Month",
        "words": "Words searched",
        "answerer": "Answered by",
        "encoder": "Model",
        "retrieve": "finding",
        "answer": "answering",
        "timings": "Duration",
    },
    kinds={
        "who": "who",
        "when": "when",
        "where": "where",
        "how many": "how many",
        "which regions": "which regions",
        "why": "why",
        "how": "how",
        "yes or no": "yes or no",
        "comparison": "comparison",
        "what": "what",
        "count": "number",
        "list": "list",
        "timeline": "in order of time",
        "newest": "newest",
        "oldest": "oldest",
    },
    languages={"id": "Indonesian", "en": "English"},
    answerers={"quoting": "quotations", "counting": "counting"},
)


def labels_in(language: str) -> Labels:
    """The labels of a language, `id` or `en`; English for any other."""
    return INDONESIAN if language == "id" else ENGLISH


def labels_for(accept_language: str | None) -> Labels:
    """The labels for a browser, by the language it names first in its `Accept-Language` header."""
    first = re.match(r"\s*([A-Za-z]{2,3})\b", accept_language or "")
    return INDONESIAN if first and first[1].lower() in READS_INDONESIAN else ENGLISH
