"""The report as a page: what an editor sees of it, what is kept back, and that no text of others becomes markup."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from eval.answers.cases import Case, case
from eval.answers.judging import judge
from eval.answers.nouns import Cited, Gold, Missing, Reply, Said
from eval.answers.questions import Bound
from eval.answers.report import report
from eval.answers.running import Course, Trial
from eval.answers.systems import ALWAYS, PRODUCT, Kutip
from eval.answers.tutorial import TUTORIAL
from eval.page.numbers import between, percent
from eval.page.page import render
from index.nouns import Article

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EVIL = "<script>alert('x')</script></style><img src=x onerror=alert(1)>\" onfocus=\"alert(2)"
TEXTS = {
    "a": f"Sanksinya ringan, sedang, hingga berat. Selain itu ada sanksi moral. {EVIL} Rapat selesai.",
    "b": "Jembatan Sukamaju diresmikan pada 12 Maret 2019. Camat hadir.",
}
ARTICLES = {
    key: Article(id=key, title=title, text=TEXTS[key], outlet="Kabar", published="2024-10-07")
    for key, title in (("a", f"Rapat {EVIL}"), ("b", "Jembatan"))
}
QUESTIONS = [
    gold
    for split in ("dev", "test")
    for gold in (
        Gold(f"{split}-1", f"Sanksi apa dari {split}?", "id", split=split, articles=("a",), history=("Rapat apa?",),
             evidence=(("sedang, hingga berat",), ("sanksi moral", "moral")), short_answers=("moral",)),
        Gold(f"{split}-2", f"When was the bridge of {split} opened?", "en", "when", split=split, articles=("b",),
             evidence=(("12 Maret 2019",),), filters={"outlet": "Kabar"}, time_bound=True),
        Gold(f"{split}-3", f"Siapa {split} {EVIL}?", "id", "who", split=split, articles=("a",), style="misspelt",
             evidence=(("Rapat selesai",),)),
        Gold(f"{split}-4", f"Who flew to the moon of {split}?", "en", "who", split=split,
             unanswerable=Missing.OFF_TOPIC),
    )
]  # fmt: skip


def answered(*quotes: tuple[str, str], language: str = "id", confidence: float = 0.8) -> Reply:
    """A reply that quotes (article, words); words that are not there are cited at the start."""
    cited = tuple(
        Cited(number, key, start, start + len(quote), quote)
        for number, (key, quote) in enumerate(quotes, 1)
        for start in [max(0, TEXTS.get(key, "").find(quote))]
    )
    said = tuple(Said(f"“{one.quote}” [{one.number}]", (one.number,), "quoted") for one in cited)
    return Reply(True, language, confidence=confidence, sentences=said, citations=cited, milliseconds=12.0)


def refused(reason: str, *, language: str = "id") -> Reply:
    return Reply(False, language, reason=reason, confidence=0.1, milliseconds=7.0)


REPLIES = {
    PRODUCT: (
        answered(("a", "Selain itu ada sanksi moral."), ("b", "Camat hadir.")),
        refused("The articles do not say this.", language="en"),
        answered(("a", EVIL), ("a", "kata-kata yang tidak ada")),
        refused("There is no answer in the articles.", language="en"),
    ),
    ALWAYS: (
        answered(("a", "Sanksinya ringan, sedang, hingga berat."), ("a", "Selain itu ada sanksi moral.")),
        answered(("b", "Jembatan Sukamaju diresmikan pada 12 Maret 2019."), language="en", confidence=0.2),
        answered(("a", EVIL), confidence=0.3),
        answered(("b", "Camat hadir."), language="en", confidence=0.1),
    ),
    TUTORIAL: (
        *(answered(("b", "Camat hadir."), confidence=0.5) for _ in range(3)),
        Reply(False, error="ValueError: no"),
    ),
}


def trials(questions: Sequence[Gold], replies: Sequence[Reply], *, repeated: int = 1) -> list[Trial]:
    """One trial for each question; the same replies again for every split."""
    found = []
    for at, gold in enumerate([*questions] * repeated):
        bound, reply = Bound(gold, "news", frozenset(gold.articles)), replies[at % len(replies)]
        found.append(Trial(bound, reply, judge(bound, reply, TEXTS), remembered=False))
    return found


def told(
    questions: Sequence[Gold] = QUESTIONS, *, names: Sequence[str] = tuple(REPLIES), suffix: str = "", repeated: int = 1
) -> tuple[dict[str, Any], list[Case]]:
    """A report and the cases of Kutip, through the same functions that `kutip eval` uses."""
    asked = {name + suffix: trials(questions, REPLIES[name], repeated=repeated) for name in names}
    unasked = Kutip(PRODUCT, "", library=None, texts=TEXTS)  # type: ignore[arg-type]
    course = Course("news", [one.bound for one in asked[names[0] + suffix]], [unasked])
    about = {"encoders": {"kutip-static": "25e611770b9ccb3f1fee1c31a286220c"}}
    return report([course], asked, about=about), [case(one, ARTICLES, TEXTS) for one in asked[names[0] + suffix]]


@pytest.fixture(scope="module")
def page() -> str:
    return render(*told())


class Reader(HTMLParser):
    """What a page consists of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.text.append(" ".join(data.split()))


