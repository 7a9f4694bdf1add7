"""The HTTP endpoints `/ask` and `/search`: questions in by query string or JSON, the contract's JSON out.

Knows: parameters, status codes, one-line errors. Does not know how anything is answered.
"""

import json
import logging
import re
from collections.abc import Callable, Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse

from index.errors import ArticleNotFound, InvalidQuestion, KutipError
from rag.library import MOST_HITS, Library

log = logging.getLogger("kutip.ui")

FILTERS = ("outlet", "region", "since", "until")
OF_ASK = ("question", "history", "today", "corrections", "times", "glosses", *FILTERS)
OF_SEARCH = ("query", "limit", "rerank", *FILTERS)
"""The parameters of the two endpoints; `docs/http.md` names the same."""

Work = Callable[[Library, Mapping[str, Any]], Any]


def answer_json(library: Library, given: Mapping[str, Any]) -> dict[str, Any]:
    """`Answer.to_dict()` for a question.

    `{question, history?, glosses?, outlet?, region?, since?, until?, today?, corrections?, times?}`.

    Raises:
        InvalidQuestion: for a parameter that is missing, unknown or of the wrong kind, and what `Library.ask` refuses.
    """
    _refuse_unknown(given, known=OF_ASK)
    history = given.get("history")
    history = [] if history is None else [history] if isinstance(history, str) else history
    if not isinstance(history, list | tuple) or not all(isinstance(earlier, str) for earlier in history):
        raise InvalidQuestion("history is a list of earlier questions.")
    question = _text(given, "question")
    return library.ask(
        question,
        history=history,
        today=given.get("today"),
        corrections=_switch(given, "corrections", default=True),
        times=_switch(given, "times", default=True),
        glosses=_switch(given, "glosses", default=False),
        **_filters(given),
    ).to_dict()


def hits_json(library: Library, given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The list of `Hit.to_dict()`, best first, for `{query, limit?, rerank?, outlet?, region?, since?, until?}`.

    Raises:
        InvalidQuestion: as for `answer_json`.
    """
    _refuse_unknown(given, known=OF_SEARCH)
    query, limit = _text(given, "query"), _limit(given.get("limit"))
    rerank = _switch(given, "rerank", default=True)
    return [hit.to_dict() for hit in library.search(query, limit=limit, rerank=rerank, **_filters(given))]


def add_endpoints(app: FastAPI, library: Library) -> None:
    """Put `/ask` and `/search` into the app; both take GET with a query string and POST with a JSON object."""
    for path, work, short, long in (("/ask", answer_json, "q", "question"), ("/search", hits_json, "q", "query")):
        app.add_route(path, _endpoint(library, work, renamed={short: long}), methods=["GET", "POST"])


def refused(error: Exception) -> tuple[int, str]:
    """Status code and one line for an error, as at the terminal where the chat runs.

    A defect of ours is logged and tells the client nothing of our inside.
    """
    match error:
        case ArticleNotFound():
            return 404, error.at_terminal
        case InvalidQuestion():
            return 400, error.at_terminal
        case KutipError():
            return 503, error.at_terminal
        case _:
            log.error("%s: %s", type(error).__name__, error, exc_info=log.isEnabledFor(logging.DEBUG))
            return 500, "Kutip failed on this question; the terminal it runs in says why."


def _endpoint(library: Library, work: Work, *, renamed: Mapping[str, str]) -> Callable[[Request], Any]:
    async def respond(request: Request) -> JSONResponse:
        try:
            given = await _parameters(request)
            given = {renamed.get(name, name): value for name, value in given.items()}
            return JSONResponse(await run_in_threadpool(work, library, given))
        except Exception as error:  # the outermost door: whatever happens, the client gets one line of JSON
            status, line = refused(error)
            return JSONResponse({"error": line}, status_code=status)

    return respond


async def _parameters(request: Request) -> dict[str, Any]:
    if request.method != "POST":
        query = request.query_params
        return {name: query.getlist(name) if name == "history" else query[name] for name in query}
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise InvalidQuestion(
            'the body is not JSON: send {"question": "…"} to /ask or {"query": "…"} to /search.'
        ) from None
    if not isinstance(body, dict):
        raise InvalidQuestion("the body is not a JSON object.")
    return body


def _refuse_unknown(given: Mapping[str, Any], *, known: tuple[str, ...]) -> None:
    for name in given:
        if name not in known:
            raise InvalidQuestion(f"unknown parameter {name[:40]!r}: the parameters are {', '.join(known)}.")


def _text(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise InvalidQuestion(f"{name} is missing." if value is None else f"{name} is not text.")
    return value


def _filters(given: Mapping[str, Any]) -> dict[str, str | None]:
    for name in FILTERS:
        if not isinstance(given.get(name), str | None):
            raise InvalidQuestion(f"{name} is not text.")
    return {name: given.get(name) or None for name in FILTERS}


def _switch(given: Mapping[str, Any], name: str, *, default: bool) -> bool:
    value = str(given.get(name, "")).lower()
    if value not in ("true", "false", "1", "0", "", "none"):
        raise InvalidQuestion(f"{name} is true or false.")
    return value in ("true", "1") if value in ("true", "false", "1", "0") else default


def _limit(value: object) -> int:
    if value is None:
        return 10
    written = str(value)
    if isinstance(value, bool) or not re.fullmatch(r"-?[0-9]{1,9}", written):
        raise InvalidQuestion(f"limit is a whole number from 1 to {MOST_HITS}.")
    return int(written)
