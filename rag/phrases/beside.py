"""What is said of further articles or sentences beside a count: how many more only mention it, or tell no date.

Knows: wording. Does not know how many there are.
"""

import re
from collections.abc import Mapping

from rag.phrases import numbers

BESIDE: Mapping[str, Mapping[str, str]] = {
    "unplaced": {
        "id": "Daerah dari {count} di antaranya tidak diketahui.",
        "en": "The region of {count} of them is unknown.",
    },
    "mentioned": {
        "id": "{count} artikel lain hanya menyebut {what}.",
        "en": "{count} more [mentions|mention] {what} without being about it.",
    },
    "inside": {
        "id": "Di {count} di antaranya nama itu hanya bagian dari nama daerah lain.",
        "en": "In {count} of them that name stands only within another region’s name.",
    },
    "parts": {
        "id": "{count} artikel lain hanya menyebut bagian dari {what}.",
        "en": "{count} more [names|name] only a part of {what}.",
    },
    "scattered": {
        "id": "{count} artikel lain memuat kata-kata dari {what} secara terpisah.",
        "en": "{count} more [has|have] the words of {what} apart from each other.",
    },
    "undated": {
        "id": "{articles} tanpa tanggal tidak dihitung.",
        "en": "{articles} without a date [was|were] not counted.",
    },
    "dateless": {"id": "{count} di antaranya tidak bertanggal.", "en": "{count} of them [has|have] no date."},
    "lacking": {"id": "{count} artikel tanpa keterangan {what}.", "en": "{count} [is|are] without {what}."},
    "unread": {
        "id": "{articles} lainnya tidak ditelusuri; sebutkan waktu atau daerahnya.",
        "en": "The other {articles} [was|were] not gone through; name a time or a place.",
    },
    "unsure": {
        "id": "Pembicara {count} kalimat kutipan lainnya tidak pasti.",
        "en": "Of {count} more quoted [sentence|sentences] it is not certain whose [it is|they are].",
    },
}
"""In brackets what is said of one and what of several."""
_BY_NUMBER = re.compile(r"\[(.*?)\|(.*?)\]")


def beside(told: str, number: int, language: str, *, what: str = "") -> str:
    """What is told of so many more, behind a space; empty without any.

    Args:
        told: the key of its wording.
        number: how many there are.
        language: `id` or `en`.
        what: what they mention or lack.
    """
    if not number:
        return ""
    said = _BY_NUMBER.sub(r"\1" if number == 1 else r"\2", BESIDE[told][language])
    count, articles = numbers.figure(number, language), numbers.counted(number, "articles", language)
    return f" {said.format(count=count, articles=articles, what=what)}"