def words(page: str) -> str:
    return " ".join(Reader(page).text)


def test_the_page_asks_for_nothing_from_outside(page: str) -> None:
    tags = Reader(page).tags
    assert {tag for tag, _ in tags}.isdisjoint({"link", "img", "iframe", "object", "base"})
    for _, attributes in tags:
        assert "src" not in attributes
        links = (attributes.get("href"), attributes.get("xlink:href"))
        assert all(link is None or link.startswith("#") for link in links)
    assert not re.search(r"@import|url\((?!#)|https?://", page)


def test_what_others_wrote_never_becomes_markup(page: str) -> None:
    tags = Reader(page).tags
    assert Counter(tag for tag, _ in tags)["script"] == 1
    assert Counter(tag for tag, _ in tags)["style"] == 1
    assert not any(name.startswith("on") for _, attributes in tags for name in attributes)
    assert page.count("<script>alert") == 0
    assert page.count("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;/style&gt;") >= 3  # question, quote, title


def test_a_systems_name_never_becomes_markup_in_a_plot() -> None:
    figures, cases = told(names=(PRODUCT, TUTORIAL), suffix=f" [{EVIL} $x^2$ 漢]")
    tags = Reader(render(figures, cases, system=next(iter(figures["systems"])))).tags
    assert Counter(tag for tag, _ in tags)["script"] == 1
    assert "img" not in {tag for tag, _ in tags}


def test_signs_that_can_fake_a_page_are_left_out() -> None:
    figures, cases = told()
    faked = [replace(cases[1], reason="ab\u202edc\ud800\x00ef"), *cases[2:]]
    page = render(figures, faked)
    page.encode("utf-8")
    assert "abdcef" in page


def test_the_figures_in_large_type_are_those_of_the_test_part_with_dev_beside(page: str) -> None:
    said = words(page)
    assert "Kutip was asked 8 questions about 2 news articles." in said
    assert "6 have their answer in the articles, 2 do not. 4 are in Indonesian and 4 in English" in said
    assert "The large figures are those of the test part, 4 questions that nobody tunes on" in said
    assert "Evidence found 33 % 6–79, n = 3 of answerable questions" in said
    assert "dev: 33 % (6–79, n = 3)" in said


def test_hallucination_rate_stands_beside_error_rate(page: str) -> None:
    pair = page[page.index('<div class="pair">') :]
    said = words(pair[: pair.index("</div>\n</div>")])
    assert re.search(r"Hallucination rate 0 % .* Error rate 33 % ", said)


def test_a_page_of_own_questions_says_whose_figures_they_are() -> None:
    own = [replace(gold, split="own") for gold in QUESTIONS[:4]]
    page = render(*told(own, names=(PRODUCT,)))
    assert "All of them are your own." in words(page)
    assert "They are not listed" not in page


def test_failures_of_the_test_part_are_counted_and_never_listed(page: str) -> None:
    said = words(page)
    assert "3 of the 4 questions of the test part were not handled right. They are not listed" in said
    assert "Sanksi apa dari dev?" in said
    assert "Sanksi apa dari test?" not in said
    assert "test-1" not in page


def test_a_case_shows_what_was_expected_beside_what_was_given(page: str) -> None:
    card = words(page[page.index('data-fault="wrong article|') : page.index('data-fault="not answered"')])
    assert "wrong article evidence incomplete (1 of 2)" in card
    assert "Rapat apa? Sanksi apa dari dev?" in card
    assert "sedang, hingga berat missed · part 1 of 2" in card
    assert "sanksi moral or another stretch moral quoted · part 2 of 2" in card
    assert "Selain itu ada sanksi moral. evidence · Rapat" in card
    assert "Camat hadir. wrong article · Jembatan, Kabar, 2024-10-07" in card
    assert "confidence 0.80" in card


def test_a_case_shows_its_filters_and_what_was_said_instead_of_an_answer(page: str) -> None:
    card = words(page[page.index('data-fault="not answered"') :])
    assert "Only outlet = Kabar" in card
    assert "12 Maret 2019 missed" in card
    assert "The articles do not say this." in card
    assert "kata-kata yang tidak ada not in the article · the same article" in card
    assert "No answer. There is none in the articles: off topic." in card


def test_cases_can_be_read_without_the_script(page: str) -> None:
    tags = Reader(page).tags
    assert [attributes["class"] for tag, attributes in tags if tag == "form" and "hidden" in attributes] == ["choose"]
    cards = [attributes for tag, attributes in tags if tag == "article"]
    assert len(cards) == 4
    assert not any("hidden" in attributes for attributes in cards)


