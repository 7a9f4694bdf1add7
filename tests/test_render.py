"""What a page shows of an answer and an article, whatever words stand in them."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lapses import grows_with_length, repeated

from index.errors import LibraryError
from index.filters import Filters
from index.formats.characters import UNSHOWABLE
from index.nouns import Article, Sentence
from rag import Library
from rag.askable import LONGEST, checked
from rag.asking.kinds import Kind
from rag.asking.times.windows import Times, Window
from rag.catalogue.answering import CountingAnswerer
from rag.catalogue.request import Period, Request, Unit, View
from rag.nouns import Answer, AnswerSentence, Citation, Closest, Refusal, ShortAnswer, Support
from rag.phrases.numbers import MORE_ROWS, by_number
from rag.phrases.refusals import UNDATED
from rag.phrases.remarks import DISAGREE
from rag.question import understand
from rag.quoting import QuotingAnswerer
from rag.table import Listed, Row, Table
from ui.columns import place_asked
from ui.examples import candidates, fitting
from ui.frame import Holdings, arrival, composer, conversation, masthead, outlets_once, welcome, with_provinces
from ui.labels import ENGLISH, INDONESIAN, labels_for
from ui.marks import MOST, NEAR, Mark, marks_of, read, written
from ui.markup import Markup, escaped, is_web_address, link, tag
from ui.plain import plain_text
from ui.reader import reader
from ui.refusals import reason
from ui.render import refusal, turn
from ui.tables import table
from ui.understood import understood

TAGS = set(
    "section div h1 h2 h3 p span time figure blockquote figcaption button pre details summary dl dt dd "
    "ul li q article header mark a form label textarea input select option optgroup fieldset legend "
    "table caption thead tbody tr th td".split()
)
HARMLESS = re.compile(
    r"class|id|lang|role|type|name|rows|for|placeholder|value|label|min|max|hidden|title|colspan|novalidate|datetime|href|rel|target|tabindex"
    r"|scope|spellcheck|autocomplete|enterkeyhint|aria-[a-z]+|data-[a-z-]+"
)


class Page(HTMLParser):
    """Reads HTML as a browser would and keeps what it is made of."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.marked: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag != "input":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if "mark" in self.open:
            self.marked.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment got into the page: {data!r}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration got into the page: {decl!r}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"an instruction got into the page: {data!r}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a section got into the page: {data!r}")

    @property
    def text(self) -> str:
        return "".join(self.words)

    def all(self, name: str, class_: str | None = None) -> list[dict[str, str | None]]:
        return [
            attributes
            for tag, attributes in self.elements
            if tag == name and (class_ is None or class_ in (attributes.get("class") or "").split())
        ]


def harmless(html: str) -> Page:
    """The page, after making sure that nothing in it can act or load."""
    page = Page(html)
    assert not page.open
    for name, attributes in page.elements:
        assert name in TAGS, f"<{name}> is no element of ours"
        for attribute in attributes:
            assert HARMLESS.fullmatch(attribute), f"{attribute} on <{name}> is no attribute of ours"
        if name == "a":
            assert (attributes["href"] or "").lower().startswith(("http://", "https://"))
            assert "noopener" in (attributes["rel"] or "") and "noreferrer" in (attributes["rel"] or "")
    return page


def made(
    title: str = "Judul",
    outlet: str | None = "Media",
    text: str = "Awal. Inti berita. Akhir.",
    url: str | None = None,
    **known: object,
) -> Article:
    return Article("a1", title, text, outlet=outlet, url=url, language="id", **known)  # type: ignore[arg-type]


def answered(
    article: Article,
    *spans: tuple[int, int],
    speaker: str | None = None,
    office: str | None = None,
    language: str = "id",
) -> Answer:
    citations = tuple(
        Citation(article, number=number, start=start, end=end, speaker=speaker, speaker_office=office)
        for number, (start, end) in enumerate(spans, 1)
    )
    sentences = tuple(
        AnswerSentence(f"Lead: “{one.quote}” [{one.number}]", (one.number,), lead="Lead") for one in citations
    )
    return Answer("Apa?", language, True, " ".join(one.text for one in sentences), sentences, citations)


