"""The rules against few words: which of them can be what is asked for, as their sentence and those beside it tell.

Knows: which rules there are, and for which kind of question each holds. Does not know how the words are found, or when
they are given (`rag.extracting.short_answers`).
"""

from collections.abc import Sequence

from index.article_sentences import sentences
from rag.asking.kinds import Kind
from rag.choosing.headed_parts import is_beside_the_day
from rag.extracting import by_noun, counted, framing, named_parts, other_events, other_persons, sorts
from rag.extracting.few_words import FewWords, Rule
from rag.extracting.other_parts import PARTS
from rag.extracting.rules_of_numbers import NUMBERS
from rag.extracting.set_against import (
    is_beside_anothers_bracket,
    is_of_another_clause,
    is_of_anothers_clause,
    is_of_the_opposed,
)
from rag.extracting.speakers import is_of_another_speaker
from rag.extracting.wordings import WORDED
from rag.parsing.aspects import is_told_elsewhere

_WHO, _WHEN, _NUMBER, _WHY = {Kind.WHO}, {Kind.WHEN}, {Kind.HOW_MANY}, {Kind.WHY}
_OR_THING = {Kind.HOW_MANY, Kind.WHAT}

RULES: Sequence[Rule] = (
    *WORDED,
    *PARTS,
    Rule(
        "of another sort", sorts.is_of_another_sort, "Siapa yang menghukum Rina? → Rina dihukum membayar [Rp 2 juta]."
    ),
    Rule(
        "not told as what it is asked for, as another is",
        lambda few: is_told_elsewhere(few.question, few.sentence.text, (one.text for one in sentences(few.article))),
        "Berapa target setoran Elang? → Elang menyetor [Rp 6 juta]. Tahun depan ditargetkan Rp 8 juta.",
        _NUMBER,
    ),
    Rule(
        "of the side that another is set against",
        is_of_the_opposed,
        "Siapa juara putri? → [Edo] juara putra, sedangkan Rina juara putri.",
        {Kind.WHERE, Kind.WHEN, *_WHO, *_OR_THING},
    ),
    Rule(
        "of a clause that is set against the one asked of",
        is_of_another_clause,
        "Siapa yang unggul di kota? → Rina unggul di kota, sedangkan [Edo] unggul di desa.",
        {Kind.WHO, Kind.WHERE, Kind.WHEN, Kind.WHAT, Kind.WHY},
    ),
    Rule(
        "of another's clause that is set against that of who is asked of",
        is_of_anothers_clause,
        "Pasal berapa untuk Rina? → Edo dijerat [Pasal 5], sedangkan Rina dijerat Pasal 12.",
        _NUMBER,
    ),
    Rule(
        "of another than whom a bracket tells to be so",
        is_beside_anothers_bracket,
        "Di mana parkir motor? → Parkir tersedia di [Lapangan Jati] (90 mobil) dan Lapangan Elang (khusus motor).",
        {Kind.WHERE, *_WHO, Kind.WHAT},
    ),
    Rule(
        "of no row of the day that rows are of",
        lambda few: is_beside_the_day(few.sentence, few.question),
        "Di mana senam pada 3 Juni? → 2 Juni: Jati\n\n3 Juni: Elang\n\nSenam dipandu pelatih dari [Merpati].",
        {Kind.WHERE, *_WHO, Kind.WHAT},
    ),
    Rule(
        "the age of another than who is asked for by his name",
        named_parts.is_age_of_another,
        "Berapa umur pembunuh Rina? → Edo membunuh Rina ([40]).",
    ),
    Rule(
        "the age of an animal, or of whom another verb tells",
        named_parts.is_age_of_owner,
        "Berapa umur penjual itu? → Penjual itu ditangkap karena memukul bocah berusia [6 tahun].",
        {Kind.HOW_MANY},
    ),
    Rule(
        "told back",
        framing.is_told_back,
        "Kapan Elang akan terbang? → Sebelumnya, Elang terbang pada [2 Mei]. Elang akan terbang pada 3 Juli.",
    ),
    Rule(
        "of another season or month, or of the day after one that is not named",
        other_events.is_of_another_time,
        "Berapa gol Rina musim ini? → Rina ingin mencetak [12 gol musim depan].",
    ),
    Rule(
        "of another group than a follow-up asks of",
        counted.is_of_another_group,
        "kalau mahasiswa? — berapa guru di Sukatani? → Di Sukatani ada [12 guru].",
    ),
    Rule(
        "beside another number of the things that are counted",
        counted.is_of_other_count,
        "Siapa yang membangun 81 proyek itu? → [Rina] membangun 51 proyek.",
    ),
    Rule(
        "what somebody speaks of, or what another thinks",
        framing.is_anothers,
        "Apa kata Rina soal jalan? → Menanggapi [jalan rusak], Rina meminta maaf.",
    ),
    Rule(
        "a name with a noun that the next word tells more of",
        framing.is_cut_through,
        "Siapa yang boleh memilih? → Yang boleh memilih adalah [penduduk] tetap.",
        _WHO,
    ),
    Rule(
        "neither of two who are named",
        other_persons.is_none_of_two,
        "Siapa yang menang, Rina atau Edo? → [Budi] menang atas Rina.",
        {*_WHO, *_OR_THING},
    ),
    Rule(
        "not told to be the relative asked for",
        by_noun.is_untold_kin,
        "Siapa suami Rina Dewi? → Rina Dewi menemui [Edo Santoso].",
        _WHO,
    ),
    Rule(
        "of whose relative the one is who is asked of",
        by_noun.is_of_whose_he_is,
        "Apa pekerjaan istri Edo? → Rina Dewi menyebut Edo sebagai [guru]. Istri Edo dokter.",
        {Kind.WHERE, Kind.WHEN, *_OR_THING},
    ),
    Rule(
        "in a sentence without the noun asked for, or whose it is",
        by_noun.lacks_asked,
        "Siapa sutradara Elang? → [Rina Dewi] menonton Elang.",
        _WHO,
    ),
    Rule(
        "of another vehicle than the one whose driver is asked for",
        by_noun.is_of_another_vehicle,
        "Siapa sopir truk itu? → Bus yang dikemudikan [Rina] menabrak truk.",
        _WHO,
    ),
    Rule(
        "of another side of a match",
        by_noun.is_of_another_side,
        "Siapa pelatih Elang? → Pelatih [Rina Dewi] menang atas Elang.",
        _WHO,
    ),
    Rule(
        "given to who gives",
        framing.is_given_back,
        "Berapa uang yang Edo memberikan? → Rina memberikan [Rp 2 juta] kepada Edo.",
        {Kind.WHO, *_OR_THING},
    ),
    Rule(
        "not told to have won all of an election",
        other_persons.is_no_winner,
        "Siapa yang menang pilkada di Jawa Tengah? → [Rina Dewi] menang di Kudus dan Demak.",
        _WHO,
    ),
    Rule(
        "of another in the deed or office asked of",
        other_persons.is_another,
        "Siapa yang menangkap Edo? → Edo menangkap [Rina].",
        _WHO,
    ),
    Rule(
        "long past, where it is asked what is to come",
        framing.is_long_past,
        "Kapan Elang akan terbang? → Elang terbang pada [2 Mei 2020].",
        _WHEN,
    ),
    Rule(
        "the time of another event",
        other_events.is_of_another_event,
        "Kapan Edo ditemukan? → Edo ditemukan dua hari setelah gempa pada [Senin].",
        _WHEN,
    ),
    Rule(
        "when it was said, where another time is told in what was said",
        other_events.is_when_it_was_said,
        'Kapan Edo ditangkap? → "Edo ditangkap 2 Mei 2024," kata Rina, [Senin (6/5/2024)].',
        _WHEN,
    ),
    Rule(
        "of a period that is longer than the month asked for",
        other_events.is_of_longer_period,
        "Berapa kebakaran pada Maret? → Ada [90 kebakaran]. Itu terjadi selama Januari hingga Agustus 2025.",
        _OR_THING,
    ),
    Rule(
        "so, where it is asked what is not",
        framing.is_so,
        "Cara masak apa yang tidak aman? → Ubi aman dimasak dengan [dikukus]. Gosong tidak baik.",
        {Kind.WHO, Kind.WHAT, Kind.WHERE},
    ),
    Rule(
        "where it was only said",
        framing.is_where_it_was_said,
        'Di mana Rina menulis lagu? → "Lagu itu untuk ibu," kata Rina di [Hotel Jati].',
        {Kind.WHERE},
    ),
    Rule(
        "where something was on another day",
        other_events.is_of_another_day,
        "Di mana rapat 6 Mei digelar? → Rapat digelar di [Demak] pada 3 Mei, dan di Ngawi pada 6 Mei.",
        {Kind.WHERE},
    ),
    Rule(
        "what another does in a clause of his own",
        other_persons.is_of_another_subject,
        "Ke klub mana Edo Ari pindah? → Edo Ari pindah ke Elang dan Budi Hadi merapat ke [Rajawali].",
        {Kind.WHERE, Kind.WHAT, Kind.WHEN},
    ),
    Rule(
        "told of another who is named right before",
        other_persons.is_behind_another,
        "Which faculty was Edo Ari from? → Korban pertama ialah Budi Hadi dari [Fakultas Teknik]. Edo Ari juga tewas.",
        {Kind.WHERE, Kind.WHAT, Kind.WHEN},
    ),
    Rule(
        "of nobody with the initials asked of, who is told of beside",
        other_persons.is_without_initials,
        "Di mana DK ditahan? → FH ditahan di [Demak]. DK ditangkap kemarin.",
        {Kind.WHERE, Kind.WHEN, *_OR_THING},
    ),
    *NUMBERS,
    Rule(
        "said by another",
        is_of_another_speaker,
        'Apa kata Rina Dewi? → "[Jalan rusak]," kata Edo Santoso.',
        {Kind.WHAT},
    ),
    Rule(
        "asked in an interview, or only who answers there",
        framing.is_asked_or_label,
        "Berapa truk yang rusak? → Wartawan: Benarkah [40 truk] rusak?\nRina Dewi: Kami hanya punya sembilan.",
    ),
    Rule(
        "torn from a clause of what somebody says of something",
        framing.is_torn_from_clause,
        "Apa kata Rina soal jalan? → Rina mengatakan [jalan] rusak.",
        {Kind.WHAT},
    ),
    Rule(
        "nothing without the words around",
        framing.is_incomplete,
        "Apa yang dikirim Edo? → Edo mengirim [panggilan yang sama].",
        {*_OR_THING, Kind.WHY},
    ),
    Rule(
        "a reason where it is told that none is known",
        framing.is_unknown_reason,
        "Kenapa gajah itu lari? → Gajah itu lari saat pawai untuk [merayakan panen]. Penyebabnya belum diketahui.",
        _WHY,
    ),
    Rule("no reason", framing.is_no_reason, "Mengapa Edo pergi? → Edo pergi, sehingga [rumahnya sepi].", _WHY),
)


def may_answer(words: FewWords) -> bool:
    """Whether some words can be what is asked for: no rule for its kind of question withholds them."""
    kind = words.question.kind
    return not any(kind in rule.kinds and rule.withholds(words) for rule in RULES)
