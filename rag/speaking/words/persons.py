"""Words that stand before names or are no names, in lower case, as Indonesian and English news write them.

Knows: the lists, the longest of them in `index/data`. Does not know how they are used (`speaking/words/shapes.py`,
`speaking/names/persons.py`).
"""

import re
from typing import Final

from index import tables
from index.segmentation.boundary_words import boundary_words
from rag.speaking.words.countries import COUNTRIES
from rag.speaking.words.speech import FIRST

GIVEN: Final = frozenset(
    "i ni ida m muh muhammad muhamad mohammad mohamad moh mochamad mochammad ahmad achmad abdul abd siti st".split()
)
"""What a name may begin with that is left out when the person is named again."""
INITIAL_GIVEN: Final = frozenset(
    "M Muh Muhammad Muhamad Mohammad Mohamad Moh Mochamad Mochammad Ahmad Achmad Abdul".split()
)
"""Of these, what begins a person's name even behind the name of an institution: Masjid Agung M Idris."""
NAME_TOO: Final = frozenset({"agung", "hakim", "imam", "jaya", "pratama", "utama"})
"""Offices and parts of institutions that are names, too, when another part of the name stands before them."""
OPENING_TOO: Final = frozenset({"April", "August", "Dan", "June", "Lalu", "May", "Will"})
"""First names that are also words with which sentences begin, or months."""
NOUN_TOO: Final = frozenset({"hari"})
"""Nouns that are first names, too, of those whom an article lets speak by them."""
GRAND: Final = frozenset("jaksa hakim kejaksaan mahkamah masjid sidang metro sultan pangeran".split())
"""Behind these, Agung and Jaya are no names."""
COURT: Final = frozenset("hakim pengadilan sidang terdakwa majelis jaksa".split())
"""Where none of these stands, Hakim before a name is part of it."""
TITLES: Final = frozenset(
    "bapak ibu pak bpk bu mas mbak bang bung kang cak gus haji hajah h hj dr drg drh apt ns drs dra ir prof profesor"
    " kh kiai kyai ustaz ustadz habib mgr pdt mr"
    " mrs ms ny nyonya brigjend irjend komjend letjend mayjend marsma marsdya laksma laksdya tek lek kal"
    " kombes kombespol pol akbp kompol akp iptu ipda aipda aiptu bripka bripda brigjen irjen komjen letkol"
    " kolonel mayor kapten letda lettu letjen mayjen brigadir laksamana laksda marsekal marsda jenderal serma sertu"
    " peltu pelda inf kav czi arm pnb arh cpm cpl chb cba ckm tni purn warga nelayan petani pedagang".split()
)
"""Ranks, titles and forms of address: a name follows them directly."""
DOCTORS: Final = frozenset({"dr", "drg", "drh", "apt", "ns"})
"""Of these, those that are written small, too."""
RESIDENTS: Final = frozenset({"warga", "penduduk", "mahasiswa", "mahasiswi"})
"""What follows these directly is rather their place or university: warga Cilincing."""
OCCUPATIONS: Final = frozenset(
    "staf anggota jaksa hakim dosen guru peneliti pengamat pakar ahli ekonom analis pengacara advokat aktivis saksi"
    " korban pelatih pemain penyanyi aktor aktris artis politisi politikus legislator senator imam pendeta pengurus"
    " pengusaha pemilik pendiri atlet pebulutangkis pebalap pembalap pesepakbola striker bek gelandang penulis"
    " dokter sutradara podcaster trainer psikolog psikiater officer executive professor lawyer activist analyst"
    " economist researcher wali pejabat manajer manager humas direktur komisaris asisten".split()
)
"""Offices and occupations that many have: without what they are of they may be anybody's."""
OFFICES: Final = OCCUPATIONS | frozenset(
    "menko gubsu wadubes komandan danpos danru danton danyon pj pjs plt plh penjabat wakil ketua sekretaris kepala"
    " bupati wabup walikota gubernur wagub camat lurah menteri dirut komisioner koordinator presiden wapres sekda kadis"
    " kades dandim danrem pangdam panglima kasad deputi dirjen sekjen wasekjen ketum waketum stafsus kabag kabid"
    " kasi inspektur kasubag kasubdit kasat kanit kabareskrim dirreskrimum kajari kajati kasipenkum jubir juru"
    " bicara rektor dekan uskup bendahara founder ceo cfo coo cto chief vice president head director minister regent"
    " mayor governor chairman chairwoman chairperson spokesman spokeswoman spokesperson secretary deputy member"
    " coach vp kasintel perwakilan petugas pesinetron komedian sosiolog kriminolog pengajar ilmuwan kontributor svp"
    " evp bos seskab mensesneg presma wapresma kasubid kasubbid kuasa penasihat penasehat mahasiswa mahasiswi"
    " kasubbag kasubsi kadiv panit paur kaur satpam".split()
)
"""Offices and occupations: a name follows them, or what they are the office of."""
OF_FIRMS: Final = frozenset(
    "ceo cto cfo coo officer bos founder pendiri pelatih manajer manager coach striker bek gelandang".split()
)
"""Of these, those of companies and clubs, whose names are like persons'."""
NAMING: Final = tables.words("naming_words.txt")
"""Institutions that are named with words like those of persons (PT Maju Budi): what follows is no sure name."""
SEATED: Final = frozenset("camat kapolsek kpu bawaslu".split())
"""Of these, what is named by a district or a region, whose words are known; villages are too many."""
SITES: Final = frozenset("kali gunung curug setu situ embung tanjung teluk ranu telaga goa gua selat coban".split())
"""What the names of waters, mountains and bays begin with, which are read like a person's first name otherwise."""
PLACE_KINDS: Final = frozenset({"kota", "kabupaten", "provinsi"})
"""What follows is a place: Kota Sukamaju; but Wali Kota is an office."""
PLACING: Final = frozenset("di ke asal kecamatan kelurahan desa kampung dusun direktorat".split())
"""Where an article writes these before a word with a capital, that word is a place or field."""
COMMON: Final = COUNTRIES | tables.words("institution_words.txt")
"""Words of which institutions, offices and countries are named, and outlets: no part of a name."""
FUNCTION: Final = FIRST.union(
    "senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday saturday sunday januari"
    " februari maret april mei juni juli agustus september oktober november desember january february march may june"
    " july august october december aku beliau anda who ya dua tiga terlebih bersama secara bagi sang si selama"
    " nya dilansir dikutip melansir mengutip dihubungi ditemui nomor pasal".split(),
    {word.lower() for word in boundary_words().opening} - {"a", "an"},
)
"""Words that begin sentences, days and months: no part of a name, but a name may follow."""
KIN: Final = frozenset(
    "ibu ibunda ayah ayahanda bapak istri suami anak putra putri putera puteri adik kakak paman bibi kakek nenek"
    " keluarga orangtua tua keponakan sepupu kerabat mertua menantu cucu".split()
)
"""Relatives, in lower case: the name after them is another person's."""
CALLED_AGAIN: Final = re.compile(
    r"pria|perempuan|wanita|laki-laki|lelaki|gadis|pemuda|pemudi|remaja|kakek|nenek|ibu|bapak|ayah|istri|suami|politikus"
    r"|mantan|alumnus|alumni|lulusan|konsultan|bintang|juara|musisi|vokalis|komedian|presenter|jenderal|kapten|tokoh"
    r"|perwira|sang|putra|putri"
)
"""Nouns by which somebody who has been named is spoken of again: pria itu."""
HELD: Final = frozenset({"mantan", "eks", "politikus", "alumnus", "vokalis", "presenter", "musisi"})
"""Of these, what somebody is or was by office or calling, not by sex or age; and "eks"."""
PERSON_NOUN: Final = re.compile(rf"{CALLED_AGAIN.pattern}|pe[a-z]{{3,}}(?<!an)")
"""These and nouns of what persons do: penumpang itu; not perusahaan itu, pernyataan tersebut."""
AIDES: Final = frozenset("hukum pengacara bicara jubir manajer manager ajudan sopir asisten stafsus".split())
"""Who speaks for another: a name that follows directly may be either's (kuasa hukum Budi)."""
PARTICLES: Final = frozenset("bin binti van von de al el der da dos".split())
"""Small words inside names."""
_MINISTER: Final = (
    r"(?:wa)?men(?:k[eu]|[hlpb]|s(?:e[ks]|os)|d(?:ag|es(?!a[ik])|ik(?!te)|uk(?=bang))|a(?:g$|ker)|t(?:an$|rans))[a-z]*"
)
"""Shortened to one word: mendagri, menkes; verbs that begin so are longer: mendengar, menanti."""
OFFICE_SHAPE: Final = re.compile(
    r"(?:(?:wa)?ka(?:pol|dis|jat|jar|sat|ban|kan|bid|pen(?=dam|rem)|pus(?=pen)|kor(?=lantas|brimob))|dan(?=satgas|lan|rem|dim|yon|sat|kor|pus)"
    rf"|(?:wa)?menko|(?:wa)?dir(?:res|eskrim|pol|lan|krim|intel|bin|sam|nark|tip))[a-z]+"
    rf"|(?:wa)?as(?:ops|log|ter|intel|pers|ren|rena|sdm|pid(?:sus|um)|datun)|{_MINISTER}"
)
"""Offices shortened to one word: kapolres, kadinkes, mendagri, dirreskrimum."""
COMPLETE: Final = re.compile(rf"{_MINISTER}|(?:wa)?menko[a-z]*|menteri|seskab|kapolri|wapres")
"""Of these offices there is one: what follows is no institution, but a name, if only one word of it."""
BODY_WORDS: Final = frozenset(
    "pemerintah pemkab pemkot pemprov pemda kementerian kemenag kemenkes kemenhub kemendagri kemenkeu kemensos dinas"
    " disdik dinkes dishub badan komisi dewan komite majelis mahkamah kejaksaan kejati kejari pengadilan polda polres"
    " polsek polrestabes polresta korlantas tmc bawaslu panwaslu universitas institut yayasan asosiasi perhimpunan"
    " persatuan ikatan lembaga otoritas satgas satpol satuan sekretariat direktorat ditjen kantor balai organisasi"
    " perum perumda bursa rsud bandara pengurus".split()
)
"""What the names of institutions begin with; companies are not among them, for their names are brands and persons."""
BODIES: Final = frozenset(
    "KPU KPK DPR DPRD MPR DPD PBB WHO BMKG BPBD BPS BPOM BNPB BNN BNPT TNI OJK PLN KAI LPSK BPK MUI PBNU FIFA UEFA AFC"
    " IMF NATO ASEAN PSSI PBSI KONI BAZNAS BPJS PVMBG BKN BKPSDM BUMD Bawaslu Panwaslu Basarnas Bappenas Baznas UNICEF"
    " UNESCO UNHCR".split()
)
"""Well-known initials of institutions."""