def everything(payload: str) -> str:
    """One page with the payload in every place that others fill."""
    article = made(
        payload,
        payload,
        f"Awal {payload} tengah {payload} akhir.",
        payload,
        place=payload,
        author=payload,
        published=payload,
        region=payload,
        captions=(payload,),
        sources=(payload,),
    )
    answer = answered(article, (0, len(article.text)), speaker=payload, office=payload)
    answer = Answer(
        payload, "id", True, payload, answer.sentences, answer.citations, None, (), payload,
        {"outlet": payload}, {f"x {payload}": [payload], "kind": {payload: payload}}, payload, payload, {payload: 1.0},
        short=ShortAnswer(answer.citations[0], 0, len(article.text)),
    )  # fmt: skip
    silent = Answer(payload, "en", False, payload, reason=payload, closest=(Closest(article, 0.5),))
    holdings = Holdings(3, (payload,), with_provinces(["Kabupaten Batang"]))
    turns = [
        turn(answer),
        turn(silent),
        refusal(payload, reason=payload, labels=ENGLISH),
    ]
    return "".join(
        (
            masthead(holdings, labels=ENGLISH),
            *(arrival(one, number=payload, stamp=1) for one in turns),
            conversation(welcome(payload, examples=(payload,), labels=ENGLISH), stamp=2, labels=ENGLISH),
            composer(holdings, labels=ENGLISH),
            reader(article, marks=marks_of(answer, article_id="a1"), active=1, labels=ENGLISH),
        )
    )


ACTIONS = (
    "<script>alert(1)</script>", "<img src=http://remote.example/x.png onerror=alert(1)>", "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<style>@import url(//remote.example)</style>",
    "<link rel=stylesheet href=//remote.example>", "<a href=javascript:alert(1)>x</a>",
    "<form action=//remote.example>",    "<base href=//remote.example>",
    "<meta http-equiv=refresh content=0;url=//remote.example>", "<details open ontoggle=alert(1)>",
    "<object data=//remote.example>", "<math><mtext><script>alert(1)</script></mtext></math>", "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>", "${alert(1)}", "{{constructor.constructor('alert(1)')()}}",
    "<!-- x -->",
    "<![CDATA[<script>alert(1)</script>]]>", "<?xml version='1.0'?>", "https://remote.example/\"onmouseover=\"alert(1)",
)  # fmt: skip
WRAPPINGS = (
    "{}", '">{}', "'>{}", "</p>{}", "</button></figure>{}", "--> {}", "]]>{}", "</textarea>{}", "</title>{}", "\x00{}",
    "\u202e{}", "&lt;{}", "\n\n{}\n",
)  # fmt: skip
PAYLOADS = [wrapping.format(action) for wrapping, action in product(WRAPPINGS, ACTIONS)]


def test_there_are_more_than_two_hundred_hostile_payloads() -> None:
    assert len(set(PAYLOADS)) > 200


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_no_hostile_word_becomes_markup_anywhere_on_the_page(wrapping: str) -> None:
    for action in ACTIONS:
        payload = wrapping.format(action)
        page = harmless(everything(payload))
        shown = " ".join(UNSHOWABLE.sub("", payload).split())
        assert " ".join(page.text.split()).count(shown) >= 10, payload


@given(st.text(min_size=1, max_size=60))
def test_any_text_is_shown_as_it_is_and_nothing_more(payload: str) -> None:
    harmless(everything(payload))
    assert Page(escaped(payload)).text.replace("\r", "\n") == UNSHOWABLE.sub("", payload).replace("\r", "\n")


@given(st.text(alphabet="ab.\n ", min_size=1, max_size=80), st.data())
def test_marks_hold_exactly_the_quoted_words_and_leave_the_text_whole(text: str, data: st.DataObject) -> None:
    spans = data.draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=4))
    marks = [Mark(number, *sorted(span)) for number, span in enumerate(spans, 1)]
    html = reader(made(text=text), marks=marks, labels=INDONESIAN)
    body = Page(html[html.index('<div class="text"') :].split("</article>")[0])
    within = {place for mark in marks for place in range(mark.start, mark.end)}
    lines = [line for line in re.finditer(r"[^\n]+", text) if line[0].strip()]
    assert body.text == "".join(line[0] for line in lines)
    expected = "".join(text[place] for line in lines for place in range(*line.span()) if place in within)
    assert "".join(body.marked) == expected


