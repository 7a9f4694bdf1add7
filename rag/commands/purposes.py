"""What each command is for, in one line, so that `kutip --help` and shells tell it without loading any command.

Knows: names and lines, in the order a newcomer needs them. Does not know where the commands are; a test holds each
line to its command's own help.
"""

from collections.abc import Mapping

PURPOSES: Mapping[str, str] = {
    "add": "Read files and folders into the library.",
    "list": "List the articles of the library.",
    "show": "Show one article as it was cleaned.",
    "remove": "Remove articles for good.",
    "search": "Find passages, without writing an answer.",
    "ask": "Answer a question with quotations, or say that there is no answer.",
    "chat": "Ask in a browser, with the articles beside the answers.",
    "eval": "Measure how well and how fast Kutip works.",
    "doctor": "Check that Kutip and the library are sound.",
    "export": "Write every article as a line of JSON.",
}
