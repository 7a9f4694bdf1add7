"""Word glosses: what is explained, what rather is not, and that an explained quotation stays word for word."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from lapses import is_quicker
from test_render import answered, harmless, made

from index.encoder import load
from index.errors import InvalidQuestion
from index.meanings import entries
from rag.__main__ import cli
from rag.nouns import GLOSS_NOTE, Answer
from rag.telling.glosses import glossed, glosses, learned
from ui.endpoints import answer_json
from ui.plain import plain_text
from ui.render import turn

QUOTE = "Pj Bupati Blora Budi Santoso mengatakan orang-orang yang melanggar akan dikenai sanksi berat."
DATA = Path(__file__).resolve().parents[1] / "index" / "data"
JUDGED = Path(__file__).resolve().parents[1] / "eval" / "gold" / "glosses.tsv"


def meanings(quote: str) -> dict[str, str]:
    return {gloss.text: gloss.meaning for gloss in glosses(quote)}


@pytest.fixture
def answer() -> Answer:
    article = made(text=f"Awal berita. {QUOTE} Akhir.")
    return answered(article, (13, 13 + len(QUOTE)), language="en")


def test_offices_and_abbreviations_are_explained_the_longest_first() -> None:
    found = meanings("Kepala Dinas Kesehatan dan Pj. Bupati mengajak ASN di Pemkab, Bawaslu, serta kades.")
    assert found["Kepala Dinas Kesehatan"] == "head of the health office"
    assert found["Pj. Bupati"] == "acting regent"
    assert found["ASN"].startswith("civil servants")
    assert found["Pemkab"] == "regency government"
    assert found["Bawaslu"] == "Election Supervisory Agency"
    assert found["kades"] == "village head"
    assert meanings("Tahap pencoblosan dimulai.")["Tahap pencoblosan"] == "voting stage"


def test_everyday_words_their_forms_and_doubled_nouns_are_explained() -> None:
    found = meanings("Orang-orang yang tidak hadir akan diumumkan rumahnya, dan banjir merusak jembatan.")
    assert found["Orang-orang"] == "people"
    assert found["yang"] == "that; which" and found["tidak"] == "not" and found["akan"] == "will"
    assert found["diumumkan"] == "announced"
    assert found["rumahnya"].startswith("house")
    assert found["jembatan"] == "bridge"


def test_a_number_before_makes_last_year_so_many_years_ago() -> None:
    assert meanings("Itu terjadi tahun lalu.")["tahun lalu"] == "last year"
    assert all("tahun lalu" not in meanings(f"Itu {many} tahun lalu.") for many in ("5", "lima", "puluhan", "beberapa"))
    assert meanings("Ia meninggal dunia dini hari.") | {"Ia": ""} == {
        "Ia": "",
        "meninggal dunia": "died",
        "dini hari": "early morning",
    }


def test_an_ending_that_only_looks_like_a_clitic_stays_with_its_word() -> None:
    assert "period" not in meanings("Mereka membahas masalah itu.").get("masalah", "")
    assert meanings("Ia hanyalah warga.")["hanyalah"] == "is only"


def test_names_of_persons_and_places_have_no_gloss() -> None:
    quote = "Budi Hartono dari Kabupaten Batang menemui Dewi Bunga di Kudus. Hari Purnomo pulang bersama Surya Indah."
    explained = set(meanings(quote))
    assert not explained & {"Budi", "Hartono", "Batang", "Dewi", "Bunga", "Kudus", "Hari", "Purnomo", "Surya", "Indah"}
    assert {"dari", "Kabupaten", "menemui"} <= explained


def test_a_degree_is_no_circular_letter_and_small_letters_are_no_abbreviation() -> None:
    assert "SE" not in meanings("Budi Santoso, SE, mengeluarkan imbauan.")
    assert meanings("Pemkab mengeluarkan SE tentang netralitas.")["SE"] == "circular letter"
    assert "pan" not in meanings("Ia membawa pan.")


def test_a_word_that_nobody_knows_has_none() -> None:
    assert meanings("Zxqwrt vbnmlk 12.500 kWh") == {}
    assert glosses("") == ()
    assert learned("xqzv") is None


@given(st.text(alphabet=st.sampled_from("Pj. Bupati yang-orang SE,\n“”ASN3é🙂di"), max_size=80))
def test_every_gloss_lies_where_it_says_and_none_overlap(quote: str) -> None:
    done = 0
    for gloss in glosses(quote):
        assert done <= gloss.start < gloss.end <= len(quote)
        assert quote[gloss.start : gloss.end] == gloss.text
        assert gloss.meaning
        done = gloss.end


def test_the_tables_hold_each_word_once_with_a_meaning() -> None:
    for name, least in (("offices.tsv", 150), ("meanings.tsv", 200)):
        rows = [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
        assert len(rows) >= least
        assert all(len(row) == 2 and row[0] and row[1].strip() == row[1] != "" for row in rows)
        assert len({row[0].lower() for row in rows}) == len(rows)
    assert all(begun[0].words[0] == first for first, begun in entries().items())


def test_of_the_words_that_were_judged_by_reading_nine_in_ten_are_right() -> None:
    rows = [line.split("\t") for line in JUDGED.read_text(encoding="utf-8").splitlines()]
    verdicts = [verdict for word, meaning, verdict, _ in rows if learned(word) == meaning]
    assert len(verdicts) >= 200
    assert verdicts.count("right") >= 0.9 * len(verdicts)


def test_json_gains_glosses_only_when_asked_for(answer: Answer) -> None:
    plain = answer.to_dict()
    assert "gloss_note" not in plain and "glosses" not in plain["citations"][0]
    told = glossed(answer).to_dict()
    assert told["gloss_note"] == GLOSS_NOTE["en"] and "not a translation" in told["gloss_note"]
    text = answer.citations[0].article.text
    words = {text[one["start"] : one["end"]]: one["meaning"] for one in told["citations"][0]["glosses"]}
    assert words["Pj Bupati"] == "acting regent" and words["akan"] == "will"
    del told["gloss_note"], told["citations"][0]["glosses"]
    assert told == plain


def test_english_articles_need_no_glosses() -> None:
    article = made(text="The regent said so.")
    object.__setattr__(article, "language", "en")
    assert glossed(answered(article, (0, 19), language="en")).glosses == {}


def test_the_page_explains_words_without_touching_the_quotation(answer: Answer) -> None:
    page = harmless(turn(glossed(answer)))
    assert QUOTE in page.text and "Word gloss, not a translation" in page.text
    assert {"Pj Bupati: acting regent", "akan: will"} <= {one["data-meaning"] for one in page.all("span", "glossed")}
    assert len(page.all("details", "word-by-word")) == 1
    assert plain_text(glossed(answer)) == plain_text(answer)
    bare = harmless(turn(answer))
    assert not bare.all("span", "glossed") and not bare.all("details", "word-by-word")


def test_hostile_words_are_explained_harmlessly() -> None:
    text = 'ASN <script>alert("yang")</script> & tidak "><img src=x onerror=y> akan'
    page = harmless(turn(glossed(answered(made(text=text), (0, len(text)), language="en"))))
    assert text in page.text and page.all("span", "glossed")


@pytest.fixture
def told(starter: object, monkeypatch: pytest.MonkeyPatch, answer: Answer) -> Iterator[object]:
    """A library that gives one answer, however it answers at present, and adds glosses as it does."""
    monkeypatch.setattr("rag.quoting.QuotingAnswerer.answer", lambda *_, **__: answer)
    yield starter


def test_every_door_takes_the_same_flag(told: object) -> None:
    asked = {"question": "What does the regent say?"}
    assert "gloss_note" not in answer_json(told, asked)  # type: ignore[arg-type]
    for flag in (True, "true", "1"):
        given = answer_json(told, {**asked, "glosses": flag})  # type: ignore[arg-type]
        assert given["citations"][0]["glosses"] and given["gloss_note"]
    assert "gloss_note" not in answer_json(told, {**asked, "glosses": "false"})  # type: ignore[arg-type]
    with pytest.raises(InvalidQuestion, match="glosses is true or false"):
        answer_json(told, {**asked, "glosses": "perhaps"})  # type: ignore[arg-type]


def test_the_command_takes_the_flag_with_json(told: object, tmp_path: Path) -> None:
    source = tmp_path / "satu.txt"
    source.write_text(f"Judul Berita\n\n{QUOTE}\n", encoding="utf-8")
    run = CliRunner().invoke
    library = ["--library", str(tmp_path / "library")]
    assert run(cli, [*library, "add", str(source)]).exit_code == 0
    given = json.loads(run(cli, [*library, "ask", "What does the regent say?", "--json", "--glosses"]).stdout)
    assert given["gloss_note"] and given["citations"][0]["glosses"]
    assert run(cli, [*library, "ask", "What?", "--glosses"]).exit_code == 2


def test_quotations_are_explained_in_less_time_than_they_are_embedded() -> None:
    quotes = [f"{QUOTE} Warga desa {number} menunggu bantuan dari pemerintah daerah." for number in range(100)]
    encoder = load()
    assert is_quicker(lambda: [*map(glosses, quotes)], lambda: encoder.embed_passages(quotes))
