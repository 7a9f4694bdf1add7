"""The chat page as a Gradio app: what happens when a question is sent, a citation opened, a conversation begun.

Knows: Gradio's components and events. Does not know how answers are found or how they are laid out.
The parts of the page are `gr.HTML` whose template is the bare value: Gradio compiles templates in the browser, so
a word of an article may only ever travel as a value.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gradio as gr
from gradio.events import api

from index.errors import ArticleNotFound, KutipError
from index.store import filling
from rag.telling.glosses import glossed
from ui import frame, refusals, render
from ui.endpoints import FILTERS, answer_json, hits_json, refused
from ui.examples import candidates, fitting
from ui.frame import Holdings
from ui.labels import Labels, labels_for
from ui.marks import marks_of, read
from ui.markup import Markup
from ui.reader import empty_reader, reader, unopened

if TYPE_CHECKING:
    from rag.library import Library
    from rag.nouns import Answer

HERE = Path(__file__).parent
AT_ONCE = 4
"""Questions answered at the same time."""
MOST_WAITING = 64
"""Questions that wait; of one more the page says after a minute that no reply has come."""
SCRIPTS = ("kept.js", "pane.js", "chat.js", "form.js")
"""In the order in which they need each other."""


def head() -> str:
    """Style and behaviour of the page, inlined so that it needs no further file."""
    style, *scripts = ((HERE / name).read_text(encoding="utf-8") for name in ("chat.css", *SCRIPTS))
    return (
        f'<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'
        f"<style>{style}</style>" + "".join(f"<script>{script}</script>" for script in scripts)
    )


class Chat:
    """The events of the page over one library; it holds what is costly to find out again."""

    def __init__(self, library: "Library") -> None:
        self.library = library
        self.examples = lru_cache(maxsize=8)(self._examples)
        self.held = lru_cache(maxsize=1)(self._held)
        self.stamps = count()

    def holdings(self) -> Holdings:
        """How much the collection holds now and what it can be filtered by; nothing is known where it is unreadable."""
        try:
            return self.held(self._generation())
        except KutipError:
            return Holdings()

    def _generation(self) -> int:
        with self.library.collection.store.reading() as view:
            return view.generation

    def _held(self, _: int) -> Holdings:
        """What the collection of a generation holds; found anew when that number changes."""
        with self.library.collection.store.reading() as view:
            articles = view.count("articles")
        outlets, regions = frame.outlets_once(self.library.outlets()), frame.with_provinces(self.library.regions())
        return Holdings(articles, outlets, regions)

    def opened(self, request: gr.Request) -> tuple[str, str, str, str]:
        """The page for a browser that has just loaded it: masthead, conversation, form, reader."""
        labels, holdings = _labels(request), self.holdings()
        return (
            frame.masthead(holdings, labels=labels),
            self._begun(labels=labels),
            frame.composer(holdings, labels=labels),
            empty_reader(hint=labels.reader_hint, labels=labels),
        )

    def asked(self, event: gr.EventData, request: gr.Request) -> tuple[str, str | dict[str, Any], str]:
        """Answer what the form sent: the turn to add, the reader open at the first quotation, and the masthead.

        What is open in the reader stays open where nothing is quoted.
        """
        labels, given = _labels(request), _sent(event)
        question = str(given.get("question") or "")
        filters = {name: str(given[name]) for name in FILTERS if given.get(name)}
        hint: str | None = labels.reader_hint
        shown: str | None = None
        try:
            answer = self.library.ask(
                question,
                history=_history(given),
                today=None,
                corrections=True,
                times=True,
                glosses=False,
                language=labels.language,
                **filters,
            )
        except Exception as error:  # the outermost door: a failure is shown in the conversation, in one line
            reason = refusals.reason(error, labels=labels)
            turn = render.refusal(question, reason=reason, labels=labels)
        else:
            turn = render.turn(glossed(answer) if answer.language == "en" else answer)
            if answer.citations:
                shown = _reader_at_first(answer, labels=labels)
            elif not answer.answered:
                hint = labels.reader_hint_closest if answer.closest else None
        number = str(given.get("number") or "")[:20]
        arrival = frame.arrival(turn, number=number, stamp=next(self.stamps))
        pane = gr.skip() if not shown and given.get("reading") is True else shown
        masthead = frame.masthead(self.holdings(), labels=labels)
        return arrival, pane or empty_reader(hint=hint, labels=labels), masthead

    def article(self, event: gr.EventData, request: gr.Request) -> str:
        """The article that a citation's number or a title was chosen for."""
        labels, given = _labels(request), _sent(event)
        marks = read(given.get("marks"))
        active = next((mark.number for mark in marks if str(mark.number) == given.get("active")), None)
        article_id = str(given.get("article") or "")
        try:
            article = self.library.article(article_id)
        except ArticleNotFound:
            return unopened(article_id, line=labels.article_gone, marks=marks, labels=labels)
        except KutipError as error:
            return unopened(article_id, line=refusals.reason(error, labels=labels), marks=marks, labels=labels)
        return reader(article, marks=marks, active=active, labels=labels)

    def anew(self, request: gr.Request) -> tuple[str, str, str]:
        """An empty conversation."""
        labels = _labels(request)
        empty = empty_reader(hint=labels.reader_hint, labels=labels)
        return self._begun(labels=labels), empty, frame.masthead(self.holdings(), labels=labels)

    def _begun(self, *, labels: Labels) -> str:
        return frame.conversation(self._welcome(labels=labels), stamp=next(self.stamps), labels=labels)

    def _welcome(self, *, labels: Labels) -> Markup:
        """Examples, or how an empty collection is filled, or why this one cannot be read."""
        try:
            examples = self.examples(labels.language, self._generation())
        except Exception as error:  # as for a question: what fails is told in one line
            return frame.welcome(refusals.reason(error, labels=labels), examples=(), labels=labels)
        how = labels.empty_library.format(command=filling(self.library.collection.folder))
        return frame.welcome(None if self.holdings().articles else how, examples=examples, labels=labels)

    def _examples(self, language: str, _: int) -> tuple[str, ...]:
        """Examples that the collection of a generation answers; found anew when that number changes."""

        def answered(question: str) -> bool:
            try:
                return self.library.ask(question).answered
            except KutipError:
                return False

        return tuple(fitting(candidates(self.library.articles(), language=language), answered=answered))


