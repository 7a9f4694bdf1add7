"""What a follow-up wants besides what was quoted: more, others who speak, other outlets, why; or whether it is so.

Knows: how both languages ask it in words that say nothing else. One that also says what it is about ("what else did
the police find in the car?") is a question of its own. Does not know what was quoted (`rag.conversing.besides`).
"""

import re
from enum import StrEnum

from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.courtesies import without_courtesies
from rag.asking.leaning.pointing import LEAD, PERSON


class Besides(StrEnum):
    """What is wanted besides what was quoted."""

    MORE = "more"
    WORDS = "words"
    """More that was said by the one who is spoken of."""
    ANYONE = "anyone"
    """Others, who may have said it or done it."""
    VOICES = "voices"
    """Others who said it."""
    OUTLETS = "outlets"
    """What other outlets report."""
    REASON = "reason"


_NEWS_ID = r"(?:media|koran|portal|situs|surat kabar|outlet|sumber|artikel|berita|laporan|pemberitaan|liputan)"
_NEWS_EN = (
    r"(?:(?:news )?(?:outlet|source|site|paper|website|portal)|media(?: outlet)?|article|newspaper|report|publication"
    r"|press|coverage|stor(?:y|ie))s?"
)
_OUTLETS = re.compile(
    rf"\b(?:other|another|different|second|more) {_NEWS_EN}\b|\belsewhere\b"
    rf"|\b{_NEWS_ID}(?: berita)? (?:(?:yang |yg )?(?:lain(?:nya)?|kedua)|(?:mana|apa)(?: s?aja)? lagi)\b"
    rf"|\brest of the {_NEWS_EN}\b"
)
_ANYONE = re.compile(
    r"\b(?:who|any ?(?:one|body)|some ?(?:one|body)|every(?:one|body)) else\b"
    r"|\b(?:other|another) (?:person|people|official|speaker|voice|politician|expert)s?\b"
    r"|\bothers(?= (?:say|said|think|react|agree|speak|comment))"
    r"|\b(?:other|another) (?:reaction|comment|opinion|view|response)s?\b"
    r"|\b(?:reaksi|komentar|pendapat|tanggapan|respons?|pandangan) (?:(?:dari )?(?:pihak|orang) )?lain(?:nya)?\b"
    r"|\b(?:besides|apart from|aside from|other than|except) (?:him|her|them)\b"
    r"|\b(?:yang|yg) (?:juga )?(?:bilang|ngomong|berkata|mengatakan)(?: hal)?(?: (?:yang|yg))? (?:sama|serupa)\b"
    r"|\b(?:siapa|sapa)(?: s?aja)? (?:lagi|lainnya|(?:yang|yg) lain(?:nya)?)\b|\bselain (?:dia|ia|beliau|mereka)\b"
    r"|\b(?:yang|yg) lain(?:nya)?(?= (?:yang|yg|bilang|kata|ngomong|berkata|mengatakan)\b)"
    r"|\b(?:orang|pihak|tokoh|pejabat|narasumber|ahli|pakar|politisi|pembicara) (?:yang |yg )?lain(?:nya)?\b"
)
_MORE = re.compile(
    r"\b(?:any|some)thing (?:else|more)\b|\bwhat (?:else|more)\b|\bany others\b|^others$"
    r"|\b(?:other|another|more) (?:quote|quotation|detail|sentence|statement|information|info)s?\b|\bmore\b|\bgo on\b"
    r"|\bkeep going\b|\bcontinue\b|\bis (?:that|this|it) (?:all|it|everything)\b"
    r"|\b(?:apa|ada)(?: s?aja)?(?: (?:yang|yg))? lagi\b|^lagi\b|\b(?:yang|yg) lain(?:nya)?\b|^lain(?:nya)?\b"
    r"|\bselain itu\b|\b(?:lebih (?:banyak|lanjut|detail|rinci)|lanjut(?:kan|annya)?)\b"
    r"|\b(?:kutipan|keterangan|informasi|info|detail|pernyataan|ucapan) (?:yang |yg )?lain(?:nya)?\b"
    r"|\b(?:cuma|hanya|cuman)(?: (?:itu|segitu)\b|$)|\btambahan(?:nya)?\b"
)
_OTHER = re.compile(r"\b(?:any )?other\b|\b(?:yang |yg )?lain(?:nya)?\b")
"""Wants more of what the question before asks for, beside a word of it: "other sanctions?", "sanksi lain?"."""
_REASON = re.compile(
    r"\b(?:why|how come|(?:what|for what)(?: is| was| are| were)?(?: the)? reasons?|mengapa|kenapa|knp|kok bisa"
    r"|(?:apa )?(?:alasan|sebab)(?:nya)?)\b"
)
_SAY = frozenset(
    """say says said saying state states stated claim claims claimed agree agrees agreed comment commented think thinks
    react reacted respond responded speak spoke spoken talk talked quoted mention mentioned
    bilang ngomong kata berkata mengatakan katakan dikatakan menyatakan nyatakan dinyatakan menyebut menyebutkan disebut
    disebutkan menyampaikan sampaikan disampaikan mengungkapkan diungkapkan ucap diucapkan berkomentar bicara berbicara
    berpendapat menanggapi merespons merespon setuju dikutip""".split()
)
"""Words for what a speaker does."""
_REPORT = frozenset(
    """report reports reported reporting cover covers covered covering publish published print prints printed write
    wrote written carry carries carried confirm confirmed confirms
    memberitakan diberitakan memuat dimuat menulis ditulis melaporkan dilaporkan meliput diliput melansir dilansir
    membahas dibahas mengonfirmasi dikonfirmasi""".split()
)
"""Words for what an outlet does."""
_AROUND = (
    frozenset(
        """is are was were there any some an a the did do does have has had you we got show give tell me find can could
        also too else on about for of from by in it this that these so same thing story what how who which and or to
        with him her them he she they all everything again something similar been
        anyone anybody masih cek coba
        ada apakah adakah apa siapa sapa yang yg juga lagi saja aja sih ya dong gak nggak enggak ga ngga tidak kok deh
        nih dari di oleh menurut versi soal tentang hal ini itu tersebut tadi begitu gitu sama serupa demikian bagaimana
        gimana dengan untuk berita cari carikan tunjukkan lihat bisa dia ia beliau mereka""".split()
    )
    | _SAY
    | _REPORT
)
"""Words that may stand around what is wanted and say nothing of what it is about."""
_HIS = re.compile(rf"{PERSON.pattern}|\b(?:they|mereka)\b|\b\w+kannya\b", re.IGNORECASE)
_ELSE = re.compile(r"(?i)(?<=\bwhat) (?:else|more)\b|(?<=\bapa)(?: s?aja)? lagi\b| else\b| lagi\b")
_END_TRUE = r"(?:nya)?(?: (?:gak|ga|nggak|nih|tidak|ya|dong|sih|kah|semua))*"
_TRUE, _WRONG = rf"(?:bener|benar|betul){_END_TRUE}", rf"(?:salah|keliru){_END_TRUE}"
_ASKS = r"(?:berapa|brp|kapan|siapa|apa|mana|yang mana)"
"""Who or what is wrong may be asked of what articles tell; what is right is asked of an answer."""
_SURE = re.compile(
    r"(?:(?:are|r) )?(?:you|u)(?: (?:really|quite|absolutely|so|very|100%|completely))?"
    r" (?:sure|certain|positive)(?: (?:about|of) (?:that|this|it)| (?:that|this|it) is (?:true|right|correct))?"
    r"|(?:really|seriously|sure|for sure|for real)|(?:can|should) (?:i|we) (?:trust|believe) (?:you|this|that|it)"
    r"|how (?:sure|certain) are you(?: (?:about|of) (?:that|this|it))?"
    r"|(?:(?:apa|apakah|kamu|anda|kau|lu|lo) )*(?:yakin|serius|beneran|sungguh(?:an)?)(?:kah)?"
    r"(?: (?:kamu|anda|kau|nih|ini|itu|benar|bener|betul|sih|ya|gak|ga|nggak|tidak|dong|tuh|lo|lu))*"
    r"|seberapa yakin(?: (?:kamu|anda))?|masa(?: sih| iya)?|bisa dipercaya(?: (?:gak|ga|nggak|tidak|kah))?"
    rf"|(?:(?:jadi|terus|lalu|emang|memang) )?(?:benarkah|betulkah|(?:{_ASKS} )?(?:yang )?{_TRUE}"
    rf"|{_TRUE} (?:atau|apa) {_WRONG})"
    rf"|(?:(?:jadi|terus|lalu) )?(?:\w{{3,}}nya )?(?:sudah |udah )?(?:{_TRUE}|{_WRONG})"
    r"|(?:so )?(?:(?:which|what|who|when)(?:['’]s| one is| is| was) (?:right|correct)"
    r"|(?:it|that|this)(?:['’]s| is) (?:wrong|right|correct|false)|is (?:it|that|this) (?:wrong|correct"
    r"|false))(?: then)?"
)


