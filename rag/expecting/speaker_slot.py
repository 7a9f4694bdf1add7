"""Who stands where a question names the one whose words it asks for, though nothing else tells that it is a name.

Knows: what stands around a speaker in questions, and how the articles found write him. Does not know what is a name by
itself (`rag.expecting.whose_words` has read that). "Apa kata abu salim soal banjir" asks for Abu Salim's words, if
anybody's; "apa kata warga" asks for those of many, whom articles name in their own ways.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from index import places
from index.nouns import Article
from rag.asking.kinds import Kind
from rag.asking.names.english_offices import in_indonesian, is_kept, is_read
from rag.asking.names.governments import governed
from rag.asking.names.joint_names import joint_names
from rag.expecting.whose_words import himself
from rag.expecting.writings import is_writing
from rag.question import Question
from rag.speaking.asked.callings import calling_of, is_for_a_body
from rag.speaking.asked.posts import post_of
from rag.speaking.asked.roles import aided, role_of
from rag.speaking.names.names import names
from rag.speaking.offices.alike import is_told_office
from rag.speaking.turns.bodies import GOVERNMENTS, is_body
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import ASKED_WHAT, FINDING, ON

_WHO: Final = r"(?P<who>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’/-]*){0,6}?)"
_ABOUT: Final = (
    rf"(?= (?:{ON}|ttg|pasca|jelang|menjelang|bahwa"
    r"|kepada|di|pada|dalam|apa|apakah|kenapa|mengapa|bagaimana|gimana|berapa|kapan|about|on|of|in|at|regarding|after|when|to|over)\b"
    r"|[?,.!]|$)"
)
_SPEECH: Final = (
    r"(?:kata|komentar|tanggapan|respons?|pernyataan|penjelasan|pendapat|reaksi|jawaban|bantahan|klarifikasi)"
)
_SPEAKS: Final = f"(?:{ASKED_WHAT})"
_FIGURES: Final = "(?:data|figures|findings|surveys?|polls?|reports?|records|estimates?|counts?)"
_FRESH: Final = "(?:terbaru|terkini|terakhir|teranyar|sementara|awal|resmi)"
"""Behind a finding, before whose it is: "data terbaru BPS"."""
_SURE: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:apa|bagaimana|gimana|gmn)(?: sih| saja| aja| isi)? {_SPEECH}(?:nya)?(?: dari)? {_WHO}{_ABOUT}",
        rf"^(?:lalu |terus |kalau |jadi )?{_WHO} (?:sempat |pernah |juga )?{_SPEAKS} (?:apa|bagaimana|gimana)\b",
        rf"\b(?:apa|kapan|di ?mana|kenapa|mengapa)(?: saja| aja)?(?: yang)? {_WHO}"
        rf" (?:sempat |pernah |juga )?{_SPEAKS}\b",
        rf"\bapa yang di(?:kata|sampai|ungkap|jelas|nyata|tegas)kan(?: oleh)? {_WHO}{_ABOUT}",
        rf"\b(?:what|how|when|where|why)(?: else| exactly)? (?:did|does|do|has|have|had) (?:the )?{_WHO}"
        r" (?:(?:really|actually) )?(?:(?:have )?to )?(?:(?:say|said|tell|told|commented|respond(?:ed)?|react(?:ed)?"
        rf"|claimed|stated|announced?|explain(?:ed)?)\b|(?:comment|claim|state|post|tweet|write){_ABOUT})",
        r"\b(?:reaction|response|statement|comments?|remarks?|explanation|denial|clarification) (?:of|from|by)"
        rf" (?:the )?{_WHO}(?= (?:on|about|to|over|after|regarding|when)\b|[?,]|$)",
    )
)
"""Where somebody speaks, whoever it is."""
_PERHAPS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bmenurut (?:{FINDING}(?: (?:{FINDING}|{_FRESH}))*(?: dari| oleh)? )?{_WHO}{_ABOUT}",
        rf"\baccording to (?:(?:the|an?) )?(?:(?:latest|newest|official|preliminary) )?"
        rf"(?:{_FIGURES} (?:of|from|by) (?:the )?)?{_WHO}(?:(?:['’]s)? {_FIGURES})?"
        r"(?= (?:what|why|how|when|where|who|which|is|are|was|were|did|does)\b|[?,]|$)",
    )
)
"""Where it may also be a report or a law that says it."""
_ANYBODY: Final = frozenset(
    "orang orang-orang warga masyarakat publik rakyat penduduk netizen warganet netijen penonton pembaca pengguna"
    " pakar ahli pengamat polisi pemerintah kepolisian pihak korban saksi keluarga mereka dia ia beliau kami kamu"
    " kalian aku saya anda para sejumlah beberapa banyak semua setiap sebagian salah seorang siapa siapapun itu ini"
    " tersebut artikel berita media koran wartawan sumber penulis pejabat aparat petugas yang bijak kunci"
    " kasar they he she it people residents experts officials police government witnesses victims everyone anyone"
    " someone somebody article articles report reports newspaper newspapers author authors you we i this that".split()
)
"""Words for many or for nobody certain, and those before or behind which nobody is named."""
_ARTICLES: Final = re.compile(
    r"(?i)(?:(?:the|these|those|your|our|all|any|other)? ?(?:news|press|media)? ?"
    r"(?:articles?|reports?|stor(?:y|ies)|news|newspapers?|press|media|collection|library|archive)"
    r"|(?:para |semua )?(?:artikel|berita|media|koran|koleksi|pemberitaan)(?:nya| ini| itu)?)"
)
"""In a speaker's place they are what is asked, and nobody who speaks: "what do the articles say about floods?"."""
_SOMEBODYS: Final = re.compile(r"['’]s? \w")
"""Before somebody else than who is named: "Budi's neighbour"."""
_OF_WHOM: Final = re.compile(r"[a-z][\w-]* (?:of|from) ")
"""What somebody without a name is, in words that articles in Indonesian have others for: "premier of Malaita"."""
_JOINED: Final = re.compile(r"(?i),? (?:dan|and|serta|atau|or) |, ")


