"""What an article, a region or several things together are called: `ANTARA, 7 Oktober 2024 (Kabupaten Magetan)`.

Knows: outlets, regions and filters in both languages, and how names stand in a row. Does not know numbers.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from index import places
from index.factchecks import is_fact_check
from index.nouns import Article
from rag.phrases.dates import day

UNKNOWN_OUTLET = {"id": "media tidak diketahui", "en": "outlet unknown"}
FILTERS = {
    "outlet": {"id": "media", "en": "outlet"},
    "region": {"id": "daerah", "en": "region"},
    "since": {"id": "sejak", "en": "since"},
    "until": {"id": "sampai", "en": "until"},
    "outlets_left_out": {"id": "tanpa media", "en": "without outlet"},
    "regions_left_out": {"id": "tanpa daerah", "en": "without region"},
}
FACT_CHECK = {"id": "Cek fakta", "en": "Fact check"}
ALSO_IN = {"id": "; juga dimuat {outlets}", "en": "; also in {outlets}"}
OR = {"id": " atau ", "en": " or "}
_ENDS_SPEECH = re.compile(r"[^\"“”«»]*[^\W\d_][.,!?…]*[\"”»](?!\w)[^\"“”«»]*")
"""A sentence whose one mark ends a speech that an earlier sentence began: `Air naik," kata Rina.`"""
_BEGINS_SPEECH = re.compile(r"(?P<mark>[\"“«])[^\"“”«»]*")
"""A sentence whose one mark begins a speech that goes on in a later one."""
_CLOSING = {'"': '"', "“": "”", "«": "»"}


def region_named(name: str, language: str) -> str:
    """A filter's region in the asker's language: `Magetan Regency` for `Kabupaten Magetan`, all that it may mean."""
    return any_place(places.resolve(name) or places.group(name), language) or name


def any_place(some: Sequence[places.Place], language: str) -> str:
    """Regions of which any is meant, by the name of the group that they are where they are one: `Solo Raya`."""
    names = [place_name(place.code, language) for place in some]
    return places.name_of(some, english=language == "en") or either(names, language)


def in_group(some: Sequence[places.Place], language: str) -> str:
    """Any of the regions of a group, empty where they are none: `daerah di Solo Raya`."""
    name = places.name_of(some, english=language == "en")
    return f"{'a place in' if language == 'en' else 'daerah di'} {name}" if name else ""


def filtered(by: Mapping[str, str], language: str) -> str:
    """Filters in words: `media ANTARA, sejak 1 November 2024`."""
    said = {name: day(value, language) if name in ("since", "until") else value for name, value in by.items()}
    if region := by.get("region"):
        said["region"] = region_named(region, language)
    return ", ".join(f"{FILTERS[name][language]} {value}" for name, value in said.items())


def place_name(code: str, language: str) -> str:
    """A region's name in the asker's language: `Kabupaten Magetan` or `Magetan Regency`."""
    place = places.by_code(code)
    return place.english if language == "en" else place.name


def origin(article: Article, language: str, *, also_in: Sequence[Article] = ()) -> str:
    """Outlet, day and region of an article, and who else prints it: `ANTARA, 7 Oktober 2024 (Kabupaten Magetan)`."""
    outlet = article.outlet or UNKNOWN_OUTLET[language]
    region = f" ({place_name(article.region_code, language)})" if article.region_code else ""
    return f"{outlet}, {day(article.published, language)}{region}{also(also_in, language)}"


def headline(article: Article, language: str) -> str:
    """Its title; that of a fact check, which may be the claim, is said to be one: `[Cek fakta] Bupati Mundur`."""
    return marked(article.title, language) if is_fact_check(article) else article.title


def marked(title: str, language: str) -> str:
    """The title, or the origin, of a fact check with what says so."""
    return f"[{FACT_CHECK[language]}] {title}"


def introduced(article: Article, language: str, *, also_in: Sequence[Article] = ()) -> str:
    """What stands before a quotation: its origin, of a fact check with what says so."""
    told = origin(article, language, also_in=also_in)
    return marked(told, language) if is_fact_check(article) else told


def outlets_told(articles: Collection[tuple[str | None, bool]], language: str) -> dict[str, str]:
    """The outlets of some articles, each once → what it is called: `turnbackhoax.id (cek fakta)`.

    Args:
        articles: the outlet of each, None where it is unknown, and whether it is a fact check; an outlet is said to
            check claims where all of its articles do.
        language: `id` or `en`.
    """
    reports = {outlet for outlet, checks in articles if not checks}
    checking = FACT_CHECK[language].lower()
    return {one: one if one in reports else f"{one} ({checking})" for one, _ in articles if one}


def also(articles: Sequence[Article], language: str) -> str:
    """The other outlets of a story: `; also in Kompas and detik.com`; empty without any."""
    outlets = list(dict.fromkeys(one.outlet or UNKNOWN_OUTLET[language] for one in articles))
    return ALSO_IN[language].format(outlets=all_of(outlets, language)) if outlets else ""


def row_of(names: Sequence[str], *, most: int) -> str:
    """Names in a row that ends a sentence: so many of them, with a full stop, or with an ellipsis where more follow."""
    return f"{', '.join(names[:most])}{', …' if len(names) > most else '.'}"


def either(names: Sequence[str], language: str) -> str:
    """Names joined by `or`; empty for none."""
    unique = list(dict.fromkeys(names))
    return OR[language].join([", ".join(unique[:-1]), unique[-1]]) if len(unique) > 1 else "".join(unique)


def all_of(names: Sequence[str], language: str) -> str:
    """Names joined by `and`; empty for none."""
    last = f" {'and' if language == 'en' else 'dan'} "
    return last.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def quoted(quote: str) -> str:
    """A quotation in quotation marks, unless it brings its own; of a speech that it has one end of, the other is added.

    `Air naik," kata Rina.` is shown as `“Air naik," kata Rina.`
    """
    if _ENDS_SPEECH.fullmatch(quote):
        return f"“{quote}"
    if begun := _BEGINS_SPEECH.fullmatch(quote):
        return quote + _CLOSING[begun["mark"]]
    return quote if quote[0] in "\"“”«'‘" else f"“{quote}”"