_AGAIN = re.compile(
    r"(?:(?:bisa|boleh|coba|tolong|can you|could you) )*(?:(?:di)?ulang(?:i|in)?|repeat|say(?= (?:it|that"
    r"|this)))(?: (?:it|that"
    r"|this|lagi|again|dong|ya|jawabannya|the (?:answer|quotes?)))*|(?:once|sekali) (?:again|more|lagi)"
    r"|come again|apa tadi"
    r"|what was that again|is (?:that|this|it) (?:the |his |her |their )?(?:exact|verbatim|original"
    r"|actual)(?: (?:words?|wording"
    r"|quote|quotation))?|(?:what (?:was|were|is|are) )?(?:the|his|her|their) (?:exact|original"
    r"|actual) (?:words?|wording|quote)"
    r"|(?:apa )?(?:kata(?:-kata)?|kalimat|ucapan|kutipan)(?:nya)? (?:yang )?(?:asli|persis"
    r"|sebenarnya)(?:nya)?(?: (?:apa|gimana"
    r"|bagaimana|begitu))?"
)


def besides_asked(question: str, before: str = "") -> Besides | None:
    """What a follow-up wants besides what was quoted, and says nothing else; None for another question.

    Args:
        question: the follow-up.
        before: the completed question before it. Where that asks what or who, words of it say nothing new: "siapa lagi
            yang ditangkap?", "other sanctions?".
    """
    said, able = _said(question), kind_of(before) in (Kind.WHAT, Kind.WHO, Kind.WHICH_REGIONS)
    known = frozenset(_said(before).split()) - {"lain", "other"} if able else frozenset()
    if _is_all(said, _OUTLETS, known):
        return Besides.OUTLETS
    if _is_all(said, _ANYONE, known):
        if _has(said, _REPORT):
            return Besides.OUTLETS
        return Besides.VOICES if _has(said, _SAY) else Besides.ANYONE
    if _is_all(said, _REASON):
        return Besides.REASON
    if _is_all(said, _MORE, known) or (_has(said, known) and _is_all(said, _OTHER, known)):
        return Besides.WORDS if _HIS.search(said) and _has(said, _SAY) else Besides.MORE
    return None


