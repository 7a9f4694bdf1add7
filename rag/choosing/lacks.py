"""The rules by which a sentence or its article lacks what a question demands: a day, an office, a body, a class.

Knows: what is demanded. Does not know of what else a sentence may be told (`rag.choosing.others`).
"""

import re
from collections.abc import Sequence

from index import places
from index.factchecks import tells_of_untruths
from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.choosing.headed_parts import (
    asked_times,
    is_in_another_list,
    is_timed_above,
    is_under_another,
    words_asked,
)
from rag.choosing.named import who_is_told
from rag.choosing.of_another import is_of_another_class
from rag.choosing.of_the_office import is_of_an_aide, of_the_office
from rag.choosing.other_meetings import lacks_the_nth
from rag.choosing.other_sources import bodies, names_none
from rag.choosing.others_punished import lacks_punished, punished_offices
from rag.choosing.placings import place_asked, tells_placing
from rag.choosing.plainly import of_the_part
from rag.choosing.rule import Rule, but, but_where
from rag.choosing.whose_kin import is_anothers, lacks_relative
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes, asks_for_untruths
from rag.expecting.demands import demands
from rag.expecting.kin import words_of_kin
from rag.expecting.marks import ASKS_CLOCK, TELLS_CLOCK
from rag.expecting.writings import NUMBER_ASKED, has_cited, is_of_another_document
from rag.parsing.cited_parts import asks_place, is_of_another_cited
from rag.parsing.named_rows import lacks_what_is_asked
from rag.parsing.terms import own_part
from rag.question import Question


