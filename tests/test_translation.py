"""English question words become Indonesian index terms; names stay; phrases are read as one; forms have glosses."""

import pytest
from lapses import is_quicker

from index.encoder import load
from index.translation import QueryTerm, WordTable, as_borrowed, query_terms, with_shared_rarity
from index.words import terms


def found(question: str, language: str = "en") -> dict[str, dict[str, float]]:
    result: dict[str, dict[str, float]] = {}
    for part in query_terms(question, language):
        result.setdefault(part.source, {}).update(part.alternatives)
    return result


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("sanctions", "sanksi"),
        ("announce", "mengumumkan"),
        ("announcement", "pengumuman"),
        ("violations", "pelanggaran"),
        ("criminal", "pidana"),
        ("village", "desa"),
        ("voters", "pemilih"),
        ("budget", "anggaran"),
        ("flood", "banjir"),
        ("hospital", "rumah"),
        ("police", "polisi"),
        ("neutrality", "netral"),
    ],
)
def test_a_word_is_translated_into_index_terms(english: str, indonesian: str) -> None:
    assert terms(indonesian)[0] in dict(WordTable.load().translate(english))


def test_probabilities_are_sorted_and_sum_to_one_at_most() -> None:
    table = WordTable.load()
    for word in ("sanction", "election", "government", "school", "say", "bone", "officials", "meeting"):
        weights = [weight for _, weight in table.translate(word)]
        assert weights == sorted(weights, reverse=True)
        assert 0 < sum(weights) <= 1.001


def test_an_unknown_form_falls_back_to_its_stem() -> None:
    table = WordTable.load()
    assert "sanctioning" not in table.forward
    assert dict(table.translate("sanctioning")).keys() & dict(table.translate("sanctions")).keys()


def test_an_unknown_word_has_no_translation() -> None:
    assert WordTable.load().translate("qwrtzpl") == ()
    assert WordTable.load().gloss("qwrtzpl") == ()


def test_an_indonesian_word_has_an_english_gloss() -> None:
    assert WordTable.load().gloss("sanksi")[0][0] == "sanctions"


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("diumumkan", "announced"),
        ("mengumumkannya", "announced"),
        ("rumahnyalah", "house"),
        ("pelanggaran", "violations"),
        ("Kepolisian", "police"),
        ("polda", "regional police"),
        ("aparatur sipil negara", "state civil apparatus"),
        ("kepala desa", "village head"),
        ("rumah sakit", "hospital"),
    ],
)
def test_a_form_as_it_stands_has_a_gloss_of_whole_words(indonesian: str, english: str) -> None:
    assert WordTable.load().gloss(indonesian)[0][0] == english


def test_a_phrase_that_is_not_known_has_no_gloss() -> None:
    assert WordTable.load().gloss("rumah desa") == ()


@pytest.mark.parametrize(
    ("question", "source", "target"),
    [
        ("what did the village heads say", "village heads", "kades"),
        ("the public prosecutor", "public prosecutor", "jpu"),
        ("the hospitals of Batang", "hospitals", "rs"),
        ("human rights", "human rights", "ham"),
    ],
)
def test_an_english_phrase_becomes_indonesian_terms_beside_its_lighter_words(
    question: str, source: str, target: str
) -> None:
    weights = found(question)
    assert target in weights[source]
    words = [weights[word] for word in source.split() if word != source and word in weights]
    assert all(sum(some.values()) < 0.8 for some in words)


def test_acting_is_no_act() -> None:
    weights = found("acting regent")
    assert "plt" in weights["acting"] and "penjabat" in weights["acting regent"]
    assert "uu" not in weights["acting"]


@pytest.mark.parametrize("name", ["Magetan", "Cilacap", "Sukamara", "Batanghari", "Purwokerto", "magetan"])
def test_a_name_passes_through_as_itself(name: str) -> None:
    own = terms(name)[0]
    weights = found(f"what happened in {name} last week?")[name.lower()]
    assert max(weights, key=lambda term: weights[term]) == own