def test_a_quotation_over_two_paragraphs_is_marked_in_both_and_named_once() -> None:
    article = made(text="Satu dua.\nTiga empat.\nLima.")
    page = harmless(reader(article, marks=[Mark(1, 5, 15)], active=1, labels=INDONESIAN))
    assert page.marked == ["dua.", "Tiga "]
    assert [mark.get("id") for mark in page.all("mark")] == ["quote-1", None]
    assert all("active" in (mark["class"] or "") for mark in page.all("mark"))


def test_a_heading_of_an_article_is_one_on_the_page_and_can_be_marked() -> None:
    text = "Warga mengungsi ke balai desa.\n  Bantuan Datang Terlambat\nBeras tiba pada hari ketiga."
    page = harmless(reader(made(text=text), marks=[Mark(1, 41, 47)], active=1, labels=INDONESIAN))
    assert len(page.all("h3")) == 1
    assert page.marked == ["Datang"]
    assert text.replace("\n", "") in page.text


def test_a_place_that_was_understood_is_told_in_either_language() -> None:
    answer = replace(answered(made(), (0, 5)), understood={"places": ["Kabupaten Magetan", "Kota Batu"]})
    told = {labels.language: Page(understood(answer, labels=labels)).text for labels in (INDONESIAN, ENGLISH)}
    assert "Kabupaten Magetan, Kota Batu" in told["id"]
    assert "Magetan Regency, Batu City" in told["en"]


def test_two_quotations_that_overlap_are_both_found_by_their_number() -> None:
    page = harmless(reader(made(text="abcdef"), marks=[Mark(1, 0, 4), Mark(2, 2, 6)], labels=INDONESIAN))
    assert page.marked == ["ab", "cd", "ef"]
    assert [mark["data-numbers"] for mark in page.all("mark")] == ["1", "1 2", "2"]


def test_a_chip_carries_every_quotation_of_its_article_to_the_reader() -> None:
    article = made(text="Satu. Dua. Tiga.")
    answer = answered(article, (0, 5), (6, 10))
    chips = harmless(turn(answer)).all("button", "cite")
    assert [chip["data-active"] for chip in chips] == ["1", "2"]
    assert read(chips[0]["data-marks"]) == marks_of(answer, article_id="a1") == (Mark(1, 0, 5), Mark(2, 6, 10))
    assert all(chip["aria-label"] for chip in chips)


@pytest.mark.parametrize(
    "sent", [None, 7, "", "x", "1:2", "1:2:3:4", "-1:2:3", "1:2:x", "99999:1:2", "1:1e9:3", ["1:2:3"]]
)
def test_marks_that_are_not_of_our_form_are_passed_over(sent: object) -> None:
    assert read(sent) == ()


def test_marks_outside_the_article_are_not_shown() -> None:
    page = harmless(reader(made(text="abc"), marks=read("1:2:9 2:3:1 3:0:1"), labels=INDONESIAN))
    assert page.marked == ["a"]
    assert read(written([Mark(1, 2, 9)])) == (Mark(1, 2, 9),)


def test_an_abstention_quotes_nothing_and_names_the_closest_articles() -> None:
    near = made("Judul dekat", published="2024-10-07")
    answer = Answer("Apa?", "id", False, "Tidak ada.", reason="Tidak ada.", closest=(Closest(near, 0.4),))
    page = harmless(turn(answer))
    assert INDONESIAN.verdicts[Refusal.NOT_FOUND] in page.text and "7 Oktober 2024" in page.text
    assert not page.all("blockquote") and not page.all("button", "cite")
    assert len(page.all("button", "copy")) == 1 and "Apa?\n\nTidak ada." in page.text
    assert [button["data-article"] for button in page.all("button", "open")] == ["a1"]


