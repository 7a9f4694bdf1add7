"""The labelled speakers: what counts as right, the interval of a share, and the command where there are no data."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from eval.intervals import share_of
from eval.retrieval.tasks import TaskUnusable
from eval.speakers import same_said
from eval.speakers.command import speakers
from eval.speakers.gold import GOLD, Labelled, SpeechKind, read, sum_of
from eval.speakers.judging import MEASURES, Judged, Verdict, figures, verdict
from eval.speakers.same_said import Pair
from index.nouns import Article, Sentence
from rag import Library
from rag.conversing.same_said import ALIKE, ALIKE_THERE

SENTENCE = Sentence(Article(id="a", title="Panen", text="“Siap,” kata Budi."), 0, 0, 18)
LINES = [json.loads(line) for line in Path("eval/gold", GOLD).read_text(encoding="utf-8").splitlines()]


def labelled(speaker: str | None, *, also: tuple[str, ...] = (), body: bool = False) -> Labelled:
    return Labelled(SENTENCE, "dev", SpeechKind.DIRECT, speaker, also, body)


@pytest.mark.parametrize(
    ("gold", "name", "expected"),
    [
        (labelled("Budi Hartono"), "Budi Hartono", Verdict.RIGHT),
        (labelled("Budi Hartono"), "Budi", Verdict.SHORT),
        (labelled("Joni Widarto", also=("Jowi",)), "Jowi", Verdict.SHORT),
        (labelled("Budi Hartono"), "Ketua Budi Hartono", Verdict.WRONG),
        (labelled("Budi Hartono"), "Budi Santoso", Verdict.WRONG),
        (labelled("Dinas Air Contoh", body=True), "Dinas", Verdict.WRONG),
        (labelled("DAC", also=("Dinas Air Contoh",), body=True), "Dinas Air Contoh", Verdict.RIGHT),
        (labelled("Budi Hartono"), None, Verdict.MISSING),
        (labelled(None), None, Verdict.SILENT),
        (labelled(None), "Budi", Verdict.WRONG),
    ],
)
def test_a_name_is_right_when_it_is_the_same_speakers(gold: Labelled, name: str | None, expected: Verdict) -> None:
    assert verdict(gold, name) is expected


def test_pairs_that_are_nearer_are_counted_within_their_place(starter: Library) -> None:
    said, other = "Tanggul jebol tadi malam.", "Tanggul itu jebol semalam."
    judged = [
        Pair(said, other, True, True),
        Pair(said, "Harga beras naik.", True, False),
        Pair(said, said, False, True),
    ]
    told = same_said.figures(judged, starter.answerer.encoder)
    within, elsewhere = ({one["bound"]: one for one in told[name]} for name in told)
    assert within[ALIKE_THERE] == {"bound": ALIKE_THERE, "shown": 1, "same": 1, "of": 1}
    assert elsewhere[ALIKE] == {"bound": ALIKE, "shown": 1, "same": 1, "of": 1}


def test_no_judged_pair_is_of_one_sentence_or_kept_twice() -> None:
    kept = [tuple(line["sentences"]) for line in same_said.lines()]
    assert len(kept) == len(set(kept)) and all(said != other for said, other in kept)


def test_a_judged_sentence_that_is_gone_is_told(starter: Library) -> None:
    with pytest.raises(TaskUnusable, match="is another now"):
        list(same_said.pairs(starter))


def test_the_share_of_a_known_example_has_wilsons_interval() -> None:
    share = share_of(81, 263)  # Newcombe 1998, table I, method 3
    assert share is not None
    assert (round(share.value, 4), round(share.low, 4), round(share.high, 4)) == (0.3080, 0.2553, 0.3662)
    assert share_of(0, 0) is None
    nothing, all_of_them = share_of(0, 20), share_of(20, 20)
    assert nothing is not None and all_of_them is not None
    assert nothing.low == 0.0 and round(nothing.high, 4) == 0.1611 and all_of_them.high == 1.0


def test_precision_counts_given_speakers_and_recall_those_there_are() -> None:
    verdicts = (Verdict.RIGHT, Verdict.SHORT, Verdict.WRONG, Verdict.MISSING)
    told = figures([*(Judged(labelled("Budi"), one) for one in verdicts), Judged(labelled(None), Verdict.SILENT)])
    assert (told["precision"]["n"], told["recall"]["n"], told["wrong"]["n"]) == (3, 4, 5)
    assert told["recall"]["value"] == 0.5
    assert set(MEASURES) >= set(told) - {"sentences", "verdicts"}


def test_the_labels_hold_no_text_and_no_article_lies_in_both_halves() -> None:
    assert len(LINES) >= 150
    assert {key for line in LINES for key in line} == {
        "half", "article", "start", "end", "sentence", "speaker", "kind", "also", "body",
    }  # fmt: skip
    halves: dict[str, set[str]] = {}
    for line in LINES:
        halves.setdefault(line["article"], set()).add(line["half"])
    assert len(halves) >= 70 and all(len(one) == 1 for one in halves.values())
    assert sum(line["kind"] == "none" for line in LINES) >= 30


def test_without_the_data_the_command_fails_and_says_that_nothing_was_measured(tmp_path: Path) -> None:
    done = CliRunner().invoke(speakers, ["--data", str(tmp_path)])
    assert done.exit_code == 1
    assert "Nothing was measured: There is no" in str(done.exception)


def test_other_data_than_those_labelled_are_refused(tmp_path: Path) -> None:
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "news.jsonl").write_text('{"title": "Panen", "body": "Ikan."}\n', encoding="utf-8")
    with pytest.raises(TaskUnusable, match="lacks the labelled article"):
        read(tmp_path)
    assert sum_of("Ikan.") == sum_of("Ikan.") != sum_of("Ikan")


def test_the_labels_are_of_the_development_news(shared: Path) -> None:
    told = read(shared / "data")
    assert all(one.speaker is None or one.speaker in one.sentence.article.text for one in told)
