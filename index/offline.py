"""Keeps the libraries beneath Kutip from talking to the internet by themselves.

Knows: the names of their switches, which they read while they are imported. Imports none of them.
"""

import os

TELEMETRY = {"ORT_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "DO_NOT_TRACK": "1"}
"""ONNX Runtime's own function for it comes too late: by then it has made an id of the device and a file of events."""
HUB = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}


def silence() -> None:
    """Let no library tell anybody that, where or how it is used, in this process and those it starts.

    What somebody has set himself stays.
    """
    for name, value in TELEMETRY.items():
        os.environ.setdefault(name, value)


def shut_hub() -> None:
    """Let no library ask for models: without it, a name that is not in the hub's cache stalls a minute."""
    os.environ.update(HUB)
