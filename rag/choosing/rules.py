"""The rules by which a sentence cannot answer a question, whatever speaks for it: each with an example.

Knows: what a question demands of a sentence, and of what else one may be told. Does not know whose words are asked for
(`rag.choosing.fitting`), how evidence is scored, or when it is enough (`rag.abstention`).
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from index import places
from index.factchecks import tells_of_untruths
from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.asking.times import timely
from rag.choosing import aged, own_ages
from rag.choosing.candidates import is_of_another_number, of_own_pair
from rag.choosing.causes import no_causes
from rag.choosing.held_events import is_of_another_held
from rag.choosing.initials import without_other_initials
from rag.choosing.mentions import numbers_mentioned
from rag.choosing.named import (
    for_a_name,
    full_names,
    is_of_a_namesake,
    is_of_anothers_life,
    is_told_of_another,
    names_no_other,
    who_is_told,
)
from rag.choosing.of_another import (
    denies_else,
    is_of_another_class,
    is_of_another_named,
    is_of_another_round,
    is_of_the_other,
)
from rag.choosing.of_the_office import is_of_an_aide, is_of_the_head, of_the_office
from rag.choosing.opposed import without_opposed
from rag.choosing.other_countries import is_in_another_country
from rag.choosing.other_doers import is_done_by_another
from rag.choosing.other_meetings import is_of_an_earlier_one, is_of_another_match, lacks_the_nth
from rag.choosing.other_places import but_without, is_of_a_part, is_of_another_place
from rag.choosing.other_sources import bodies, finder, is_of_another_source, names_none
from rag.choosing.other_times import (
    is_of_another_part,
    is_of_another_year,
    is_of_other_date,
    without_other_weekdays,
    without_other_years,
)
from rag.choosing.others_punished import without_others_punished
from rag.choosing.turned_deeds import without_turned
from rag.choosing.whose_kin import is_anothers, lacks_relative
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes, asks_for_untruths
from rag.expecting.demands import demands
from rag.expecting.denied import is_only_so
from rag.expecting.fates import DAYS
from rag.expecting.kin import words_of_kin
from rag.expecting.marks import ASKS_CLOCK, FIGURE, TELLS_CLOCK
from rag.expecting.occasions import LABELS
from rag.expecting.sides import is_against
from rag.expecting.writings import NUMBER_ASKED, has_cited, is_of_another_document
from rag.parsing.alike import tells_another_code
from rag.parsing.cited_parts import is_of_another_cited
from rag.parsing.named_rows import lacks_what_is_asked
from rag.question import Question

Leaves: TypeAlias = Callable[[Sequence[Evidence], Question], list[Evidence]]
"""Which of some sentences may still answer a question, in their order."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of sentence that cannot answer."""

    name: str
    """What such a sentence is."""
    leaves: Leaves
    """Those that are not so."""
    example: str
    """A question and, behind arrows, what may answer it and what is so, in brackets where its article has more."""
    kinds: Set[Kind] = frozenset(Kind)
    """Kinds of question for which it holds."""


def _but(is_so: Callable[[Sentence, Question], bool]) -> Leaves:
    """The sentences but those of which something is so."""
    return lambda evidence, question: [one for one in evidence if not is_so(one.sentence, question)]


