"""Common nouns for persons and bodies, in English, in Indonesian, and as what else articles call them.

Knows: the lists. Does not know who is told to be one of them (`speaking/asked/callings.py`).
"""

import re
from typing import Final

PERSONS: Final = (
    ("resident|local|villager|inhabitant", "warga|penduduk", "(?<!hubungan )(?<!pemberdayaan )masyarakat"),
    ("neighbou?r", "tetangga", ""),
    ("netizen", "netizen|netijen|warganet", r"(?:pemilik )?akun|@\w+"),
    ("student", "mahasiswa|mahasiswi", "pelajar|siswa|siswi|murid|BEM"),
    ("pupil", "pelajar|siswa|siswi|murid", "santri"),
    ("teacher", "guru", "pengajar"),
    ("doctor|physician", "dokter", r"drg?\.?|tim medis"),
    ("nurse", "perawat", ""),
    ("patient", "pasien", ""),
    ("passenger", "(?:calon )?penumpang", ""),
    ("pilot", "pilot", "kapten"),
    ("trader|vendor|seller", "pedagang|penjual", "pemilik (?:toko|warung|kios)"),
    ("shopper|buyer|customer|consumer", "pembeli|pelanggan|konsumen|nasabah", "pengguna"),
    ("farmer", "petani", ""),
    ("fisherman|fishermen", "nelayan", ""),
    ("driver|motorist", "sopir|supir|pengemudi|pengendara|driver", "pemotor"),
    ("worker|employee|labou?rer", "buruh|pekerja|karyawan|karyawati|pegawai", ""),
    ("fan|supporter", "suporter|penggemar|fans", "fan|pendukung"),
    ("spectator|visitor", "penonton|pengunjung", ""),
    ("participant|contestant", "peserta", ""),
    ("mourner", "pelayat", ""),
    ("investor", "investor", ""),
    ("coach", "pelatih", "manajer|coach"),
    ("player", "pemain", "bek|gelandang|striker|kiper|penyerang|winger|kapten"),
    ("violator|offender", "pelanggar", ""),
    ("business|entrepreneur", "pelaku usaha|pengusaha", ""),
    ("protest[eo]r|demonstrator", "demonstran|pengunjuk rasa|pendemo", "massa aksi"),
    ("firefighter", "pemadam kebakaran|damkar", "pemadam"),
    ("crew", "kru|awak", "ABK"),
    ("lawyer|attorney", "pengacara|kuasa hukum|penasi?hat hukum", "advokat"),
)
"""Those who are one or many of their kind: in English, in Indonesian, and what else articles call them."""
BODIES: Final = (
    ("airline", "maskapai", ""),
    ("company|companies", "perusahaan", ""),
    ("club", "klub", ""),
    ("school", "sekolah", ""),
    ("hospital", "rumah sakit", "RS[A-Z]*"),
    ("campus", "kampus", "universitas|rektor|dekan"),
    ("management", "manajemen|pengelola", ""),
    ("prosecutor", "jaksa|penuntut umum", "JPU|kejaksaan|kaja(?:ri|ti)"),
    ("organi[sz]er", "panitia|penyelenggara", ""),
    ("owner", "pemilik", ""),
)
"""Those for whom others speak, each told by his own office."""
POLICE: Final = (
    "police",
    "polisi|kepolisian",
    r"penyidik|pol(?:da|res|ri|sek|resta|restabes)|(?:wa)?ka(?:pol|sat|nit|bareskrim|korlantas)\w*|dirres\w*|inspektur"
    r"|komisaris(?= polisi| besar|$)|kombes|akbp|akp|kompol|ip[td][ua]|aip[td][ua]|brip\w+|brigadir|irjen|brigjen"
    "|komjen|sersan|detektif|police|sheriff",
)
"""The police in all their bodies, offices and ranks."""
JOURNALISTS: Final = (
    "journalist|reporter|correspondent|photographer",
    "wartawan|wartawati|jurnalis|reporter|fotografer",
    "kontributor|pewarta|koresponden|kamerawan",
)
"""Those to whom others mostly tell something, and who seldom speak themselves."""
ANYBODY: Final = (
    (
        "(?:central |national |indonesian )?government(?: officials)?",
        "(?:pejabat )?pemerintah(?: pusat| republik)?(?: indonesia)?",
        r"pemerintah|menteri|(?:wa)?men(?:ag|aker|dag|dagri|dik\w+|hub|hut|k?umham|kes|keu|k?ominfo|ko\w*|lu|lhk"
        r"|pan|pora|parekraf|perin|sos|tan|ristek\w*|sesneg)|kemen\w+|presiden(?! direktur| komisaris| klub)|wapres"
        r"|istana|dirjen|direktur jenderal|ditjen|dinas|kadis\w*|badan(?! eksekutif)|b(?:npb|pom|mkg|ps|kpm|in|nn|npt)"
        r"|bappenas|bapanas|gubernur|wagub|(?:wa)?bup(?:ati)?|wali ?kota|sekda|pem(?:da|kab|kot|prov)"
        "|sekretaris daerah|satgas|jubir|juru bicara|deputi|kepala staf|staf khusus|camat|lurah",
    ),
    (
        "(?:general )?public",
        "publik",
        "(?<!hubungan )(?<!pemberdayaan )masyarakat|warga|penduduk|rakyat|netizen|warganet|mahasiswa|pengunjuk rasa",
    ),
)
"""Those of whom there are too many sorts for anybody to be told as none of them, with all that articles call them."""
NO_POLICE: Final = re.compile(r"(?i)\b(?:lembaga|kajian|pengamat|watch|komisi|dinas|TNI|kodam|kementerian)\b")
MANAGING: Final = re.compile(
    r"(?i)\b(?:direktur|dirut|direksi|presdir|komisaris|manaj\w+|manager|ceo|chief|head|bos|vp|svp|evp|vice|president"
    r"|corporate|humas|hubungan|juru bicara|jubir|pemilik|pendiri|founder|pelatih|coach|presiden klub|sekretaris"
    r"|perwakilan|media|pr)\b"
)
"""Who may speak for a company, a club or the like, whatever its name."""
