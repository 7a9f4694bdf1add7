"""Misspelt words with what was meant, and rightly spelt names that no article has: written for this test alone.

Run `python -m tests.spelling_cases` for the figures.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import rag
from rag import Library
from rag.asking.wording.spelling import Speller

ARTICLES = {
    "pacitan.txt": """Jembatan Gantung di Pacitan Rampung

PACITAN, KABARCONTOH.COM (3/9/2024) – Pemerintah Kabupaten Pacitan merampungkan jembatan gantung di atas Sungai
Grindulu. Kepala Dinas Pekerjaan Umum Pacitan, Suryanto Wibisono, mengatakan jembatan itu dibiayai anggaran daerah.
Ketua DPRD Pacitan, Prasetio Edi Marsudi, meminta perawatan rutin. Warga bernama Sutarno ikut memotong pita. Menurut
Widyastuti, guru di desa itu, anak-anak tidak lagi menyeberang dengan rakit.
""",
    "sukoharjo.txt": """Panen Raya di Sukoharjo Ditinjau Dinas Pertanian

SUKOHARJO, KABARCONTOH.COM (12/9/2024) – Dinas Pertanian Kabupaten Sukoharjo meninjau panen raya padi. Petani bernama
Joko Prayitno menyebut hasilnya naik. Penyuluh Hartati Kusumaningrum menganjurkan pupuk berimbang. Camat Samsuri Hadi
berjanji memperbaiki saluran irigasi. Ngadiman Sastrowardoyo, ketua kelompok tani, menolak kenaikan harga pupuk.
""",
}
"""Articles beside the starter articles."""

MISSPELT: tuple[tuple[str, str, str], ...] = (
    ("Berapa TPS ramah difabel di Saltiga?", "Saltiga", "Salatiga"),
    ("Kapan pasar di Banyuwnagi dibuka?", "Banyuwnagi", "Banyuwangi"),
    ("siapa ketua bawaslu cilacp?", "cilacp", "Cilacap"),
    ("Apa sanksi bagi ASN di Magtan?", "Magtan", "Magetan"),
    ("Berapa warga Pontianka yang memilih?", "Pontianka", "Pontianak"),
    ("Bagaimana jalan di Wonsobo diperbaiki?", "Wonsobo", "Wonosobo"),
    ("Air ledeng Bukitinggi kapan mengalir?", "Bukitinggi", "Bukittinggi"),
    ("Apa isi edaran Sekda Batanghri?", "Batanghri", "Batanghari"),
    ("What did the regent of Sukamra say?", "Sukamra", "Sukamara"),
    ("How many ballots were sent to East Lombko?", "Lombko", "Lombok"),
    ("berapa kerugian banjir di demk", "demk", "Demak"),
    ("Siapa yang membuka jembatan di Pactian?", "Pactian", "Pacitan"),
    ("Panen di Sukohrjo naik berapa?", "Sukohrjo", "Sukoharjo"),
    ("Siapa bupati Banjarngara?", "Banjarngara", "Banjarnegara"),
    ("Apa kabar dari Tulungagng?", "Tulungagng", "Tulungagung"),
    ("What happened in Pekalogan?", "Pekalogan", "Pekalongan"),
    ("Apa yang diputuskan DPRD Kutai Kartangara?", "Kartangara", "Kartanegara"),
    ("berita dari Kabupaten Wonogri", "Wonogri", "Wonogiri"),
    ("Apa tugas Bawsalu?", "Bawsalu", "Bawaslu"),
    ("apa kata bawasulu soal netralitas", "bawasulu", "Bawaslu"),
    ("Siapa Prasetyo Edy?", "Prasetyo", "Prasetio"),
    ("Siapa Prasetyo Edy Marsudi?", "Edy", "Edi"),
    ("Apa kata Suryanto Wibsono?", "Wibsono", "Wibisono"),
    ("Apa kata Soeryanto Wibisono?", "Soeryanto", "Suryanto"),
    ("Siapa Djoko Prayitno?", "Djoko", "Joko"),
    ("Apa saran Hartati Kusumanigrum?", "Kusumanigrum", "Kusumaningrum"),
    ("Apa janji Syamsuri Hadi?", "Syamsuri", "Samsuri"),
    ("Mengapa Ngadiman Sastrowadroyo menolak?", "Sastrowadroyo", "Sastrowardoyo"),
    ("Apa kata Widyastti?", "Widyastti", "Widyastuti"),
    ("Siapa Nizhmul?", "Nizhmul", "Nizhamul"),
    ("Apa harapan Soim Gianjnar?", "Gianjnar", "Ginanjar"),
    ("Berapa desa yang terendm banjir?", "terendm", "terendam"),
    ("Siapa yang membayr ganti rugi?", "membayr", "membayar"),
    ("Mengapa tangul itu jebol?", "tangul", "tanggul"),
    ("Apa sanski bagi pelanggar?", "sanski", "sanksi"),
    ("Berapa penduduk yang mengunsi?", "mengunsi", "mengungsi"),
    ("Apa hasil pemeriksan itu?", "pemeriksan", "pemeriksaan"),
    ("Siapa yang memimpn rapat?", "memimpn", "memimpin"),
    ("Bagaimana pelaksanan pemilihan?", "pelaksanan", "pelaksanaan"),
    ("Berapa angaran untuk jembatan?", "angaran", "anggaran"),
    ("Apa isi peratuarn itu?", "peratuarn", "peraturan"),
    ("Di mana pertemaun itu digelar?", "pertemaun", "pertemuan"),
    ("Berapa kendaran yang disediakan?", "kendaran", "kendaraan"),
    ("Kenapa pedangang pindah?", "pedangang", "pedagang"),
    ("Apa penyebab kebakran?", "kebakran", "kebakaran"),
    ("penangulangan bencana dilakukan siapa", "penangulangan", "penanggulangan"),
    ("Apa yang terjadi kemarn?", "kemarn", "kemarin"),
    ("Who is the regnt of Batang?", "regnt", "regent"),
    ("What did the goverment promise?", "goverment", "government"),
    ("Which sanctoins were announced?", "sanctoins", "sanctions"),
    ("How many resdents were evacuated?", "resdents", "residents"),
    ("What did the comittee decide?", "comittee", "committee"),
    ("Where did the meetng take place?", "meetng", "meeting"),
    ("Why was the brigde closed?", "brigde", "bridge"),
    ("How many voters are disbaled?", "disbaled", "disabled"),
    ("What is the buget for buses?", "buget", "budget"),
    ("Who is responsble for the market?", "responsble", "responsible"),
    ("What did the offcial say?", "offcial", "official"),
    ("Which vilages were flooded?", "vilages", "villages"),
    ("When does the campain end?", "campain", "campaign"),
)
"""Question, the misspelt word, what was meant."""

ABSENT: tuple[tuple[str, str], ...] = (
    ("Siapa bupati Sukabumi?", "Sukabumi"),
    ("Apa yang terjadi di Paciran?", "Paciran"),
    ("Berapa warga Sukorejo mengungsi?", "Sukorejo"),
    ("Siapa camat Sukoharja?", "Sukoharja"),
    ("Apa berita dari Magelang?", "Magelang"),
    ("Siapa bupati Batam?", "Batam"),
    ("Berapa TPS di Bantaeng?", "Bantaeng"),
    ("What happened in Sukadana?", "Sukadana"),
    ("Who is the mayor of Sawahlunto?", "Sawahlunto"),
    ("Berapa luas Kecamatan Wonosari?", "Wonosari"),
    ("Siapa lurah Wonosegoro?", "Wonosegoro"),
    ("Apa kata camat Banyumanik?", "Banyumanik"),
    ("Apa yang dibangun di Cilamaya?", "Cilamaya"),
    ("Apa sanksi di Magersari?", "Magersari"),
    ("Siapa bupati Demta?", "Demta"),
    ("Berapa pemilih di Salatri?", "Salatri"),
    ("What did Gowok residents ask?", "Gowok"),
    ("Apa kabar Pontang?", "Pontang"),
    ("Who leads Batangan?", "Batangan"),
    ("Apa isi edaran Batangtoru?", "Batangtoru"),
    ("Siapa Suyanto?", "Suyanto"),
    ("Apa kata Suyanto Wibowo?", "Suyanto"),
    ("Siapa Sutarna?", "Sutarna"),
    ("Siapa Sutarmo?", "Sutarmo"),
    ("Siapa Sutarjo?", "Sutarjo"),
    ("Siapa Suharno?", "Suharno"),
    ("Apa kata Hartono?", "Hartono"),
    ("Apa kata Hartini Kusumawati?", "Kusumawati"),
    ("Siapa Samsudin?", "Samsudin"),
    ("Siapa Samsuki?", "Samsuki"),
    ("Apa kata Samsura?", "Samsura"),
    ("Siapa Widyastutik?", "Widyastutik"),
    ("Siapa Widiyanti?", "Widiyanti"),
    ("Siapa Joko Prasetyo?", "Prasetyo"),
    ("Siapa Joko Priyatno?", "Priyatno"),
    ("Apa kata Ngadimin?", "Ngadimin"),
    ("Apa kata Ngadirin?", "Ngadirin"),
    ("Apa kata Ngadimun Sastro?", "Ngadimun"),
    ("Siapa Nizamul?", "Nizamul"),
    ("Siapa Nizarul?", "Nizarul"),
    ("Apa kata Soiman?", "Soiman"),
    ("Apa kata Ginanto?", "Ginanto"),
    ("Siapa Irwandi?", "Irwandi"),
    ("Siapa Irwansah?", "Irwansah"),
    ("What did Suryadi say?", "Suryadi"),
    ("What did Suryani Wibisana say?", "Wibisana"),
    ("Who is Marsudi Edwin?", "Edwin"),
    ("Who is Prasetia?", "Prasetia"),
    ("What did Lanik announce?", "Lanik"),
    ("What did Wihaji tell the residents?", "Wihaji"),
    ("Apa kata Parjiyem?", "Parjiyem"),
    ("Apa kata Tukinah?", "Tukinah"),
    ("Apa pernyataan Khofifah?", "Khofifah"),
    ("Apa kata Emil Dardak?", "Dardak"),
    ("Who is Ganjar Pranowo?", "Pranowo"),
    ("What did Sutarmidji promise?", "Sutarmidji"),
    ("Siapa Kartini?", "Kartini"),
    ("Siapa Wibisono Hadi?", "Wibisono"),
    ("Apa kata Bu Hartatik?", "Hartatik"),
    ("apa kata pak sutarni", "sutarni"),
)
"""Question, the name in it that is right and absent."""


@dataclass(frozen=True)
class Figures:
    """What became of the cases."""

    right: int
    wrong: list[str]
    """Corrections into another word than was meant, or of what was right."""
    missed: list[str]

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        return self.right / len(MISSPELT)


def figures(library: Library) -> Figures:
    """Read all cases with the words of a library."""
    speller = Speller(library.collection)
    right, wrong, missed = 0, [], []
    for question, typed, meant in MISSPELT:
        found = dict(speller.read(question).corrected)
        if (got := found.pop(typed, None)) is None:
            missed.append(f"{question}: {typed}")
        elif got == meant:
            right += 1
        else:
            wrong.append(f"{question}: {typed} → {got}, not {meant}")
        wrong += [f"{question}: {other} → {got}" for other, got in found.items() if not meant_beside(question, other)]
    for question, _ in ABSENT:
        wrong += [f"{question}: {typed} → {got}" for typed, got in speller.read(question).corrected.items()]
    return Figures(right, wrong, missed)


def meant_beside(question: str, word: str) -> bool:
    """Whether another case of the same question, or its other half, is this word."""
    return word in ("Prasetyo", "Edy") and "Prasetyo Edy" in question


def extended(folder: Path, seeds: Path) -> Library:
    """A library of the starter articles and `ARTICLES`."""
    written = folder / "articles"
    written.mkdir(parents=True)
    for name, text in ARTICLES.items():
        (written / name).write_text(text, encoding="utf-8")
    library = rag.open(folder / "library")
    library.add(seeds, written)
    return library


if __name__ == "__main__":
    with TemporaryDirectory() as folder, extended(Path(folder), Path("seeds/articles")) as library:
        result = figures(library)
    lines = [f"precision {result.precision:.3f}, recall {result.recall:.3f}, {len(ABSENT)} absent names"]
    sys.stdout.write("\n".join([*lines, "wrong:", *result.wrong, "missed:", *result.missed]) + "\n")
