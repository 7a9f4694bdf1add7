"""The sentence that states a count or announces a list, in Indonesian or English.

Knows: how what was counted is said, with every condition that bound. Does not know how it was counted.
"""

from collections.abc import Sequence
from dataclasses import replace

from index.filters import Filters
from rag.catalogue.finding.holding import Holding
from rag.catalogue.request import Only, Request, Unit, View
from rag.catalogue.telling import conditions, spreads
from rag.catalogue.telling.spreads import MOST_NAMED
from rag.catalogue.telling.tables import Group
from rag.phrases import dates, naming, numbers
from rag.phrases.beside import beside

ORDERS = {"id": ("diurutkan dari yang terlama", "diurutkan dari yang terbaru"), "en": ("oldest first", "newest first")}
SURELY_OF_OFFICE = {
    "id": " Dihitung hanya bila artikelnya menyebut jabatan itu pada pembicaranya, dan kalimatnya jelas perkataannya.",
    "en": " Counted only where the article gives a speaker just this office, and a sentence is plainly theirs.",
}
ENDS = {"id": ("tertua", "terbaru"), "en": ("oldest", "newest")}
""" "Oldest" and "newest", in this order."""
QUOTED_OF = {
    "id": " Dikutip di sini {count}; tabel memuat semuanya.",
    "en": " Quoted here are {count}; the table has them all.",
}
EXAMPLES_OF = {
    "id": " Sebagai contoh dikutip {count}; tabel memuat semuanya.",
    "en": " Quoted as examples are {count}; the table has them all.",
}
IN_SENTENCES = {
    "id": (
        " Seluruhnya {count} kalimat.",
        " Seluruhnya {count} kalimat; dikutip di sini {quoted} dari artikel terbaru.",
    ),
    "en": (" In all {count}.", " In all {count}; quoted here are {quoted} of the newest articles."),
}
"""How many sentences are somebody's words; where not all are quoted, also how many are."""
STEP_BY_STEP = {
    "id": " Kalimatnya diurutkan menurut hari yang disebutnya, bila ada.",
    "en": " Their sentences stand in the order of the days that they tell, where they tell any.",
}
"""Said where articles are told step by step: the day of an article is not that of its sentence."""
SURELY_SAID = {
    "id": " Dihitung hanya bila jelas ada kalimat, langsung atau tidak langsung, yang merupakan perkataannya.",
    "en": " Counted only where a sentence, in direct or reported speech, is plainly theirs.",
}


def lead(request: Request, holding: Holding, groups: Sequence[Group], *, filters: Filters, language: str) -> str:
    """What was counted, in one sentence or two.

    Args:
        request: what was asked for.
        holding: what was found; not empty.
        groups: the rows when they stand for more than one article.
        filters: those given beside the question.
        language: `id` or `en`.
    """
    if request.absent:
        return _without_any(request, holding, groups, filters, language) + conditions.undated(holding, language)
    return _said(request, holding, groups, filters, language) + conditions.rest(request, holding, language)


def of_each(requests: Sequence[Request], holdings: Sequence[Holding], *, filters: Filters, language: str) -> str:
    """What was counted of several things, a sentence or two of each."""
    told = [
        lead(one, held, (), filters=filters, language=language)
        if held.found
        else none(one, held, outlets=(), filters=filters, language=language)
        for one, held in zip(requests, holdings, strict=True)
    ]
    return " ".join(told)


def name_of(request: Request, slot_of: Request, language: str) -> str:
    """What one of several things that are counted by themselves is called."""
    if len(slot_of.wanted) > 1:
        return conditions.label(request.wanted[0], language)
    if len(slot_of.places) > 1:
        return naming.any_place(request.places[0], language)
    return conditions.called(request.named[0], language)