def test_every_plot_has_a_title_a_description_and_its_figures_as_a_table(page: str) -> None:
    charts = re.findall(r'<figure class="chart">.*?</details>', page, re.DOTALL)
    assert len(charts) == page.count("<svg") >= 10
    for chart in charts:
        assert re.search(r"<title [^>]*>[^<]+</title><desc [^>]*>[^<]+</desc>", chart)
        assert chart.count("<table") == 1
        assert chart.count("<tr>") >= 2


def test_plots_use_the_colours_and_the_font_of_the_page(page: str) -> None:
    for drawn in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        assert not re.search(r"(?:fill|stroke): #", drawn)
        assert set(re.findall(r"font-family: ([^;\"]*)", drawn)) == {"var(--sans)"}


def test_no_id_is_used_twice_and_every_reference_leads_somewhere(page: str) -> None:
    tags = [attributes for _, attributes in Reader(page).tags]
    ids = Counter(str(one["id"]) for one in tags if "id" in one)
    assert set(ids.values()) == {1}
    named = [name for one in tags for name in str(one.get("aria-labelledby") or "").split()]
    linked = [str(link)[1:] for one in tags for link in (one.get("href"), one.get("xlink:href")) if link]
    clipped = re.findall(r"url\(#([^)]*)\)", page)
    assert {*named, *linked, *clipped} <= ids.keys()


def test_the_same_report_is_always_the_same_page(page: str) -> None:
    assert render(*told()) == page


def test_the_curve_says_where_kutip_stands(page: str) -> None:
    assert "Kutip as it is: answers 50 %; 50 % of those answers mislead" in page
    assert "AURC 0." in page


def test_figures_of_several_encoders_belong_to_the_system_that_is_shown() -> None:
    figures, cases = told(suffix=" [static]")
    page = render(figures, cases, system=f"{PRODUCT} [static]")
    assert "Kutip [static] was asked" in page
    assert "Does it know when it does not know?" in page


def test_without_other_systems_there_is_no_curve_and_nothing_is_best() -> None:
    page = render(*told(names=(PRODUCT,)))
    assert "Does it know when it does not know?" not in page
    assert "(best)" not in page


def test_few_questions_are_drawn_hollow_and_many_are_not() -> None:
    hollow = "fill: var(--sheet)"
    few = render(*told(names=(PRODUCT,)))
    many = render(*told(names=(PRODUCT,), repeated=20))
    assert few.count(hollow) > many.count(hollow) == 1  # the square of the error rate is always hollow


@pytest.mark.parametrize(
    ("value", "written"), [(0.842, "84 %"), (0.004, "0.4 %"), (0.0, "0 %"), (1.0, "100 %"), (0.956, "95.6 %")]
)
def test_a_share_is_as_exact_as_it_must_be(value: float, written: str) -> None:
    assert percent(value) == written


def test_an_interval_is_as_exact_as_its_figure() -> None:
    assert between({"value": 0.842, "low": 0.78, "high": 0.895}) == "78–90"
    assert between({"value": 0.05, "low": 0.004, "high": 0.125}) == "0.4–12.5"


def test_matplotlib_is_loaded_only_for_a_page() -> None:
    code = "import sys, eval.page.page; print('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "False"


@pytest.fixture
def opened(chromium: "Browser", page: str, tmp_path: Path) -> Iterator["Page"]:
    """The page in Chromium, from its file; afterwards nothing went wrong on it and nothing else was fetched."""
    file = tmp_path / "page.html"
    file.write_text(page, encoding="utf-8")
    shown = chromium.new_page(viewport={"width": 360, "height": 740})
    fetched: list[str] = []
    wrong: list[str] = []
    shown.on("request", lambda request: fetched.append(request.url))
    shown.on("pageerror", lambda error: wrong.append(str(error)))
    shown.on("console", lambda message: wrong.append(message.text))
    shown.on("dialog", lambda dialog: wrong.append(dialog.message))
    shown.goto(file.as_uri())
    yield shown
    shown.close()
    assert fetched == [file.as_uri()]
    assert wrong == []


def test_cases_can_be_chosen_by_fault_and_shown_again(opened: "Page") -> None:
    cards = opened.locator("#wrong .case:visible")
    assert cards.count() == 3
    opened.select_option("select[name=fault]", "not answered")
    assert cards.count() == 1
    assert opened.locator("[data-counts=wrong]").inner_text() == "1"
    opened.select_option("select[name=language]", "Indonesian")
    assert cards.count() == 0
    assert opened.locator("#wrong .nothing").is_visible()
    opened.get_by_role("button", name="Show all").click()
    pytest.importorskip("playwright.sync_api").expect(cards).to_have_count(
        3
    )  # the page shows them once the form has been reset, a moment after the click


def test_a_phone_never_scrolls_the_page_sideways(opened: "Page") -> None:
    for summary in opened.locator("summary").all():
        if summary.is_visible():
            summary.click()
    assert opened.evaluate("document.documentElement.scrollWidth") == 360
