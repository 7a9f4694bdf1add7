"""The rules against few words that tell a number, or a time: of another, of more or fewer, or told better elsewhere.

Knows: for which kind of question each holds. Does not know the other rules (`rag.extracting.rules`).
"""

from collections.abc import Sequence

from rag.asking.kinds import Kind
from rag.extracting import counted, other_sentences, shared_numbers, whose_number
from rag.extracting.few_words import Rule

_WHEN, _NUMBER = {Kind.WHEN}, {Kind.HOW_MANY}
_OR_THING = {Kind.HOW_MANY, Kind.WHAT}

NUMBERS: Sequence[Rule] = (
    Rule(
        "the number of another person",
        whose_number.is_of_another_person,
        "Berapa gol Rina Dewi? → Rina Dewi hadir. Menurut Edo Santoso, hujan. Ia mencetak [12 gol].",
        _OR_THING,
    ),
    Rule(
        "the number of one of several things",
        shared_numbers.is_number_of_one,
        "Berapa rumah dan mobil yang terbakar? → Ada [4 rumah] dan 2 mobil terbakar.",
        _NUMBER,
    ),
    Rule(
        "of several, of whom it is asked for one",
        shared_numbers.is_of_a_row,
        "Berapa ton dibeli dari Elang? → Beras [4 ton] dibeli dari Elang, Merpati, dan Gagak.",
        _NUMBER,
    ),
    Rule(
        "of others than the rest that is asked for",
        shared_numbers.is_not_of_the_rest,
        "Berapa murid lewat ujian? → [90 murid] masuk lewat undian, sisanya lewat ujian.",
        _NUMBER,
    ),
    Rule(
        "of those to whom something else was done",
        counted.is_counted_elsewhere,
        "Berapa peti yang disita? → Toko itu memesan [90 peti]. Sebanyak 12 peti disita.",
        _NUMBER,
    ),
    Rule(
        "all of whom another thing is told than the one asked for",
        counted.is_all_of_another_deed,
        "Berapa perkara yang dihentikan? → Dari [11 perkara] yang dibacakan, delapan dihentikan.",
        _NUMBER,
    ),
    Rule(
        "of those whom the sentence before sets apart",
        counted.is_of_some_told_before,
        "Berapa pemilik toko? → Kedua, pemilik yang bangkrut. Jumlahnya [27 orang].",
        _OR_THING,
    ),
    Rule("of no such class", counted.is_of_no_class, "Berapa orang yang tewas? → [12 orang] dirawat.", _NUMBER),
    Rule(
        "of less of what is asked for than another number",
        other_sentences.is_told_more_fully,
        "Berapa biaya rawat inap di Sukatani? → Biaya di Sukatani [Rp 2 juta]. Biaya rawat inap di Sukatani Rp 3 juta.",
        _NUMBER,
    ),
    Rule(
        "of less of what is asked for than another time",
        other_sentences.is_timed_more_fully,
        "Kapan ibu kandung Rina naik haji? → Ibu kandung Rina lahir pada [2 Mei]. Ibu kandung Rina haji pada Juli.",
        _WHEN,
    ),
    Rule(
        "only a part of a sum",
        other_sentences.is_summed_up,
        "Berapa gempa di Sukatani? → Ada [12 gempa] di Sukatani. Secara total, ada 30 gempa di Sukatani.",
        _NUMBER,
    ),
)