def without_else(question: str) -> str:
    """A question for more that somebody said, as one for what he said: "what else did he say?"."""
    return _ELSE.sub("", question, count=1)


def asks_whether_sure(question: str) -> bool:
    """Whether a turn asks whether an answer is right, and nothing else: "are you sure?", "yakin?"."""
    return bool(_SURE.fullmatch(_said(question)))


def asks_again(question: str) -> bool:
    """Whether a turn asks for the same answer again, and nothing else: "ulangi", "say that again"."""
    return bool(_AGAIN.fullmatch(_said(question)))


def _said(question: str) -> str:
    """What a follow-up says without the words that lead to it, in lower case."""
    said = without_courtesies(LEAD.sub("", question)) or question
    return " ".join(re.sub(r"[?.!,]+", " ", said).lower().split())


def _is_all(said: str, wanted: re.Pattern[str], known: frozenset[str] = frozenset()) -> bool:
    """Whether a follow-up says what is wanted, and around it only words that are about nothing, or known ones."""
    found, able = wanted.search(said), _AROUND | known
    rest = f"{said[: found.start()]} {said[found.end() :]}" if found else said
    return bool(found) and all(word in able or word.removesuffix("nya") in able for word in rest.split())


def _has(said: str, words: frozenset[str]) -> bool:
    return any(word in words or word.removesuffix("nya") in words for word in said.split())
