"""Whether words are those of somebody whom nothing tells to be the one asked about: "what did the judges say?".

Knows: what stands in a speaker's place of a question, who speaks and with which office. Does not know when a few words
are given (`rag.extracting.short_answers`). Quotations of others may bear on it, which is told beside them
(`rag.telling.unsaid`); in few words they would be his own.
"""

import re
from typing import Final

from index.nouns import Article, Sentence
from index.translation import query_terms
from index.words import terms
from rag.asking.english_offices import in_indonesian, is_read
from rag.asking.pointing import content
from rag.expecting.speaker_slot import in_speakers_place
from rag.extracting.few_words import FewWords
from rag.question import Question
from rag.speaking.called import told_of
from rag.speaking.callings import calling_of
from rag.speaking.office_wordings import forms
from rag.speaking.posts import holds, post_of
from rag.speaking.speakers import Speaker, speaking

_BEHIND: Final = re.compile(r"(?i) (?:of|from|in|at|di|dari|pada|yang|who|that)\b.*")
"""What tells more of him than what he is."""
_OF: Final = re.compile(r".*['’]s? (?=\w)")
"""Before what somebody's somebody is."""


def is_of_another_speaker(words: FewWords) -> bool:
    """Whether few words stand in a sentence that another than the one asked about is known to say."""
    return is_anothers(words.sentence, words.question)


def is_anothers(sentence: Sentence, question: Question) -> bool:
    """Whether somebody is known to say a sentence, and nothing told of him has anything of those asked about."""
    asked = [one for one in in_speakers_place(question) if content(one)]
    who = speaking(sentence) if asked else None
    return who is not None and not any(_is(sentence.article, who, one, question.text_language) for one in asked)


def _is(article: Article, who: Speaker, asked: str, language: str) -> bool:
    """Whether a speaker may be one who is asked about by a name, an office or a noun."""
    beside = told_of(article, who.name)
    if calling := calling_of(asked):
        return calling.includes(article, who) or calling.is_told_in(beside)
    if (post := post_of(asked)) and holds(article, who, post):
        return True
    known = in_indonesian(asked) if language != "en" or is_read(asked) else ()
    told = {word for one in known for form in forms(one) for word in terms(form.split()[0])}
    head = _OF.sub("", _BEHIND.sub("", asked)).split()
    kept = head[-1:] if language == "en" else head[:1]
    meant = {word for term in query_terms(" ".join(kept), language) for word, _ in term.alternatives}
    return not (meant | told).isdisjoint(terms(f"{who.name} {who.office or ''} {beside}"))
