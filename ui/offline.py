"""Switches off what Gradio would tell or fetch, and the hub of models; to be called before they are imported.

Knows: the names of Gradio's switches; those of the others are `index/offline.py`'s. Imports nothing that reads them.
"""

import os
from pathlib import Path

from index.offline import shut_hub

SWITCHES = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    # Otherwise Gradio keeps ten thousand events and tabulates them all after each one, for a page that is shut here.
    "GRADIO_ANALYTICS_MAX_EVENTS": "1",
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": "1000000000",
    "GRADIO_RUN_HISTORY": "False",
    "GRADIO_SHARE": "False",
    "GRADIO_SSR_MODE": "False",
    "GRADIO_MCP_SERVER": "False",
}
STRAY = (
    "GRADIO_SERVER_NAME",
    "GRADIO_SERVER_PORT",
    "GRADIO_ROOT_PATH",
    "GRADIO_ALLOWED_PATHS",
    "GRADIO_NODE_SERVER_NAME",
)
"""Settings of other Gradio programs on the same machine, which must not reach into this one."""


def seal(*, temporary: Path | None = None) -> None:
    """Set the switches for this process; with `temporary`, Gradio's files of the moment go to that folder."""
    shut_hub()
    os.environ.update(SWITCHES)
    if temporary:
        os.environ["GRADIO_TEMP_DIR"] = str(temporary)
    for name in STRAY:
        os.environ.pop(name, None)
