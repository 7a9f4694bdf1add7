"""Things and persons that are counted or asked of, of which none is another of its row, and words for one of two.

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
        "surat kotak bilik",
        "baliho spanduk poster",
    )
)
"""The rows."""
SORT_OF = {
    row: frozenset({sort}) for row in GROUPS for one, sort in (("truk", "kendara"), ("sapi", "hewan")) if one in row
}
"""Index terms of words for all of a row, of which each is only a part: vehicles are not all trucks."""

OPPOSED: tuple[tuple[frozenset[str], ...], ...] = tuple(
    tuple(frozenset(side.split()) for side in row.split(" / "))
    for row in (
        "internal / eksternal",
        "formal resmi / informal nonformal",
        "pria laki lelaki / wanita perempuan",
        "putra / putri",
        "tunggal / ganda",
        "junior / senior",
        "organik / anorganik nonorganik",
        "impor / ekspor",
        "darat / laut / udara",
        "primer / sekunder",
        "hulu / hilir",
        "kiri / kanan",
        "awal / akhir",
        "siang / malam",
        "tinggi / rendah",
    )
)
"""For words that tell one of two or three of a kind from the others the sides of which a sentence may tell apart."""
