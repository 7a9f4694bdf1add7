"""Words of an office or a body that no article has: a refusal, or a note that these need not be his words.

Asked of every region of the starter articles and the real pages. An office that stands in any article of the
region is left out, so that each question is one that nothing answers.
"""

import re

import pytest

from rag import Library

OFFICES = {
    "en": {
        "police chief": "polisi|polres|polda|polri|kapol",
        "prosecutor's office": "jaksa|kejar|kejat",
        "council speaker": "dprd|dewan",
        "health office": "kesehatan|dinkes",
        "election commission": "kpu|komisi pemilihan",
        "district court": "pengadilan|hakim",
        "teachers association": "guru|pgri",
        "ulema council": "ulama|mui",
        "military commander": "tni|kodim|dandim|tentara",
        "harbour master": "pelabuhan|syahbandar",
    },
    "id": {
        "Kapolres": "polisi|polres|polda|polri|kapol",
        "Kejaksaan": "jaksa|kejar|kejat",
        "Ketua DPRD": "dprd|dewan",
        "Dinas Kesehatan": "kesehatan|dinkes",
        "KPU": "kpu|komisi pemilihan",
        "Pengadilan Negeri": "pengadilan|hakim",
        "PGRI": "guru|pgri",
        "MUI": "ulama|mui",
        "pengacara": "pengacara|advokat|kuasa hukum",
        "rektor": "rektor|universitas",
    },
}
ASKS = {"en": "What did the {place} {office} say?", "id": "Apa kata {office} {place}?"}


def _made_up(library: Library) -> list[str]:
    told: dict[str, str] = {}
    for article in library.articles():
        if article.region:
            place = re.sub("^(?:Kabupaten|Kota|Provinsi) ", "", article.region)
            told[place] = f"{told.get(place, '')} {article.title} {article.text}".lower()
    return [
        ASKS[language].format(place=place, office=office)
        for place, text in told.items()
        for language, offices in OFFICES.items()
        for office, words in offices.items()
        if not re.search(rf"\b(?:{words})", text)
    ]


@pytest.mark.parametrize("name", ["starter", "real"])
def test_nobody_is_quoted_for_an_office_that_no_article_has(name: str, request: pytest.FixtureRequest) -> None:
    library: Library = request.getfixturevalue(name)
    asked = _made_up(library)[::2]
    assert len(asked) > 25
    answers = [library.ask(one) for one in asked]
    assert not [one.question for one in answers if one.answered and not one.notes]
