"""The page around the conversation, as HTML: masthead, welcome with examples, and the box to ask in with its filters.

Knows: how these parts look in one language. Does not know what happens when they are used (`ui/page.py`, the scripts).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index import places
from index.filters import DOMAIN_ENDING, lies_in, outlet_key
from index.places import Level, Place
from rag.askable import LONGEST
from rag.conversing.followups import TURNS
from ui.labels import Labels
from ui.markup import Markup, joined, tag

FIRST_DAY, LAST_DAY = "1945-01-01", "9999-12-31"
"""Days that the filters take; with a last one, a year has four digits and no more."""
MOST_TURNS = 100
"""Turns a conversation keeps on the page; it says so when older ones go."""
LONGEST_CHOICE = 200
"""Characters of an outlet's or region's name that are shown in a list of choices."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the page tells about a collection: how much it holds and what it can be filtered by."""

    articles: int | None = None
    """None where the collection cannot be read."""
    outlets: tuple[str, ...] = ()
    regions: tuple[Place, ...] = ()
    """Provinces among them stand for all their parts."""


def with_provinces(names: Iterable[str]) -> tuple[Place, ...]:
    """The regions of these official names and the provinces they lie in, by name; a name nobody knows is left out."""
    named = (next((place for place in places.resolve(name) if place.name == name), None) for name in names)
    regions = {place for place in named if place}
    provinces = {places.by_code(place.province) for place in regions}
    return tuple(sorted(regions | provinces, key=lambda place: place.name))


def outlets_once(names: Iterable[str]) -> tuple[str, ...]:
    """Outlets by name, each in one spelling: `GELORA.CO` and `gelora.co` filter alike, and so count once.

    The spelling of words goes before a domain's, and small letters before capitals alone.
    """

    def plainest(name: str) -> tuple[bool, bool, str]:
        return bool(DOMAIN_ENDING.search(name.lower())), name.isupper(), name

    spelt: dict[str, list[str]] = {}
    for name in names:
        spelt.setdefault(outlet_key(name), []).append(name)
    spelt.pop("", None)  # a name without a letter cannot be asked for
    return tuple(sorted((min(names, key=plainest) for names in spelt.values()), key=str.casefold))


def masthead(holdings: Holdings, *, labels: Labels) -> Markup:
    """The name, what it does, what it holds, and the way to a new conversation."""
    counts = [] if holdings.articles is None else [labels.counted(holdings.articles, labels.articles)]
    if holdings.outlets:
        counts.append(labels.counted(len(holdings.outlets), labels.outlets))
    return tag(
        "header",
        tag("h1", tag("span", "“", class_="mark-of-quotation", aria_hidden="true"), "Kutip"),
        tag("p", labels.tagline, class_="tagline"),
        tag("p", " · ".join(counts), class_="holdings"),
        tag("button", labels.new_conversation, type="button", class_="new"),
        class_="masthead",
        lang=labels.language,
    )


def conversation(welcomed: Markup, *, stamp: int, labels: Labels) -> Markup:
    """A conversation that begins: a welcome, and what the page says by itself; the page adds each turn that arrives.

    It is never made anew while it grows, so that what is unfolded stays so and a screen reader is told of each turn.

    Args:
        welcomed: what stands in it before the first question.
        stamp: a number of its own; Gradio passes over a value that equals the one before.
        labels: the words of the page.
    """
    return tag(
        "div",
        tag("p", labels.turns_left, class_="turns-left", hidden=True),
        welcomed,
        tag("button", labels.bring_back, type="button", class_="bring-back", hidden=True),
        class_="log",
        role="log",
        aria_live="polite",
        aria_label=labels.conversation,
        lang=labels.language,
        data_stamp=stamp,
        data_most=MOST_TURNS,
        data_history=TURNS,
        data_searching=labels.searching,
        data_no_reply=labels.no_reply,
    )


def arrival(turn: Markup, *, number: str, stamp: int) -> Markup:
    """A turn on its way into the conversation; `number` is the page's own, and says which question it answers."""
    return tag("div", turn, data_number=number, data_stamp=stamp)


def welcome(notice: str | None, *, examples: Sequence[str], labels: Labels) -> Markup:
    """What to do first: examples that this collection answers, or a notice why there is nothing to ask of."""
    buttons = (tag("li", tag("button", example, type="button", class_="example")) for example in examples)
    offered = joined(tag("h3", labels.examples), tag("ul", *buttons)) if examples else None
    told = tag("p", notice) if notice else None
    return tag("section", tag("h2", labels.welcome), told, offered, class_="welcome")


def composer(holdings: Holdings, *, labels: Labels) -> Markup:
    """The form: question, send button, and filters that fold away on a phone."""
    ask = tag(
        "div",
        tag("label", labels.question, for_="question", class_="unseen"),
        tag(
            "textarea",
            id="question",
            name="question",
            rows=1,
            placeholder=labels.placeholder,
            enterkeyhint="send",
            autocomplete="off",
            spellcheck="false",
            aria_describedby="complaint",
        ),
        tag("button", labels.send, type="submit", class_="send"),
        class_="ask",
    )
    toggle = tag(
        "button", labels.filters, type="button", class_="toggle", aria_expanded="false", aria_controls="filters"
    )
    return tag(
        "form",
        tag("p", id="complaint", class_="complaint", role="alert"),
        ask,
        toggle,
        _filters(holdings, labels=labels),
        id="composer",
        class_="composer",
        lang=labels.language,
        novalidate=True,
        data_limit=LONGEST,
        data_too_long=labels.too_long,
        data_bad_date=labels.bad_date,
        data_out_of_order=labels.out_of_order,
    )


def _filters(holdings: Holdings, *, labels: Labels) -> Markup:
    named = sorted(holdings.regions, key=lambda place: _named(place, labels))
    provinces = [place for place in named if place.level is Level.PROVINCE]
    parts = [place for place in named if place.level is not Level.PROVINCE]
    groups = sorted(
        (places.name_of(group, english=labels.language == "en"), places.name_of(group))
        for group in filter(places.name_of, places.groups())
        if sum(lies_in(place.code, [one.code for one in group]) for place in parts) > 1
    )
    regions = joined(
        tag("option", labels.everywhere, value=""),
        *(
            tag("optgroup", *(_option(value, shown=shown) for shown, value in choices), label=label)
            for label, choices in (
                (labels.provinces, [(_named(place, labels), place.name) for place in provinces]),
                (labels.groups, groups),
                (labels.regencies, [(_named(place, labels), place.name) for place in parts]),
            )
            if choices
        ),
    )
    outlets = joined(tag("option", labels.everything, value=""), *map(_option, holdings.outlets))
    return tag(
        "fieldset",
        tag("legend", labels.filters, class_="unseen"),
        _field(labels.outlet, tag("select", outlets, name="outlet")),
        _field(labels.region, tag("select", regions, name="region")),
        _field(labels.since, tag("input", type="date", name="since", min=FIRST_DAY, max=LAST_DAY)),
        _field(labels.until, tag("input", type="date", name="until", min=FIRST_DAY, max=LAST_DAY)),
        tag("button", labels.clear_filters, type="button", class_="clear", hidden=True),
        id="filters",
    )


def _field(label: str, control: Markup) -> Markup:
    return tag("label", tag("span", label), control)


def _named(place: Place, labels: Labels) -> str:
    return place.english if labels.language == "en" else place.name


def _option(value: str, *, shown: str | None = None) -> Markup:
    return tag("option", (shown or value)[:LONGEST_CHOICE], value=value)
