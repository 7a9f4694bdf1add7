"""Words of English offices, bodies and kin with the Indonesian ones.

Knows: the lists. Does not know how English puts them together (`asking/english_offices.py`).
"""

from collections.abc import Mapping
from typing import Final

FIELDS: Final[Mapping[str, str]] = {
    "agriculture": "Pertanian",
    "communication": "Komunikasi",
    "communication and digital affairs": "Komunikasi dan Digital",
    "communications": "Komunikasi",
    "communications and digital affairs": "Komunikasi dan Digital",
    "cooperatives": "Koperasi",
    "cultural affairs": "Kebudayaan",
    "culture": "Kebudayaan",
    "defence": "Pertahanan",
    "defense": "Pertahanan",
    "economic affairs": "Perekonomian",
    "economy": "Perekonomian",
    "education": "Pendidikan",
    "energy": "Energi",
    "energy and mineral resources": "Energi dan Sumber Daya Mineral",
    "environment": "Lingkungan Hidup",
    "environmental": "Lingkungan Hidup",
    "finance": "Keuangan",
    "fisheries": "Perikanan",
    "food": "Pangan",
    "foreign": "Luar Negeri",
    "foreign affairs": "Luar Negeri",
    "forestry": "Kehutanan",
    "health": "Kesehatan",
    "higher education": "Pendidikan Tinggi",
    "home": "Dalam Negeri",
    "home affairs": "Dalam Negeri",
    "housing": "Perumahan",
    "human rights": "Hak Asasi Manusia",
    "immigration": "Imigrasi",
    "industry": "Perindustrian",
    "infrastructure": "Infrastruktur",
    "interior": "Dalam Negeri",
    "investment": "Investasi",
    "justice": "Hukum",
    "labor": "Ketenagakerjaan",
    "labour": "Ketenagakerjaan",
    "law": "Hukum",
    "manpower": "Ketenagakerjaan",
    "marine affairs and fisheries": "Kelautan dan Perikanan",
    "maritime affairs": "Kelautan",
    "maritime affairs and fisheries": "Kelautan dan Perikanan",
    "public works": "Pekerjaan Umum",
    "religion": "Agama",
    "religious affairs": "Agama",
    "social": "Sosial",
    "social affairs": "Sosial",
    "sports": "Olahraga",
    "tourism": "Pariwisata",
    "trade": "Perdagangan",
    "transport": "Perhubungan",
    "transportation": "Perhubungan",
    "youth and sports": "Pemuda dan Olahraga",
}
"""What ministers, ministries and the offices of regions are of."""
HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "ceo": ("ceo",),
    "chair": ("ketua",),
    "chairman": ("ketua",),
    "chairperson": ("ketua",),
    "chairwoman": ("ketua",),
    "chief": ("kepala", "ketua"),
    "commander": ("komandan",),
    "commissioner": ("komisioner", "komisaris"),
    "coordinator": ("koordinator",),
    "deputy chair": ("wakil ketua",),
    "deputy chairman": ("wakil ketua",),
    "deputy chairperson": ("wakil ketua",),
    "deputy chairwoman": ("wakil ketua",),
    "deputy chief": ("wakil kepala", "wakil ketua"),
    "deputy governor": ("deputi gubernur",),
    "deputy head": ("wakil kepala",),
    "deputy speaker": ("wakil ketua",),
    "director": ("direktur",),
    "director general": ("direktur jenderal",),
    "executive director": ("direktur eksekutif",),
    "founder": ("pendiri", "founder"),
    "general chairman": ("ketua umum",),
    "governor": ("gubernur",),
    "head": ("kepala", "ketua"),
    "inspector general": ("inspektur jenderal",),
    "member": ("anggota",),
    "owner": ("pemilik",),
    "president director": ("direktur utama",),
    "prime minister": ("perdana menteri",),
    "rector": ("rektor",),
    "secretary": ("sekretaris",),
    "secretary general": ("sekretaris", "sekjen"),
    "senior deputy governor": ("deputi gubernur senior",),
    "speaker": ("ketua",),
    "treasurer": ("bendahara",),
    "vice chair": ("wakil ketua",),
    "vice chairman": ("wakil ketua",),
    "vice chairwoman": ("wakil ketua",),
}
"""Who heads a body."""
DELEGATES: Final[Mapping[str, tuple[str, ...]]] = {
    "attorney": ("kuasa hukum", "pengacara", "penasihat hukum"),
    "lawyer": ("kuasa hukum", "pengacara", "penasihat hukum"),
    "manager": ("manajer",),
    "spokesman": ("juru bicara", "humas"),
    "spokesperson": ("juru bicara", "humas"),
    "spokeswoman": ("juru bicara", "humas"),
}
"""Who speaks for somebody or for a body."""
KIN: Final[Mapping[str, tuple[str, ...]]] = {
    "brother": ("kakak", "adik"),
    "child": ("anak", "putra", "putri"),
    "daughter": ("anak", "putri"),
    "family": ("keluarga",),
    "father": ("ayah",),
    "husband": ("suami",),
    "mother": ("ibu",),
    "parents": ("orang tua",),
    "sister": ("kakak", "adik"),
    "son": ("anak", "putra"),
    "uncle": ("paman",),
    "widow": ("istri",),
    "wife": ("istri",),
}
WHOLE: Final[Mapping[str, tuple[str, ...]]] = {
    "attorney general": ("Jaksa Agung",),
    "bank indonesia governor": ("Gubernur Bank Indonesia", "Gubernur BI"),
    "central bank governor": ("Gubernur Bank Indonesia", "Gubernur BI"),
    "central statistics agency": ("BPS", "Badan Pusat Statistik"),
    "city secretary": ("Sekda",),
    "chief of the national police": ("Kapolri",),
    "embassy": ("Kedutaan Besar", "Kedubes"),
    "governor of bank indonesia": ("Gubernur Bank Indonesia", "Gubernur BI"),
    "house": ("DPR", "Dewan Perwakilan Rakyat"),
    "house speaker": ("Ketua DPR",),
    "indonesian embassy": ("KBRI", "Kedutaan Besar Indonesia", "Kedutaan Besar Republik Indonesia"),
    "national police": ("Polri", "Mabes Polri"),
    "president": ("Presiden",),
    "president's chief of staff": ("Kepala Staf Kepresidenan",),
    "presidential": ("Presiden",),
    "presidential chief of staff": ("Kepala Staf Kepresidenan",),
    "prosecutor's office": ("Kejaksaan", "Kejari", "Kejati"),
    "prosecutors office": ("Kejaksaan", "Kejari", "Kejati"),
    "provincial secretary": ("Sekda",),
    "regency secretary": ("Sekda",),
    "regional secretary": ("Sekda",),
    "speaker of the house": ("Ketua DPR",),
    "speaker of the house of representatives": ("Ketua DPR",),
    "speaker of parliament": ("Ketua DPR",),
    "parliament speaker": ("Ketua DPR",),
    "u.s.": ("Amerika Serikat",),
    "united states": ("Amerika Serikat",),
    "us": ("Amerika Serikat",),
}
"""Names of bodies and offices that the table of abbreviations has not, or calls otherwise."""
HOLDERS: Final = frozenset(
    "minister mayor regent governor president lawmaker legislator senator spokesman spokeswoman spokesperson chairman"
    " chairwoman chairperson chair chief commissioner director rector secretary head speaker lawyer attorney economist"
    " analyst activist professor coach ambassador commander judge politician observer expert ceo".split()
)
"""Words that end an office, before the name of who holds it."""
BODY_NOUNS: Final = frozenset(
    "agency army authority bank board bureau commission committee council court department directorate embassy forces"
    " general house institute ministry office organization organisation parliament party police service university"
    " union".split()
)
"""Words that the English names of bodies end in."""
TOLD_OFFICES: Final[Mapping[str, str]] = {
    "school principal": "kepala sekolah",
    "principal": "kepala sekolah",
    "headteacher": "kepala sekolah",
    "head teacher": "kepala sekolah",
    "headmaster": "kepala sekolah",
    "headmistress": "kepala sekolah",
    "attorney general": "jaksa agung",
    "military commander": "panglima tni",
    "chief executive": "ceo",
    "state secretary": "menteri sekretaris negara",
    "minister of state secretariat": "menteri sekretaris negara",
    "cabinet secretary": "sekretaris kabinet",
    "boss": "bos",
}
"""Offices in English, those that the table of abbreviations has not."""