class _Written(Enum):
    """How articles write some words."""

    NAME = auto()
    SMALL = auto()
    NOWHERE = auto()


def asked_speakers(question: Question, articles: Sequence[Article], *, named: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Those who stand in a speaker's place of a question, as typed; none where that is anybody, or a thing.

    Args:
        question: what was asked.
        articles: what was found for it, which shows what is written as a name.
        named: names or offices that are known to be speakers'; they stay, unless one is part of a longer name there, or
            stands in what somebody else is asked about: "apa kata kpk soal keterangan Budi". Laws speak for nobody.
    """
    if question.kind in (Kind.WHO, Kind.WHICH_REGIONS):
        return named
    named = tuple(one for one in named if not is_writing(one))
    callings = asked_callings(question)
    own = [one for one in named if not callings or any(one in calling for calling in callings)]
    if all(map(is_body, own)) and _are_many(callings, articles):
        return ()
    for patterns, sure in ((_SURE, True), (_PERHAPS, False)):
        for pattern in patterns:
            if match := pattern.search(question.asked):
                few = tuple(map(himself, _each(match["who"])))
                language = question.text_language
                if language == "en" and (told := _read_whole(match["who"], few)):
                    return told
                somebody = all(_is_somebody(one, articles, language, sure=sure) for one in few)
                if named and not (sure and somebody and not any(one in match["who"] for one in named)):
                    one_each = len(named) == len(few) == 1
                    return few if one_each and _is_longer(few[0], named[0], articles, sure=sure) else named
                return few if somebody else ()
    return named


def in_speakers_place(question: Question, *, perhaps: bool = False) -> tuple[str, ...]:
    """Whatever stands in a speaker's place of a question, as typed: "the judges", "siswa SMP Sukamaju".

    Args:
        question: what was asked.
        perhaps: whether it may be a report or a law as well, as behind "menurut".
    """
    if question.kind in (Kind.WHO, Kind.WHICH_REGIONS):
        return ()
    patterns = (*_SURE, *_PERHAPS) if perhaps else _SURE
    match = next((match for pattern in patterns if (match := pattern.search(question.asked))), None)
    return tuple(one for one in _each(match["who"]) if not _ARTICLES.fullmatch(one)) if match else ()


def _each(who: str) -> list[str]:
    """Those who stand joined; a body's own name may have "dan" in it."""
    whole, some, start = joint_names(who), [], 0
    for joint in _JOINED.finditer(who):
        if not any(joint.start() in one for one in whole):
            some.append(who[start : joint.start()])
            start = joint.end()
    return [stripped for one in (*some, who[start:]) if (stripped := one.strip())]


def asked_callings(question: Question) -> tuple[str, ...]:
    """Those who stand in a speaker's place of a question, where common nouns call them: "apa kata warga"."""
    few = in_speakers_place(question)
    return few if all(map(calling_of, few)) else ()


def _are_many(few: Sequence[str], articles: Sequence[Article]) -> bool:
    """Whether nouns call persons of whom there are many, though a body stands behind: "pegawai KPK", no "guru Budi"."""
    if any(is_read(one) or is_told_office(one) or role_of(one) or is_for_a_body(one) for one in few):
        return False
    named = [word.capitalize() for one in few for word in one.split()[1:]]
    return bool(few) and not any(names(article).is_known(word) for word in named for article in articles)


def _read_whole(who: str, few: tuple[str, ...]) -> tuple[str, ...]:
    """The English offices or bodies that stand in a speaker's place; "minister of youth and sports" is one of them."""
    if is_read(who):
        return (who,)
    return few if len(few) > 1 and all(map(is_read, few)) else ()


def _is_longer(who: str, name: str, articles: Sequence[Article], *, sure: bool) -> bool:
    """Whether a name ends one that articles write, "salim" of "abu salim", or is what an office is of: "jaksa Riau".

    Not `sure`, as behind "menurut", it may also be a finding of that.
    """
    if not who.endswith(f" {name}"):
        return False
    if name.islower() and _seen(who, articles) is _Written.NAME:
        return True
    spoken_for = is_body(name) or any(names(article).is_known(name) for article in articles)
    return sure and not spoken_for and is_told_office(who) and _seen(name, articles) is _Written.NAME


def _is_somebody(who: str, articles: Sequence[Article], language: str, *, sure: bool) -> bool:
    """Whether some words are for one certain person, office or institution."""
    plain = who.lower().split()
    if of := governed(who):
        return not _is_place(of) and _is_country(of, articles)
    if not (_ANYBODY | GOVERNMENTS).isdisjoint(plain) or _is_place(who) or is_writing(who):
        return False
    if language == "en" and _SOMEBODYS.search(who) and not is_read(who):
        return False
    if is_told_office(who) or role_of(who) or aided(who) or post_of(who) or is_body(who):
        return True
    if language == "en" and _OF_WHOM.match(who):
        return False
    own = [word for word in plain if not is_office(word)]
    if not own or (language == "en" and len(own) < len(plain)):
        return False
    match _written(" ".join(own), articles):
        case _Written.NAME:
            return True
        case _Written.SMALL:
            return False
    return sure and (language != "en" or any(map(is_kept, own)))


def _is_country(of: str, articles: Sequence[Article]) -> bool:
    """Whether articles write what a government is called by, in either language, as a name that is no person's."""
    called = (of, *in_indonesian(of))
    written = any(_seen(one, articles) is _Written.NAME for one in called)
    return written and not any(names(article).is_known(one) for article in articles for one in called)


def _is_place(who: str) -> bool:
    return any(one.start == 0 and one.end == len(who) for one in places.mentions(who, anycase=True))


def _written(phrase: str, articles: Sequence[Article]) -> _Written:
    """How articles write a phrase, or its words where they have it nowhere: small, as a name, or not at all."""
    whole = _seen(phrase, articles)
    if whole is not _Written.NOWHERE:
        return whole
    each = {_seen(word, articles) for word in phrase.split()}
    return _Written.SMALL if each == {_Written.SMALL} else _Written.NOWHERE


def _seen(phrase: str, articles: Sequence[Article]) -> _Written:
    """A name has all its words with a capital at most places where these are not the first of their sentence."""
    some = re.compile(rf"(?P<inside>(?<=[\w,()] ))?\b{re.escape(phrase)}\b", re.IGNORECASE)
    inside = [one for article in articles for one in some.finditer(article.text)]
    if not inside:
        return _Written.NOWHERE
    told = [one for one in inside if one["inside"] is not None] or inside
    named = sum(all(word[0].isupper() for word in one[0].split()) for one in told)
    return _Written.NAME if 2 * named > len(told) else _Written.SMALL
