"""Beings to whom something may happen, and how a question counts those to whom it did.

Knows: words of both languages. Does not know what may happen to them (`rag.expecting.fates`).
"""

BEINGS = (
    r"orang|jiwa|warga|korban|penduduk|penumpang|siswa|murid|santri|pelajar|mahasiswa|guru|anak|bayi|balita|perempuan"
    r"|wanita|pria|lansia|pasien|pekerja|buruh|karyawan|polisi|tentara|prajurit|anggota|personel|petugas|awak|abk|jemaah"
    r"|pendaki|turis|wisatawan|wni|wna|nelayan|pengunjung|penonton|pengungsi|demonstran|jurnalis|wartawan|hewan|sapi"
    r"|ternak|people|persons?|victims?|residents?|passengers?|students?|pupils?|children|kids|wom[ae]n|m[ae]n|bab(?:y|ies)"
    r"|patients?|workers?|employees?|police|officers?|soldiers?|troops|crew|members?|pilgrims?|climbers?|hikers?"
    r"|tourists?|fishermen|civilians?|protesters?|demonstrators?|spectators?|refugees|journalists?|israelis|[a-z]{3,}ians"
    r"|animals|cattle"
)
"""Those to whom something may happen."""
_ON = r"(?: (?!(?:that|which|who|akibat|setelah|usai|after|during|because|and|dan|serta|or|atau)\b)[\w'’-]+){0,12}?"
"""Some words that do not lead on to something else."""
_STILL = r"(?: (?:yang|yg|masih|sudah|telah|were|are|have|had|been|remain|still))*"
"""Words between how many it is asked and what happened to them, where those are not named."""
_NOUNS = r"[a-z-]+(?: [a-z-]+){0,2}"


def counted(words: str, *, alone: bool = False) -> str:
    """How those are counted to whom something happened: "berapa warga yang tewas", "how many people were hurt".

    Of what happens to beings `alone` any noun is counted: "berapa pedagang yang tewas", no "motor yang hilang".
    """
    happened = rf"(?:{words})\b(?! (?:or|and|atau|dan)\b)"
    ways = [
        rf"\b(?:berapa|brp|jumlah|how many|number of)\b{_ON} (?:{BEINGS})\b{_ON} {happened}",
        rf"\b(?:berapa|brp|how many){_STILL} (?:{words})\b",
        rf"\b(?:{words}) (?:ada )?(?:berapa|brp)\b",
    ]
    if alone:
        ways.append(rf"\b(?:berapa|brp|jumlah) {_NOUNS} (?:yang|yg)(?: (?:sudah|telah|ikut|juga))? {happened}")
        ways.append(rf"\bhow many {_NOUNS}(?: (?:were|was|have|had|been))* {happened}")
    return "|".join(ways)