def none(request: Request, holding: Holding, *, outlets: Sequence[str], filters: Filters, language: str) -> str:
    """That there is no such article."""
    where = conditions.scope(request, filters, language)
    english = language == "en"
    if Only.QUOTING in request.only:
        request = replace(request, only=request.only - {Only.QUOTING})
        if holding.mentioned:
            return _none_of_theirs(request, holding, filters, language) + conditions.undated(holding, language)
        request = replace(request, quoted=())
    told = conditions.predicate(request, holding, 1, language)
    if request.absent:
        many = numbers.counted(holding.groups, request.unit.value, language)
        which = conditions.which(request, holding, 1, filters, language)
        said = (
            f"Each of the {many} has an article{which}." if english else f"Semua dari {many} memiliki artikel{which}."
        )
        return said + conditions.undated(holding, language)
    if holding.scope == 0 or not told:
        said = f"The collection holds no articles{where}." if english else f"Koleksi ini tidak berisi artikel{where}."
        if outlets and not set(request.outlets) <= set(outlets):
            said += f" {'Its outlets' if english else 'Medianya'}: {naming.row_of(outlets, most=MOST_NAMED)}"
        return said + conditions.undated(holding, language)
    if request.places and (request.wanted or request.named):
        about = conditions.places(request, language)
        told = conditions.predicate(replace(request, places=()), holding, 1, language)
        where = f" {'about' if english else 'tentang'} {about}{where}"
    said = (
        f"No article{where} {told}."
        if english
        else f"Tidak ada artikel{where}{conditions.that(where, language)}{told}."
    )
    return said + conditions.rest(request, holding, language)


def _none_of_theirs(request: Request, holding: Holding, filters: Filters, language: str) -> str:
    """That articles mention somebody, and none has a sentence that is certainly that one's."""
    of = conditions.which(request, holding, holding.mentioned, filters, language)
    which = f"{numbers.counted(holding.mentioned, 'articles', language)}{of}"
    names = [conditions.label(one, language) for one in request.quotable] if request.quoted else []
    if language == "en":
        theirs = f"the words of {naming.all_of(names, language)}" if names else "theirs"
        return f"Of {which} none has a sentence that is plainly {theirs}."
    theirs = f"perkataan {naming.all_of(names, language)}" if names else "perkataannya"
    return f"Dari {which} tidak ada yang memuat kalimat yang jelas merupakan {theirs}."


def surely(request: Request, language: str) -> str:
    """What counts as quoting somebody; empty where that is not asked."""
    if Only.QUOTING not in request.only:
        return ""
    of_office = any(one.offices for one in request.whom)
    return (SURELY_OF_OFFICE if of_office else SURELY_SAID)[language]


def quoted_of(quoted: int, count: int, language: str, *, examples: bool = False) -> str:
    """How many of some articles are quoted, if need be as mere examples; empty where all are."""
    said = (EXAMPLES_OF if examples else QUOTED_OF)[language]
    return said.format(count=numbers.figure(quoted, language)) if quoted < count else ""


def in_sentences(quoted: int, count: int, language: str) -> str:
    """How many sentences somebody's words are in all, and how many of them are quoted."""
    said = IN_SENTENCES[language][quoted < count]
    counted = numbers.counted(count, "sentences", language) if language == "en" else numbers.figure(count, language)
    return said.format(count=counted, quoted=numbers.figure(quoted, language))


def these(request: Request, holding: Holding, *, filters: Filters, language: str) -> str:
    """The articles that were found, with every condition that bound: "the 3 articles that are about …"."""
    count = len(holding.found)
    which = conditions.which(request, holding, count, filters, language)
    if count == 1:
        return ("the only article" if language == "en" else "satu-satunya artikel") + which
    return ("the " if language == "en" else "") + numbers.counted(count, "articles", language) + which


def _without_any(request: Request, holding: Holding, groups: Sequence[Group], filters: Filters, language: str) -> str:
    """The outlets or regions that have no such article."""
    which, number = conditions.which(request, holding, 1, filters, language), numbers.figure(len(groups), language)
    many = numbers.counted(holding.groups, request.unit.value, language)
    names = naming.row_of([group.name for group in groups], most=MOST_NAMED)
    if language == "en":
        verb = "has" if len(groups) == 1 else "have"
        return f"{number} of {many} {verb} no article{which}: {names} The table shows their articles on other things."
    return f"{number} dari {many} tidak memiliki artikel{which}: {names} Tabel menunjukkan artikelnya tentang hal lain."


