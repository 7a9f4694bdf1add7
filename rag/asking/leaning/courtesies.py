"""Words to an assistant that ask nothing of articles: greetings, thanks, praise, a wish for another language.

Knows: how they are said in both languages, and that a question may follow them. Does not know the conversation.
"""

import re

LONGEST = 80
"""Characters of a courtesy; what is longer asks something."""
_LANGUAGE = r"(?:english|indonesian|bahasa(?: (?:indonesia|inggris))?|inggris|indonesia)"
_POLITE = (
    r"(?:hello|hi|hey|hai|halo|good (?:morning|afternoon|evening|night)|selamat (?:pagi|siang|sore|malam)"
    r"|assalamualaikum|thanks?(?: you)?(?: (?:(?:so|very) much|a lot))?|thx|many thanks|cheers|terima ?kasih|makasih"
    r"|trims|banyak|good|great|nice|perfect|awesome|well done|that(?:'s| is) (?:all|great|good|it)|never ?mind|bagus"
    r"|mantap|keren|sip|siap|oke?|okay|okey|baik(?:lah)?|itu saja|sudah cukup|bye|goodbye|sampai jumpa|dadah|kutip|kak"
    r"|min|please|tolong|dong|ya|yes|sorry|maaf)"
)
_BEGS = r"(?:(?:please|kindly|tolong|mohon|minta|bisa(?:kah)?|(?:can|could|would|will) you)[\s,]+){0,3}"
_TRANSLATE = r"(?:translate|(?:di)?terjemah(?:kan|in))"
_THANKS = (
    r"(?:(?:thanks?|thx|terima ?kasih|makasih|trims)(?: (?:you|so|very|much|a|lot|for|your|the|this|that|all|help|info"
    r"|information|answers?|quotes?|kutip|banyak|ya|kak|min|mas|mbak|pak|bu|bang|atas|untuk|buat|semua(?:nya)?"
    r"|(?:info(?:rmasi)?|bantuan|jawaban|kutipan|penjelasan)(?:nya)?))*)"
)
_VERY = (
    r"(?:that(?:['’]s| is| was)?|you(?: are|['’]re)?|kamu|anda|lo|lu|kau|dasar|ini|sangat|sungguh|very|really"
    r"|so|too|banget"
    r"|sekali|amat|deh|sih|juga|a lot)"
)
_FEELING = (
    rf"(?:(?:{_VERY} )*(?:helpful|useful|useless|helps|stupid|dumb|idiot|membantu|bermanfaat|berguna|bodoh"
    rf"|goblok|tolol|bego"
    r"|payah|jelek|pintar|pinter|hebat|kasihan|kasian|sedih|seram|serem|lucu|wow|wah|waduh|duh|aduh|astaga|ya ampun"
    r"|oh(?: begitu| gitu)?|hmm+|ha(?:ha)+|he(?:he)+|wk(?:wk)+|lol|i see|got it|noted|paham|mengerti|ngerti|understood)"
    rf"(?: {_VERY})*)"
)
"""What is felt at an answer, or of who gives it; within a question these words tell something."""
_WORK = (
    r"(?:(?:an?|the|some|sebuah|satu|beberapa) )*(?:judul|lead|teras|caption|artikel|berita|naskah|esai|puisi|pantun"
    r"|siaran pers|dra[fp]t?|headline|title|article|story|essay|poem|press release)s?(?: ?nya)?"
)
_OTHERWISE = (
    rf"{_BEGS}(?:{_TRANSLATE}|summari[sz]e|paraphrase|rewrite|shorten|simplify|rephrase|ringkas(?:kan)?|rangkum(?:kan)?"
    r"|persingkat|pendekkan|sederhanakan|parafrase(?:kan)?)"
    r"(?: (?:it|that|this|them|the (?:answer|quotes?|quotations?|(?:first|second|third|last)(?: one)?)|itu|ini|semuanya"
    r"|jawabannya|kutipannya|yang \w+))?"
    rf"(?: (?:in(?:to)?|to|ke(?: dalam)?|dalam|pakai|pake) {_LANGUAGE})?"
    rf"|(?:dalam|pakai|pake) {_LANGUAGE}|(?:in|ke) (?!(?:indonesia|inggris)\b){_LANGUAGE}"
    r"|(?:make it |buat )?(?:lebih |yang lebih )?(?:singkat|pendek|ringkas)(?:nya)?(?: lagi)?"
    r"|(?:make it )?(?:shorter|simpler)"
    r"|in short|in your own words|dengan (?:bahasa|kata-kata)(?:mu| sendiri)"
    rf"|(?:write|draft|compose|(?:mem)?(?:buat|bikin)|tulis|susun)(?:kan|in)?(?: me| us| saya| aku)? {_WORK}"
)
"""A wish for other words, or for words of one's own; "in Indonesia?" and "ke Inggris?" ask of a country."""
_INTO = rf"(?:in(?:to)?|to|ke(?: dalam)?|dalam|pakai|pake) (?!(?:indonesia|inggris)\b){_LANGUAGE}"
_WISHES_FIRST = re.compile(
    rf"^{_BEGS}(?:(?:{_TRANSLATE}|(?:give|show)(?: me)? an? (?:english )?translation of"
    r"|(?:answer|reply|jawab)(?= (?:in|dal)))"
    rf"(?: {_INTO})?[,:.]? |{_INTO}[,:] )(?=\S)",
    re.IGNORECASE,
)
_WISHES_LAST = re.compile(
    rf"[,.?!;:–-]\s*(?:(?:and|dan)\s+)?{_BEGS}"
    rf"(?:(?:{_TRANSLATE}(?: it| that)?|answer|reply|jawab)(?: {_INTO})?|{_INTO})(?:\W+{_POLITE})*\W*$",
    re.IGNORECASE,
)
_LAST_OF_IT = re.compile(rf" {_INTO}(?:\W+{_POLITE})*\W*$", re.IGNORECASE)
"""Before or behind a question, that it be told in another language, and where something is to be translated."""
_BESIDE = r"[^\w\"“”«»(]*"
"""What stands beside a courtesy: spaces, marks, little pictures; no quotation."""
_COURTESY = re.compile(rf"{_BESIDE}(?:(?:{_THANKS}|{_POLITE}|{_FEELING}|{_OTHERWISE})\b{_BESIDE})+", re.IGNORECASE)
_AROUND = re.compile(rf"^(?:{_POLITE}\b{_BESIDE})+|(?<![\s,.!?])(?:[\s,.!?]+{_POLITE}\b)+{_BESIDE}$", re.IGNORECASE)


def without_courtesies(text: str) -> str:
    """A turn without the courtesies that it begins and ends with."""
    return _AROUND.sub("", text.strip())


def is_courtesy(text: str) -> bool:
    """Whether a turn asks nothing of the articles; a question behind the courtesy is one."""
    return len(text) <= LONGEST and bool(_COURTESY.fullmatch(text.strip()))


def without_language(text: str) -> str:
    """A question without the wish for an answer, or a quotation, in another language: "in English, who …?"."""
    first = _WISHES_FIRST.match(text.strip())
    asked = _LAST_OF_IT.sub("", text.strip()[first.end() :]) if first else text.strip()
    asked = _WISHES_LAST.sub("", asked)
    if is_courtesy(text) or asked == text.strip():
        return text
    return f"{asked}?" if "?" in text and not asked.endswith("?") else asked


def wishes_language(text: str) -> bool:
    """Whether a turn wants something told in another language, which is no question or stands beside one."""
    wish = is_courtesy(text) and re.search(rf"(?i)\b(?:{_TRANSLATE}|{_LANGUAGE})\b", text)
    return bool(wish) or without_language(text) != text
