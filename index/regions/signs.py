"""The words around a name that tell whether, and at which level, it is a region.

Knows: Indonesian and English words of government, of position and of other kinds of places. Does not know: the names.
"""

import re
from collections.abc import Mapping

from index.regions.gazetteer import Level

NOUNS: Mapping[str, Level] = {
    **dict.fromkeys(("kabupaten", "kab", "regency"), Level.REGENCY),
    **dict.fromkeys(("kota", "kotamadya", "kotamadia", "kodya", "city", "municipality"), Level.CITY),
    **dict.fromkeys(("provinsi", "propinsi", "prov", "province"), Level.PROVINCE),
}
"""Words that, beside a name, are part of what the region is called."""

OFFICES: Mapping[str, Level] = {
    **dict.fromkeys(
        ("bupati", "wabup", "cabup", "cawabup", "bacabup", "pemkab", "pilbup", "pilkab", "setdakab", "regent"),
        Level.REGENCY,
    ),
    **dict.fromkeys(
        "walikota wawali wawalkot wawako walkot wako pemkot pilwalkot pilwakot pilwali cawalkot cawali mayor "
        "polrestabes balaikota setdakot".split(),
        Level.CITY,
    ),
    **dict.fromkeys(
        "gubernur wagub cagub cawagub pemprov pilgub polda kapolda kejati governor kanwil kakanwil".split(),
        Level.PROVINCE,
    ),
}
"""Offices that exist at one level only, written before a name."""

POLICE = frozenset("polres kapolres wakapolres".split())
"""Before a name that a city and a regency share, the regency's police: the city's are called Polres Bima Kota."""

OFFICES_AFTER = frozenset(("mayor", "regent", "governor"))
"""Offices that English writes after a name: "Batang Regent"."""

PEOPLE_AND_BODIES = frozenset(
    "asn pns bawaslu kpu panwaslu dprd pemda polres polresta kapolres kapolresta wakapolres kejari kajari kodim dandim "
    "rsud bpbd dinas disdik dishub dinkes dukcapil disdukcapil dpmptsp bappeda bapenda inspektorat satpol sekda setda "
    "warga masyarakat penduduk petani nelayan pedagang pelajar mahasiswa pemuda ulama tokoh pejabat pegawai baznas mui "
    "pcnu gp ansor lapas rutan pengadilan pn pa wilayah daerah kawasan asal pilkada bpn lanud lanal bank pdam perumda "
    "pemerintah se sekabupaten sekota regional residents people of samsat satlantas satreskrim damkar basarnas "
    "imigrasi cukai kemenag".split()
)
"""Words that before a name make it likely a region, without telling which level."""

PREPOSITIONS = frozenset("di ke dari in at from to near menuju sekitar seputar asal untuk about for".split())
"""Words that lead to a place."""

LEADS_TO_ANY = frozenset("wilayah daerah kawasan untuk about for of people".split())
"""Those of both that lead to other things as well: "daerah batu bara"."""

ASKING = frozenset(
    "dengan kalau bagaimana and or dan atau serta vs versus did does do has is was what oleh about menurut untuk "
    "antara between by pada tentang soal".split()
)
"""Words that lead to the subject of a short question, where people do not write capitals."""

EVENTS = frozenset(
    "gempa banjir kebakaran karhutla kecelakaan kerusuhan kekeringan longsor demo demonstrasi pilwalkot pilbup pdip "
    "golkar gerindra demokrat nasdem pks pkb ppp hanura psi earthquake flood fire protest".split()
)
"""What happens in a region or has a branch there; in a question without capitals the name after it is the region."""