def of_regions_without(request: Request, codes: Sequence[str], among: int, filters: Filters, language: str) -> str:
    """Which of the regions that lie where a question asks have no article."""
    where, place = conditions.scope(request, filters, language), conditions.places(request, language)
    many, number = numbers.counted(among, request.unit.value, language), numbers.figure(len(codes), language)
    names = naming.row_of([naming.place_name(code, language) for code in codes], most=len(codes)) if codes else ""
    end = f"{where}: {names}" if codes else f"{where}."
    if language == "en":
        return f"{number} of {many} in {place} {'has' if len(codes) == 1 else 'have'} no article{end}"
    return f"{number} dari {many} di {place} tidak punya artikel{end}"


def _said(request: Request, holding: Holding, groups: Sequence[Group], filters: Filters, language: str) -> str:
    english, count = language == "en", len(holding.found)
    if request.unit is not Unit.ARTICLE:  # those without an outlet, region or day are told of by themselves
        count = sum(len(group.articles) for group in groups if group.known) or count
    where, told = conditions.scope(request, filters, language), conditions.predicate(request, holding, count, language)
    which = f"{where}{conditions.that(where, language)}{told}" if told else where
    these = f"{numbers.counted(count, 'articles', language)}{which}"
    only = ("The only article" if english else "Satu-satunya artikel") + which
    if request.view in (View.NEWEST, View.OLDEST):
        return _end(request, holding, these, only, language)
    if request.unit is not Unit.ARTICLE:
        told_of = only if len(holding.found) == 1 else f"The {these}" if english and count > 1 else these
        return spreads.by_group(request, count, told_of, groups, language)
    if request.of:
        said = _part(request, request.of, holding, filters, language)
    elif told:
        total = numbers.counted(holding.scope, "articles", language)
        said = f"{numbers.figure(count, language)} {'of' if english else 'dari'} {total}{where} {told}"
    else:
        said = f"The collection holds {these}" if english else f"Koleksi ini berisi {these}"
    if request.view is View.TIMELINE and count > 1:
        said += f", {ORDERS[language][request.newest_first]}"
    return f"{said}." + (spreads.over(request.grouping, groups, language) if request.grouping else "")


def _part(request: Request, of: Request, holding: Holding, filters: Filters, language: str) -> str:
    """How large a part some articles are of others, of which there are as many as the scope says."""
    count, rest = len(holding.found), request.beside(of)
    part = f"{100 * count / holding.scope:.1f}"
    part = f" ({part} percent)" if language == "en" else f" ({part.replace('.', ',')} persen)"
    total = numbers.counted(holding.scope, "articles", language)
    which = conditions.which(of, holding, holding.scope, filters, language)
    said = f"{numbers.figure(count, language)} {'of' if language == 'en' else 'dari'} {total}{which}{part}"
    return f"{said} {naming.all_of(conditions.told(rest, holding, count, language), language)}"


def _end(request: Request, holding: Holding, these: str, only: str, language: str) -> str:
    """The newest or the oldest of some articles."""
    english, newest = language == "en", request.view is View.NEWEST
    days = [one.published for one in holding.found if one.published]
    which = ENDS[language][newest]
    single = len(holding.found) == 1
    if not days and single:
        return f"{only} has no date." if english else f"{only} tidak bertanggal."
    if not days:
        return f"None of the {these} has a date." if english else f"Tidak satu pun dari {these} bertanggal."
    dateless = len(holding.found) - len(days)
    besides = "" if single else beside("dateless", dateless, language)
    if request.limit and request.limit > 1 and not single:
        shown = min(request.limit, len(holding.found))
        said = (
            f"These are the {shown} {which} of the {these}."
            if english
            else f"Ini {shown} artikel {which} dari {these}."
        )
        return said + besides
    day = dates.day(max(days) if newest else min(days), language)
    if single:
        return f"{only} is dated {day}." if english else f"{only} terbit pada {day}."
    said = f"The {which} of the {these} is dated {day}." if english else f"Yang {which} dari {these} terbit pada {day}."
    return said + besides
