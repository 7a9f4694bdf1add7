"""The rules by which a sentence is told of another than a question asks of: another person, time, event or place.

Knows: of what else a sentence may be told. Does not know what is demanded (`rag.choosing.lacks`).
"""

from collections.abc import Sequence

from index import places
from rag.asking.kinds import Kind
from rag.asking.times import timely
from rag.choosing import aged, own_ages
from rag.choosing.candidates import is_of_another_number, of_own_pair
from rag.choosing.causes import no_causes
from rag.choosing.held_events import is_of_another_held
from rag.choosing.initials import without_other_initials
from rag.choosing.named import full_names, is_of_a_namesake, is_of_anothers_life, is_told_of_another
from rag.choosing.of_another import is_of_another_named, is_of_another_round, is_of_another_title, is_of_the_other
from rag.choosing.of_the_office import is_of_the_head
from rag.choosing.opposed import without_opposed
from rag.choosing.other_countries import is_in_another_country
from rag.choosing.other_doers import is_done_by_another
from rag.choosing.other_meetings import is_of_an_earlier_one, is_of_another_match
from rag.choosing.other_places import but_without, is_of_a_part, is_of_another_place, is_of_anothers_own
from rag.choosing.other_sources import finder, is_of_another_source
from rag.choosing.other_times import is_of_another_part, is_of_another_year, names_another_year, without_earlier_years
from rag.choosing.others_punished import without_others_punished
from rag.choosing.rule import Rule, but, but_where
from rag.choosing.turned_deeds import without_turned
from rag.expecting.sides import is_against

OTHERS: Sequence[Rule] = (
    Rule(
        "of a namesake",
        but_where(full_names, is_of_a_namesake),
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
        but(is_of_another_number),
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
        but(is_told_of_another),
        "Apakah Rina Dewi sudah jadi tersangka? → Ia sudah jadi tersangka. → Polisi menyebut Edo sudah jadi tersangka.",
        {Kind.YES_NO},
    ),
    Rule(
        "of another's birth, wedding or death",
        but(is_of_anothers_life),
        "Kapan Rina Dewi lahir? → Ia lahir 3 Mei 1971. → [Edo Wirawan lahir 5 Juni 1980.] Rina Dewi hadir.",
        {Kind.WHEN, Kind.WHERE},
    ),
    Rule(
        "of a time that is told of elsewhere in its article",
        but(lambda one, question: timely.is_untold(one, question.times)),
        "Berapa sapi yang dibeli tahun lalu? → Tahun lalu dinas membeli 40 sapi. "
        "→ [Dinas membeli 30 sapi.] Tahun lalu dinas rugi.",
    ),
    Rule(
        "of another source than the one whose figure is asked for",
        but_where(finder, is_of_another_source),
        "Berapa titik panas yang dicatat BMKG? → BMKG mencatat 40 titik panas. "
        "→ BMKG rapat. [Menurut data BNPB ada 60 titik panas.]",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another part of a year",
        but(is_of_another_part),
        "Berapa ekspor kopi semester 1 2025? → Ekspor kopi semester 1 2025 naik 5 ton. "
        "→ Ekspor kopi semester 2 2024 naik 5 ton.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another round",
        but(is_of_another_round),
        "Siapa yang menang di final? → Elang menang di final. → Elang menang di semifinal.",
        {Kind.WHO, Kind.WHEN, Kind.WHERE, Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "of another match",
        but(is_of_another_match),
        "Siapa wasit Elang vs Merpati? → Wasit Elang vs Merpati Edo Karsa. → Elang menang 2-0 atas Garuda. "
        "[Wasitnya Rina Dewi.]",
    ),
    Rule(
        "of an earlier season or match than its article is on",
        but(is_of_an_earlier_one),
        "Elang finis ke berapa? → Elang finis ke-5. → Tahun lalu Elang finis ke-14.",
        {Kind.WHO, Kind.WHERE, Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "of what was asked of before",
        but(is_of_the_other),
        "Berapa kapasitas stadion Elang? / kalau stadion Merpati? → Stadion Merpati memuat 900 orang. "
        "→ Stadion Elang memuat 800 orang.",
    ),
    Rule(
        "of another of its kind by name",
        but(is_of_another_named),
        "Berapa tiket Piala Elang? → Tiket Piala Elang 9 ribu. → Tiket Piala Merpati 9 ribu.",
        {Kind.WHO, Kind.WHEN, Kind.WHERE, Kind.HOW_MANY, Kind.WHY},
    ),
    Rule(
        "of another title that is won",
        but(is_of_another_title),
        "Siapa juara Piala Elang? → Juara Piala Elang Garuda. → Piala Elang diikuti juara Liga Merpati Garuda.",
        {Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "of the side that is played against",
        but(is_against),
        "Siapa pelatih Elang? → Elang dilatih Rina Dewi. → Rina Dewi membawa timnya menang atas Elang.",
    ),
    Rule(
        "of another event that is held",
        but(is_of_another_held),
        "Kapan pilkada? → Pilkada digelar 27 November 2024. → KPU menggelar rapat pada Senin.",
        {Kind.WHEN, Kind.WHERE},
    ),
    Rule(
        "of what came of it, or of another's death",
        but(no_causes),
        "Apa penyebab kebakaran itu? → Kebakaran itu dipicu korsleting. → Kebakaran itu menyebabkan dua rumah rusak.",
    ),
    Rule(
        "of the deed turned round",
        without_turned,
        "Siapa yang mengalahkan Elang? → Merpati mengalahkan Elang. → Elang mengalahkan Merpati.",
    ),
    Rule(
        "of another who did it",
        but(is_done_by_another),
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
        but(lambda one, question: is_of_another_year(one.article, question)),
        "Berapa kambing yang dibagikan pada 2023? → Pada 2023, 12 kambing dibagikan. → Hari ini 12 kambing dibagikan.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of other years that it names",
        but(names_another_year),
        "Berapa upah di Sukatani 2023? → Upah di Sukatani 2023 ditetapkan 3 juta. → Upah tahun 2025 ditetapkan 4 juta.",
        {Kind.HOW_MANY, Kind.WHO},
    ),
    Rule(
        "of an earlier year than one beside it",
        without_earlier_years,
        "Berapa kambing yang mati? → Banjir membunuh 12 kambing. "
        "→ Banjir membunuh 12 kambing. [Pada 2021, banjir membunuh 30 kambing.]",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of the head and not the deputy",
        but(lambda one, question: is_of_the_head(one.article, one.text, question.asked)),
        "Berapa gaji wakil bupati? → Gaji wakil bupati 5 juta. → Gaji bupati 6 juta.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "of another's age",
        but(aged.is_of_others),
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
        "of the like of another place",
        but(is_of_anothers_own),
        "Kapan perda tambak Demak disahkan? → Perda tambak Demak disahkan pada 2021. "
        "→ Perda tambak Jepara disahkan pada 2018, sehingga peta Demak tertunda.",
        {Kind.HOW_MANY, Kind.WHEN, Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "of another country",
        but(is_in_another_country),
        "Berapa harga Elang X9 di Malaysia? → Di Malaysia harganya Rp 4 juta. → Di Indonesia harganya Rp 5 juta.",
        {Kind.HOW_MANY, Kind.WHEN, Kind.WHAT},
    ),
    Rule(
        "of a part of the island asked of",
        but_where(lambda question: places.wider(question.text), is_of_a_part),
        "Berapa sapi di Kalimantan? → Di Kalimantan ada 90 sapi. → Di Kalimantan Barat ada 40 sapi.",
        {Kind.HOW_MANY},
    ),
)