OTHER_KINDS = frozenset(
    "jalan jl jln gang gg desa kelurahan kel dusun dukuh kampung nagari gampong kecamatan kec distrik rt rw sungai "
    "kali gunung gn selat laut danau teluk tanjung pantai bukit suku batak bahasa street river mount lake strait sea "
    "village nasi makan masakan restoran warteg lumpia bika empek sapi "
    "warkop soto sate bakso rendang gudeg pempek mie mi tahu tempe kopi keripik dodol roh rm perumahan "
    "komplek kompleks jembatan muara bantaran waduk bendungan "
    "persib persija persebaya arema psm psis persela persita persik psim persiba persipura "
    "persis psms persiraja semen psps pss".split()
)
"""Words after which a name belongs to a smaller or another thing than the region: villages, dishes, football clubs."""

CHANNELS = ("tv", "tvri", "rri")
"""Ends, in capitals, of a broadcaster's name that goes on with its branch's: "MerpatiTV Makassar"."""

DIRECTIONS = frozenset({("timur", "laut"), ("barat", "laut")})
"""Directions of two words whose last one is else a sea."""

FUNDS = frozenset({("dana", "desa")})
"""Funds of two words whose last one is else a village: "dana desa Demak" is the regency's."""

BODIES = frozenset(
    "universitas univ institut politeknik poltek poltekkes uin iain stain stikes akademi university institute "
    "polytechnic bank kri kmp hotel stadion stadium pt radio".split()
)
"""Words that begin the name of a body, ship or building which may end with a region's: "Institut Teknologi Bandung"."""

SITES = frozenset(
    "pulau kepulauan island pasar mal terminal stasiun bandara pelabuhan dermaga alun masjid gereja kampus monumen "
    "festival pusat utara selatan timur barat tengah".split()
)
"""Words of places and events that stand before a region's name because they are there: "Pulau Ambon"."""

BODIES_AFTER = frozenset("institute university polytechnic".split())
"""Words that end one in English: "Bandung Institute of Technology"."""

HEADLINE_VERBS = frozenset(
    "gelar buka tutup gandeng bantu beri bagi dukung tolak raih juara kunjungi kirim latih ajak minta sebut ungkap "
    "bahas teliti kaji luncurkan resmikan dan serta bersama".split()
)
"""Words that end such a name in a headline, where verbs have capitals, too."""

BODY_ENDS = (HEADLINE_VERBS | EVENTS | PREPOSITIONS | NOUNS.keys() | OFFICES.keys() | PEOPLE_AND_BODIES) - {
    "daerah",
    "wilayah",
    "rakyat",
    "of",
}
"""Words after which a region's name does not belong to the body's before them."""

ROADS = frozenset({"jalan"})
"""Those that, written small, mean the region's own as often as one of that name."""

STREETS = frozenset("jalan jl jln".split())
"""Those that "raya" may follow: "Jalan Raya Padang Galak"."""

ROW = re.compile(r",? (?:dan|and|or|atau|serta) |, ")
"""What stands between the names of a row."""

FOLLOWING_OTHERS = frozenset("nugini united fc putra".split())
"""Words after which a name was part of another name: Papua Nugini, Bali United."""
TOLLED = frozenset({("tol",), ("ruas",), ("kereta", "cepat"), ("ka", "cepat")})
"""Words after which a name is one of a line's ends, which need not be where anything happens."""
ROADS_AFTER = frozenset({("toll", "road"), ("toll", "highway"), ("toll", "roads")})
"""The same words of English, which follow the names."""
DASHES = frozenset("-–—")
PAIRS_FOLLOWING_OTHERS = frozenset({("new", "guinea")})
"""Two words with the same effect."""

AFTER_OUTSIDE = frozenset("biasa negeri".split())
"""Words with which "Luar" is no end of a village's name in a headline: Padang Luar, but "Padang Luar Biasa"."""

DAY_WORDS = frozenset(
    "ini itu senin selasa rabu kamis jumat sabtu minggu ahad raya libur pertama kedua ketiga jadi ulang tenang "
    "kemerdekaan pahlawan guru santri ibu kartini lalu pencoblosan pemungutan pemilihan".split()
)
"""After these, "… Hari" is the day, not the second half of Batang Hari."""
