"""The chat in a real Chromium: what a reader sees, clicks and types; nothing may leave the machine meanwhile."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import live
import pytest

import rag

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, ViewportSize

EITHER = {"id": "Sanksi apa yang diumumkan Magetan?", "en": "What sanctions did Magetan announce?"}
QUOTED = "ringan, sedang, hingga berat"
DESK: "ViewportSize" = {"width": 1280, "height": 800}
PHONE: "ViewportSize" = {"width": 360, "height": 740}

Open = Callable[..., "Page"]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rag.Library]:
    with live.library(tmp_path_factory.mktemp("collection")) as opened:
        yield opened


@pytest.fixture(scope="module")
def address(chromium: "Browser", library: rag.Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with live.address(library, tmp_path_factory.mktemp("temporary")) as opened:
        yield opened


BROKEN_OFF = re.compile(r"AbortError|Connection errored out")


@pytest.fixture
def visit(chromium: "Browser", address: str) -> Iterator[Open]:
    """Open the page in a fresh profile; afterwards nothing was fetched from elsewhere and nothing went wrong on it."""
    contexts: list[BrowserContext] = []
    fetched: list[str] = []
    wrong: list[str] = []
    loads: list[str] = []

    def opened(*, language: str = "id-ID", viewport: "ViewportSize" = DESK, **settings: Any) -> "Page":
        context = chromium.new_context(locale=language, viewport=viewport, **settings)
        contexts.append(context)
        context.on("request", lambda request: fetched.append(request.url))
        page = context.new_page()
        page.on("load", lambda loaded: loads.append(loaded.url))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.extend([message.text] if message.type == "error" else []))
        page.goto(address)
        page.wait_for_selector("#question")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert {urlsplit(url).hostname for url in fetched if not url.startswith(("data:", "blob:"))} == {"127.0.0.1"}
    # What a page is still asking for when it is loaded again is broken off, and Gradio says so.
    reloaded = len(loads) > len(contexts)
    assert [one for one in wrong if not (reloaded and BROKEN_OFF.search(one))] == []


def ask(page: "Page", question: str) -> "Locator":
    """Type a question, send it with Enter, and give the turn that answers it."""
    before = page.locator(".turn").count()
    page.fill("#question", question)
    page.press("#question", "Enter")
    page.wait_for_function("before => document.querySelectorAll('.turn:not(.pending)').length > before", arg=before)
    return page.locator(".turn").last


def wait_until_in_view(page: "Page", selector: str) -> None:
    """Wait until the first element lies within the window and within the pane that scrolls it."""
    page.wait_for_function(
        """selector => {
            const element = document.querySelector(selector);
            if (!element) return false;
            const box = element.getBoundingClientRect();
            const over = document.elementFromPoint(box.left + Math.min(40, box.width / 2), box.top + 8);
            return box.top >= 0 && box.bottom <= innerHeight && element.contains(over);
        }""",
        arg=selector,
    )


def is_too_wide(page: "Page") -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_question_is_answered_by_quotations_that_open_their_article(visit: Open, language: str) -> None:
    page = visit(language={"id": "id-ID", "en": "en-US"}[language])
    assert page.evaluate("document.documentElement.lang") == language
    assert page.get_by_role("button", name={"id": "Tanya", "en": "Ask"}[language], exact=True).is_visible()
    turn = ask(page, EITHER[language])
    quotation = turn.locator(".quotation", has_text=QUOTED)
    assert "Suara Lawu" in turn.inner_text()
    assert {"id": "7 Oktober 2024", "en": "7 October 2024"}[language] in turn.inner_text()
    wait_until_in_view(page, "mark.active")  # the first quotation's article is open beside the answer at once
    page.locator("#reader").evaluate("reader => reader.scrollTo(0, 0)")
    quotation.locator("button.cite").click()
    wait_until_in_view(page, "mark.active")
    assert QUOTED in page.locator("mark.active").inner_text()
    assert page.locator("#reader").evaluate("reader => reader.scrollTop") > 400
    assert page.locator("#reader h2").inner_text() == live.MAGETAN["title"]
    assert page.locator("#reader a").get_attribute("href") == live.MAGETAN["url"]


def test_on_paper_quotations_are_dark_and_name_their_address_or_file(visit: Open) -> None:
    page = visit(language="en-US", color_scheme="dark")
    turn = ask(page, EITHER["en"])
    source = turn.locator(".printed").first
    assert not source.is_visible()
    page.emulate_media(media="print", color_scheme="dark")
    assert source.inner_text() == live.MAGETAN["url"]
    assert not turn.get_by_text("What was understood and searched").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    lightest = page.evaluate(
        """() => Math.max(...[...document.querySelectorAll('.said *, .asked, #reader *')]
            .filter(one => one.checkVisibility() && one.textContent.trim())
            .map(one => Math.min(...getComputedStyle(one).color.match(/[0-9.]+/g).slice(0, 3).map(Number))))"""
    )
    assert lightest < 100


def test_the_marked_words_are_exactly_the_quoted_ones(visit: Open, library: rag.Library) -> None:
    page = visit()
    ask(page, EITHER["id"])
    quotes = [citation.quote for citation in library.ask(EITHER["id"]).citations]
    for place, quote in enumerate(quotes):
        page.locator("button.cite").nth(place).click()
        page.wait_for_function("quote => document.querySelector('mark.active')?.textContent === quote", arg=quote)
    assert page.locator("blockquote").all_inner_texts() == quotes


def test_choosing_the_same_number_again_brings_its_sentence_back(visit: Open) -> None:
    page = visit()
    turn = ask(page, EITHER["id"])
    wait_until_in_view(page, "mark.active")
    for _ in range(2):
        page.locator("#reader").evaluate("reader => reader.scrollTo(0, 1e6)")
        turn.locator("button.cite").first.click()
        wait_until_in_view(page, "mark.active")


def test_a_question_without_an_answer_says_so_and_offers_the_closest(visit: Open) -> None:
    page = visit(language="en-US")
    turn = ask(page, "What sanctions did Semarang announce?")
    assert "Not found in the articles" in turn.inner_text() and "Semarang" in turn.inner_text()
    assert turn.locator("blockquote").count() == turn.locator("button.cite").count() == 0
    closest = turn.locator("button.open").first
    title = closest.inner_text()
    closest.click()
    page.wait_for_selector("#reader .nothing-quoted")
    assert page.locator("#reader h2").inner_text() == title
    assert page.locator("mark").count() == 0


def test_what_is_open_stays_open_beside_a_refusal_and_on_a_phone_makes_room(visit: Open) -> None:
    for viewport, left in ((DESK, 1), (PHONE, 0)):
        page = visit(viewport=viewport)
        ask(page, EITHER["id"])
        page.wait_for_selector("#reader [data-article]", state="attached")
        turn = ask(page, "kamu siapa?")
        assert "Tanyakan isi artikel" in turn.inner_text() and "Kutip menjawab dengan mengutip" in turn.inner_text()
        page.wait_for_timeout(300)
        assert page.locator("#reader [data-article]").count() == left


def test_the_number_of_a_quotation_stands_beside_its_last_word_however_narrow_the_page(visit: Open) -> None:
    page = visit(language="en-US", viewport=PHONE)
    ask(page, EITHER["en"])
    for width in range(280, 480, 4):
        page.set_viewport_size({"width": width, "height": 740})
        alone = page.evaluate(
            """() => [...document.querySelectorAll('.quotation')].filter((quotation) => {
                const words = document.createRange();
                words.selectNodeContents(quotation.querySelector('blockquote p'));
                const last = [...words.getClientRects()].at(-1);
                return quotation.querySelector('.beside').getBoundingClientRect().top > last.bottom - 4;
            }).length"""
        )
        assert alone == 0, width


def test_an_article_of_scripts_and_remote_images_is_shown_as_its_words(visit: Open) -> None:
    page = visit()
    turn = ask(page, "Larangan apa yang diumumkan Blora?")
    turn.locator("button.cite").first.click()
    page.wait_for_selector("#reader mark.active")
    shown = page.locator("#reader").inner_text()
    assert "<script>window.pwned=1</script>" in shown and "http://remote.example/body.png" in shown
    assert "${window.pwned=1}" in shown and "{{window.pwned}}" in shown
    assert page.locator("#reader h2").inner_text() == re.sub(r"\s+", " ", live.HOSTILE["title"])
    assert page.locator("#talk :is(img, script, svg, iframe), #reader :is(img, script, svg, iframe)").count() == 0
    assert page.locator("#reader a").count() == 0
    turn.locator("summary").click()
    page.get_by_role("combobox", name="Media").select_option(live.HOSTILE["outlet"])
    ask(page, "Siapa yang diminta memindahkan kendaraan di Blora?")
    assert page.evaluate("window.pwned") is None


def test_the_examples_fit_the_collection_and_are_answered(visit: Open) -> None:
    page = visit()
    examples = page.locator("button.example")
    assert 1 <= examples.count() <= 4
    page.fill("#question", "Siapa yang")
    examples.first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".turn:not(.pending)")
    assert page.locator("blockquote").count() >= 1
    assert page.evaluate("document.activeElement.id") == "question"
    assert page.input_value("#question") == "Siapa yang"


@pytest.mark.parametrize(("viewport", "beside"), [(DESK, True), (PHONE, False)])
def test_places_that_are_compared_stand_side_by_side_where_there_is_room(
    viewport: "ViewportSize", beside: bool, visit: Open
) -> None:
    page = visit(viewport=viewport)
    turn = ask(page, "Bandingkan sanksi di Magetan dan Cilacap")
    places = turn.locator(".compared .place")
    assert places.locator("h3").all_inner_texts() == ["Kabupaten Magetan", "Kabupaten Cilacap"]
    first, second = (places.nth(number).bounding_box() for number in (0, 1))
    assert first and second
    assert (first["y"] == second["y"]) is beside
    assert first["width"] <= viewport["width"]


def test_filters_narrow_the_search_and_can_be_cleared(visit: Open) -> None:
    page = visit()
    page.get_by_role("combobox", name="Media").select_option("Kabar Pantai")
    page.get_by_label("Sejak").fill("2024-01-01")
    turn = ask(page, EITHER["id"])
    assert turn.locator("blockquote").count() == 0
    turn.locator("summary").click()
    assert "Kabar Pantai" in turn.locator("dl").inner_text() and "1 Januari 2024" in turn.locator("dl").inner_text()
    page.get_by_role("button", name="Hapus saringan").click()
    page.get_by_role("combobox", name="Daerah").select_option("Jawa Timur")
    assert QUOTED in ask(page, EITHER["id"]).inner_text()
    page.get_by_role("combobox", name="Daerah").select_option("Kabupaten Cilacap")
    assert QUOTED not in ask(page, EITHER["id"]).inner_text()


@pytest.mark.parametrize("viewport", [DESK, PHONE])
def test_quoted_words_say_what_they_may_mean_to_who_asks_in_english(visit: Open, viewport: "ViewportSize") -> None:
    touch = viewport is PHONE
    page = visit(language="en-US", viewport=viewport, has_touch=touch, is_mobile=touch)
    quotation = ask(page, EITHER["en"]).locator(".quotation", has_text=QUOTED)
    word = quotation.locator(".glossed", has_text="hingga")
    word.tap() if touch else word.hover()
    shown = page.evaluate("getComputedStyle(document.querySelector('.glossed:is(:hover, :focus)'), '::after').content")
    assert "hingga: until" in shown and "word gloss, not a translation" in shown
    quotation.locator("summary").focus()
    page.keyboard.press("Enter")
    assert quotation.get_by_text("Word gloss, not a translation").is_visible() and not is_too_wide(page)
    copied = page.evaluate(
        """() => {
            const range = document.createRange();
            range.selectNodeContents([...document.querySelectorAll('.quotation')].at(-1).querySelector('blockquote'));
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return getSelection().toString();
        }"""
    )
    assert copied == page.locator("blockquote").last.inner_text()
    assert ask(page, EITHER["id"]).locator(".glossed, .word-by-word").count() == 0


def test_what_cannot_be_asked_is_told_in_place_and_the_words_are_kept(visit: Open) -> None:
    page = visit(language="en-US")
    page.fill("#question", "x" * 2001)
    page.press("#question", "Enter")
    assert "too long" in page.locator(".complaint").inner_text()
    assert page.locator(".turn").count() == 0
    turn = ask(page, f"{EITHER['en']} {'🚗' * 1900}")  # a browser counts each of these twice
    assert QUOTED in turn.inner_text()
    turn = ask(page, "?!")
    assert "cannot be answered" in turn.inner_text()
    assert page.input_value("#question") == "?!"
    page.fill("#question", "")
    page.press("#question", "Enter")
    assert page.locator(".turn").count() == 2


def test_a_follow_up_is_read_together_with_the_question_before(visit: Open) -> None:
    page = visit()
    ask(page, EITHER["id"])
    turn = ask(page, "Bagaimana dengan Cilacap?")
    assert "Dibaca sebagai" in turn.inner_text() and "Cilacap" in turn.locator(".read-as").inner_text()
    page.get_by_role("button", name="Percakapan baru").click()
    page.wait_for_selector(".welcome")
    assert page.locator(".turn").count() == 0
    page.wait_for_function("document.querySelector('#reader').ariaLabel === 'Artikel'")
    assert page.locator("#reader .blank").count() == 1


def test_no_conversation_is_begun_while_a_question_is_under_way(visit: Open) -> None:
    page = visit()
    held: list[Route] = []
    page.route("**/queue/join*", lambda route: held.append(route), times=1)
    anew = page.get_by_role("button", name="Percakapan baru")
    with page.expect_request("**/queue/join*"):
        page.fill("#question", EITHER["id"])
        page.press("#question", "Enter")
    assert anew.is_disabled() and page.locator("form[aria-busy=true]").count() == 1
    held.pop().continue_()
    page.wait_for_selector(".turn:not(.pending)")
    assert anew.is_enabled() and page.locator("form[aria-busy=true]").count() == 0
    anew.click()
    page.wait_for_selector(".welcome")
    assert QUOTED in ask(page, EITHER["id"]).inner_text()


def test_the_copied_answer_names_its_sources(visit: Open) -> None:
    page = visit(permissions=["clipboard-read", "clipboard-write"])
    turn = ask(page, EITHER["id"])
    turn.locator(".copying button.copy").click()
    page.get_by_role("button", name="Tersalin").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert QUOTED in copied and "Suara Lawu, 7 Oktober 2024" in copied and live.MAGETAN["url"] in copied
    assert "Kabupaten Magetan" in copied


def test_a_single_quotation_is_copied_with_its_source(visit: Open) -> None:
    page = visit(permissions=["clipboard-read", "clipboard-write"])
    turn = ask(page, EITHER["id"])
    turn.locator("figure button.copy").first.click()
    turn.get_by_role("button", name="Tersalin").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f"“{turn.locator('blockquote').first.inner_text()}” — ") and live.MAGETAN["url"] in copied
    assert "\n" not in copied


@pytest.mark.parametrize("chosen", [(0, 2), (2, 1, 0), (0, 2, 0)])
def test_the_number_chosen_last_opens_its_article_however_slow_the_answer(visit: Open, chosen: tuple[int, ...]) -> None:
    page = visit()
    for question in (EITHER["id"], "Sanksi apa yang diumumkan Cilacap?", "Larangan apa yang diumumkan Blora?"):
        ask(page, question)
    page.wait_for_selector("mark.active")
    held: list[Route] = []
    page.route("**/queue/join*", lambda route: held.append(route), times=1)
    numbers = [page.locator(".turn").nth(place).locator("button.cite").first for place in chosen]
    with page.expect_request("**/queue/join*"):
        for number in numbers:
            number.click()
    page.wait_for_timeout(200)
    held.pop().continue_()
    wanted = numbers[-1].get_attribute("data-article")
    page.wait_for_function("id => document.querySelector('.sheet').dataset.article === id", arg=wanted)
    page.wait_for_function("document.activeElement.matches('mark.active')")
    assert numbers[-1].get_attribute("aria-current") == "true"
    numbers[0].click()
    page.wait_for_function(
        "id => document.querySelector('.sheet').dataset.article === id", arg=numbers[0].get_attribute("data-article")
    )


def test_a_date_that_cannot_be_is_told_and_nothing_is_sent(visit: Open) -> None:
    page = visit(language="en-US")
    since, until = page.get_by_label("From"), page.get_by_label("To")
    since.focus()
    page.keyboard.type("02312026")
    page.fill("#question", EITHER["en"])
    page.press("#question", "Enter")
    assert "Check the date “From”" in page.locator(".complaint").inner_text()
    assert page.evaluate("document.activeElement.name") == "since"
    page.get_by_role("button", name="Clear filters").click()
    assert page.locator(".complaint").inner_text() == ""
    since.fill("2026-05-01")
    until.fill("2026-04-01")
    page.press("#question", "Enter")
    assert "exchange" in page.locator(".complaint").inner_text()
    assert page.locator(".turn").count() == 0 and page.input_value("#question") == EITHER["en"]
    until.fill("2026-06-01")
    assert page.locator(".complaint").inner_text() == ""
    page.press("#question", "Enter")
    page.wait_for_selector(".turn.abstained")


def test_enter_of_an_input_method_sends_nothing(visit: Open) -> None:
    page = visit()
    page.fill("#question", EITHER["id"])
    page.locator("#question").evaluate(
        "box => box.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, bubbles: true}))"
    )
    assert page.locator(".turn").count() == 0


@pytest.mark.parametrize("width", [320, 390, 900, 1100, 1400])
def test_filters_and_tables_have_room_at_every_width(visit: Open, width: int) -> None:
    page = visit(viewport={"width": width, "height": 800})
    if width < 900:
        page.get_by_role("button", name="Saring artikel").click()
    page.get_by_role("combobox", name="Media").select_option("Kabar Pantai")
    page.get_by_role("combobox", name="Media").select_option("")
    wide = page.evaluate("[...document.querySelectorAll('#filters :is(select, input)')].map(one => one.offsetWidth)")
    assert min(wide) >= 130 and not is_too_wide(page)
    turn = ask(page, "Berapa artikel per media?")
    turn.locator("summary").first.click()
    turn.locator("tr.titles button.open").first.wait_for()
    table = turn.locator(".counted")
    assert table.evaluate("one => one.scrollWidth <= one.clientWidth") and not is_too_wide(page)
    titles = turn.locator("tr.titles:visible")
    assert titles.count() == 1
    assert titles.evaluate("row => row.offsetWidth / row.closest('.counted').offsetWidth") > 0.95


def test_a_long_question_is_folded_and_can_be_unfolded(visit: Open) -> None:
    page = visit(viewport=PHONE)
    turn = ask(page, "Sanksi apa yang diumumkan Magetan " + "bagi pegawai negeri yang berpihak " * 30 + "?")
    heading, more = turn.locator(".asked"), turn.locator("button.more")
    folded = heading.evaluate("one => one.offsetHeight")
    more.click()
    assert heading.evaluate("one => one.offsetHeight") > 2 * folded
    assert more.inner_text() == "ringkas"
    assert ask(page, EITHER["id"]).locator("button.more").is_hidden()


def test_what_is_unfolded_stays_so_and_the_oldest_turns_go_with_a_word(visit: Open) -> None:
    page = visit()
    first = ask(page, EITHER["id"])
    first.locator("details.understood > summary").click()
    page.evaluate("window.before = document.querySelector('[role=log]')")
    ask(page, "Bagaimana dengan Cilacap?")
    ask(page, "?!")
    ask(page, "?!")
    assert page.locator(".turn").count() == 4 and page.locator(".turn details[open]").count() == 1
    assert page.evaluate("window.before === document.querySelector('[role=log]')")
    assert page.locator(".turns-left").is_hidden()
    page.locator(".log").evaluate("log => { log.dataset.most = 4; }")
    page.fill("#question", EITHER["id"])
    page.press("#question", "Enter")
    page.locator(".turns-left").wait_for()
    assert page.locator(".turn").count() == 4 and page.locator(".turn details[open]").count() == 0


def test_a_reload_loses_neither_the_conversation_nor_the_draft(visit: Open) -> None:
    page = visit()
    ask(page, EITHER["id"])
    page.get_by_role("combobox", name="Media").select_option("Kabar Pantai")
    ask(page, "?!")
    page.fill("#question", "")
    ask(page, "Bagaimana dengan Cilacap?")
    before = [text for text in page.locator(".asked").all_inner_texts() if "?!" not in text]
    quoted = page.locator("blockquote").all_inner_texts()
    page.fill("#question", "Siapa yang")
    page.reload()
    page.wait_for_function("document.querySelectorAll('.turn:not(.pending)').length === 2")
    assert page.locator(".asked").all_inner_texts() == before
    assert page.locator("blockquote").all_inner_texts() == quoted
    assert "Dibaca sebagai" in page.locator(".turn").last.inner_text()
    assert page.input_value("#question") == "Siapa yang"
    assert page.get_by_role("combobox", name="Media").input_value() == ""
    page.get_by_role("button", name="Percakapan baru").click()
    page.wait_for_selector(".welcome")
    page.reload()
    page.wait_for_selector(".welcome")
    page.wait_for_timeout(300)
    assert page.locator(".turn").count() == 0


def test_a_reload_while_questions_are_asked_again_loses_none_of_them(visit: Open) -> None:
    page = visit()
    ask(page, EITHER["id"])
    ask(page, "Bagaimana dengan Cilacap?")
    held: list[Route] = []
    page.wait_for_selector("mark.active")

    def hold(route: "Route") -> None:
        held.append(route) if "history" in (route.request.post_data or "") else route.continue_()

    page.route("**/queue/join*", hold)
    page.reload()
    page.wait_for_selector(".turn.pending")
    page.locator("#question").press_sequentially("S")
    page.unroute("**/queue/join*")
    page.reload()
    page.wait_for_function("document.querySelectorAll('.turn:not(.pending)').length === 2")
    assert "Dibaca sebagai" in page.locator(".turn").last.inner_text()
    assert page.input_value("#question") == "S"


def test_a_reload_in_the_middle_of_a_question_loses_neither_it_nor_the_next_draft(visit: Open) -> None:
    page = visit()
    held: list[Route] = []
    page.route("**/queue/join*", lambda route: held.append(route), times=1)
    with page.expect_request("**/queue/join*"):
        page.fill("#question", EITHER["id"])
        page.press("#question", "Enter")
    page.fill("#question", "Siapa yang")
    for _ in range(2):
        page.reload()
        page.wait_for_selector(".turn:not(.pending)")
        assert QUOTED in page.locator(".turn").inner_text()
        assert page.input_value("#question") == "Siapa yang"


def test_an_answer_too_late_is_no_part_of_the_next_conversation(visit: Open) -> None:
    page = visit()
    page.clock.install()
    held: list[Route] = []
    page.route("**/queue/join*", lambda route: held.append(route), times=1)
    with page.expect_request("**/queue/join*"):
        page.fill("#question", EITHER["id"])
        page.press("#question", "Enter")
    page.clock.fast_forward(61_000)
    page.get_by_text("Belum ada jawaban").wait_for()
    page.get_by_role("button", name="Percakapan baru").click()
    held.pop().continue_()
    page.wait_for_selector(".welcome")
    page.clock.run_for(3_000)
    page.wait_for_timeout(1_500)
    assert page.locator(".turn").count() == 0
    assert page.evaluate("JSON.parse(sessionStorage.kutip).asked") == []


def test_a_conversation_left_by_mistake_is_brought_back(visit: Open) -> None:
    page = visit()
    ask(page, EITHER["id"])
    anew, back = (page.get_by_role("button", name=name) for name in ("Percakapan baru", "Kembalikan percakapan tadi"))
    assert back.is_hidden()
    anew.click()
    back.click()
    assert QUOTED in page.locator(".turn").inner_text() and page.locator(".welcome").count() == 0
    assert "Dibaca sebagai" in ask(page, "Bagaimana dengan Cilacap?").inner_text()
    anew.click()
    page.wait_for_selector(".welcome")
    ask(page, EITHER["id"])
    assert back.is_hidden() and page.locator(".turn").count() == 1


def test_the_way_back_of_a_phone_leads_from_the_article_to_the_answer(visit: Open) -> None:
    page = visit(viewport=PHONE, has_touch=True, is_mobile=True)
    turn = ask(page, EITHER["id"])
    for _ in range(2):
        turn.locator("button.cite").first.tap()
        wait_until_in_view(page, "mark.active")
        page.go_back()
        wait_until_in_view(page, "button.cite")
        assert page.locator(".turn").count() == 1


def test_a_program_that_has_been_closed_is_told_at_once(chromium: "Browser", address: str) -> None:
    context = chromium.new_context(locale="id-ID", viewport=DESK)
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#question")
    context.set_offline(True)
    page.fill("#question", EITHER["id"])
    page.press("#question", "Enter")
    page.get_by_text("Belum ada jawaban").wait_for(timeout=5_000)
    assert page.input_value("#question") == EITHER["id"]
    assert page.locator("form[aria-busy=true]").count() == 0
    assert page.locator(".toast-wrap:visible").count() == 0
    context.close()


def test_an_article_that_cannot_come_from_a_closed_program_is_said_not_to(chromium: "Browser", address: str) -> None:
    context = chromium.new_context(locale="id-ID", viewport=DESK)
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#question")
    for question in (EITHER["id"], "Sanksi apa yang diumumkan Cilacap?"):
        ask(page, question)
    context.set_offline(True)
    page.locator("button.cite").first.click()
    page.locator(".complaint", has_text="Belum ada jawaban").wait_for(timeout=5_000)
    context.close()


def test_a_conversation_is_kept_where_a_closed_program_begins_no_other(chromium: "Browser", address: str) -> None:
    context = chromium.new_context(locale="id-ID", viewport=DESK)
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#question")
    ask(page, EITHER["id"])
    context.set_offline(True)
    page.get_by_role("button", name="Percakapan baru").click()
    page.locator(".complaint", has_text="Belum ada jawaban").wait_for(timeout=5_000)
    page.get_by_role("button", name="Kembalikan percakapan tadi").click()
    assert QUOTED in page.locator(".turn").inner_text()
    assert page.evaluate("JSON.parse(sessionStorage.kutip).asked.length") == 1
    context.close()


def test_a_collection_that_can_no_longer_be_read_is_said_not_to(
    visit: Open, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    with live.library(folder) as damaged, live.address(damaged, folder) as address:
        page = visit()
        page.goto(address)
        page.wait_for_selector("#question")
        ask(page, EITHER["id"])
        for file in (folder / "library").glob("library.sqlite*"):
            file.write_bytes(b"no collection " * 1_000)
        page.get_by_role("button", name="Percakapan baru").click()
        for _ in range(2):
            page.locator(".welcome", has_text="kutip doctor").wait_for()
            assert "artikel ·" not in page.locator(".masthead").inner_text()
            page.reload()
            page.wait_for_selector("#question")


def test_a_day_stands_behind_an_outlet_whose_name_is_written_from_the_right(visit: Open) -> None:
    page = visit()
    origin = ask(page, EITHER["id"]).locator(".origin").first
    ends, begins = origin.evaluate(
        """origin => {
            origin.querySelector('.outlet').textContent = 'الجزيرة';
            const day = document.createRange();
            day.setStart(origin.querySelector('time').firstChild, 0);
            day.setEnd(origin.querySelector('time').firstChild, 1);
            return [origin.querySelector('.outlet'), day].map(one => one.getBoundingClientRect())
                .map((box, place) => place ? box.left : box.right);
        }"""
    )
    assert ends <= begins


def test_an_article_removed_meanwhile_is_said_to_be_gone(visit: Open, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("shrinking")
    with live.library(folder) as shrinking, live.address(shrinking, folder) as address:
        page = visit()
        page.goto(address)
        page.wait_for_selector("#question")
        ask(page, EITHER["id"])
        ask(page, "Sanksi apa yang diumumkan Cilacap?")
        shrinking.remove(next(article.id for article in shrinking.articles() if article.title == live.MAGETAN["title"]))
        turn = page.locator(".turn").first
        turn.locator("button.cite").first.click()
        page.wait_for_selector("#reader .blank")
        assert "sudah tidak ada" in page.locator("#reader").inner_text()
        held = page.locator(".holdings").inner_text()
        assert QUOTED not in ask(page, EITHER["id"]).inner_text()
        page.wait_for_function("before => document.querySelector('.holdings').textContent !== before", arg=held)
        assert page.locator(".holdings").inner_text().startswith(f"{len(list(shrinking.articles()))} artikel")
        for article in list(shrinking.articles()):
            shrinking.remove(article.id)
        page.get_by_role("button", name="Percakapan baru").click()
        page.wait_for_selector(".welcome")
        assert "add FOLDER" in page.locator(".welcome").inner_text()
        assert page.locator(".holdings").inner_text().startswith("0 artikel")


def test_everything_can_be_done_with_the_keyboard_alone(visit: Open) -> None:
    page = visit()
    page.wait_for_function("document.activeElement.id === 'question'")
    page.keyboard.type(EITHER["id"])
    page.keyboard.press("Enter")
    page.wait_for_selector("button.cite")
    for _ in range(40):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.matches('button.cite')"):
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    number = page.evaluate("document.activeElement.dataset.active")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.matches('mark.active')")
    assert number in page.evaluate("document.activeElement.dataset.numbers.split(' ')")
    now = page.evaluate(
        "[...document.querySelectorAll('.goto[aria-current]')].map(one => [one.dataset.number, one.ariaCurrent])"
    )
    assert now == [[number, "true"]]
    wait_until_in_view(page, "mark.active")
    for place in ("mark.active", "#reader"):
        page.locator(place).first.focus()
        page.keyboard.press("Escape")
        assert page.evaluate("document.activeElement.dataset.active") == number


def test_the_form_hides_nothing_that_has_the_focus_where_the_page_is_enlarged(visit: Open) -> None:
    page = visit(viewport={"width": 640, "height": 400})  # a window of 1280 by 800 at 200 %; WCAG 2.2, 2.4.11
    for question in ("Bandingkan sanksi di Magetan dan Cilacap", EITHER["id"], "Apa sanksi di Semarang?"):
        ask(page, question)
    page.get_by_role("button", name="Percakapan baru").focus()
    hidden, seen = [], 0
    while True:
        page.keyboard.press("Tab")
        inside, shown, name = page.evaluate(
            """() => new Promise(resolve => requestAnimationFrame(() => {
                const one = document.activeElement, box = one.getBoundingClientRect();
                const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                resolve([one.id !== 'question', one.contains(over), one.outerHTML.slice(0, 80)]);
            }))"""
        )
        if not inside:
            break
        seen += 1
        hidden += [] if shown else [name]
    assert seen > 12 and hidden == []


def test_every_control_has_a_name_and_answers_are_announced(visit: Open) -> None:
    page = visit()
    ask(page, EITHER["id"])
    assert page.get_by_role("region", name=live.MAGETAN["title"]).get_attribute("id") == "reader"
    nameless = page.evaluate(
        """() => [...document.querySelectorAll('button, select, input, textarea, a')]
            .filter(one => one.checkVisibility() && !(one.ariaLabel || one.textContent.trim() || one.labels?.length))
            .map(one => one.outerHTML)"""
    )
    assert nameless == []
    log = page.get_by_role("log")
    assert log.get_attribute("aria-live") == "polite" and QUOTED in log.inner_text()


def test_a_phone_shows_everything_without_scrolling_sideways(visit: Open) -> None:
    page = visit(viewport=PHONE, has_touch=True, is_mobile=True)
    assert not is_too_wide(page)
    assert not page.locator("#filters").is_visible()
    page.get_by_role("button", name="Saring artikel").tap()
    assert page.locator("#filters").is_visible() and not is_too_wide(page)
    page.get_by_role("button", name="Saring artikel").tap()
    turn = ask(page, EITHER["id"])
    assert not is_too_wide(page)
    turn.locator("button.cite").first.tap()
    wait_until_in_view(page, "mark.active")
    page.get_by_role("button", name="Kembali ke jawaban").tap()
    wait_until_in_view(page, "button.cite")
    ask(page, "Larangan apa yang diumumkan Blora? " + "a" * 300)
    assert not is_too_wide(page)
    ask(page, "Apa sanksi di Semarang?")
    assert not is_too_wide(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_paper_in_light_and_dark(visit: Open, scheme: str) -> None:
    page = visit(color_scheme=scheme)
    assert page.get_by_role("region", name="Artikel", exact=True).get_attribute("id") == "reader"
    ask(page, EITHER["id"])
    page.wait_for_selector("mark.active")
    ratios = page.evaluate(
        """() => {
            const light = colour => {
                const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
            };
            const paper = element => {
                for (let one = element; one; one = one.parentElement) {
                    const colour = getComputedStyle(one).backgroundColor;
                    if (!/, 0\\)$|transparent/.test(colour)) return colour;
                }
            };
            const ratio = (one, other) => {
                const [a, b] = [light(one), light(other)].sort((a, b) => b - a);
                return (a + 0.05) / (b + 0.05);
            };
            const seen = '.asked, blockquote p, .origin, .from-title, .copy, summary, .send, mark, .text p, .kicker,'
                + 'dt, .cite, .holdings';
            const shown = [...document.querySelectorAll(seen)].filter(one => one.checkVisibility());
            return Object.fromEntries(shown.map(one => {
                return [one.className || one.tagName, ratio(getComputedStyle(one).color, paper(one))];
            }).concat([...document.querySelectorAll('.composer :is(textarea, select, input)')].map(one =>
                [`border of ${one.name}`, ratio(getComputedStyle(one).borderTopColor, paper(one.parentElement))]
            )));
        }"""
    )
    borders = {name: ratio for name, ratio in ratios.items() if name.startswith("border of")}
    assert len(borders) == 5 and {name: ratio for name, ratio in borders.items() if ratio < 3} == {}  # WCAG 2.2, 1.4.11
    words = {name: ratio for name, ratio in ratios.items() if name not in borders}
    assert len(words) > 8
    assert {name: ratio for name, ratio in words.items() if ratio < 4.5} == {}  # WCAG 2.2, 1.4.3
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", paper)[:3])) < 200) is (scheme == "dark")