def test_a_closest_article_opens_at_its_nearest_sentence_which_is_no_quotation() -> None:
    near = made("Judul dekat", text="Hujan turun. Kapal itu membawa 25 orang.")
    sentence = Sentence(near, 1, 13, 40)
    closest = (Closest(near, 0.4, sentence), Closest(made("Lain"), 0.3))
    answer = Answer("Apa?", "id", False, "Tidak ada.", reason="Tidak ada.", closest=closest)
    page = harmless(turn(answer))
    assert page.all("p", "near") and INDONESIAN.nearest_sentence in page.text
    button = page.all("button", "open")[0]
    assert read(button["data-marks"]) == (Mark(NEAR, 13, 40),)
    assert not page.all("blockquote") and "data-marks" not in page.all("button", "open")[1]
    opened = harmless(reader(near, marks=read(button["data-marks"]), active=NEAR, labels=INDONESIAN))
    assert opened.marked == ["Kapal itu membawa 25 orang."]
    assert opened.all("mark", "near") and not opened.all("button", "goto")
    assert INDONESIAN.nearest_marked in opened.text


def test_the_words_around_a_quotation_are_kept_and_its_origin_is_not_said_twice() -> None:
    article = made(text="Inti berita.", outlet="Suara", published="2024-10-07")
    citation = Citation(article, number=1, start=0, end=12)

    def said(text: str, lead: str | None) -> str:
        answer = Answer("Apa?", "id", True, text, (AnswerSentence(text, (1,), lead=lead),), (citation,))
        page = Page(turn(answer))
        return page.text

    quoted = "Suara, 7 Oktober 2024: “Inti berita.” [1]"
    assert said(quoted, "").count("Suara") == 3  # once in the heading, twice to copy
    assert "Di Magetan lain lagi." in said(f"Di Magetan lain lagi. {quoted}", "Di Magetan lain lagi.")
    assert "Sanksinya tiga." in said("Sanksinya tiga. [1]", None)


def test_what_an_answer_says_besides_its_quotations_is_kept_apart_from_them(starter: Library) -> None:
    for question in ("Sanksi apa yang diumumkan Magetan?", "Kabupaten mana saja yang menyebut sanksi?"):
        answer = starter.ask(question)
        assert answer.answered
        for sentence in answer.sentences:
            if sentence.support is Support.COUNTED:
                continue
            assert sentence.lead is not None
            assert sentence.text.startswith(sentence.lead)
            quotes = [one.quote for one in answer.citations if one.number in sentence.citations]
            assert not any(quote in sentence.lead for quote in quotes)


def test_a_refusal_is_headed_by_its_kind() -> None:
    near = made("Judul dekat", published="2024-10-07")
    for kind in Refusal:
        answer = Answer("Apa?", "id", False, "Tidak.", reason="Tidak.", refusal=kind, closest=(Closest(near, 0.4),))
        assert answer.to_dict()["refusal"] == kind.value
        page = harmless(turn(answer))
        assert page.all("p", "verdict")
        assert INDONESIAN.verdicts[kind] in page.text
        # The article whose address was given is no other that does not answer.
        assert (INDONESIAN.closest in page.text) is (kind is not Refusal.ADDRESS)
    assert answered(near, (0, 4)).to_dict()["refusal"] is None
    assert len({*ENGLISH.verdicts.values()}) == len(Refusal) == len({*INDONESIAN.verdicts.values()})


def test_a_number_in_generated_words_becomes_a_chip_and_a_false_one_stays_text() -> None:
    article = made(text="Inti berita.")
    citation = Citation(article, number=1, start=0, end=12)
    text = "Begini [1] dan begitu [7]."
    answer = Answer("Apa?", "id", True, text, (AnswerSentence(text, (1,)),), (citation,))
    page = harmless(turn(answer))
    assert len(page.all("button", "cite")) == 2  # in the words, and at the quotation below
    assert "begitu [7]." in page.text


