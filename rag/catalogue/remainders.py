"""What stands beside a count: articles that only mention what was asked for, or have no region or day.

Knows: how each such remainder is said, in Indonesian or English. Does not know how it was counted, or the count itself.
"""

from dataclasses import replace

from rag.catalogue import conditions
from rag.catalogue.holding import Holding
from rag.catalogue.request import Request
from rag.phrases import naming, numbers


def rest(request: Request, holding: Holding, language: str) -> str:
    """All that stands beside a count of articles; empty where nothing does."""
    said = ""
    unplaced = sum(one.region_code is None for one in holding.found) if request.excepted.places else 0
    if unplaced and language == "en":
        said = f" The region of {numbers.figure(unplaced, language)} of them is unknown."
    elif unplaced:
        said = f" Daerah dari {numbers.figure(unplaced, language)} di antaranya tidak diketahui."
    if holding.mentioned:
        more = numbers.figure(holding.mentioned, language)
        if language == "en":
            verb = "mentions" if holding.mentioned == 1 else "mention"
            said += f" {more} more {verb} {conditions.mere_places(request, language)} without being about it."
        else:
            said += f" {more} artikel lain hanya menyebut {conditions.mere_places(request, language)}."
    said += _inside(holding, language) + parts(request, holding, language) + scattered(request, holding, language)
    return said + undated(holding, language)


def _inside(holding: Holding, language: str) -> str:
    """In how many of the articles a region's name is only a part of another region's."""
    if not holding.inside:
        return ""
    number = numbers.figure(holding.inside, language)
    if language == "en":
        return f" In {number} of them that name stands only within another region’s name."
    return f" Di {number} di antaranya nama itu hanya bagian dari nama daerah lain."


def parts(request: Request, holding: Holding, language: str) -> str:
    """How many more articles name only a part of a region."""
    if not holding.parts:
        return ""
    more = numbers.figure(holding.parts, language)
    of = conditions.mere_places(request if request.places else replace(request, places=request.named), language)
    if language == "en":
        return f" {more} more {'names' if holding.parts == 1 else 'name'} only a part of {of}."
    return f" {more} artikel lain hanya menyebut bagian dari {of}."


def scattered(request: Request, holding: Holding, language: str) -> str:
    """How many more articles have the words of what was taken together, but apart."""
    if not holding.scattered:
        return ""
    more, told = numbers.figure(holding.scattered, language), [one for one in request.wanted if one.apart]
    named = naming.all_of([conditions.label(one, language) for one in told], language)
    if language == "en":
        return f" {more} more {'has' if holding.scattered == 1 else 'have'} the words of {named} apart from each other."
    return f" {more} artikel lain memuat kata-kata dari {named} secara terpisah."


def undated(holding: Holding, language: str) -> str:
    """How many articles were left out for having no day; empty without any."""
    if not holding.undated:
        return ""
    number = numbers.counted(holding.undated, "articles", language)
    if language == "en":
        return f" {number} without a date {'was' if holding.undated == 1 else 'were'} not counted."
    return f" {number} tanpa tanggal tidak dihitung."
