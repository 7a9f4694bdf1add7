"""Whether few words are those of somebody whom nothing tells to be the one asked about: "what did the judges say?".

Knows: what stands in a speaker's place of a question, who speaks and with which office. Does not know when a few words
are given (`rag.extracting.short_answers`). Quotations of others may bear on it; in few words they would be his own.
"""

import re
from typing import Final

from index.translation import query_terms
from index.words import terms
from rag.asking.english_offices import in_indonesian
from rag.expecting.speaker_slot import in_speakers_place
from rag.extracting.few_words import FewWords
from rag.speaking.callings import calling_of
from rag.speaking.office_wordings import forms
from rag.speaking.posts import holds, post_of
from rag.speaking.speakers import Speaker, speaking

_BEHIND: Final = re.compile(r"(?i) (?:of|from|in|at|di|dari|pada|yang|who|that)\b.*")
"""What tells more of him than what he is."""
_OF: Final = re.compile(r".*['’]s? (?=\w)")
"""Before what somebody's somebody is."""


def is_of_another_speaker(words: FewWords) -> bool:
    """Whether somebody is known to say a sentence, and his name and office have nothing of those asked about."""
    asked = in_speakers_place(words.question)
    who = speaking(words.sentence) if asked else None
    return who is not None and not any(_is(words, who, one) for one in asked)


def _is(words: FewWords, who: Speaker, asked: str) -> bool:
    """Whether a speaker may be one who is asked about by a name, an office or a noun."""
    if calling := calling_of(asked):
        return calling.includes(words.article, who)
    if (post := post_of(asked)) and holds(words.article, who, post):
        return True
    told = {word for one in in_indonesian(asked) for form in forms(one) for word in terms(form.split()[0])}
    language = words.question.text_language
    head = _OF.sub("", _BEHIND.sub("", asked)).split()
    kept = head[-1:] if language == "en" else head[:1]
    meant = {word for term in query_terms(" ".join(kept), language) for word, _ in term.alternatives}
    return not (meant | told).isdisjoint(terms(f"{who.name} {who.office or ''}"))
