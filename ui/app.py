"""The whole web application: the chat page and the HTTP endpoints behind one gate.

Knows: how the parts are put together. Does not know how the application is reached (`ui/server.py`).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from rag.library import Library
    from ui.guard import Hosts

MOST_UPLOADED = 1
"""Bytes of an uploaded file. The gate shuts the upload address; this is the second lock."""


def build(library: "Library", *, hosts: "Hosts") -> "ASGIApp":
    """The ASGI application over an open library, answering only to the names in `hosts`.

    `ui.offline.seal` must have been called before, since Gradio reads its switches while it is imported, and an event
    loop must be running, which Gradio then takes for its own.
    """
    # Gradio and FastAPI take seconds to import; only the command that serves the page pays for them.
    import gradio as gr
    from fastapi import FastAPI

    from ui.endpoints import add_endpoints
    from ui.guard import Guard
    from ui.page import head, page

    # The interactive documentation of FastAPI loads its script from a public server, so there is none.
    app = FastAPI(title="Kutip", openapi_url=None, docs_url=None, redoc_url=None)
    add_endpoints(app, library)
    gr.mount_gradio_app(
        app,
        page(library),
        path="/",
        theme=gr.themes.Base(font=["system-ui", "sans-serif"], font_mono=["ui-monospace", "monospace"]),
        head=head(),
        footer_links=[],
        run_history=False,
        ssr_mode=False,
        mcp_server=False,
        enable_monitoring=False,
        pwa=False,
        show_error=False,
        max_file_size=MOST_UPLOADED,
        app_kwargs={"openapi_url": None, "docs_url": None, "redoc_url": None},
    )
    return Guard(app, hosts=hosts)