def test_the_copied_text_names_every_source() -> None:
    article = made(
        "Judul", "Suara", "“Netral,” katanya.", "https://suara.example/1", published="2024-10-07", region="Kota Batu"
    )
    copied = plain_text(answered(article, (0, 18), speaker="Siti"))
    assert (
        copied
        == "Apa?\n\nLead\n\n“Netral,” katanya. — Siti, Suara, 7 Oktober 2024, Kota Batu, “Judul”, https://suara.example/1"
    )
    held = answered(article, (0, 18), speaker="Siti", office="Ketua KPU Batu")
    assert "— Siti, Ketua KPU Batu, Suara, 7 Oktober 2024" in plain_text(held)
    assert "— Siti, Ketua KPU Batu" in harmless(turn(held)).text
    unknown = plain_text(answered(made("Judul", None), (0, 5), language="en"))
    assert "outlet unknown, date unknown" in unknown


@pytest.mark.parametrize(
    ("quote", "copied"),
    [
        ("Kami netral.", "“Kami netral.”"),
        ("“Netral.”", "“Netral.”"),
        ("“Netral,” katanya.", "“Netral,” katanya."),
        ("“dan kami netral, kata dia.", "“dan kami netral, kata dia.”"),  # its other mark lies before or behind
        ("kami netral.”", "“kami netral.”"),
        ('"dan kami netral.', '"dan kami netral."'),
        ('"Netral," kata "dia"', '"Netral," kata "dia"'),
        ("ia menyebut “netral”", "“ia menyebut “netral””"),
    ],
)  # fmt: skip
def test_a_copied_quotation_is_enclosed_once(quote: str, copied: str) -> None:
    text = plain_text(answered(made(text=quote), (0, len(quote))))
    assert text.split("\n\n")[-1].startswith(f"{copied} — ")


def test_a_fact_check_is_said_to_be_one_wherever_it_is_quoted() -> None:
    checks = made("[SALAH] Wali Kota Bubarkan Dewan", text="“Saya bubarkan dewan,” katanya. Klaim itu salah.")
    answer = answered(checks, (0, 31), speaker="Wali Kota")
    for labels in (INDONESIAN, ENGLISH):
        near = Answer("Apa?", "id", False, "Tidak.", reason="Tidak.", closest=(Closest(checks, 0.4),))
        shown = (turn(answer), turn(near), reader(checks, labels=labels))
        assert [len(harmless(one).all("span", "fact-check")) for one in shown] == [1, 1, 1]
        assert f"— {labels.from_fact_check}, Wali Kota, Media" in plain_text(answer, labels=labels)
    reports = made("Wali Kota Temui Dewan", text="“Saya temui dewan,” katanya.")
    assert not harmless(turn(answered(reports, (0, 28)))).all("span", "fact-check")
    assert INDONESIAN.from_fact_check not in plain_text(answered(reports, (0, 28)))


def test_an_outlet_of_several_spellings_is_offered_once() -> None:
    names = ["KABAR.CO", "kabar.co", "Suara Lawu", "SUARALAWU.CO.ID", "Media", "***"]
    assert outlets_once(names) == ("kabar.co", "Media", "Suara Lawu")
    assert outlets_once(reversed(names)) == outlets_once(names)


def test_what_cannot_be_asked_is_told_in_the_language_of_the_page() -> None:
    def told(question: str, **filters: str) -> str:
        try:
            checked(question)
            Filters.of(**filters)
        except Exception as error:
            return reason(error, labels=INDONESIAN)
        raise AssertionError("nothing was refused")

    assert told("x" * (LONGEST + 1)) == INDONESIAN.too_long
    assert f"{LONGEST:,}" in ENGLISH.too_long
    assert told("\u200b") == told("   ") == INDONESIAN.empty_question
    assert told("?!") == told("\U0001f600 \U0001f600") == told("\x00" * 9) == INDONESIAN.no_word
    assert told("Apa\x07 itu?") == told("Apa \uf0b7 itu?") == INDONESIAN.unreadable
    assert told("Apa?", since="2026-05-01", until="2026-04-01") == INDONESIAN.out_of_order
    assert "Negeri Antah" in told("Apa?", region="Negeri Antah")
    broken = LibraryError("Cannot use x as a library: choose another with --library DIR.")
    assert reason(broken, labels=INDONESIAN) == INDONESIAN.unusable
    assert "library" in reason(broken, labels=ENGLISH)
    of_ours = reason(ValueError("secret"), labels=INDONESIAN)
    assert of_ours == INDONESIAN.defect and "secret" not in of_ours


