"""Words of English offices, bodies and kin with the Indonesian ones.

Knows: the lists. Does not know how English puts them together (`asking/names/english_offices.py`).
"""

from collections.abc import Mapping
from typing import Final

FIELDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("communication", "communications"), "Komunikasi"),
    **dict.fromkeys(
        ("communication and digital affairs", "communications and digital affairs"), "Komunikasi dan Digital"
    ),
    **dict.fromkeys(("cultural affairs", "culture"), "Kebudayaan"),
    **dict.fromkeys(("defence", "defense"), "Pertahanan"),
    **dict.fromkeys(("economic affairs", "economy"), "Perekonomian"),
    **dict.fromkeys(("environment", "environmental"), "Lingkungan Hidup"),
    **dict.fromkeys(("foreign", "foreign affairs"), "Luar Negeri"),
    **dict.fromkeys(("home", "home affairs", "interior"), "Dalam Negeri"),
    **dict.fromkeys(("justice", "law"), "Hukum"),
    **dict.fromkeys(("labor", "labour", "manpower"), "Ketenagakerjaan"),
    **dict.fromkeys(("marine affairs and fisheries", "maritime affairs and fisheries"), "Kelautan dan Perikanan"),
    **dict.fromkeys(("religion", "religious affairs"), "Agama"),
    **dict.fromkeys(("social", "social affairs"), "Sosial"),
    **dict.fromkeys(("state enterprises", "state-owned enterprises"), "BUMN"),
    **dict.fromkeys(("transport", "transportation"), "Perhubungan"),
    **dict.fromkeys(
        ("communication and informatics", "communications and informatics", "communications and information"),
        "Komunikasi dan Informatika",
    ),
    **dict.fromkeys(("cooperatives and small and medium enterprises", "cooperatives and smes"), "Koperasi dan UKM"),
    **dict.fromkeys(("culture and tourism", "tourism and culture"), "Kebudayaan dan Pariwisata"),
    **dict.fromkeys(
        ("environment and forestry", "environmental affairs and forestry"), "Lingkungan Hidup dan Kehutanan"
    ),
    **dict.fromkeys(("housing and residential areas", "housing and settlements"), "Perumahan dan Kawasan Permukiman"),
    **dict.fromkeys(
        ("human development and culture", "human development and cultural affairs"),
        "Pembangunan Manusia dan Kebudayaan",
    ),
    **dict.fromkeys(("industry and trade", "trade and industry"), "Perindustrian dan Perdagangan"),
    **dict.fromkeys(("justice and human rights", "law and human rights"), "Hukum dan HAM"),
    **dict.fromkeys(
        ("public works and housing", "public works and public housing"), "Pekerjaan Umum dan Perumahan Rakyat"
    ),
    **dict.fromkeys(
        ("population and civil registration", "population and civil registry"), "Kependudukan dan Pencatatan Sipil"
    ),
    **dict.fromkeys(
        ("women empowerment and child protection", "women's empowerment and child protection"),
        "Pemberdayaan Perempuan dan Perlindungan Anak",
    ),
    "administrative and bureaucratic reform": "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "agrarian affairs and spatial planning": "Agraria dan Tata Ruang",
    "agriculture": "Pertanian",
    "cooperatives": "Koperasi",
    "education": "Pendidikan",
    "education and culture": "Pendidikan dan Kebudayaan",
    "energy": "Energi",
    "energy and mineral resources": "Energi dan Sumber Daya Mineral",
    "finance": "Keuangan",
    "fisheries": "Perikanan",
    "food": "Pangan",
    "forestry": "Kehutanan",
    "health": "Kesehatan",
    "higher education": "Pendidikan Tinggi",
    "housing": "Perumahan",
    "human rights": "Hak Asasi Manusia",
    "immigration": "Imigrasi",
    "immigration and corrections": "Imigrasi dan Pemasyarakatan",
    "industry": "Perindustrian",
    "infrastructure": "Infrastruktur",
    "infrastructure and regional development": "Infrastruktur dan Pembangunan Kewilayahan",
    "investment": "Investasi",
    "maritime affairs": "Kelautan",
    "maritime affairs and investment": "Kemaritiman dan Investasi",
    "political, legal and security affairs": "Politik, Hukum, dan Keamanan",
    "population and family development": "Kependudukan dan Pembangunan Keluarga",
    "primary and secondary education": "Pendidikan Dasar dan Menengah",
    "research and technology": "Riset dan Teknologi",
    "research, technology and higher education": "Riset, Teknologi, dan Pendidikan Tinggi",
    "public works": "Pekerjaan Umum",
    "sports": "Olahraga",
    "tourism": "Pariwisata",
    "tourism and creative economy": "Pariwisata dan Ekonomi Kreatif",
    "trade": "Perdagangan",
    "youth and sports": "Pemuda dan Olahraga",
}
"""What ministers, ministries and the offices of regions are of."""
HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("chair", "chairman", "chairperson", "chairwoman", "speaker"), ("ketua",)),
    **dict.fromkeys(("chief", "head"), ("kepala", "ketua")),
    **dict.fromkeys(
        (
            "deputy chair",
            "deputy chairman",
            "deputy chairperson",
            "deputy chairwoman",
            "deputy speaker",
            "vice chair",
            "vice chairman",
            "vice chairwoman",
        ),
        ("wakil ketua",),
    ),
    **dict.fromkeys(("deputy president director", "vice president director"), ("wakil direktur utama",)),
    "assistant coach": ("asisten pelatih",),
    "captain": ("kapten",),
    "ceo": ("ceo",),
    "coach": ("pelatih",),
    "commander": ("komandan",),
    "commissioner": ("komisioner", "komisaris"),
    "coordinator": ("koordinator",),
    "deputy chief": ("wakil kepala", "wakil ketua"),
    "deputy governor": ("deputi gubernur",),
    "deputy head": ("wakil kepala",),
    "director": ("direktur",),
    "director general": ("direktur jenderal",),
    "executive director": ("direktur eksekutif",),
    "founder": ("pendiri", "founder"),
    "general chairman": ("ketua umum",),
    "governor": ("gubernur",),
    "head coach": ("pelatih", "pelatih kepala"),
    "inspector general": ("inspektur jenderal",),
    "manager": ("manajer", "pelatih"),
    "member": ("anggota",),
    "owner": ("pemilik",),
    "president director": ("direktur utama",),
    "prime minister": ("perdana menteri",),
    "rector": ("rektor",),
    "secretary": ("sekretaris",),
    "secretary general": ("sekretaris", "sekjen"),
    "senior deputy governor": ("deputi gubernur senior",),
    "treasurer": ("bendahara",),
}
"""Who heads a body."""
DELEGATES: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("attorney", "lawyer"), ("kuasa hukum", "pengacara", "penasihat hukum")),
    **dict.fromkeys(("spokesman", "spokesperson", "spokeswoman"), ("juru bicara", "humas")),
    "aide": ("ajudan", "asisten"),
    "driver": ("sopir", "pengemudi"),
}
"""Who speaks for somebody or for a body."""
KIN: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("boyfriend", "girlfriend"), ("pacar", "kekasih")),
    **dict.fromkeys(("brother", "sister"), ("kakak", "adik")),
    **dict.fromkeys(("father-in-law", "mother-in-law"), ("mertua",)),
    **dict.fromkeys(("neighbor", "neighbour"), ("tetangga",)),
    **dict.fromkeys(("widow", "wife"), ("istri",)),
    "child": ("anak", "putra", "putri"),
    "colleague": ("rekan", "kolega"),
    "daughter": ("anak", "putri"),
    "family": ("keluarga",),
    "father": ("ayah",),
    "friend": ("teman", "sahabat", "kawan"),
    "husband": ("suami",),
    "mother": ("ibu",),
    "parents": ("orang tua",),
    "son": ("anak", "putra"),
    "uncle": ("paman",),
}
WHOLE: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        ("bank indonesia governor", "central bank governor", "governor of bank indonesia"),
        ("Gubernur Bank Indonesia", "Gubernur BI"),
    ),
    **dict.fromkeys(("city secretary", "provincial secretary", "regency secretary", "regional secretary"), ("Sekda",)),
    **dict.fromkeys(("fire brigade", "fire department", "fire service"), ("Damkar", "Dinas Pemadam Kebakaran")),
    **dict.fromkeys(("national security adviser", "national security advisor"), ("Penasihat Keamanan Nasional",)),
    **dict.fromkeys(("sub-district head", "subdistrict chief", "subdistrict head"), ("Camat",)),
    **dict.fromkeys(("urban village head", "urban ward chief"), ("Lurah",)),
    **dict.fromkeys(
        (
            "house speaker",
            "speaker of the house",
            "speaker of the house of representatives",
            "speaker of parliament",
            "parliament speaker",
        ),
        ("Ketua DPR",),
    ),
    **dict.fromkeys(("president", "presidential"), ("Presiden",)),
    **dict.fromkeys(("president's chief of staff", "presidential chief of staff"), ("Kepala Staf Kepresidenan",)),
    **dict.fromkeys(("prosecutor's office", "prosecutors office"), ("Kejaksaan", "Kejari", "Kejati")),
    **dict.fromkeys(("u.s.", "united states", "us"), ("Amerika Serikat",)),
    "attorney general": ("Jaksa Agung",),
    "central bank": ("Bank Indonesia", "BI"),
    "central statistics agency": ("BPS", "Badan Pusat Statistik"),
    "chief of the national police": ("Kapolri",),
    "embassy": ("Kedutaan Besar", "Kedubes"),
    "hospital director": ("Direktur RSUD", "Direktur rumah sakit", "Dirut RSUD"),
    "immigration office": ("Kantor Imigrasi", "Imigrasi"),
    "prison warden": ("Kalapas", "Kepala Lapas", "Kepala Rutan"),
    "defense secretary": ("Menteri Pertahanan",),
    "secretary of state": ("Menteri Luar Negeri",),
    "school principal": ("kepala sekolah", "Kepsek"),
    "tax office": ("Ditjen Pajak", "Direktorat Jenderal Pajak", "DJP"),
    "treasury secretary": ("Menteri Keuangan",),
    "village chief": ("Kades", "kepala desa"),
    "house": ("DPR", "Dewan Perwakilan Rakyat"),
    "indonesian embassy": ("KBRI", "Kedutaan Besar Indonesia", "Kedutaan Besar Republik Indonesia"),
    "national police": ("Polri", "Mabes Polri"),
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
    **dict.fromkeys(
        ("school principal", "principal", "headteacher", "head teacher", "headmaster", "headmistress"), "kepala sekolah"
    ),
    **dict.fromkeys(("state secretary", "minister of state secretariat"), "menteri sekretaris negara"),
    "attorney general": "jaksa agung",
    "military commander": "panglima tni",
    "chief executive": "ceo",
    "cabinet secretary": "sekretaris kabinet",
    "boss": "bos",
}
"""Offices in English, those that the table of abbreviations has not."""
