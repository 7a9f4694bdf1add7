"""What is somebody's, asked after a question about him: "siapa penggantinya?" is "siapa pengganti Rina Dewi?".

Knows: what persons have, and words of following somebody in office. Does not know how a question leans on another
(`rag.conversing.followups`), or how it is answered.
"""

import re
from typing import NamedTuple

from index import places
from rag.asking.kinds import Kind, kind_of
from rag.asking.names import names
from rag.conversing.spoken_of import may_be_person
from rag.conversing.turn import Turn
from rag.nouns import Answer

_SUCCESSOR = r"pengganti|penerus"
_PERSONS = (
    rf"{_SUCCESSOR}|pendahulu|istri|isteri|suami|pasangan|anak|ayah|bapak|ibu|orang ?tua|adik|kakak|keluarga|pengacara"
    r"|kuasa hukum|juru bicara|jubir|ajudan|wakil|atasan|pelatih|manajer|lawan"
)
_SOMEBODYS = re.compile(
    rf"\b(?P<what>{_PERSONS}|tim|klub|partai|usia|umur|jabatan|pangkat|profesi|pekerjaan|gaji|kekayaan)nya\b",
    re.IGNORECASE,
)
"""What is a person's, not of something that happened."""
_CHANGES = r"\w*ganti(?:kan|an)?|suksesor|meneruskan"
_FOLLOWS = re.compile(
    rf"(?i)\b(?:{_CHANGES}|penerus|(?:men|di)(?:unjuk|tunjuk|lantik|angkat)|me(?:lantik|ngangkat)"
    r"|mengisi (?:posisi|jabatan|kursi)|p(?:l[th]|js?)|penjabat)\b"
)
"""Words with which is told who comes after somebody in office."""
_PRECEDES = re.compile(rf"(?i)\b(?:{_CHANGES}|pendahulu\w*|sebelumnya)\b")
"""Words with which is told who came before."""


class Owned(NamedTuple):
    """What is somebody's, as it is asked for."""

    turn: Turn
    what: str
    owner: str

    def told_by(self, answer: Answer) -> bool:
        """Whether an answer may tell it: nobody is his own relative, and a successor needs words of following."""
        quotes = [one.quote for one in answer.citations]
        short = set((answer.short_answer or "").split())
        persons = re.fullmatch(_PERSONS, self.what, re.IGNORECASE) and kind_of(self.turn.asked) is Kind.WHO
        if not persons:
            return True
        if short and (short <= set(self.owner.split()) or set(self.owner.split()) <= short):
            return False
        if re.fullmatch(_SUCCESSOR, self.what, re.IGNORECASE):
            return any(_FOLLOWS.search(quote) and not self._comes_in(quote) for quote in quotes)
        return self.what.lower() != "pendahulu" or any(map(_PRECEDES.search, quotes))

    def _comes_in(self, quote: str) -> bool:
        """Whether a quotation tells that the owner himself was appointed, or whom he replaced."""
        he = rf"\b(?:{'|'.join(map(re.escape, self.owner.split()))})\b"
        return bool(
            re.search(rf"{he}[^.]{{0,60}}?\b(?:di(?:tunjuk|lantik|angkat)|menggantikan (?!{he}))", quote)
            or re.search(rf"\b(?:menunjuk|melantik|mengangkat) {he}", quote)
        )


def with_owner(turn: Turn, told: str | None = None) -> Owned | None:
    """The turn for what is somebody's; None where it asks for nothing of the kind, or of whom is not plain.

    Args:
        turn: a follow-up with the question that it leans on.
        told: the person whom the answer to that question told, who is meant where it asks for one or names none.
    """
    found = list(_SOMEBODYS.finditer(turn.asked))
    context = turn.context or ""
    called = names(context, places.mentions(context, anycase=True))
    persons = [name for name in called if may_be_person(name, context)]
    if told and (not persons or kind_of(context) is Kind.WHO):
        owner: str | None = told
    else:
        owner = persons[0] if persons and len(called) == 1 else None
    if len(found) != 1 or owner is None:
        return None
    text = f"{turn.asked[: found[0].end('what')]} {owner}{turn.asked[found[0].end() :]}"
    return Owned(Turn(text, text), found[0]["what"], owner)