def page(library: "Library") -> gr.Blocks:
    """The page with its events, all private, and the two public ones, `/ask` and `/search`."""
    chat = Chat(library)
    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "trigger_mode": "multiple"}
    blocks = gr.Blocks(title="Kutip", analytics_enabled=False, fill_width=True)
    with blocks:
        masthead = _part("masthead", "trigger")
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk"):
                log = _part("conversation", "trigger, watch")
                arrivals = _part("arrivals", "watch")
                form = _part("form", "trigger, watch")
            with gr.Column(elem_id="reader"):
                pane = _part("pane", "watch")
        blocks.load(chat.opened, None, [masthead, log, form, pane], **quiet)
        form.submit(chat.asked, None, [arrivals, pane, masthead], **quiet)
        log.select(chat.article, None, [pane], **quiet)
        masthead.clear(chat.anew, None, [log, pane, masthead], **quiet)
        _public(library)
    blocks.queue(default_concurrency_limit=AT_ONCE, max_size=MOST_WAITING, api_open=False)
    return blocks


def _part(name: str, handed: str) -> gr.HTML:
    return gr.HTML("", elem_id=name, apply_default_css=False, js_on_load=f"kutip.{name}(element, {handed})")


def _public(library: "Library") -> None:
    """The contract's two endpoints for Gradio clients; what they say of themselves comes from these signatures."""

    def ask(
        question: str,
        history: list[str] | None = None,
        outlet: str | None = None,
        region: str | None = None,
        since: str | None = None,
        until: str | None = None,
        glosses: bool | None = None,
    ) -> dict[str, Any]:
        """Answer a question with quotations."""
        filters = {"outlet": outlet, "region": region, "since": since, "until": until}
        with _one_line_errors():
            return answer_json(library, {"question": question, "history": history, "glosses": glosses, **filters})

    def search(
        query: str,
        limit: int | None = None,
        rerank: bool = True,
        outlet: str | None = None,
        region: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> list[dict[str, Any]]:
        """Passages that fit the words, best first."""
        filters = {"outlet": outlet, "region": region, "since": since, "until": until}
        with _one_line_errors():
            return hits_json(library, {"query": query, "limit": limit, "rerank": rerank, **filters})

    api(ask, api_name="ask")
    api(search, api_name="search")


@contextmanager
def _one_line_errors() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # the outermost door for Gradio clients
        raise gr.Error(refused(error)[1], print_exception=False) from None


def _reader_at_first(answer: "Answer", *, labels: Labels) -> str:
    first = answer.citations[0]
    marks = marks_of(answer, article_id=first.article.id)
    return reader(first.article, marks=marks, active=first.number, labels=labels)


def _history(given: Mapping[str, Any]) -> tuple[str, ...]:
    """The questions before this one, which the page keeps; anything else in their place counts as nothing sent."""
    earlier = given.get("history")
    return tuple(str(one) for one in earlier) if isinstance(earlier, list) else ()


def _sent(event: gr.EventData) -> dict[str, Any]:
    """What the browser sent with an event; anything but an object counts as nothing sent."""
    return event._data if isinstance(event._data, dict) else {}


def _labels(request: gr.Request) -> Labels:
    return labels_for(dict(request.headers).get("accept-language"))
