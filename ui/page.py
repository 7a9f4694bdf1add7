"""The chat page as a Gradio app: what happens when a question is sent, a citation opened, a conversation begun.

Knows: Gradio's components and events. Does not know how answers are found or how they are laid out.
The four parts of the page are `gr.HTML` whose template is the bare value: Gradio compiles templates in the browser, so
a word of an article may only ever travel as a value.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gradio as gr
from gradio.events import api

from index.errors import ArticleNotFound, KutipError
from rag.glosses import glossed
from ui import frame, render
from ui.endpoints import answer_json, hits_json, refused
from ui.examples import candidates, fitting
from ui.frame import Holdings
from ui.labels import Labels, labels_for
from ui.marks import marks_of, read
from ui.reader import empty_reader, gone, reader

if TYPE_CHECKING:
    from rag.library import Library
    from rag.nouns import Answer

HERE = Path(__file__).parent
AT_ONCE = 4
"""Questions answered at the same time."""
MOST_WAITING = 64
"""Questions that wait; one more is told that the queue is full."""
MOST_TURNS = 100
"""Turns a conversation keeps on the page."""
EARLIER_QUESTIONS = 8
"""Earlier questions handed over with a new one, for follow-ups."""

Turns = tuple[tuple[str, str], ...]
"""A conversation: each question with the HTML of its turn; the question is empty where it was refused."""


def head() -> str:
    """Style and behaviour of the page, inlined so that it needs no further file."""
    style, script = ((HERE / name).read_text(encoding="utf-8") for name in ("chat.css", "chat.js"))
    return (
        f'<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'
        f"<style>{style}</style><script>{script}</script>"
    )


class Chat:
    """The events of the page over one library; it holds what is costly to find out again."""

    def __init__(self, library: "Library") -> None:
        self.library = library
        self.examples = lru_cache(maxsize=8)(self._examples)

    def holdings(self) -> Holdings:
        """How much the collection holds now and what it can be filtered by."""
        with self.library.collection.store.reading() as view:
            articles = view.count("articles")
        outlets = tuple(sorted(self.library.outlets(), key=str.casefold))
        return Holdings(articles, outlets, frame.with_provinces(self.library.regions()))

    def opened(self, request: gr.Request) -> tuple[str, str, str, str]:
        """The page for a browser that has just loaded it: masthead, conversation, form, reader."""
        labels, holdings = _labels(request), self.holdings()
        log = self._log((), labels=labels)
        return (
            frame.masthead(holdings, labels=labels),
            log,
            frame.composer(holdings, labels=labels),
            empty_reader(labels=labels),
        )

    def asked(self, turns: Turns, event: gr.EventData, request: gr.Request) -> tuple[Turns, str, str]:
        """Answer what the form sent; the reader opens at the first quotation."""
        labels, given = _labels(request), _sent(event)
        question = str(given.get("question") or "")
        shown: str = empty_reader(labels=labels)
        filters = {name: str(given[name]) for name in ("outlet", "region", "since", "until") if given.get(name)}
        try:
            answer = self.library.ask(
                question, history=_history(turns), today=None, corrections=True, times=True, glosses=False, **filters
            )
        except Exception as error:  # the outermost door: a failure is shown in the conversation, in one line
            turn = str(render.refusal(question, reason=refused(error)[1], labels=labels))
            question = ""
        else:
            turn = str(render.turn(glossed(answer) if answer.language == "en" else answer, labels=labels))
            if answer.citations:
                shown = _reader_at_first(answer, labels=labels)
        turns = (*turns, (question, turn))[-MOST_TURNS:]
        return turns, self._log(turns, labels=labels), shown

    def article(self, event: gr.EventData, request: gr.Request) -> str:
        """The article that a citation's number or a title was chosen for."""
        labels, given = _labels(request), _sent(event)
        active = str(given.get("active"))
        try:
            article = self.library.article(str(given.get("article") or ""))
        except ArticleNotFound:
            return gone(labels=labels)
        except KutipError as error:
            raise gr.Error(str(error), print_exception=False) from None
        marks = read(given.get("marks"))
        return reader(article, marks=marks, active=int(active) if active.isdecimal() else None, labels=labels)

    def anew(self, request: gr.Request) -> tuple[Turns, str, str]:
        """An empty conversation."""
        labels = _labels(request)
        return (), self._log((), labels=labels), empty_reader(labels=labels)

    def _log(self, turns: Turns, *, labels: Labels) -> str:
        said = [turn for _, turn in turns] or [self._welcome(labels=labels)]
        return frame.conversation(said, turns=len(turns), labels=labels)

    def _welcome(self, *, labels: Labels) -> str:
        articles = self.holdings().articles
        return frame.welcome(articles, examples=self.examples(labels.language, articles), labels=labels)

    def _examples(self, language: str, articles: int) -> tuple[str, ...]:
        """Examples for a collection of this many articles; found anew when that number changes."""

        def answered(question: str) -> bool:
            try:
                return self.library.ask(question).answered
            except KutipError:
                return False

        return (
            tuple(fitting(candidates(self.library.articles(), language=language), answered=answered))
            if articles
            else ()
        )


def page(library: "Library") -> gr.Blocks:
    """The page with its events, all private, and the two public ones, `/ask` and `/search`."""
    chat = Chat(library)
    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    blocks = gr.Blocks(title="Kutip", analytics_enabled=False, fill_width=True)
    with blocks:
        turns = gr.State(())
        masthead = _part("masthead", "trigger")
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk"):
                log = _part("conversation", "trigger, watch")
                form = _part("form", "trigger, watch")
            with gr.Column(elem_id="reader"):
                pane = _part("pane", "trigger, watch")
        blocks.load(chat.opened, None, [masthead, log, form, pane], **quiet)
        form.submit(chat.asked, [turns], [turns, log, pane], **quiet)
        log.select(chat.article, None, [pane], trigger_mode="always_last", **quiet)
        masthead.clear(chat.anew, None, [turns, log, pane], **quiet)
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


def _history(turns: Turns) -> tuple[str, ...]:
    return tuple(question for question, _ in turns if question)[-EARLIER_QUESTIONS:]


def _sent(event: gr.EventData) -> dict[str, Any]:
    """What the browser sent with an event; anything but an object counts as nothing sent."""
    return event._data if isinstance(event._data, dict) else {}


def _labels(request: gr.Request) -> Labels:
    return labels_for(dict(request.headers).get("accept-language"))
