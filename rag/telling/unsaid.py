"""Somebody whose words are asked for: that nothing found quotes him, or that what is shown need not be his.

Knows: how he may be named in what was found, and how he is called in an answer. Does not know whose words a sentence is
(`rag.choosing`), nor what else is said of a question (`rag.telling.reasons`, `rag.telling.gaps`).
"""

from collections.abc import Sequence

from index.nouns import Sentence
from rag.asking.leaning.pointing import content
from rag.asking.names.english_offices import is_plain, is_read, with_article
from rag.choosing.of_callings import is_theirs
from rag.choosing.own_words import has_only_the_name, only_speaker, saying
from rag.choosing.quoted import may_be_quoted
from rag.choosing.sources import tells_source
from rag.choosing.told_to_speak import way_of
from rag.expecting.speaker_slot import asked_speakers, in_speakers_place
from rag.expecting.whose_words import whose_words
from rag.extracting.speakers import is_anothers
from rag.findings import Finding
from rag.phrases import naming, refusals
from rag.question import Question
from rag.speaking.asked.callings import calling_of
from rag.speaking.asked.posts import post_of
from rag.speaking.asked.roles import aided
from rag.speaking.turns.attributions import Way
from rag.telling.beside import says_so


def not_quoted(findings: Sequence[Finding], language: str) -> str | None:
    """That nothing found quotes those whose words are asked for; None where something may be words of any of them."""
    unsaid = [(name, finding) for finding in findings for name in finding.unsaid if _is_telling(name, finding)]
    if not unsaid or any(may_be_quoted(finding.sought.articles, name) for name, finding in unsaid):
        return None
    return refusals.NOT_QUOTED[language].format(name=_called([name for name, _ in unsaid], language))


def not_clear(finding: Finding, language: str) -> str | None:
    """That some or all of what is shown need not be words of those whose words are asked for; None where all is."""
    open_ones = not_theirs(finding)
    if not open_ones:
        return None
    wording = refusals.NOT_CLEAR if len(open_ones) == len(finding.chosen) else refusals.NOT_ALL_CLEAR
    return wording[language].format(name=_called(_asked(finding), language))


def not_theirs(finding: Finding) -> list[Sentence]:
    """The sentences shown that are not known to be words of those whose words are asked for, nor to come from them.

    Where nothing tells whether it is their words that are asked for, those that another is known to say.
    """
    question, shown = finding.sought.question, [one.sentence for one in finding.chosen]
    anybodys = [one for name in _asked(finding) if (one := calling_of(name)) and one.loose]
    if not finding.unsaid:
        known = anybodys or asked_speakers(question, finding.sought.articles, named=whose_words(question))
        if known:
            aides = list(filter(None, map(aided, _aides(question))))
            return [one for one in shown if any(has_only_the_name(one, *own) for own in aides)]
        return [one for one in shown if is_anothers(one, question)]
    says = saying([one.article for one in shown], finding.unsaid)

    def are_his(sentence: Sentence) -> bool:
        if anybodys:
            return is_theirs(sentence, anybodys)
        referred = way_of(sentence) is Way.REFERRED and only_speaker(sentence.article, says)
        return says(sentence) or referred or tells_source(sentence, finding.unsaid) or says_so(sentence, finding.unsaid)

    return [one for one in shown if not are_his(one)]


def _asked(finding: Finding) -> Sequence[str]:
    """Those whose words are asked for, whether or not anything tells that they are somebody."""
    question = finding.sought.question
    return finding.unsaid or list(filter(content, in_speakers_place(question))) or _aides(question)


def _aides(question: Question) -> list[str]:
    """The aides whose words are asked for, each with the name behind: "sopir Budi"."""
    return [one for one in in_speakers_place(question, perhaps=True) if aided(one)]


def _is_telling(name: str, finding: Finding) -> bool:
    """Whether that nobody of a name is quoted tells anything: not of an English one that cannot be told in Indonesian.

    Articles may quote the "Speaker of the Chamber" under another name.
    """
    sought = finding.sought
    if sought.question.text_language != "en" or is_read(name) or post_of(name) or not is_plain(name):
        return True
    return any(name in hit.article.text for hit in sought.hits)


def _called(names: Sequence[str], language: str) -> str:
    """Some persons or bodies as a sentence calls them: an office has an article in English."""
    return naming.either([with_article(one) if language == "en" else one for one in names], language)
