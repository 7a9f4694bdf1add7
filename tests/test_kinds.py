"""What a question asks for where several words could tell."""

import pytest

from rag.asking.kinds import ALL_WORDS, Kind, kind_of
from rag.question import understand


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("kenapa harga sewa di Demak beda sama di Batang?", Kind.WHY),
        ("Why do the figures of the ministry differ from those of the police?", Kind.WHY),
        ("terus kenapa dibandingkan dengan Batang?", Kind.WHY),
        ("apa beda harga sewa di Demak dan di Batang?", Kind.COMPARISON),
        ("bandingkan kenapa keduanya mundur", Kind.COMPARISON),
        ("How does it differ from last year's?", Kind.COMPARISON),
        ("Siapa yang dikartu merah di laga Elang vs Garuda?", Kind.WHO),
        ("Who was sent off in the match Elang vs Garuda?", Kind.WHO),
        ("apa beda laga Elang vs Garuda dan laga kemarin?", Kind.COMPARISON),
        ("Which analyst warned Demak about it?", Kind.WHO),
        ("Which former player coaches Elang?", Kind.WHO),
        ("pemain mana yang dikartu merah?", Kind.WHO),
        ("Which coaches has Elang had?", Kind.WHAT),
        ("pemain mana saja yang cedera?", Kind.WHAT),
        ("potongan tarif kapal sebesar apa?", Kind.HOW_MANY),
        ("sebesar apa potongan tarif kapal?", Kind.HOW_MANY),
        ("yang besar apa?", Kind.WHAT),
        ("lewat media apa saja Rina mengkritik pasar itu?", Kind.WHAT),
        ("media apa saja yang memuat kritik itu?", Kind.WHICH_REGIONS),
        ("siapa yang lebih kaya, Rina vs Budi?", Kind.COMPARISON),
    ],
)
def test_who_begins_with_why_or_asks_of_a_match_compares_nothing(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Rina dirawat tidak di rumah sakit?", Kind.YES_NO),
        ("Bupati hadir gak waktu peresmian?", Kind.YES_NO),
        ("polisi menangkap nggak pelakunya?", Kind.YES_NO),
        ("pasien sudah diperiksa belum oleh dokter?", Kind.YES_NO),
        ("ada sanksi moral gak di Demak", Kind.YES_NO),
        ("apa gedung itu sudah disegel polisi", Kind.YES_NO),
        ("apa jembatan lama di Demak pernah diperbaiki?", Kind.YES_NO),
        ("apa yang sudah disegel polisi?", Kind.WHAT),
        ("apa alasan gedung itu sudah disegel?", Kind.WHY),
        ("apa isi surat yang telah dikirim?", Kind.WHAT),
        ("ada warga yang tidak di rumah", Kind.WHAT),
        ("kenapa Rina dirawat tidak di rumah sakit?", Kind.WHY),
        ("siapa yang datang tidak dengan keluarga?", Kind.WHO),
        ("korban tidak dirawat di rumah sakit", Kind.WHAT),
        ("warga yang ditahan tidak mengaku bersalah", Kind.WHAT),
        ("bantuan yang datang tidak sesuai", Kind.WHAT),
        ("whether the bridge is open", Kind.YES_NO),
        ("whether the bridge is open and when it was built", Kind.WHEN),
    ],
)
def test_a_denial_behind_a_verb_asks_whether(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Where were prices higher, 2005 or now?", Kind.WHEN),
        ("harga lebih tinggi mana, 2005 atau sekarang?", Kind.WHEN),
        ("Where were prices higher, in Demak or in Batang?", Kind.WHERE),
        ("Where did he live, 2005 or now?", Kind.WHERE),
        ("Rina Dewi dulu bupati mana?", Kind.WHERE),
        ("Rina anggota DPRD mana?", Kind.WHERE),
        ("Bupati mana yang melarang kampanye?", Kind.WHICH_REGIONS),
        ("Sanksi ASN kabupaten mana?", Kind.WHICH_REGIONS),
        ("Who paid more, Demak or Batang?", Kind.WHO),
    ],
)
def test_a_choice_between_times_asks_when(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind


@pytest.mark.parametrize(
    ("question", "all_of_them"),
    [
        ("Apa tiga langkah bank itu?", True),
        ("Apa isi 5 poin kesepakatan buruh?", True),
        ("What are the three steps of the bank?", True),
        ("Which two ministers met?", True),
        ("Apa 3 desa yang kebanjiran?", True),
        ("Apa 17 Agustus libur?", False),
        ("Apa target 5 persen itu?", False),
    ],
)
def test_several_things_are_asked_for_by_their_number(question: str, all_of_them: bool) -> None:
    asked = understand(question)
    assert (asked.wants_list, bool(ALL_WORDS.search(asked.asked))) == (all_of_them, all_of_them)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("May teachers accept gifts?", Kind.YES_NO),
        ("May Rina run again?", Kind.YES_NO),
        ("Must drivers wear helmets?", Kind.YES_NO),
        ("Shall officials attend?", Kind.YES_NO),
        ("May 2031 inflation figures?", Kind.WHAT),
        ("May Day rally in Batang?", Kind.WHAT),
        ("May rainfall in Batang", Kind.WHAT),
    ],
)
def test_who_begins_with_may_or_must_asks_whether(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How soon will the road open?", Kind.WHEN),
        ("How frequently does the bus run?", Kind.HOW_MANY),
        ("How come the flight was cancelled?", Kind.WHY),
        ("What made the mayor resign?", Kind.WHY),
        ("so what makes rice dearer?", Kind.WHY),
        ("How did the news come out?", Kind.HOW),
    ],
)
def test_several_words_together_ask_for_a_time_a_number_or_a_cause(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind
