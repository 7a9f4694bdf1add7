"""Serves the chat on one address until it is told to stop.

Knows: sockets, the address line, the browser, Ctrl-C. Does not know what the page shows.
"""

import errno
import os
import socket
import sys
import tempfile
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import KutipError
from ui.offline import seal

if TYPE_CHECKING:
    import uvicorn
    from starlette.types import ASGIApp

    from rag.library import Library

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
SECONDS_TO_FINISH = 1
"""How long answers under way may take after Ctrl-C; open pages hold a connection that would never end by itself."""


class CannotServe(KutipError):
    """The chat cannot listen at the address asked for."""


def serve(library: "Library", *, host: str = "127.0.0.1", port: int = 7860, open_browser: bool = True) -> None:
    """Serve the chat until Ctrl-C; the address goes to standard error when the page can be opened.

    Raises:
        CannotServe: when the address is taken, forbidden or not one of this machine.
    """
    with listening(host, port) as listener, tempfile.TemporaryDirectory(prefix="kutip-") as folder:
        address = address_of(listener, host=host)
        if host not in LOOPBACK:
            _say(
                f"warning: {host} is open to other machines, and there is no password: anyone can read the articles "
                "and see where their files lie, the name of your home folder with it."
            )

        def announce() -> None:
            _say(f"Kutip is open at {address} (Ctrl-C ends it)")
            if open_browser:
                webbrowser.open(address)

        server = make_server(library, host=host, temporary=Path(folder), announce=announce)
        # The server closes down by itself on Ctrl-C and then raises it again for whoever started it: that ends here.
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listener])
        _say("Kutip is closed.")


def make_server(
    library: "Library", *, host: str, temporary: Path, announce: Callable[[], None] = lambda: None
) -> "uvicorn.Server":
    """A server over the library that calls `announce` once it answers; `run(sockets=[…])` starts it in this thread."""
    seal(temporary=temporary)
    import uvicorn  # after the switches, and only where something is served

    from ui.app import build
    from ui.guard import Hosts

    class Announcing(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                announce()

    def within_the_loop() -> "ASGIApp":
        # Built outside, Gradio would make an event loop of its own and leave it open.
        return build(library, hosts=Hosts.of(host, also=_own_names(host)))

    return Announcing(
        uvicorn.Config(
            within_the_loop,
            factory=True,
            log_level="critical",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            ws="none",
            timeout_graceful_shutdown=SECONDS_TO_FINISH,
        )
    )


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens at an address of this machine; port 0 takes any free one.

    Raises:
        CannotServe: as for `serve`.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sends each answer at once instead of waiting 40 ms for the client's receipt.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere this would let two programs share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise CannotServe(_why(error, host=host, port=port)) from None
    return listener


def address_of(listener: socket.socket, *, host: str) -> str:
    """The address to type into a browser on this machine."""
    name = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://{f'[{name}]' if ':' in name else name}:{listener.getsockname()[1]}/"


def _why(error: OSError, *, host: str, port: int) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"port {port} is in use, perhaps by another kutip chat: close that, or use --port {port + 1}."
        case errno.EACCES | errno.EPERM:
            return f"port {port} may not be used by this account: choose one above 1023, for example --port 7860."
        case _:
            return f"{host} is not an address of this machine: leave --host out, or use 0.0.0.0 for all addresses."


def _own_names(host: str) -> tuple[str, ...]:
    name = socket.gethostname()
    return () if host in LOOPBACK else (name, f"{name}.local")


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
