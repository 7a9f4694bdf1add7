"""The person whom a sentence names before its verb of speech, whatever stands between.

Knows: offices, appositions, companions, times and places beside a name. Does not know other ways to name a speaker
(`speaking/turns/attributions.py`), nor what a name looks like (`speaking/names/persons.py`).
"""

import re

from rag.speaking.names.names import Names
from rag.speaking.names.persons import Person
from rag.speaking.names.phrases import WEEKDAYS, is_post, without_intro
from rag.speaking.words.shapes import is_office, may_be_name
from rag.speaking.words.speech import ADVERB, STATES

_DAY = re.compile(rf"\s*(?:{WEEKDAYS}|(?!0)[\d(]|0[1-9]|[0 ]+$)")
_CALLED = re.compile(r"\s*(?:sapaan|panggilan) ")
_ADJUNCT = re.compile(r" (?:saat|ketika|usai|seusai|dalam|di|kepada|melalui|lewat|pada|di sela-sela) .*$")
_AT = re.compile(r" di (?P<words>[A-Z][\w'’]+(?: [A-Z][\w'’]+){2,})$")
"""A place abroad and, it seems, the name of who is from there: "Direktur Maju di Gaza Budi Santoso mengatakan"."""
_RELATIVE = re.compile(r"(?<=\w) yang (?!diwakil|dibacakan|disampaikan)\w.*$")
"""What is told of a person between the name and the verb: "Budi Santoso yang hadir di sana mengatakan"; whoever is
represented leaves the word to another."""
_COMPANY = re.compile(r",? (?:yang )?di(?:dampingi|temani)\b.*$")
"""Who only stands beside the one who speaks: "Kompol Budi didampingi Kepala Unit, AKP Edo, mengatakan"."""
_AS_WHAT = " selaku "
"""Between the name and the office as which somebody speaks: "Budi Santoso selaku Ketua Panitia mengatakan"."""
_DATELINE = re.compile(r"^[0A-Z][\w.,'’()/ -]{0,60}? [-–—] ")
_OCCASION = re.compile(
    r"^(?:Dalam|Pada|Di|Saat|Terkait|Atas|Selain|Dari|Untuk) (?:\w+ ){1,4}(?:itu|ini|tersebut) (?=[A-Z])"
)
"""What opens a sentence without a comma: "Dalam rapat itu Budi mengatakan"."""
_AS_TOLD = re.compile(r"^[Mm]enurut (?!dia\b|ia\b|beliau\b|dirinya\b)[^,\"“”]+, ")
"""What another than the subject is given as the source of: "Menurut jaksa, Budi mengaku"."""
_PLACE = re.compile(r"\s*0[0 ]*")
"""Where the words of places are blotted out: what opens a report, and what says where an office's place lies:
"Bupati Demak, Jawa Tengah, Budi Santoso"."""
_SEAT = re.compile(r"[a-z.] (?:dari|di) (?:\w+ )?[A-Z0]")
"""Where somebody is from, whose address goes on behind the next comma: "Budi dari RS Sehat, Maju Indah, mengatakan"."""
_ASIDES = (_DAY, _ADJUNCT, _CALLED)


def subject(told: Names, text: str) -> Person | None:
    """The person before the first verb of speech, when only office, apposition, time and place stand between."""
    verb = STATES.search(text)
    if not verb or _AS_TOLD.match(text):
        return None
    before = ADVERB.sub("", text[: verb.start()].rstrip())
    led = _COMPANY.sub("", before)
    found = _before_verb(told, led)
    return found if found or led == before or is_post(led) else _before_verb(told, before)


def _before_verb(told: Names, before: str) -> Person | None:
    """The person whom the words before a verb of speech name as its subject."""
    closed = before.endswith(",")
    parts = [part for part in before.rstrip(", ").split(",") if part.strip()]
    while len(parts) > 1 and any(one.match(parts[-1]) for one in _ASIDES):
        parts.pop()
    if not parts:
        return None
    parts[0] = _OCCASION.sub("", _DATELINE.sub("", parts[0]))
    while len(parts) > 2 and _PLACE.fullmatch(parts[-2]) and is_post(parts[-3]):
        del parts[-2]
    read = told.reader.phrase
    if (site := _AT.search(parts[-1])) and all(map(may_be_name, site["words"].split())):
        return None
    last, _, post = _RELATIVE.sub("", _ADJUNCT.sub("", parts[-1])).partition(_AS_WHAT)
    if not last and len(parts) > 1:
        last = parts[-2]
    found = read(last, whole=True)
    if found and is_office(post):
        return Person(found.name, True)
    apposed = len(parts) == 2 if not closed else len(parts) > 1 and found is not None
    if apposed and _is_apposed(told, parts[-2], last, sure=not closed and found is None):
        found = read(parts[-2], whole=True)
        return Person(found.name, True) if found else None
    if closed and len(parts) > 1 and found and not found.titled and _SEAT.search(parts[-2]):
        found = read(parts[-2], whole=True) or found
    if len(parts) > 1 and found and not found.titled and is_post(parts[-2]):
        return Person(found.name, True)
    if found is None and closed and len(parts) > 1 and (is_office(last) or last.lstrip().startswith("yang ")):
        earlier = read(parts[-2], whole=True)
        return Person(earlier.name, True) if earlier and is_office(last) else earlier
    return found


def _is_apposed(told: Names, part: str, office: str, *, sure: bool) -> bool:
    """Whether a part between commas is a person's name and nothing else, the next one being his office.

    Of "Rina Wati, pendiri Maju Jaya, mengatakan" the second is no person; nor is it without the second comma. An
    office with a capital may be another's, but where it is `sure` that none is named there.
    """
    found = told.reader.phrase(part, whole=True)
    if found is None or found.titled or " " not in found.name or not without_intro(part).endswith(found.name):
        return False
    return is_office(office.split()[0]) and (sure or office.lstrip()[0].islower() or told.is_known(found.name))