@pytest.mark.parametrize(("question", "name", "meaning"), [("aid to Bone", "bone", "tulang")])
def test_a_word_that_is_also_a_name_keeps_both(question: str, name: str, meaning: str) -> None:
    assert {name, meaning} <= found(question)[name].keys()


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("rules for civil servants", "asn"),
        ("what did the election supervisory agency find", "bawaslu"),
        ("General Elections Commission of Batang", "kpu"),
        ("regional head elections in 2024", "pilkada"),
        ("how many polling stations", "tps"),
        ("the Corruption Eradication Commission", "kpk"),
        ("which regencies", "kabupaten"),
    ],
)
def test_an_english_institution_becomes_its_indonesian_abbreviation(question: str, short: str) -> None:
    assert any(short in weights for weights in found(question).values())


def test_function_words_are_no_query_terms() -> None:
    assert query_terms("what is the and of which was there?", "en") == ()
    assert query_terms("apa yang dan di mana itu?", "id") == ()
    assert query_terms("", "en") == query_terms("?!", "id") == ()


def test_an_indonesian_question_keeps_its_terms_and_adds_the_short_form() -> None:
    weights = found("Sanksi untuk aparatur sipil negara di Batang?", "id")
    assert weights["sanksi"] == {"sanksi": 1.0}
    assert weights["asn"] == {"asn": 1.0}
    assert weights["batang"] == {"batang": 1.0}
    assert 0 < weights["aparatur"]["aparatur"] < 1


@pytest.mark.parametrize("language", ["id", "en"])
def test_weights_of_a_word_sum_to_one_at_most_and_no_term_is_empty(language: str) -> None:
    question = "Which Civil Servants of Batang, Kab. Magetan & KPUD said 1,968 (3.5%) on 07/10/2024?"
    for part in query_terms(question, language):
        assert part.alternatives
        assert sum(weight for _, weight in part.alternatives) <= 1.001
        assert all(term for term, _ in part.alternatives)


def test_alternatives_of_one_word_share_one_rarity() -> None:
    terms_ = (QueryTerm("election", (("pilih", 0.75), ("pilpres", 0.1), ("absent", 0.15))), QueryTerm("x", (("y", 1),)))
    counts = {"pilih": 500, "pilpres": 5}
    (shared,) = with_shared_rarity(terms_, frequency=lambda term: counts.get(term, 0), size=10_000)
    weights = dict(shared.alternatives)
    assert weights.keys() == counts.keys()
    assert weights["pilpres"] < 0.1
    assert weights["pilih"] > 0.75
    single = (QueryTerm("sanksi", (("sanksi", 1.0),)),)
    assert with_shared_rarity(single, frequency=lambda _: 7, size=100) == single


def test_a_question_is_translated_in_less_time_than_it_is_embedded() -> None:
    question = "Which regencies mention criminal sanctions for civil servants who take sides in the election?"
    encoder = load()
    assert is_quicker(
        lambda: [query_terms(question, "en") for _ in range(50)],
        lambda: [encoder.embed_queries([question]) for _ in range(50)],
    )


def test_a_term_that_deleted_passages_still_count_keeps_a_weight_above_nothing() -> None:
    terms_ = (QueryTerm("market", (("pasar", 0.7), ("pekan", 0.3))),)
    (shared,) = with_shared_rarity(terms_, frequency={"pasar": 900, "pekan": 40}.__getitem__, size=100)
    assert len(shared.alternatives) == 2 and all(weight > 0 for _, weight in shared.alternatives)


def test_words_alike_are_those_of_the_same_english() -> None:
    table = WordTable.load()
    assert table.alike("wartawan")[0][0] == "jurnalis"
    assert all(0 < chance <= 1 for _, chance in table.alike("murid"))
    assert table.alike("zzz") == ()


def test_an_unknown_english_word_is_looked_for_as_indonesian_spells_it() -> None:
    (term,) = query_terms("crypto", "en")
    assert [target for target, _ in term.alternatives] == ["kripto", "crypto"]
    assert [as_borrowed(word) for word in ("pathology", "taekwondo", "hantavirus")] == [
        "patologi",
        "taekwondo",
        "hantavirus",
    ]
