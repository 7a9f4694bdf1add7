"""Words that say who spoke, as patterns: Indonesian and English verbs of speech and what stands beside them.

Knows: the verbs and the places of a speaker beside them. Does not know who the speaker is
(`speaking/turns/attributions.py`).
"""

import re
from typing import Final

from index.saying import BY, SAID, SAID_EN, SURELY

_QUOTED: Final = rf"{SAID}|keluh|kesal|sesal|ketus|tuntas|ulas|canda|gurau|kelakar"
"""These, and what is speech only behind a quotation: "…," kesalnya."""
ASKED: Final = (
    r"bilang|ngomong|katakan|mengatakan|berkata|menyatakan|(?:meny|s)ampaikan|(?:men)?jelaskan|(?:men|t)egaskan"
    r"|(?:meng)?ungkap(?:kan)?|says?|said|(?<!was )(?<!were )(?<!been )(?<!be )(?<!is )(?<!are )told(?! by)"
    r"|tells?|explain(?:ed|s)?|claim(?:ed|s)?|stated|announced?"
)
"""Verbs of saying as questions use them, and of nothing else: to report to the police or to call by a name is none."""
FINDING: Final = (
    r"(?:hasil|temuan|rekomendasi|data|catatan|laporan|prakiraan|perkiraan|perhitungan|survei|sensus|riset|penelitian"
    r"|kajian|pemantauan|pantauan|pengamatan|statistik)"
)
"""What an institution or somebody finds out, before the name."""
ASKED_WHAT: Final = "bilang|ngomong|berkata|mengatakan|menyatakan|katakan|sampaikan|ungkapkan|jelaskan|berkomentar"
"""Those of them behind which a question asks what was said: "Rina bilang apa?"."""
ON: Final = "soal|tentang|mengenai|terkait|perihal|ihwal|atas|saat|ketika|usai|setelah"
"""Behind whose words a question asks for, before what they are about, or when they were said."""
GLUED: Final = (
    "mengatakan|menyatakan|menjelaskan|menegaskan|menyebut|mengaku|meminta|menanggapi|buka|(?<!eng)(?<!per)angkat"
)
"""Verbs that a lost space may glue to the name before them; Mengangkat is a word of its own."""
SPEECH: Final = re.compile(
    rf"\b(?:(?:{ASKED}|{BY})(?:nya)?"
    r"|di(?:katakan|sampaikan|nyatakan|tegaskan|jelaskan|ungkap(?:kan)?))\b",
    re.IGNORECASE,
)
"""What asks for somebody's words: who said it is the speaker, whatever else the sentence names."""
_CERTAIN = (
    "mengatakan|menyatakan|menegaskan|menjelaskan|menuturkan|mengungkap(?:kan)?|menyebut(?:kan)?|menambahkan"
    "|menekankan|menyampaikan|mengingatkan|memaparkan|mengemukakan|menerangkan|meng(?:h)?imbau|meminta|berharap|mengaku|mengakui"
    "|berkata|menilai|membantah"
    r"|memastikan(?! (?:langkah|tempat|tiket|kemenangan|gelar|posisi|diri|kelolosan|satu tempat|lolos)\b)"
    "|mengklaim|membenarkan|memperingatkan|mengumumkan|mengonfirmasi"
    r"|mengkonfirmasi|berdalih|merinci|melansir(?! (?:dari|dan|laman|situs|kantor)\b)"
    r"|mencatat(?! (?:skor|waktu|rekor|poin|gol|kemenangan|kekalahan|raihan)\b)"
    r"|melaporkan(?! (?:[A-Z]|dugaan|diri|\w+(?:nya| (?:itu|ini|tersebut)) )|[^.,\"“”]{0,80} (?:ke|kepada) )"
)
"""Always speech; "melaporkan" is not where somebody is reported to the police, nor "mencatat" where it is to score."""
STATES: Final = re.compile(
    rf"\b(?:{_CERTAIN}|menuntut|menginstruksikan|mengharapkan|menyanjung|memuji(?:-muji)?"
    r"|mengeluhkan|menjanjikan|berjanji|mengusulkan"
    r"|menolak(?= (?:anggapan|tudingan|tuduhan|disebut|bahwa|jika))"
    r"|menepis(?= (?:(?:soal|adanya|semua|segala) )?(?:anggapan|tudingan|tuduhan|dugaan|kabar|isu|rumor|spekulasi|klaim"
    r"|pernyataan|keraguan|kekhawatiran|bahwa|jika|hal|itu|tersebut)\b)"
    r"|menanggapi|merespons?|menyoroti|mengajak|mendorong|mendesak|mengucapkan|mengecam"
    r"|membeberkan|mencontohkan|menceritakan|bercerita|berpendapat|berpesan|menyarankan|mempertanyakan|menduga|meyakini"
    r"|menyangkal|menyerukan|menuding|menyayangkan|menyesalkan|mengkritik|mengapresiasi|menyimpulkan|memprediksi"
    r"|menyinggung|menganggap|memandang|menampik|berujar|bertutur|mengutarakan|melanjutkan|menyindir|mengutuk"
    r"|angkat (?:bicara|suara)|buka suara|(?:menggambarkan|mendeskripsikan|melukiskan)(?=[^\n\"“”]*[\"“])"
    rf"|(?:{SAID_EN})(?! by))\b"
)
"""What a speaker does with reported speech."""
BODY_STATES: Final = re.compile(
    r"(?<!yang )(?<!untuk )(?<!tidak )(?<!dapat )(?<!bisa )(?<!perlu )(?<!harus )(?<!mau )(?<!ingin )(?<!hendak )"
    rf"(?<!guna )(?<!agar )(?<!sekadar )(?<!mampu )\b(?:{_CERTAIN})\b"
)
"""Those of them that are always speech, of persons and institutions, unless a clause of its own begins there, or it is
only what somebody can, must or wants to say."""
_OFTEN: Final = (
    r"pernah|kerap|sering|berulang kali|berkali-kali|lagi-lagi|sekali lagi|untuk (?:yang )?ke\w+ kali(?:nya)?"
)
"""How often somebody says something, between his name and the verb: "untuk kesekian kalinya"."""
_BEFORE_VERB: Final = (
    "(?:juga|pun|turut|lalu|kemudian|sendiri|kembali|sebelumnya|sempat|lantas|langsung|akhirnya|bahkan|terus|telah|sudah"
    rf"|tegas|secara \w+|dengan \w+|{_OFTEN}|also|has|had|later)"
)
ADVERB: Final = re.compile(rf"(?:[ ,]{_BEFORE_VERB})+$")
ADVERBS: Final = rf"(?: {_BEFORE_VERB})*"
"""Between a speaker and a verb of speech: at the end of what stands before the verb, and as a pattern."""
AFTER_QUOTE: Final = re.compile(
    rf"[\"”»][\s,]*(?:begitu |demikian )?(?P<verb>{_QUOTED}|{SAID_EN}|demikian(?= [A-Z])) (?=(?P<who>[^\n]{{2,240}}))"
)
STATES_AFTER_QUOTE: Final = re.compile(rf"[\"”»][\s,]*(?P<who>[^\n,\"“”]{{2,80}}?) {STATES.pattern}")
SAID_BY: Final = (
    r"(?:di(?:kata|sampai|ungkap|ucap|tutur|tegas|jelas|nyata|utara|kemuka|beber)kan|diungkap)(?: oleh)?"
    r"|di(?:benar|pasti|akui|sebut)(?:kan)? oleh"
)
"""Before whoever says it: "hal itu diungkap Budi", "dibenarkan oleh Budi"."""
FIRST: Final = frozenset(f"{SURELY}|lanjut|sambung|tambah".split("|")) - {"papar", "sebut", "terang"}
"""Verbs that begin a sentence, before whoever speaks: "Kata dia, …"."""
_FIRST: Final = f"(?:{'|'.join(map(str.title, sorted(FIRST)))})"
TOLD: Final = "(?:penuturan|penjelasan|pemaparan|keterangan|pengakuan|pernyataan|pendapat|pandangan|kesaksian|cerita)"
"""What somebody tells, between "menurut" and his name."""
REPORTED: Final = re.compile(
    rf"(?:\b(?:[Mm]enurut(?: {TOLD})?|[Aa]ccording to)|^{_FIRST}|, (?:{SAID}|{SAID_EN})"
    r"|\b[Hh]al (?:itu|ini|tersebut|senada)"
    r" (?:(?:sampaikan|katakan|ungkapkan|tegaskan|jelaskan|nyatakan|utarakan)(?: oleh)?"
    rf"|(?:(?:juga|pun|turut) )?(?:{SAID_BY}|di(?:benar|pasti)kan),?)) (?=(?P<who>[^\n]{{2,240}}))"
)
OPENERS: Final = (
    r"(?:(?:[Ss]ementara|[Ss]elain|[Kk]arena|[Oo]leh karena|[Ss]aat|[Uu]ntuk)(?: itu)|[Ss]ementara|[Nn]amun|[Ll]alu"
    r"|[Kk]emudian|[Ss]ebelumnya|[Ss]elanjutnya|[Oo]leh karenanya|[Ss]edangkan|[Aa]dapun|[Ss]enada"
    r"|[Dd]i (?:sisi|tempat) (?:lain|terpisah)|[Aa]palagi|[Tt]erlebih(?: lagi)?|[Bb]ahkan|[Mm]eski (?:begitu|demikian)"
    r"|[Ll]ebih (?:lanjut|jauh)|Meanwhile|But|However)"
)
"""What opens a sentence and links it to the one before, as a pattern; several may stand in a row."""
LINK: Final = (
    rf"(?:(?:{OPENERS}(?: {OPENERS})*\b"
    r"|[A-Z][\w ]{2,40},|[A-Z]\w+(?: \w+){0,4} (?:itu|ini|tersebut|di ?atas)\b),? )?"
)
"""What may link a sentence to the one before it: "Lebih lanjut, ", "Dalam kesempatan itu "."""
PRONOUN_STATES: Final = re.compile(
    rf"^{LINK}(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya|[Hh]e|[Ss]he|[Pp]ihaknya){ADVERBS},? {STATES.pattern}"
)
"""A sentence whose subject is a pronoun that speaks: "Ia juga mengingatkan …"."""
PRONOUN_SILENT: Final = re.compile(
    rf"^{LINK}(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya){ADVERBS} (?:tak|tidak|belum|enggan|urung)\b(?![^\n]*[\"“])"
)
"""A sentence that tells of a pronoun's subject what he does not do or say: "Ia tak merinci kapan …"."""
CALLED_STATES: Final = re.compile(
    rf"^{LINK}[A-Z]?[a-z-]+ yang (?:akrab |biasa |karib |kerap )?(?:disapa|dipanggil) [\w.' ]{{2,30}}?"
    rf" (?:itu|ini|tersebut){ADVERBS},? {STATES.pattern}"
)
"""A sentence whose subject is somebody spoken of before, by his nickname: "Pria yang akrab disapa Jono itu menilai"."""
PRONOUN_REPORTED: Final = re.compile(
    r"\b[Mm]enurut(?:nya\b| (?:dia|ia|beliau|dirinya)\b)"
    rf"|^{_FIRST} (?:dia|ia|beliau)\b"
    rf"|[,\"”»]\s*(?:begitu |demikian )?(?:(?:{_QUOTED})(?:nya\b| (?:dia|ia|beliau)\b)"
    rf"|(?:he|she) (?:{SAID_EN})\b|(?:{SAID_EN}) (?:he|she)\b)"
    rf"|\b[Hh]al (?:itu|ini|tersebut|senada) (?:disampaikannya|dikatakannya|ia sampaikan|ia katakan)\b"
    rf"|[\"”»][\s,]*(?:ia|dia) (?:{STATES.pattern}|mengakhiri\b)"
)
"""A pronoun where a speaker's name may stand: "katanya", "ujar dia", "Menurutnya"."""
IMITATED: Final = re.compile(
    r"[\"”»][^\"“”«»]{0,80}?\b(?:menirukan|imitating|mimicking) (?:kembali )?(?:(?:jawaban|ucapan|perkataan"
    r"|pernyataan|kata-kata|kalimat|ujaran|omongan|pertanyaan|permintaan|perintah|pesan|teriakan|keluhan)(?: dari)?"
    r" (?!untuk |kepada |itu\b|ini\b)|(?=[A-Z]))"
    r"(?P<who>[^\n]{2,240})"
)
"""A quotation whose words are another's than its speaker's: "…," katanya menirukan jawaban Budi."""
_UNNAMED = (
    "salah satu|salah seorang|seorang|para|sejumlah|beberapa|warga|pihak|sumber|peneliti|penulis|ahli|orang|mereka"
)
DESCRIBED: Final = re.compile(
    rf"[\"”»][\s,]*(?:{SAID}) (?:sang )?(?!(?:{_UNNAMED})\b)(?P<what>[a-z][\w-]+)"
    r"(?P<more>(?: [\w-]+){0,10}?) (?:itu|tersebut|ini)\b"
)
"""A quotation said by somebody spoken of before: "lanjut perempuan 31 tahun itu"."""
OFFICE_AGAIN: Final = re.compile(
    rf"^{LINK}(?P<what>[A-Z]?[a-z][\w-]+)(?P<more>(?: [\w-]+){{0,10}}?) (?:itu|tersebut|ini){ADVERBS},?"
    rf" {STATES.pattern}"
)
"""A sentence whose subject is somebody spoken of before, by what he is: "Politikus PKS itu menilai"."""
PRONOUN_ACTS: Final = re.compile(
    rf"^{LINK}(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya)(?: (?:hanya|akan|masih|ingin|mulai|baru|tidak|tak|belum|enggan))?"
    rf"{ADVERBS} (?:me|ber)[a-z]{{3,}}\b"
)
"""A sentence that tells what somebody does who was spoken of before: "Dirinya meninjau pasar bersama Budi"."""
NO_VOICE: Final = re.compile(rf"(?:[Mm]enurut (?:{FINDING}|rencana|jadwal|informasi|kabar|aturan|pantauan)\b|Lanjut )")
"""What reads like somebody's speech and is nobody's: "Menurut data", "Menurut rencana"."""
GROUP: Final = re.compile(
    rf"^{LINK}(?:Pihak )?(?:[Pp]olisi|[Kk]epolisian|[Pp]enyidik|[Pp]emerintah|[Jj]aksa){ADVERBS} {STATES.pattern}"
)
"""An institution that speaks without its name; its spokesman may be "katanya" after it."""
SOMEBODY: Final = re.compile(
    rf"\b(?:[Mm]enurut|{SAID}|{SAID_BY})(?: juga)?(?: oleh)? (?:{_UNNAMED})\b"
    r"|\b(?:[Ss]alah (?:satu|seorang)|[Ss]eorang|[Pp]ara|[Ss]ejumlah|[Bb]eberapa|[Mm]ereka|[Ww]arga)\b"
    rf"[^.,\"“”]{{0,80}} {STATES.pattern}"
)
"""Speakers who are not named."""
