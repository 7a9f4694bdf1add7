"""The gate in front of the whole web application: who may ask, what may be asked for, how much may be sent.

Knows: HTTP and which of Gradio's paths the page needs. Does not know questions or articles.
"""

import ipaddress
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 256 * 1024
"""Largest request body: a question, its filters and twenty earlier questions fit several times over."""
MOST_DRAINED = 32 * 1024 * 1024
"""A body over the limit is read and thrown away up to here, so that its sender gets the answer, not a broken pipe."""

NEEDED = re.compile(
    r"/(?:ask|search|config/?|theme\.css|favicon\.ico|manifest\.json|robots\.txt|pwa_icon(?:/\d+)?|(?:assets|static)/[^?]*)?"
    r"|/gradio_api/(?:info/?|startup-events|app_id/?|heartbeat/\w+|queue/(?:join|data)|call/(?:v2/)?(?:ask|search)(?:/\w+)?|cancel|reset/?)"
    r"|/gradio_api/(?:run|api)/(?:ask|search)/?"
)
"""Everything the page and an API client fetch. Uploads, files, proxies, monitoring and the rest of Gradio stay shut."""

# Gradio starts from inline scripts and compiles its templates in the browser, hence the two `unsafe` words for scripts.
# What matters here is that whatever might slip into the page has nowhere to send to and nothing to load from.
POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)


@dataclass(frozen=True, slots=True)
class Hosts:
    """The names this server answers to; a page that reaches it under another name has been rebound to it."""

    names: frozenset[str]
    any_address: bool = False
    """Whether every IP address is one of its names, as when it listens on all of them; an address cannot be rebound."""

    @classmethod
    def of(cls, host: str, *, also: Iterable[str] = ()) -> "Hosts":
        """The names of a server that listens at `host`."""
        wildcard = host in {"", "0.0.0.0", "::"}
        names = {"localhost", "127.0.0.1", "::1", host, *also}
        return cls(frozenset(name.lower() for name in names if name), wildcard)

    def holds(self, header: str) -> bool:
        """Whether a `Host` header, with or without its port, names this server."""
        written = re.fullmatch(r"(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]+))(?::\d{1,5})?", header)
        if not written:
            return False
        name = (written[1] or written[2]).lower().rstrip(".")
        return name in self.names or (self.any_address and _is_address(name))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


class Guard:
    """ASGI middleware that refuses with one line of JSON and puts the security headers on everything that passes."""

    def __init__(self, app: "ASGIApp", *, hosts: Hosts) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Refuse a request, or hand it on with its body read in full."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        refusal = self._refusal(scope)
        if refusal:
            await _refuse(send, *refusal)
            return
        if scope["method"] == "POST":
            body = await _body(receive)
            if body is None:
                await _refuse(send, 413, f"the request is too large: at most {MOST_BYTES // 1024} KB.")
                return
            receive = _replayed(body, receive)
        await self.app(scope, receive, _with_headers(send))

    def _refusal(self, scope: "Scope") -> tuple[int, str] | None:
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        host, origin = headers.get(b"host", ""), headers.get(b"origin")
        if not self.hosts.holds(host):
            return 421, "this server does not answer to that host name."
        other = origin is not None and origin.partition("//")[2].lower() != host.lower()
        if other or _from_elsewhere(scope, headers):
            return 403, "pages of other sites may not ask here."
        if scope["method"] not in {"GET", "HEAD", "POST"}:
            return 405, "only GET and POST are answered."
        if not NEEDED.fullmatch(scope["path"]):
            return 404, "there is nothing at this address."
        return None


def _from_elsewhere(scope: "Scope", headers: Mapping[bytes, str]) -> bool:
    """Whether a page of another site fetches this, other than by a link to the page.

    A picture or a script names no origin, only this; what is no browser sends neither, and a browser sends it to
    encrypted addresses and those of its own machine.
    """
    if headers.get(b"sec-fetch-site", "none") in {"same-origin", "none"}:
        return False
    return not (scope["path"] == "/" and headers.get(b"sec-fetch-mode") == "navigate")


async def _body(receive: "Receive") -> bytes | None:
    """The whole request body; None when it is over the limit, after most of it has been read and thrown away."""
    kept, size, more = bytearray(), 0, True
    while more and size <= MOST_DRAINED:
        message = await receive()
        if message["type"] != "http.request":
            break
        part = message.get("body", b"")
        size += len(part)
        if size <= MOST_BYTES:
            kept += part
        more = message.get("more_body", False)
    return bytes(kept) if size <= MOST_BYTES else None


def _replayed(body: bytes, receive: "Receive") -> "Receive":
    """A `receive` that hands out the body once, then waits for what comes after it (the client going away)."""
    waiting = [body]

    async def again() -> "Message":
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return again


def _with_headers(send: "Send") -> "Send":
    async def sending(message: "Message") -> None:
        if message["type"] == "http.response.start":
            ours = {name for name, _ in HEADERS}
            kept = [(name, value) for name, value in message.get("headers", []) if name.lower() not in ours]
            message = {**message, "headers": [*kept, *HEADERS]}
        await send(message)

    return sending


async def _refuse(send: "Send", status: int, line: str) -> None:
    body = json.dumps({"error": line}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()), *HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
