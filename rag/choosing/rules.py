"""The rules by which a sentence cannot answer a question, whatever speaks for it: each with an example.

Knows: what a question demands of a sentence, and of what else one may be told. Does not know whose words are asked for
(`rag.choosing.fitting`), how evidence is scored, or when it is enough (`rag.abstention`).
"""

from collections.abc import Sequence

from rag.asking.kinds import Kind
from rag.choosing.in_passing import without_in_passing
from rag.choosing.lacks import LACKS
from rag.choosing.named import for_a_name, names_no_other
from rag.choosing.of_another import denies_else, is_of_another_class
from rag.choosing.other_places import turns_elsewhere
from rag.choosing.other_times import goes_on_with_earlier, is_of_other_date, without_other_weekdays
from rag.choosing.others import OTHERS
from rag.choosing.rule import Rule, but, but_where
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes
from rag.expecting.demands import demands_besides
from rag.expecting.denied import is_only_so
from rag.expecting.fates import DAYS
from rag.expecting.occasions import LABELS
from rag.parsing.alike import tells_another_code
from rag.parsing.terms import own_part
from rag.question import Question

RULES: Sequence[Rule] = (
    Rule(
        "of an article that names what is asked of in passing",
        without_in_passing,
        "Berapa upah kurir Pulau Elang? → Kurir Pulau Elang diupah 5 juta. "
        "→ [Upah kurir 9 juta.] Dua kurir ditahan. Maret lalu satu ditahan di Pulau Elang. // Kabar dari Pulau Elang.",
    ),
    *LACKS,
    *OTHERS,
    Rule(
        "without a name but the question's",
        but_where(for_a_name, names_no_other),
        "Siapa nama camat itu? → Camat itu Rina Dewi. → Camat itu ramah.",
    ),
)
"""What keeps a sentence from answering, in this order: some look at the sentences that those before have left."""
BESIDE: Sequence[Rule] = (
    Rule(
        "of those of whom something is so",
        but(lambda one, question: is_only_so(one.text, question.asked)),
        "Desa mana yang tidak punya sumur? → Dua desa belum punya sumur. → Tiga desa punya sumur.",
        {Kind.WHO, Kind.WHAT, Kind.HOW_MANY, Kind.WHICH_REGIONS, Kind.WHERE, Kind.YES_NO},
    ),
    Rule(
        "of regions of which something else is not so",
        but(lambda one, question: denies_else(one.text, question)),
        "Daerah mana yang tidak punya sumur? → Demak belum punya sumur. → Warga Demak tidak mengeluh.",
        {Kind.WHICH_REGIONS, Kind.WHERE},
    ),
    Rule(
        "without what is demanded besides",
        but_where(
            lambda question: demands_besides(own_part(question)),
            lambda one, demanded: not all(each.met(one.text) for each in demanded),
        ),
        "Di mana Rina dimakamkan? → Rina dimakamkan di Sukatani. → Rina meninggal di rumahnya di Sukamaju.",
    ),
    Rule(
        "of another deed than the one whose day is asked for",
        but_where(lambda question: asked_classes(question, DAYS), is_of_another_class),
        "Kapan Edo jadi tersangka? → Edo ditetapkan jadi tersangka Senin (5/5/2025). → Edo menikah Senin (5/5/2025).",
        {Kind.WHEN},
    ),
    Rule(
        "of another label of its row",
        but_where(lambda question: asked_classes(question, LABELS), is_of_another_class),
        "Berapa kuota jalur prestasi? → Jalur prestasi 30 persen. → Jalur zonasi 50 persen.",
    ),
    Rule(
        "of another of its row by number",
        but(lambda one, question: tells_another_code(question, one.text)),
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
        "of another place beside the one that its article is on",
        but(turns_elsewhere),
        "Berapa rumah yang rusak di Jepara? → Di Jepara 12 rumah rusak. "
        "→ JEPARA – Bupati hadir. [Di Demak, 30 rumah rusak.]",
    ),
    Rule(
        "of an earlier time that the sentence before it tells",
        but(goes_on_with_earlier),
        "Berapa orang yang tewas? → Dua orang tewas. → Pada 2001 sungai itu meluap. [Waktu itu 40 orang tewas.]",
        {Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "of another day or month",
        but(is_of_other_date),
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