def test_titles_behind_a_row_have_a_row_of_their_own() -> None:
    articles = (Listed("a1", "Satu"), Listed("a2", "Dua"))
    shown = Table(("Media", "Artikel"), (Row(("Suara", "2"), articles),))
    page = harmless(table(shown, chips={}, cited={}, labels=INDONESIAN))
    assert [row.get("class") for row in page.all("tr")] == [None, None, "titles"]
    assert [cell["colspan"] for cell in page.all("td") if "colspan" in cell] == ["3"]
    assert [button["data-article"] for button in page.all("button", "open")] == ["a1", "a2"]
    assert len(page.all("summary")) == 1


def test_the_copied_text_holds_what_is_said_beside_the_quotations() -> None:
    article = made(text="Inti berita.", outlet="Suara", region="Kota Batu", region_code="35.79", published="2024-10-07")
    other = replace(article, id="a2", outlet="Kabar", text="Lain lagi.")
    citations = (
        Citation(article, number=1, start=0, end=12),
        Citation(other, number=2, start=0, end=10),
    )
    said = (
        AnswerSentence(f"{DISAGREE['en']} Suara: “Inti berita.” [1]", (1,), lead=DISAGREE["en"]),
        AnswerSentence("Kabar: “Lain lagi.” [2]", (2,), lead=""),
    )
    notes = ("Searched as: Batu", "Only articles published in 2024")
    answer = Answer("What?", "en", True, "", said, citations, notes=notes)
    assert plain_text(answer).split("\n\n") == [
        "What?",
        "\n".join(notes),
        DISAGREE["en"],
        "“Inti berita.” — Suara, 7 October 2024, Batu City, “Judul”",
        "“Lain lagi.” — Kabar, 7 October 2024, Batu City, “Judul”",
    ]
    assert "Kota Batu" in plain_text(answer, labels=INDONESIAN)
    silent = Answer("What?", "en", False, "No.", reason="No.", notes=notes)
    assert plain_text(silent) == "\n\n".join(["What?", "\n".join(notes), "No."])
    numbered = replace(answer, sentences=(AnswerSentence("First this [1], then that [2].", (1, 2)),))
    assert "First this, then that." in plain_text(numbered)


def test_a_turn_is_all_in_the_language_of_its_answer(starter: Library) -> None:
    counts = starter.ask("Berapa artikel per daerah menyebut Bawaslu?")
    assert counts.table and counts.language == "id"
    page = Page(turn(counts))
    assert f"1 {INDONESIAN.articles[0]}" in page.text and INDONESIAN.behind in page.text
    assert "Oktober 2024" in page.text and INDONESIAN.copy in page.text and INDONESIAN.understood in page.text
    assert not re.search(r"\d articles?\b|October|Open", page.text)
    assert ENGLISH.copy not in page.text and ENGLISH.understood not in page.text
    follow = starter.ask("dan Semarang?", history=["Sanksi apa yang diumumkan Magetan?"])
    assert follow.rewritten_question and f"{INDONESIAN.read_as}: " in Page(turn(follow)).text


def test_only_words_of_answers_and_articles_are_marked_as_of_their_language() -> None:
    article = made(text="Inti berita.", captions=("Foto.",))
    answer = replace(answered(article, (0, 12), language="en"), notes=("Searched as: x",))
    page = harmless(turn(answer))
    assert [one.get("lang") for one in page.all("section")] == ["en"]
    assert [one.get("lang") for one in page.all("p", "read-as") + page.all("p", "lead")] == [None, None]
    assert [one["lang"] for one in page.all("blockquote") + page.all("span", "from-title")] == ["id", "id"]
    shown = harmless(reader(article, labels=ENGLISH))
    assert [one["lang"] for one in shown.all("article")] == ["en"]
    assert [one["lang"] for one in shown.all("h2") + shown.all("div", "text")] == ["id", "id"]
    assert [one["lang"] for one in shown.all("p") if "lang" in one] == ["id"]