def _with_day_or_number(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    if ASKS_CLOCK.search(question.asked) or NUMBER_ASKED.search(question.asked):
        return list(evidence)
    when = question.kind is Kind.WHEN
    return [one for one in evidence if one.features["kind"] > 0 or (when and is_timed_above(one, evidence))]


def _with_hour(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    if not ASKS_CLOCK.search(question.asked):
        return list(evidence)
    return [one for one in evidence if TELLS_CLOCK.search(one.sentence.text) or is_timed_above(one, evidence)]


def _of_cited(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    if asks_place(question.asked) and (of_it := of_the_part(evidence, question)):
        return of_it
    return [one for one in evidence if not is_of_another_cited(one.sentence, question.asked)]


_AT = re.compile(r"\b(?:[Dd]i|[Kk]e|[Dd]ari|[Ii]n|[Aa]t|[Ff]rom) (?:[a-z]+ ){0,2}(?P<name>[A-Z][\w'’-]+)")
"""A place, or what may be one."""


def _names_nowhere(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence tells of no place by a name that its question has not, in an article without any region."""
    told = (one["name"] for one in _AT.finditer(sentence.text))
    return all(name in question.text for name in told) and not places.mentions(sentence.article.whole)


LACKS: Sequence[Rule] = (
    Rule(
        "without a day or a number",
        _with_day_or_number,
        "Kapan jembatan dibuka? → Jembatan dibuka Senin (5/5/2025). → Jembatan dibuka bupati.",
        {Kind.WHEN, Kind.HOW_MANY},
    ),
    Rule(
        "without an hour",
        _with_hour,
        "Jam berapa jembatan dibuka? → Jembatan dibuka pukul 08.00. → Jembatan dibuka Senin (5/5/2025).",
        {Kind.WHEN},
    ),
    Rule(
        "without the office or person asked about",
        but_where(who_is_told, lambda one, is_told: not is_told(one.text)),
        "Siapa Rina Dewi? → Rina Dewi adalah dokter gigi. → Edo Wirawan adalah dokter gigi.",
    ),
    Rule(
        "without what is demanded by name",
        but_where(
            lambda question: list(demands(own_part(question))),
            lambda one, demanded: not all(each.met(one.text) for each in demanded),
        ),
        "Berapa persen warga yang hadir? → Warga yang hadir 40 persen. → Warga yang hadir 40 orang.",
    ),
    Rule(
        "without a place that one came in at",
        but_where(place_asked, lambda one, _: not tells_placing(one.text)),
        "Siapa di posisi ketiga? → Rina di posisi ketiga. → Rina memimpin pada putaran ketiga.",
        {Kind.WHO},
    ),
    Rule(
        "of an article without any region",
        but(_names_nowhere),
        "Kota mana yang membuka kelas jahit? → Cirebon membuka kelas jahit. → Kelas jahit itu dibuka untuk para ibu.",
        {Kind.WHICH_REGIONS},
    ),
    Rule(
        "of another office like it",
        of_the_office,
        "Siapa ketua DPRD Demak? → Ketua DPRD Demak Rina Dewi hadir. → Ketua KPU Demak Edo Wirawan hadir.",
    ),
    Rule(
        "of an assistant",
        but(lambda one, question: is_of_an_aide(one.text, question)),
        "Siapa pelatih Elang U-16? → Pelatih Elang U-16 Rina Dewi hadir. → Asisten pelatih Elang U-16 Edo Karsa hadir.",
        {Kind.WHO},
    ),
    Rule(
        "of an article without the relative",
        but_where(
            lambda question: words_of_kin(question.asked, question.names),
            lacks_relative,
        ),
        "Di mana istri Rudi Santoso bekerja? → Istri Rudi bekerja di pasar. → Rudi Santoso bekerja di pasar.",
    ),
    Rule(
        "of another's relative",
        but(is_anothers),
        "Siapa istri Edo Wirawan? → Istri Edo, Rina, hadir. → Istri Budi, Wulan, hadir.",
        {Kind.WHO},
    ),
    Rule(
        "of an article without the office whose penalty is asked for",
        but_where(punished_offices, lambda one, offices: lacks_punished(one.article, offices)),
        "Berapa tahun bendahara itu dihukum? → Bendahara itu dihukum dua tahun. → Kades itu dihukum empat tahun.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of an article without the body that is asked of",
        but_where(bodies, lambda one, asked: names_none(one.article, asked)),
        "Apa yang disita Bawaslu? → Bawaslu menyita spanduk. → Polisi menyita spanduk.",
    ),
    Rule(
        "of an article without the one of a row that is asked of",
        but(lambda one, question: lacks_the_nth(one.article, question.asked)),
        "Kapan debat keempat? → Debat keempat digelar 5 Mei. → Debat terakhir digelar 5 Mei.",
    ),
    Rule(
        "of an article without the law that is cited",
        but_where(lambda question: question.asked, lambda one, asked: not has_cited(one.article.text, asked)),
        "Apa ancaman menurut Pasal 12? → Pasal 12 mengancamkan denda. → Pasal 5 mengancamkan denda.",
    ),
    Rule(
        "of another ruling or case by its number",
        but(lambda one, question: is_of_another_document(one, question.asked)),
        "Apa putusan perkara 8/PUU-X/2012? → Perkara 8/PUU-X/2012 ditolak. → Perkara 9/PUU-X/2012 ditolak.",
    ),
    Rule(
        "of an article without a hoax",
        but_where(
            lambda question: asks_for_untruths(question.asked), lambda one, _: not tells_of_untruths(one.article)
        ),
        "Hoaks apa saja soal banjir? → Kabar soal banjir itu hoaks. → Banjir merendam dua desa.",
    ),
    Rule(
        "of another class of deed or thing",
        but_where(asked_classes, is_of_another_class),
        "Berapa orang yang tewas? → Dua orang tewas. → Dua orang luka-luka.",
    ),
    Rule(
        "of another part of what is cited by its numbers",
        _of_cited,
        "Apa isi Pasal 9? → Pasal 9 melarang rokok. → Pasal 5\n\n[Rokok dilarang.]\n\nPasal 9\n\nJudi dilarang.",
    ),
    Rule(
        "below another day or hour",
        but_where(asked_times, is_under_another),
        "Desa mana siaga pada 8 Mei? → Desa Jati siaga 8 Mei. → 7 Mei\n\n[Siaga: Sukatani]\n\n8 Mei\n\nSiaga: Jati",
    ),
    Rule(
        "below another label than the one asked of",
        but_where(words_asked, is_in_another_list),
        "Kapan tes jalur nilai? → Tes jalur nilai 8 Mei. "
        "→ Jalur undian:\n\n- [Tes: 3 Mei]\n- Hasil: 5 Mei\n\nJalur nilai:\n\n- Tes: 8 Mei\n- Hasil: 9 Mei",
        {Kind.WHEN, Kind.HOW_MANY, Kind.WHERE, Kind.WHAT, Kind.WHO},
    ),
    Rule(
        "of a table without the row or column asked of",
        but(lambda one, question: lacks_what_is_asked(one, question.asked)),
        "Berapa suara paslon 1 di TPS 7? → Di TPS 7 paslon 1 meraih 90 suara. → TPS  Paslon 1\n\n[TPS 3  81]",
        {Kind.HOW_MANY, Kind.WHAT, Kind.WHO, Kind.WHEN},
    ),
)
