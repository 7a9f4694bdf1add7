"""The rules against few words that hold by their wording, of rows and pairs: one where all or another is asked for.

Knows: patterns of both languages. Does not know rules that look at more of a sentence, or at others
(`rag.extracting.rules`).
"""

from rag.asking.kinds import Kind
from rag.asking.wording.reckoned import MOST, TOLD_MOST, TOLD_TREND, TREND
from rag.extracting.few_words import Rule, Wording
from rag.parsing.clauses import CONTRAST
from rag.speaking.words.standings import ORDINAL

_NUMBER = r"(?:two|three|four|five|six|dua|tiga|empat|lima|enam|[2-9])"
_BOTH = (
    r"(?:\A|[,“\"(]) ?baik"
    r"(?: (?:itu|berupa|secara|dari|di|untuk|oleh|yang|bagi|dalam|melalui|sebagai|terhadap|kepada))?"
)
"""What begins a pair: "baik … maupun …"; not "yang baik"."""
ROWS = (
    Rule(
        "of no order, where the first or last of one is asked for",
        Wording(asks=MOST, untold=TOLD_MOST),
        "Saham apa yang turun paling dalam? → Elang bermitra dengan [Rajawali dan Merpati].",
        {Kind.WHO, Kind.WHAT, Kind.WHERE},
    ),
    Rule(
        "no word of whether more or less, where that is asked for",
        Wording(asks=TREND, lacks=TOLD_TREND),
        "Harga beras naik atau turun? → Harga beras turun menjadi [Rp 9.000].",
        {Kind.WHAT, Kind.HOW_MANY},
    ),
    Rule(
        "a row cut before its last",
        Wording(has=r", ", lacks=r"\b(?:dan|serta|and)\b", behind=r"\A,? (?:dan|serta|and) (?!(?:lain|sebagai)\w*\b)"),
        "Apa penyebab banjir? → Banjir itu disebabkan oleh [hujan deras, sampah], dan tanggul yang jebol.",
        {Kind.WHAT, Kind.WHY, Kind.WHO},
    ),
    Rule(
        "one of two that are asked for",
        Wording(
            asks=r"\b(?:berapa|brp|kapan)\b.*\b(?:berapa|brp|kapan)\b|\bfrom what to what\b"
            r"|\b(?:berapa|brp|siapa|apa)\b.*\b(?:di ?mana|kapan|(?:jam|pukul|tanggal) berapa)\W*\Z"
            r"|\bhow (?:much|many)\b.*\bhow (?:much|many)\b",
            lacks=r"\d[^;]* (?:menjadi|jadi|ke|hingga|sampai|dan|to|and|until)\b.*(?:\d|(?-i:[A-Z]))| ?\d ?[-–] ?\d",
        ),
        "Tarif naik dari berapa ke berapa? → Tarif naik dari 4 persen menjadi [9 persen].",
        {Kind.HOW_MANY, Kind.WHEN, Kind.WHAT, Kind.WHO, Kind.WHERE},
    ),
    Rule(
        "a member or who speaks for them, where who leads is asked for",
        Wording(
            asks=r"\b(?:pemimpin|pimpinan|ketua|kepala|komandan|pendiri|bos|leader|head|chief|founder|chair\w*)\b",
            unless_asks=r"\b(?:anggota|juru bicara|jubir|members?|spokes\w+)\b",
            before=r"\b(?:anggota|juru bicara|jubir|members?(?: of(?: the)?)?)(?: (?-i:[A-Z])[\w-]*){0,4},? \Z",
        ),
        "Siapa pemimpin Elang? → Anggota Elang, [Rina Dewi], siap merebut kota.",
        {Kind.WHO},
    ),
    Rule(
        "the first of a row",
        Wording(
            lacks=r"\A\d|, |\b(?:dan|serta|and)\b",
            behind=r"\A, (?!(?:yang|kata|ujar|tutur|ucap|jelas|ungkap|lanjut|namun|tetapi|tapi|sehingga|lalu|karena)\b)"
            r"[^,.;:\"“”]{3,80}(?:, [^,.;:\"“”]{3,80})*, (?:dan|serta|and) (?!(?:lain|sebagai)\w*\b)",
            before=r"\b(?:yaitu|yakni|adalah|ialah|antara lain|meliputi|berupa|seperti|namely|are) \Z",
        ),
        "Apa syaratnya? → Syaratnya yaitu [berusia 20 tahun], sehat, dan berijazah.",
        {Kind.WHAT, Kind.WHO, Kind.WHERE},
    ),
    Rule(
        "the first of a row of amounts",
        Wording(
            asks=r"\b(?:apa|what|which)\b",
            has=r"\A\d[\d.,]* [a-z]",
            lacks=r", |\b(?:dan|serta|and)\b",
            before=r"\b(?:yaitu|yakni|adalah|ialah|antara lain|meliputi|berupa|terdiri (?:dari|atas)|namely|are) \Z",
            behind=r"\A(?: \([^()]{1,40}\))?, \d[\d.,]* [a-z]",
        ),
        "Bahan apa yang disita? → Polisi menyita bahan, yakni [1 kilogram pupuk], 3 botol cuka, dan pipa.",
        {Kind.WHAT},
    ),
    Rule(
        "the first of a row of whom all do something",
        Wording(
            lacks=r", |\b(?:dan|serta|and)\b",
            before=r"\A[\W_]*\Z",
            behind=r"\A(?:, (?-i:[A-Z])[^,.;:\"“”]{2,70})+, (?:dan|serta|and) (?-i:[A-Z])",
        ),
        "Siapa yang tidak hadir? → [Rina Dewi], Edo Karsa, dan Budi Hadi tidak hadir.",
        {Kind.WHO},
    ),
    Rule(
        "one of several who are counted",
        Wording(
            asks=rf"\b(?:who|what) (?:are|were) (?:[\w'’-]+ ){{1,3}}?{_NUMBER} (?-i:[a-z]{{3,}})"
            rf"|\b(?:si|s)?apa (?:s?aja )?(?:ke)?{_NUMBER} |\bwhich {_NUMBER}\b"
            r"|\b(?:each|every|masing-masing|(?:se)?tiap) (?:region|regency|city|province|daerah|kabupaten|kota)\b",
            lacks=r"\b(?-i:dan|serta|atau|and|or)\b",
        ),
        "Siapa dua tersangka itu? → Polisi menahan [Rina Dewi] sebagai tersangka.",
        {Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "the one of a row that is not asked for",
        Wording(
            before=rf"\b{ORDINAL}\b(?: [\w-]+){{0,4}}? (?:adalah|ialah|yakni|yaitu)(?: [a-z]+)? $",
            unless_asks=rf"\b{ORDINAL}\b",
        ),
        "Siapa ketua Elang? → Ketua Elang pertama adalah [Rina Dewi].",
        {Kind.WHO},
    ),
    Rule(
        "one more beside others",
        Wording(
            before=r"\b(?:satu|seorang|dua|tiga|beberapa|sejumlah) (?:[a-z]+ ){1,2}lain(?:nya)?\b[^.;]{0,60}\Z",
            unless_asks=r"\b(?:lain(?:nya)?|juga|selain|other|others|another|else|besides)\b",
        ),
        "Siapa tersangkanya? → Polisi juga menetapkan satu tersangka lain, [Rina Dewi].",
        {Kind.WHO},
    ),
    Rule(
        "of those beside whom another is counted",
        Wording(
            before=r"\b(?:bersama|beserta|dengan)(?: sedikitnya| sekitar)? \Z",
            behind=r"\A lain(?:nya)?\b",
            unless_asks=r"\b(?:lain(?:nya)?|bersama|selain|others?|besides|along\w*)\b",
        ),
        "Berapa orang yang ditangkap? → Polisi menangkap Rina bersama [dua orang] lain.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "one of two articles of a law",
        Wording(
            has=r"\bpasal \d+[a-z]?(?: ayat \(\d\))?\Z",
            behind=r"\A(?:,| ayat \(\d\))* (?:dan|atau|juncto|jo\.?|serta|subsider)(?: atau)?(?: pasal)? \d",
        ),
        "Edo dijerat pasal apa? → Edo dijerat [Pasal 3] dan 5 KUHP.",
        {Kind.WHAT, Kind.HOW_MANY},
    ),
    Rule(
        "the last and gravest of a row, or one of it by way of example",
        Wording(
            before=r"\b(?:bahkan|termasuk|misalnya|contohnya|even|including|for example|e\.g\.)"
            r"(?: (?:juga|sampai|hingga|ada|dengan))? \Z",
            unless_asks=r"\b(?:bahkan|ter(?:masuk|berat)|paling|contoh\w*|examples?|even|includ\w+|most|worst|harshest|[a-z]+est)\b",
        ),
        "Apa sanksi bagi pelanggar? → Pelanggar dikenai denda, bahkan [sanksi pidana].",
        {Kind.WHAT, Kind.WHO},
    ),
    Rule(
        "one of a pair",
        Wording(
            before=rf"{_BOTH} (?:[^.;]+ (?:maupun|ataupun|dan juga)\b[^.;]{{0,60}})?\Z",
            lacks=r"\b(?:maupun|ataupun|dan)\b",
        ),
        "Apa sanksinya? → Sanksinya ada, baik berupa [teguran] maupun denda.",
    ),
    Rule(
        "what begins with the joint of a pair",
        Wording(has=r"\A(?:tetapi|tapi|melainkan|namun|serta|maupun|but|as well as)(?: (?:juga|pula|also))?\b"),
        "Apa kata Rina soal disiplin? → Kata Rina, disiplin bukan hanya kewajiban, [tetapi juga pembentuk watak].",
    ),
    Rule(
        "of two times, or two things set against each other",
        Wording(
            has=r"(?:\d[.:]\d\d|\b(?:jam|pukul) \d)[^,;]* (?:dan|and)\b[^,;]*\d"
            rf"|\b20\d\d\b[^;]*(?:,| dan| and) [^;]*\b20\d\d\b|{CONTRAST}",
            unless_asks=r"\b(?:dan|and|antara|between|kedua|both|two|dua|saja|aja|times|hours)\b",
        ),
        "Kapan kapal itu tiba? → Kapal itu tiba [pukul 08.00 dan 17.00].",
        {Kind.WHEN, Kind.HOW_MANY, Kind.WHAT},
    ),
)