def test_everything_understood_is_told_in_words() -> None:
    day, other = date(2024, 10, 7), date(2024, 10, 31)
    times = Times((Window("bulan lalu", day, other, soft=True), Window("sejak 7 Oktober", day, None, soft=False)))
    asked = replace(
        understand("Siapa saja yang hadir di Blora?"),
        times=times, names=("Budi",), wants_list=True, corrected={"Bolra": "Blora"}, expanded={"nggak": "tidak"},
    ).to_dict()  # fmt: skip
    counts = Request(Unit.ARTICLE, View.LIST, grouping=Unit.MONTH, period=Period(month=10, day=5)).to_dict()
    filters = {"outlet": "Suara", "region": "Kota Batu", "since": "2024-10-07", "until": "2024-10-31"}
    answer = replace(
        answered(made(), (0, 5)), understood={**asked, "words": ["hadir → hadir"]}, filters=filters,
        timings_ms={"retrieve": 1.25, "answer": 2},
    )  # fmt: skip
    for labels in (INDONESIAN, ENGLISH):
        assert {*answer.understood, *counts, *filters, *answer.timings_ms} <= set(labels.details)
        assert {*Kind, *View} <= set(labels.kinds)
        assert {QuotingAnswerer.name, CountingAnswerer.name} == set(labels.answerers)
    told = Page(understood(answer, labels=INDONESIAN)).text
    for said in (
        "Jenissiapa", "BahasaIndonesia", "Minta semuanyaya", "NamaBudi", "Salah ketikBolra → Blora",
        "Sejak7 Oktober 2024",
        "“bulan lalu”: antara 7 Oktober 2024 dan 3 November 2024, atau yang menyebut waktu itu;", "mencari 1,2 ms",
        "“sejak 7 Oktober”: sejak 7 Oktober 2024", "Dijawab dengankutipan",
    ):  # fmt: skip
        assert said in told, said
    either = Page(understood(replace(answer, understood={"month": "7 10 / 11"}), labels=INDONESIAN)).text
    assert "7 Oktober, November" in either
    counting = Page(understood(replace(answer, understood=counts, answerer="counting"), labels=INDONESIAN)).text
    assert "Jenisdaftar: artikel" in counting and "menurutbulan" in counting and "Bulan5 Oktober" in counting


def test_only_web_addresses_become_links() -> None:
    assert 'href="https://a.example/b?c=1&amp;d=2"' in link("https://a.example/b?c=1&d=2")
    refused = (
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", "http:a",
        "http://", " https://a.example", "https://a.example/\nx", 'https://a.example/"x', "https://[", "seeds/a.txt",
    )  # fmt: skip
    for address in refused:
        assert not is_web_address(address), address
        assert "<a" not in link(address)


def test_markup_is_made_only_by_escaping() -> None:
    assert (
        tag("p", "<b>", Markup("<i></i>"), title='"', hidden=True, lang=None)
        == '<p title="&quot;" hidden>&lt;b&gt;<i></i></p>'
    )


def test_both_languages_say_the_same_things() -> None:
    assert set(INDONESIAN.details) == set(ENGLISH.details)
    assert INDONESIAN.day("2024-10-07") == "7 Oktober 2024" and ENGLISH.day("2024-10-07") == "7 October 2024"
    assert INDONESIAN.day(None) == "tanggal tidak diketahui" and ENGLISH.day("soon") == "date unknown"
    assert INDONESIAN.counted(1204, INDONESIAN.articles) == "1.204 artikel"
    assert ENGLISH.counted(1, ENGLISH.articles) == "1 article"
    assert ENGLISH.told(1, ENGLISH.articles_left).startswith("and 1 more article; filter")
    assert ENGLISH.told(1, ENGLISH.rows_left).startswith("1 more row is")
    assert INDONESIAN.told(1204, INDONESIAN.articles_left).startswith("dan 1.204 artikel lagi; saring")
    assert by_number(1, UNDATED, "en") == " 1 article without a date was left out."
    assert by_number(1204, MORE_ROWS, "en").startswith("… 1,204 more rows;")


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("id-ID,id;q=0.9,en;q=0.8", "id"),
        ("en-US,en;q=0.9,id;q=0.8", "en"),
        ("jv,id;q=0.9", "id"),
        ("fr", "en"),
        (None, "en"),
        ("*", "en"),
    ],
)
def test_the_page_speaks_the_browsers_first_language(header: str | None, language: str) -> None:
    assert labels_for(header).language == language


