"""Questions to the one who answers rather than to the articles: "who are you?", "bisa apa?", "help".

Knows: how both languages speak to an assistant, and which words name nothing. Does not know the conversation.
"""

import re
from collections.abc import Collection

from index import english
from rag.asking.leaning.courtesies import without_courtesies
from rag.asking.leaning.pointing import POINTING, content

_WORD = re.compile(r"[^\W_]+")
_ADDRESSED = frozenset("you your yours yourself u kamu kau anda engkau lu lo elu kalian kutip".split())
"""Whom it speaks to."""
_ADDRESSED_WITHIN = re.compile(r"(?:nama|kabar|fungsi|tugas|guna|kerja|umur|usia)mu")
_OF_ITSELF = frozenset(
    """able good work works working help helps helping know knows answer answers use used using mean called sure old
    feel feeling today question questions find search understand
    mampu mau lakukan melakukan kerjakan mengerjakan kerja bekerja bantu membantu tolong tahu ketahui mengetahui
    mengerti jawab menjawab cari mencari nama kabar sehat fungsi tugas gunanya kegunaan cara pakai memakai gunakan
    menggunakan umur usia yakin ngapain gue gua lakuin pertanyaan
    agree opinion view advice medical legal refuse refused refusing decline just only quote quotes quoting system prompt
    instructions print reveal show chatgpt gpt gemini claude llama ai
    setuju pendapat opini saran menolak nolak ditolak jawaban jawabannya cuma cuman hanya kutipan ngutip dijawab kasih
    mengutip pake bikin netral""".split()
)
"""What one is, does and can do, besides function words; none of it is a subject of news by itself."""
_HERE = r"(?:app|site|website|page|program|tool|thing|bot|aplikasi|situs|laman)"
_MADE = r"(?:made|built|created|trained|programmed)"
_A_BEING = (
    r"(?:real|human|person|people|robot|bot|ai|chatbot|machine|computer|program|chatgpt|assistant|language model"
    r"|manusia|orang|mesin|komputer|asisten|asli)"
)
_NO = r"(?:tidak|gak?|ngg?ak?|enggak)"
_PARTICLES = r"(?:ya|sih|kok|kamu|anda|bisa|dong|itu|ini|ada)"
_PLAIN = re.compile(
    r"(?:help(?: me)?|i need help|(?:minta|butuh|perlu) bantuan|bantu(?: saya| aku)?|(?:apa|gimana|bagaimana) kabar"
    r"|how(?:['’]s| is) it going|what(?:['’]s| is) up|(?:bisa|dapat) (?:apa|ngapain)(?: saja| aja)?"
    # What it is, and who made it.
    rf"|(?:are you|apa(?:kah)? (?:kamu|anda)|(?:kamu|anda)(?: ini| itu)?)(?: (?:an?|real|seorang|sebuah)\b)* {_A_BEING}"
    rf"|(?:who|what company) {_MADE} (?:you|kutip)"
    r"|(?:can|may|could) (?:i|we) (?:use|quote|publish|print|cite) (?:it|this|that|them|these)(?: in (?:my|our"
    r"|a|the) \w+)?"
    r"|(?:boleh|bisa)(?:kah)? (?:saya |aku )?(?:pakai|dipakai|kutip|dikutip|muat|dimuat)(?: (?:ini|itu))?"
    r"|(?:kok |kenapa |mengapa )?(?:jawaban|hasil)(?:nya|mu)? (?:kok )?(?:cuma|hanya|cuman) kutipan(?: (?:ya"
    r"|sih|saja|aja|doang))*"
    r"|siapa (?:yang )?(?:mem)?(?:buat|bikin|menciptakan) (?:kamu|anda|kutip))"
)
"""Is of the one who answers whatever was spoken of; nothing else may stand beside it."""
_UNANSWERED = re.compile(
    rf"(?:kok(?: {_PARTICLES})* {_NO}(?: {_PARTICLES})*(?<= ada)"
    rf"|(?:kok|kenapa|mengapa|knp)(?: {_PARTICLES})* {_NO}(?: {_PARTICLES})*"
    r" (?:ketemu|nemu|dijawab|menjawab|jawab|muncul|tahu|tau|(?:jawaban|hasil|kutipan)(?:nya)?))"
    rf"(?: {_PARTICLES})*"
    r"|why (?:no (?:answer|quotes?|results?)|is there no(?: answer|thing))"
    r"|why (?:(?:can|could|did|do|won)(?:not|['’]?t| not)? you|(?:can|could|did|do|would) you not) (?:answer"
    r"|refuse|know|find|tell)"
    r"(?: (?:me|it|that|this|anything|my question|to answer))*"
)
"""Asks why there was no answer; never of the articles, which tell nothing of that."""
_OPINION = re.compile(
    r"\b(?:(?:menurut|pendapat|prediksi|saran|opini|pandangan)(?:mu| (?:kamu|anda|kau|lo|lu|kutip))"
    r"|who(?:m)? should (?:i|we) (?:vote|choose|support|pick|elect)"
    r"|(?:saya|aku|kami|kita) (?:harus|sebaiknya|mending|bagusnya) (?:pilih|memilih|dukung|mendukung|coblos|nyoblos)"
    r"|do you (?:think|agree|believe|predict|recommend|prefer|support|like)|what do you (?:think|predict|recommend)"
    r"|(?:in )?your (?:opinion|view|prediction|advice|recommendation|guess|thoughts?)"
    r"|apa(?:kah)? (?:kamu|anda|kau) (?:setuju|percaya|mendukung|suka|yakin)"
    r"|(?:kasih|beri|minta|give|need)(?: (?:me|us|saya|aku|some))? (?:saran|nasihat|nasehat|(?:\w+ )?advice))\b"
)
"""Asks what the one who answers thinks, whatever of."""
_THIS = re.compile(
    rf"(?:how (?:do(?:es)?|can|should) (?:i|we|it|this|that)(?: {_HERE})?"
    rf"(?: (?:work|use|ask|search|begin|start)\b)+(?: (?:it|this|that|here))?(?: {_HERE})?"
    r"|what (?:can|should|do) i (?:ask|do|say|type|write|search)(?: (?:here|for|about))*"
    rf"|what(?:['’]s| is) (?:this|kutip)(?: {_HERE})?|(?:ini|kutip) (?:{_HERE} )?apa|apa (?:ini|(?:itu )?kutip)"
    r"|(?:bagaimana|gimana) (?:cara|kerja)(?:nya)?(?: (?:ini|itu|pakai(?:nya)?|memakai(?:nya)?|menggunakan(?:nya)?"
    r"|kerja(?:nya)?|bertanya|tanya))*|cara (?:pakai|memakai|menggunakan|bertanya)(?:nya)?(?: ini)?"
    r"|(?:bisa|boleh) (?:tanya|nanya) apa(?: saja| aja)?|apa (?:saja |aja )?yang (?:bisa|boleh) (?:di)?tanya(?:kan)?"
    r"|apa kabarnya)"
)
"""Asks what "this" is or how it is used; after an answer it may mean what was spoken of."""


