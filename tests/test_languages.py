"""The language of a question: short ones, names, colloquial ones, titles inside."""

import json
from pathlib import Path

import pytest

from index.languages import detect


@pytest.mark.parametrize(
    "text",
    [
        "what sanctions did Magetan announce?",
        "and Cilacap?",
        "what about Batang",
        "in sukamara?",
        "sanctions in batanghari",
        "ASN neutrality",
        "Pilkada results",
        "WHO IS THE REGENT OF BATANG?",
        "What's the turnout?",
        'Who said "netralitas itu wajib"?',
        "what is serangan fajar?",
        "list the regencies",
        "riau haze",
        "jokowi papua palace",
        "jakarta labour protest october",
    ],
)
def test_english_is_recognised_among_indonesian_names(text: str) -> None:
    assert detect(text) == "en"
    assert detect(text, default="en") == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Sanksi apa yang diumumkan Magetan?",
        "dan Cilacap?",
        "gmn dgn batang?",
        "siapa bupati batang",
        "banjir jakarta korban",
        "gempa lombok 2018",
        "sanksi magetan berapa jenis",
        "apa itu money politics?",
        "Kapan film The Longest Ride dirilis?",
        'Siapa yang berkata "we are neutral and that is it"?',
        "hasil pilkada",
        "netralitas ASN",
        "brp TPS di Sukamara?",
        "Bupati Ancam Pecat Pegawai Titipan Jelang Lebaran",
    ],
)
def test_indonesian_is_recognised_among_english_loans(text: str) -> None:
    assert detect(text) == "id"
    assert detect(text, default="id") == "id"


@pytest.mark.parametrize("text", ["", "?!", "2024", "Magetan", "Cilacap?", "KPU", "\0", "😀"])
@pytest.mark.parametrize("default", ["id", "en"])
def test_names_and_numbers_alone_leave_the_default(text: str, default: str) -> None:
    assert detect(text, default=default) == default


def test_development_questions_are_recognised(shared: Path) -> None:
    for name, field, language in (
        ("xquad_en_question_id_passage", "question_en", "en"),
        ("idk_mrc", "question_id", "id"),
        ("facqa", "question_id", "id"),
    ):
        lines = (shared / "data" / "dev" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        wrong = [question for line in lines if detect(question := json.loads(line)[field].lower()) != language]
        assert len(wrong) <= 0.01 * len(lines), wrong