def test_the_region_filter_offers_the_provinces_of_its_regions() -> None:
    named = [place.name for place in with_provinces(["Kabupaten Batang", "Kota Batu", "Negeri Antah"])]
    assert named == ["Jawa Tengah", "Jawa Timur", "Kabupaten Batang", "Kota Batu"]
    regions = with_provinces(["Kabupaten Batang", "Kota Banda Aceh", "Kota Jambi"])
    for labels, provinces in ((ENGLISH, "AcehCentral JavaJambi"), (INDONESIAN, "AcehJambiJawa Tengah")):
        assert provinces in Page(composer(Holdings(1, (), regions), labels=labels)).text
    assert "Batang Regency" in Page(composer(Holdings(1, (), regions), labels=ENGLISH)).text


def test_the_region_filter_offers_a_group_of_which_several_regions_are_there() -> None:
    regions = with_provinces(["Kabupaten Klaten", "Kabupaten Sragen", "Kabupaten Sampang"])
    shown = Page(composer(Holdings(1, (), regions), labels=ENGLISH)).text
    assert "Greater Solo" in shown
    assert "Madura" not in shown


def test_what_an_unreadable_collection_holds_is_not_told_to_be_nothing() -> None:
    assert "0 artikel" in Page(masthead(Holdings(0), labels=INDONESIAN)).text
    assert not re.search(r"\d", Page(masthead(Holdings(), labels=INDONESIAN)).text)


def test_examples_are_made_of_the_collections_own_regions_and_subjects() -> None:
    articles = [
        made(
            "Pasar Sapi Pon Dibenahi, Pedagang Lega",
            region="Kabupaten Blora",
            region_code="33.16",
            text="BLORA - Pemkab membenahi pasar sapi. Para pedagang menunggu pasar sapi itu dibuka.",
        ),
        made(
            "Harga Pupuk Naik di Grobogan",
            region="Kabupaten Grobogan",
            region_code="33.15",
            text="Petani mengeluhkan harga pupuk. Di kios, harga pupuk naik dua kali.",
        ),
    ]
    for language in ("id", "en"):
        questions = list(candidates(articles, language=language))
        assert len(questions) == 2
        assert "pasar sapi" in questions[0] and "Blora" in questions[0]
        assert "harga pupuk" in questions[1] and "Grobogan" in questions[1]
    assert fitting(questions, answered=lambda question: "Blora" in question) == (questions[0],)
    claim = replace(articles[0], outlet="turnbackhoax.id")
    assert not [one for one in candidates([claim, articles[1]], language="en") if "pasar sapi" in one]
    assert list(candidates([made("Satu", region=None), made("Dua kata", region="Kota Batu")], language="id")) == []


def test_an_endless_article_is_shown_in_time_for_its_length() -> None:
    def work(length: int) -> None:
        many = [Mark(number, number * 7, length - 10_000 + number) for number in range(1, MOST + 1)]
        assert reader(made(text=repeated("baris\n", length)), marks=many, labels=ENGLISH)
        assert reader(made(text="x" * length), marks=[Mark(1, 5, length - 1)], labels=ENGLISH)

    assert grows_with_length(work, 1_000_000)


@pytest.mark.parametrize(
    ("region", "asked", "heading"),
    [
        ("32.01", ["Jawa Barat", "Jawa Timur"], "Jawa Barat"),
        ("32.01", ["Jawa Barat", "Kabupaten Bogor"], "Kabupaten Bogor"),
        ("33", ["Kota Semarang", "Kabupaten Semarang", "Kabupaten Demak"], None),
        ("33", ["Kota Semarang", "Kabupaten Semarang", "Jawa Timur"], "Kota Semarang atau Kabupaten Semarang"),
        ("33", ["Jawa Timur", "Jawa Barat"], None),
        (None, ["Jawa Timur", "Jawa Barat"], None),
    ],
)
def test_a_column_is_headed_by_the_place_that_was_asked_for(
    region: str | None, asked: list[str], heading: str | None
) -> None:
    assert place_asked(Article("a", "Judul", "Isi.", region_code=region), asked, "id") == heading