def is_of_kutip(text: str, *, named: Collection[str] = (), follows: bool = False) -> bool:
    """Whether a question is to the one who answers: who that is, what it can do, how it is used.

    Args:
        text: the question.
        named: the names in it.
        follows: whether there are turns before it, of which a pointer may speak.
    """
    asked = " ".join(without_courtesies(text).lower().split()).strip(" ?!.,")
    if (
        _PLAIN.fullmatch(asked)
        or asks_why_unanswered(text)
        or _OPINION.search(asked)
        or (not follows and _THIS.fullmatch(asked))
    ):
        return True
    if (follows and POINTING.search(asked)) or any(name.lower() != "kutip" for name in named):
        return False
    found = _WORD.findall(asked)
    others = [word for word in found if not (word in _ADDRESSED or _ADDRESSED_WITHIN.fullmatch(word))]
    return len(others) < len(found) and all(word in _OF_ITSELF or not names_subject(word) for word in others)


def asks_why_unanswered(text: str) -> bool:
    """Whether it is asked why there was no answer, and nothing else: "kok tidak ada?", "why did you refuse?"."""
    return bool(_UNANSWERED.fullmatch(" ".join(without_courtesies(text).lower().split()).strip(" ?!.,")))


def names_subject(question: str) -> bool:
    """Whether a question has a word that says what it is about: none that only asks, points or joins."""
    return any(english.plain(word) not in english.stop_words() for word in content(question))
