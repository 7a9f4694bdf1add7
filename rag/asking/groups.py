"""Things and persons that are counted or asked of, of which none is another of its row: pupils and teachers.

Knows: their index terms. Does not know what is asked of them.
"""

GROUPS: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in (
        "dusun desa kelurahan kecamatan kabupaten kota provinsi negara",
        "mobil motor sepeda bus truk kapal pesawat kereta",
        "siswa guru santri mahasiswa dosen",
        "rumah sekolah jembatan masjid gereja toko kios",
        "sapi kambing domba kerbau kuda ayam",
        "tentara prajurit polisi sipil",
    )
)
"""The rows."""
