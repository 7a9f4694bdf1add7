"""A question that is wrapped in another, "could you tell me where …?", in other words, or in those of a statement.

Knows: how one greets, says who asks, and asks to be told something, or whether it is so, in both languages; in how many
words a reason is asked for, and by which noun alone something is. Does not know what is asked.
"""

import re

from index.sentences import segment
from rag.asking.kinds import VERB
from rag.asking.quoted_words import QUOTED

_WH = r"(?:who(?:m|se)?|what|when|where|why|how|which|whether|if)\b"
_AT = r"(?:(?:in|at|on|to|from|by|for|with|of|since|until|under) )?"
_GREETS = r"(?:(?:hi|hello|hey|please|sorry|excuse me|ok(?:ay)?)[\s,.!]+)*"
_TELL = r"(?:(?:tell|remind|inform|let|advise)(?: (?:me|us))(?: know)?|(?:kindly |please )advise)"
_ENGLISH = re.compile(
    rf"^{_GREETS}(?P<lead>(?:and|but|so|then)[\s,]+)?"
    r"(?:(?:(?:i|we)(?:['’]d| would| should)(?: be)?(?: most| very| really| so)? (?:grateful|thankful|obliged|glad"
    r"|appreciate it|like it) if you (?:can|could|would|might)"
    r"|(?:can|could|would|will) (?:you|anyone|somebody|someone)(?: be (?:so kind|kind enough) (?:as )?to)?)"
    rf"(?: please| kindly| possibly)* (?:{_TELL}|explain(?: to (?:me|us))?|say)"
    rf"|would you mind telling (?:me|us)|would it be possible(?: for you)? to (?:know|learn|{_TELL})"
    rf"|(?:please )?be so kind (?:as )?to {_TELL}|(?:can|could|may) i ask you to {_TELL}"
    rf"|(?:please |kindly )*(?:{_TELL}|explain to (?:me|us))"
    r"|(?:i|we)(?:['’]d| would| should)?(?: be)?(?: just| also| really| most| very)*"
    r" (?:like|love|want|need|wish|grateful|thankful|glad|interested|curious|keen) to"
    r" (?:know|learn|find out|ask|understand|hear)"
    r"|(?:do|does|would) (?:you|anyone|anybody|somebody) (?:happen to |by any chance )?(?:know|remember|recall)"
    r"|(?:have you|do you have|got|is there)? ?any (?:idea|clue|information)(?: (?:about|on|as to))?"
    r"|i(?:['’]m| am| was|['’]ve been| have been)? ?(?:just |also )?(?:wonder(?:ing)?|curious)(?: about)?"
    r"|(?:may|can|could|might) (?:i|we) (?:know|ask)(?: you)?|what (?:i|we)(?:['’]d| would)?"
    r" (?:want|need|like) to know is)"
    r"(?:, if (?:i may|possible|you don['’]t mind|it(?:['’]s| is) not too much trouble),?)?"
    rf"(?: again| exactly| please)*[\s,:]+(?={_AT}{_WH})",
    re.IGNORECASE,
)
_WH_ID = (
    r"(?:(?:se)?berapa|s?apa(?:kah)?|siapa(?:kah)?|kapan(?:kah)?|(?:di|ke|dari) ?mana|mana|bagaimana|gimana|mengapa"
    r"|kenapa|benarkah|adakah|[a-z]{3,}kah)\b"
)
_YOU, _I = r"(?:anda|kamu|kau|kalian|lu|lo|mas|mbak|kak|min|bang)", r"(?:saya|aku|gue|gw|kami|kita)"
_INDONESIAN = re.compile(
    r"^(?:(?:halo|hai|permisi|maaf|tolong|mohon|coba|eh|oh)[\s,.!]+)*(?P<lead>(?:dan|tapi|terus|lalu)[\s,]+)?"
    rf"(?:(?:(?:bisa|boleh|dapat|mau)(?:kah)?(?: {_YOU}| tolong| minta| dong)* )?(?:(?:kasih|beri|diberi|dikasih) ?tahu"
    rf"|beritahu(?:kan)?|jelaskan|jelasin|ceritakan|informasikan|sampaikan)(?: dong)?(?: (?:ke(?:pada)? )?{_I})?"
    rf"|(?:apa(?:kah)? )?(?:ada yang|adakah yang|{_YOU}) (?:tahu|ingat)(?: (?:tidak|nggak|gak|ga|kah))?"
    rf"|tahu(?:kah)? {_YOU}|(?:(?:{_I}|boleh|numpang|izin|ijin|permisi) )*(?:mau|ingin|pengen|hendak|perlu)?"
    rf" ?(?:tahu|tanya|nanya|bertanya|menanyakan|penasaran)(?: dong| nih)?)"
    rf"(?: (?:soal|tentang|sebenarnya|persisnya|kira-kira))?[\s,:]+(?={_WH_ID})",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?i),\s*(?:(?:please|do you know|can you tell me|any idea|tolong(?: dijawab)?|ada yang tahu|tahu (?:tidak|gak)"
    r"|(?:please|kindly) (?:list|name|show)(?: me)?(?: (?:them|all|of))+|(?:tolong )?sebutkan semua(?:nya)?"
    r"|if (?:(?:it|that)(?:['’]s| is| would be)? )?(?:at all )?(?:possible|not too much trouble)"
    r"|if (?:i may(?: ask)?|you (?:do not|don['’]t) mind)|(?:many )?thanks?(?: you)?(?: (?:very|so) much)?"
    r"|(?:terima ?|ma)kasih)"
    r"(?: (?:ya|in advance|sebelumnya))?[\s,.!?]*)+$"
)
_HELLO = (
    r"(?:hi|hello|hey|dear|halo|hallo|hai|permisi|misi|maaf|selamat|met|good|assalamualaikum|salam)"
    r"(?: (?:there|all|everyone|kutip|pagi|siang|sore|malam|morning|afternoon|evening|kak|kakak|min|admin|mas|mbak|pak"
    r"|bu|gan|bro|sis|semua|sebelumnya))*"
)
_CALLING = (
    r"(?:journalist|reporter|editor|researcher|student|(?:election )?(?:monitor|observer)|lecturer|writer|wartawan"
    r"|jurnalis|redaktur|peneliti|mahasiswa|mahasiswi|pemantau(?: pemilu)?|dosen|penulis|warga)"
)
_PURPOSE_WORDS = 14
"""Words of what somebody says that he is writing, none a name: what is asked may be about that."""
_MYSELF = (
    rf"(?:i(?:['’]m| am) (?:an? )?(?:[a-z]+ )?{_CALLING}(?: (?:at|from|for|with|in) (?:(?! and i\b)[^,.!?]){{1,40}})?"
    rf"|{_I}(?: (?:ini|adalah|seorang))* {_CALLING}(?: (?:dari|di|asal|media) [^,.!?]{{1,40}})?"
    rf"|i(?:['’]m| am) (?:writing|working on|doing|preparing|researching)(?: (?-i:[a-z-]+)){{1,{_PURPOSE_WORDS}}}"
    rf"|{_I} (?:(?:sedang|lagi) )?(?:menulis|nulis|riset|meneliti|mengerjakan|menyusun|menyiapkan|membuat|bikin)"
    rf"(?: (?-i:[a-z-]+)){{0,{_PURPOSE_WORDS}}})"
)
_MAY_ASK = (
    rf"(?:(?:{_I} )?(?:mau|ingin|pengen|boleh|numpang|izin|ijin) (?:tanya|nanya|bertanya)"
    r"(?: (?:dong|nih|ya|sesuatu|sedikit|bentar|kak|min))*"
    r"|(?:can|could|may) i ask(?!(?: you)? to\b)(?: you)?(?: something| a (?:quick )?question)?"
    r"|(?:just )?(?:a |one )?quick question|i have a (?:quick )?question)"
)
_REGARDS = (
    r"(?:dear (?:sirs?|madams?|all|colleagues?|friends?|kutip|editors?|team)(?: or (?:sir|madam))?"
    r"|(?:i hope|hoping) (?-i:[a-z’' ]{1,60})|(?:i(?:['’]m| am) )?(?:very |so )?sorry (?:to|for) [^.,!?]{1,40})"
)
_OPENING = re.compile(
    rf"^(?:(?:{_HELLO}|{_REGARDS}|{_MYSELF}|{_MAY_ASK})"
    r"(?:\s*[,.!;:–-]+\s*(?:(?:and|but|jadi|so|nah)\s+)?| and (?=i (?:was|am)\b))"
    rf"|{_HELLO}(?=\s+(?:{_MYSELF}|{_MAY_ASK}))\s+"
    rf"|{_MAY_ASK}\s+)+(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""A greeting, who asks, that he does: "Halo kak, saya wartawan, mau tanya: …"; it names nothing that is asked of."""
_READ = re.compile(
    rf"^(?:{_MAY_ASK}[\s,.:]+)?(?:(?:jadi|nah|soalnya|ini|begini|kan)[\s,]+)?(?:{_I} )?"
    r"(?P<time>(?:tadi|barusan|baru saja|kemarin|semalam|minggu lalu|beberapa hari lalu|waktu itu|pernah)"
    rf"(?: (?:pagi|siang|sore|malam|ini|itu))* (?:{_I} )?)?"
    r"(?:(?:sempat |baru |habis )?(?:baca|membaca|lihat|melihat|dengar|mendengar|nonton|menonton|nemu|menemukan)"
    r"(?: (?:berita|kabar|artikel|di (?:berita|koran|medsos|internet|tv|grup|wa))){0,2}"
    r"|(?:ada|muncul) (?:berita|kabar|artikel))(?: (?:kalau|bahwa|tentang|soal|mengenai))? "
    rf"(?!(?:[a-z]+ ){{0,2}}(?:apa|berapa)\b)(?=[^?]*[,.] )(?=.*\b{_WH_ID})",
    re.IGNORECASE,
)
"""Before what somebody read and asks of, and when he did: "kemarin ada berita jembatan roboh, itu di mana?"."""
_PARTICLES = re.compile(
    r"(?<=[\w,?!]) (?:sih|tuh|nih|dong|deh|lho|loh)(?=[\s,.?!]|\Z)|(?:(?<=\A)|(?<=[,.?!] ))nah,? (?=[a-z])"
)
"""Words of everyday speech that only lend a tone; what is quoted keeps them."""
_IF = re.compile(r"(?i)^if\b")
_ASKS = r"(?:s?apa|siapa|kapan|mana|dimana|berapa|bagaimana|gimana|mengapa|kenapa|cara)"
_SO = re.compile(
    rf"(?!(?:jika|kalau|bila|apabila|andai)\b)(?!.*\b(?:\w+kah|bahwa|{_ASKS})\b)(?P<who>[^\s,]+(?: [^\s,]+){{0,5}}?)"
    r"(?<!\byang)(?<!\btidak)(?<!\btak)(?<!\bgak)(?<!\bnggak)(?<!\bkurang)(?<!\bhampir)(?<!\bsepenuhnya)(?<!\bsangat)(?<!\bbelum)(?<!\bdengan)(?<!\bsecara)(?<!\bpaling)(?<!\blebih)"
    r"(?: memang| emang)? (?:benar|betul)(?:-benar|an|-betul)? "
    rf"(?=(?:akan|bakal|sudah|telah|pernah|{VERB})\b)",
    re.IGNORECASE,
)
"""Behind whom it is told of: "Rina benar mundur?"; what is true of a thing has a word before it, "cara yang benar"."""


_CLAUSE = (
    r"(?=(?:(?!yang\b|yg\b)[^\s?,]+ ){1,6}?(?!(?:menurut|mengenai|terhadap|terkait|bersama|mendatang|berita)\b)"
    rf"(?:{VERB}|akan|tidak|tak|belum|ingin|telah)\b)"
)
"""Behind a noun, what is told of it as a sentence: "alasan Rina menolak"."""
_WHY = tuple(
    (re.compile(rf"(?i)^{pattern}"), asks)
    for pattern, asks in (
        (
            r"(?:(?:apa(?: sih)? )?(?:alasan(?:nya)?|sebab|motif|dasar|pertimbangan)"
            rf"|apa(?: sih)? (?:yang|yg) (?:membuat|bikin|mendorong)) {_CLAUSE}",
            "Kenapa ",
        ),
        (
            r"(?:(?:karena|lantaran|gara-gara|(?:atas|dengan) (?:alasan|dasar|pertimbangan)) apa(?:kah)?|mengapakah"
            r"|kok(?: bisa)?) (?=\S+ \S+ \S)",
            "Kenapa ",
        ),
        (r"(?:for what reasons?|on what (?:grounds|basis)) (?=(?:did|does|do|is|are|was|were|has|have|had)\b)", "Why "),
        (
            r"what (?:prompted|drove|led|pushed|motivated|forced|compelled|caused) (?P<who>[^?]+?) to (?=[a-z]+ ?)",
            r"Why did \g<who> ",
        ),
    )
)
"""How a reason is asked for in other words than "why", and how it is then asked for."""
_INSTEAD = tuple(
    (re.compile(rf"(?i)^{pattern}"), asks)
    for pattern, asks in (
        (
            r"(?:kalau |jika )?bukan (?P<who>[^,?]+?),? (?P<did>(?:yang|yg) [^,?]+?),? "
            r"(?:(?:tapi|tetapi|melainkan|lalu|terus|jadi|maka) )?s?iapa\b",
            r"Siapa \g<did> selain \g<who>",
        ),
        (r"if not (?P<who>[^,?]+?),? (?:then )?who(?P<did> [^?]+)", r"Who\g<did> other than \g<who>"),
    )
)
"""How it is asked who did something if somebody did not, and how it is then asked."""
_BY_NOUN = tuple(
    (re.compile(rf"(?i)^(?:{noun})(?= +[^\W\d])"), asks)
    for noun, asks in (
        (r"(?P<noun>alasan|penyebab|pemicu|sebab|latar belakang)", r"Apa \g<noun>"),
        (
            r"(?P<noun>jumlah|total|banyaknya|besar(?:an|nya)|harga|tarif|biaya|ongkos|nilai|anggaran|pagu|gaji|denda|kerugian"
            r"|usia|umur|luas|panjang|tinggi|jarak|kapasitas|suhu|persentase|(?:angka|tingkat) kematian)",
            r"Berapa \g<noun>",
        ),
        (r"(?P<noun>lokasi|alamat)", r"Di mana \g<noun>"),
        (r"tanggal|jadwal", "Kapan"),
        (r"jam|pukul", "Jam berapa"),
        (r"(?P<noun>nama|pelaku)", r"Siapa \g<noun>"),
        (r"(?:the )?(?P<noun>reasons?|causes?)(?= (?:for|of|behind|why)\b)", r"What is the \g<noun>"),
        (r"(?:the )?(?:total )?number of", "How many"),
    )
)
"""How a question begins that has no word of asking, only the noun of what is asked for: "jumlah korban banjir?"."""
_ASKING = re.compile(
    rf"(?i)\b(?:{_WH_ID}|{_WH}|s?apa|apaan|brp|gmn|knp|kpn|artikel|berita|articles?|(?:yang|yg) mana)\b|\d"
)

FEWEST_TOLD = 3
"""Words of a statement that tells what a question behind it is about."""


def told_before(text: str) -> tuple[str, str] | None:
    """What is stated before a question, and the question: "Demak held a meeting. Who spoke?"; None where nothing is."""
    *before, asked = (text[one.start : one.end] for one in segment(text))
    stated = " ".join(before).rstrip(".!")
    if "?" in stated or len(stated.split()) < FEWEST_TOLD or len(asked.split()) < FEWEST_TOLD:
        return None
    return (stated, asked) if asked.endswith("?") else None


def direct(text: str) -> str:
    """The question that a text asks, without the one that wraps it; "do you know X?" and the like stay.

    One that is told apart from a statement by a word alone, "Rina benar mundur?", begins with that word.
    """
    text = text if QUOTED.search(text) else _PARTICLES.sub("", text)
    told = _READ.sub("", _OPENING.sub("", _ENDS.sub("?", text)))
    for wrapping in (_ENGLISH, _INDONESIAN):
        if match := wrapping.match(told):
            return (match["lead"] or "") + _IF.sub("whether", told[match.end() :])
    if match := _SO.match(told):
        return f"benarkah {match['who']} {told[match.end() :]}"
    for roundabout, asks in (*_WHY, *_INSTEAD):
        if roundabout.match(told):
            return roundabout.sub(asks, told)
    return told if _ASKING.search(told) else _asked_of(told)


def _asked_of(noun_phrase: str) -> str:
    """The question that asks for what a noun phrase begins with: "alasan jembatan ditutup", "lokasi debat"."""
    asked = ((asks, match) for one, asks in _BY_NOUN if (match := one.match(noun_phrase)))
    return next((match.expand(asks) + noun_phrase[match.end() :] for asks, match in asked), noun_phrase)