def _but_where(read: Callable[[Question], _T | None], is_so: Callable[[Sentence, _T], bool]) -> Leaves:
    """The same where it hangs on what is `read` of the question; all of them where that is nothing."""

    def leaves(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
        asked = read(question)
        return [one for one in evidence if not (asked and is_so(one.sentence, asked))]

    return leaves


RULES: Sequence[Rule] = (
    Rule(
        "without a day or a number",
        lambda evidence, question: [
            one
            for one in evidence
            if one.features["kind"] > 0 or ASKS_CLOCK.search(question.asked) or NUMBER_ASKED.search(question.asked)
        ],
        "Kapan jembatan dibuka? → Jembatan dibuka Senin (5/5/2025). → Jembatan dibuka bupati.",
        {Kind.WHEN, Kind.HOW_MANY},
    ),
    Rule(
        "without an hour",
        _but_where(lambda question: ASKS_CLOCK.search(question.asked), lambda one, _: not TELLS_CLOCK.search(one.text)),
        "Jam berapa jembatan dibuka? → Jembatan dibuka pukul 08.00. → Jembatan dibuka Senin (5/5/2025).",
        {Kind.WHEN},
    ),
    Rule(
        "without the office or person asked about",
        _but_where(who_is_told, lambda one, is_told: not is_told(one.text)),
        "Siapa Rina Dewi? → Rina Dewi adalah dokter gigi. → Edo Wirawan adalah dokter gigi.",
    ),
    Rule(
        "without what is demanded by name",
        _but_where(
            lambda question: list(demands(question.asked)),
            lambda one, demanded: not all(each.met(one.text) for each in demanded),
        ),
        "Berapa persen warga yang hadir? → Warga yang hadir 40 persen. → Warga yang hadir 40 orang.",
    ),
    Rule(
        "without the number asked to be mentioned",
        _but_where(
            lambda question: numbers_mentioned(question.asked),
            lambda one, wanted: not wanted <= {*FIGURE.findall(one.text)},
        ),
        "Apakah artikel itu menyebut 27 November? → Pilkada digelar 27 November. → Pilkada digelar serentak.",
    ),
    Rule(
        "of another office like it",
        of_the_office,
        "Siapa ketua DPRD Demak? → Ketua DPRD Demak Rina Dewi hadir. → Ketua KPU Demak Edo Wirawan hadir.",
    ),
    Rule(
        "of an assistant",
        _but(lambda one, question: is_of_an_aide(one.text, question)),
        "Siapa pelatih Elang U-16? → Pelatih Elang U-16 Rina Dewi hadir. → Asisten pelatih Elang U-16 Edo Karsa hadir.",
        {Kind.WHO},
    ),
    Rule(
        "of an article without the relative",
        _but_where(
            lambda question: words_of_kin(question.asked, question.names),
            lacks_relative,
        ),
        "Di mana istri Rudi Santoso bekerja? → Istri Rudi bekerja di pasar. → Rudi Santoso bekerja di pasar.",
    ),
    Rule(
        "of another's relative",
        _but(is_anothers),
        "Siapa istri Edo Wirawan? → Istri Edo, Rina, hadir. → Istri Budi, Wulan, hadir.",
        {Kind.WHO},
    ),
    Rule(
        "of an article without the body that is asked of",
        _but_where(bodies, lambda one, asked: names_none(one.article, asked)),
        "Apa yang disita Bawaslu? → Bawaslu menyita spanduk. → Polisi menyita spanduk.",
    ),
    Rule(
        "of an article without the one of a row that is asked of",
        _but(lambda one, question: lacks_the_nth(one.article, question.asked)),
        "Kapan debat keempat? → Debat keempat digelar 5 Mei. → Debat terakhir digelar 5 Mei.",
    ),
    Rule(
        "of an article without the law that is cited",
        _but_where(lambda question: question.asked, lambda one, asked: not has_cited(one.article.text, asked)),
        "Apa ancaman menurut Pasal 12? → Pasal 12 mengancamkan denda. → Pasal 5 mengancamkan denda.",
    ),
    Rule(
        "of another ruling or case by its number",
        _but(lambda one, question: is_of_another_document(one, question.asked)),
        "Apa putusan perkara 8/PUU-X/2012? → Perkara 8/PUU-X/2012 ditolak. → Perkara 9/PUU-X/2012 ditolak.",
    ),
    Rule(
        "of an article without a hoax",
        _but_where(
            lambda question: asks_for_untruths(question.asked), lambda one, _: not tells_of_untruths(one.article)
        ),
        "Hoaks apa saja soal banjir? → Kabar soal banjir itu hoaks. → Banjir merendam dua desa.",
    ),
    Rule(
        "of another class of deed or thing",
        _but_where(asked_classes, is_of_another_class),
        "Berapa orang yang tewas? → Dua orang tewas. → Dua orang luka-luka.",
    ),
    Rule(
        "of another part of what is cited by its numbers",
        _but(lambda one, question: is_of_another_cited(one, question.asked)),
        "Apa isi Pasal 9? → Pasal 9 melarang rokok. → Pasal 5\n\n[Rokok dilarang.]\n\nPasal 9\n\nJudi dilarang.",
    ),
    Rule(
        "of a table without the row or column asked of",
        _but(lambda one, question: lacks_what_is_asked(one, question.asked)),
        "Berapa suara paslon 1 di TPS 7? → Di TPS 7 paslon 1 meraih 90 suara. → TPS  Paslon 1\n\n[TPS 3  81]",
        {Kind.HOW_MANY, Kind.WHAT, Kind.WHO, Kind.WHEN},
    ),
    Rule(
        "of a namesake",
        _but_where(full_names, is_of_a_namesake),
        "Apa jabatan Hasan Wirawan? → Hasan Wirawan adalah camat. → Camat Hasan Basri hadir.",
    ),
    Rule(
        "of another pair than the one whose other half is asked for",
        of_own_pair,
        "Siapa pasangan Rina Dewi? → Paslon Rina Dewi-Edo Karsa menang. → Paslon Budi Hadi-Wulan Sari kalah.",
        {Kind.WHO},
    ),
    Rule(
        "of candidates with other numbers",
        _but(is_of_another_number),
        "Siapa saksi paslon nomor urut 1? → Saksi paslon nomor urut 1 hadir. → Saksi paslon nomor urut 2 hadir.",
    ),
    Rule(
        "of another who is told by initials, or without him",
        without_other_initials,
        "Apa pekerjaan DK? → DK berjualan ikan. → FH bekerja sebagai buruh.",
        {Kind.WHAT, Kind.WHERE, Kind.WHEN, Kind.HOW_MANY, Kind.YES_NO},
    ),
    Rule(
        "of another's penalty or arrest",
        without_others_punished,
        "Berapa denda Hasan Wirawan? → Hasan Wirawan didenda 5 juta. → Jaksa menuntut Edo Karsa membayar denda 9 juta.",
        {Kind.YES_NO, Kind.HOW_MANY, Kind.WHAT, Kind.WHEN, Kind.WHERE, Kind.WHY},
    ),
    Rule(
        "of another who is what is asked of somebody",
        _but(is_told_of_another),
        "Apakah Rina Dewi sudah jadi tersangka? → Ia sudah jadi tersangka. → Polisi menyebut Edo sudah jadi tersangka.",
        {Kind.YES_NO},
    ),
    Rule(
        "of another's birth, wedding or death",
        _but(is_of_anothers_life),
        "Kapan Rina Dewi lahir? → Ia lahir 3 Mei 1971. → [Edo Wirawan lahir 5 Juni 1980.] Rina Dewi hadir.",
        {Kind.WHEN, Kind.WHERE},
    ),
    Rule(
        "of a time that is told of elsewhere in its article",
        _but(lambda one, question: timely.is_untold(one, question.times)),
        "Berapa sapi yang dibeli tahun lalu? → Tahun lalu dinas membeli 40 sapi. "
        "→ [Dinas membeli 30 sapi.] Tahun lalu dinas rugi.",
    ),
    Rule(
        "of another source than the one whose figure is asked for",
        _but_where(finder, is_of_another_source),
        "Berapa titik panas yang dicatat BMKG? → BMKG mencatat 40 titik panas. "
        "→ BMKG rapat. [Menurut data BNPB ada 60 titik panas.]",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another part of a year",
        _but(is_of_another_part),
        "Berapa ekspor kopi semester 1 2025? → Ekspor kopi semester 1 2025 naik 5 ton. "
        "→ Ekspor kopi semester 2 2024 naik 5 ton.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another round",
        _but(is_of_another_round),
        "Siapa yang menang di final? → Elang menang di final. → Elang menang di semifinal.",
        {Kind.WHO, Kind.WHEN, Kind.WHERE, Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "of another match",
        _but(is_of_another_match),
        "Siapa wasit Elang vs Merpati? → Wasit Elang vs Merpati Edo Karsa. → Elang menang 2-0 atas Garuda. "
        "[Wasitnya Rina Dewi.]",
    ),
    Rule(
        "of an earlier season or match than its article is on",
        _but(is_of_an_earlier_one),
        "Elang finis ke berapa? → Elang finis ke-5. → Tahun lalu Elang finis ke-14.",
        {Kind.WHO, Kind.WHERE, Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "of what was asked of before",
        _but(is_of_the_other),
        "Berapa kapasitas stadion Elang? / kalau stadion Merpati? → Stadion Merpati memuat 900 orang. "
        "→ Stadion Elang memuat 800 orang.",
    ),
    Rule(
        "of another of its kind by name",
        _but(is_of_another_named),
        "Berapa tiket Piala Elang? → Tiket Piala Elang 9 ribu. → Tiket Piala Merpati 9 ribu.",
        {Kind.WHO, Kind.WHEN, Kind.WHERE, Kind.HOW_MANY, Kind.WHY},
    ),
    Rule(
        "of the side that is played against",
        _but(is_against),
        "Siapa pelatih Elang? → Elang dilatih Rina Dewi. → Rina Dewi membawa timnya menang atas Elang.",
    ),
    Rule(
        "of another event that is held",
        _but(is_of_another_held),
        "Kapan pilkada? → Pilkada digelar 27 November 2024. → KPU menggelar rapat pada Senin.",
        {Kind.WHEN, Kind.WHERE},
    ),
    Rule(
        "of what came of it, or of another's death",
        _but(no_causes),
        "Apa penyebab kebakaran itu? → Kebakaran itu dipicu korsleting. → Kebakaran itu menyebabkan dua rumah rusak.",
    ),
    Rule(
        "of the deed turned round",
        without_turned,
        "Siapa yang mengalahkan Elang? → Merpati mengalahkan Elang. → Elang mengalahkan Merpati.",
    ),
    Rule(
        "of another who did it",
        _but(is_done_by_another),
        "Berapa kolam yang dijanjikan Edo Ari? → Bupati Edo Ari menjanjikan 9 kolam. "
        "→ [Menteri Rina Dewi menjanjikan 15 kolam.] Bupati Edo Ari diam.",
        {Kind.HOW_MANY, Kind.WHAT, Kind.WHEN, Kind.WHERE},
    ),
    Rule(
        "of the opposite of what is taken for granted",
        without_opposed,
        "Kenapa harga cabai Demak naik? → Harga cabai Demak naik karena hujan. → Harga cabai Demak turun.",
    ),
    Rule(
        "of a region where there is none",
        but_without,
        "Kabupaten mana yang punya stadion? → Ngawi punya stadion. → Ngawi belum pernah punya stadion.",
        {Kind.WHICH_REGIONS},
    ),
    Rule(
        "of another year",
        _but(lambda one, question: is_of_another_year(one.article, question)),
        "Berapa kambing yang dibagikan pada 2023? → Pada 2023, 12 kambing dibagikan. → Hari ini 12 kambing dibagikan.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another year than one beside it",
        without_other_years,
        "Berapa kambing yang dibagikan pada 2023? → Pada 2023, 12 kambing dibagikan. "
        "→ Pada 2023, 12 kambing dibagikan. [Pada 2024, 30 kambing dibagikan.]",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of the head and not the deputy",
        _but(lambda one, question: is_of_the_head(one.article, one.text, question.asked)),
        "Berapa gaji wakil bupati? → Gaji wakil bupati 5 juta. → Gaji bupati 6 juta.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another's age",
        _but(aged.is_of_others),
        "Berapa umur Rina Dewi? → Rina Dewi (48) hadir. → Edo Wirawan (50) hadir.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of an age that need not be his, beside one that is",
        own_ages.without_uncertain,
        "Berapa umur Rina? → Rina Dewi (48) hadir. → [Para siswa berusia 15 tahun.] Rina Dewi (48) hadir.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another place",
        lambda evidence, question: [one for one in evidence if not is_of_another_place(one, question)],
        "Berapa rumah yang rusak di Jepara? → Di Jepara 12 rumah rusak. → Di Demak 30 rumah rusak.",
    ),
    Rule(
        "of another country",
        _but(is_in_another_country),
        "Berapa harga Elang X9 di Malaysia? → Di Malaysia harganya Rp 4 juta. → Di Indonesia harganya Rp 5 juta.",
        {Kind.HOW_MANY, Kind.WHEN, Kind.WHAT},
    ),
    Rule(
        "of a part of the island asked of",
        _but_where(lambda question: places.wider(question.text), is_of_a_part),
        "Berapa sapi di Kalimantan? → Di Kalimantan ada 90 sapi. → Di Kalimantan Barat ada 40 sapi.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "without a name but the question's",
        _but_where(for_a_name, names_no_other),
        "Siapa nama camat itu? → Camat itu Rina Dewi. → Camat itu ramah.",
    ),
)
"""What keeps a sentence from answering, in this order: some look at the sentences that those before have left."""
BESIDE: Sequence[Rule] = (
    Rule(
        "of those of whom something is so",
        _but(lambda one, question: is_only_so(one.text, question.asked)),
        "Desa mana yang tidak punya sumur? → Dua desa belum punya sumur. → Tiga desa punya sumur.",
        {Kind.WHO, Kind.WHAT, Kind.HOW_MANY, Kind.WHICH_REGIONS, Kind.WHERE, Kind.YES_NO},
    ),
    Rule(
        "of regions of which something else is not so",
        _but(lambda one, question: denies_else(one.text, question)),
        "Daerah mana yang tidak punya sumur? → Demak belum punya sumur. → Warga Demak tidak mengeluh.",
        {Kind.WHICH_REGIONS, Kind.WHERE},
    ),
    Rule(
        "of another deed than the one whose day is asked for",
        _but_where(lambda question: asked_classes(question, DAYS), is_of_another_class),
        "Kapan Edo jadi tersangka? → Edo ditetapkan jadi tersangka Senin (5/5/2025). → Edo menikah Senin (5/5/2025).",
        {Kind.WHEN},
    ),
    Rule(
        "of another label of its row",
        _but_where(lambda question: asked_classes(question, LABELS), is_of_another_class),
        "Berapa kuota jalur prestasi? → Jalur prestasi 30 persen. → Jalur zonasi 50 persen.",
    ),
    Rule(
        "of another of its row by number",
        _but(lambda one, question: tells_another_code(question, one.text)),
        "Berapa harga Elang X9 Pro? → Elang X9 Pro dijual Rp 8 juta. → Elang X9 dijual Rp 5 juta.",
        {Kind.HOW_MANY, Kind.WHAT, Kind.WHEN},
    ),
    Rule(
        "of other weekdays of a schedule",
        without_other_weekdays,
        "Berapa tiket hari Rabu? → Pada Senin sampai Jumat, tiket Rp 5 ribu. "
        "→ Pada Senin sampai Jumat, tiket Rp 5 ribu. [Pada Sabtu, tiket Rp 9 ribu.]",
    ),
)
"""What goes as well, and still tells how sure the best sentence answers where that stays."""
LATER: Sequence[Rule] = (
    Rule(
        "of another day or month",
        _but(is_of_other_date),
        "Berapa kasus pada Mei? → Pada Mei ada 30 kasus. → Pada Juni kasus naik. [Ada 40 kasus.]",
        {Kind.HOW_MANY, Kind.WHAT},
    ),
)
"""What goes only where it is told how sure the others answer with it."""


def left(evidence: Sequence[Evidence], question: Question, *, rules: Sequence[Rule] = RULES) -> list[Evidence]:
    """The sentences that may answer by some rules, in their order."""
    for rule in rules:
        if question.kind in rule.kinds:
            evidence = rule.leaves(evidence, question)
    return list(evidence)


def why(question: Question, one: Evidence, *, among: Sequence[Evidence] = ()) -> str | None:
    """The name of the first rule by which a sentence cannot answer; None where it may.

    Args:
        question: what was understood.
        one: a sentence.
        among: all that were found, best first, the sentence itself among them; by default it alone.
    """
    some: Sequence[Evidence] = among or [one]
    for rule in (*RULES, *BESIDE, *LATER):
        some = left(some, question, rules=[rule])
        if not any(one is other for other in some):
            return rule.name
    return None
