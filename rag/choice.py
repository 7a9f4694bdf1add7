"""Which of the sentences found are shown: those that surely answer, or what is told plainly, or told to be unknown.

Knows: the order of the steps; of a question that goes through all regions each article answers by itself. Does not know
how sentences are found (`rag.finder`), or how sure one must be (`rag.abstention`).
"""

from collections.abc import Callable, Sequence

from rag import abstention
from rag.abstention import Strong
from rag.choosing import mentions, own_ages, plainly, unknowns
from rag.choosing.of_the_office import with_newest
from rag.choosing.other_figures import with_other_figures
from rag.choosing.overturned import with_overturned
from rag.choosing.shown import by_article, choose
from rag.choosing.steps import told_in_steps
from rag.evidence import Evidence
from rag.findings import Sought
from rag.scoring.scorer import Scorer


def choice(
    sought: Sought, evidence: Sequence[Evidence], *, scorer: Scorer, enough: float, frequency: Callable[[str], int]
) -> Strong:
    """The sentences that are shown, with how sure they answer, and what none of them says.

    Args:
        sought: what is asked, and what was found.
        evidence: all sentences judged, best first.
        scorer: what judged them.
        enough: confidence from which a sentence may answer.
        frequency: in how many passages a word stands.
    """
    question = sought.question
    regional = question.through_all
    own: list[Sequence[Evidence]] = [evidence]
    if regional:
        articles = by_article(evidence).values()
        told = (mentions.mentioning(one, question, sought.asked, frequency=frequency) for one in articles)
        own = [one for one in told if one]
    each = abstention.ENOUGH_EACH_STORY if question.through_stories else abstention.ENOUGH_EACH
    least = max(enough, each) if regional and enough else enough
    judged = [
        abstention.strong(one, question, asked=sought.asked, scorer=scorer, enough=least, found=sought.articles)
        for one in own
    ]
    if regional and (mention := mentions.mentioned(question, sought.asked)):
        named = [mentions.naming(one, mention) for one in own]
        judged = [Strong(held, 1.0) if held else found for held, found in zip(named, judged, strict=True)]
    strong = [each for one in judged for each in one.sentences]
    surest = max((one.confidence for one in judged if one.sentences), default=0.0)
    if not strong and (plain := plainly.told_plainly(evidence, question)):
        judged = [Strong(plain, plainly.CONFIDENCE)]
    elif not strong and (claim := unknowns.checked(evidence, question, sought.asked)):
        judged = [Strong(claim, unknowns.CHECKED)]
    elif open_ := unknowns.told_open(evidence, strong, question):
        judged = [Strong(open_, unknowns.CONFIDENCE)]
    elif unknowns.is_surer(strong, surest, question) and (none := unknowns.told_unknown(evidence, question)):
        judged = [Strong(none, unknowns.CONFIDENCE)]
    strong = sorted((one for some in judged for one in some.sentences), key=lambda one: -one.score)
    confidence = max((one.confidence for one in judged), default=0.0)
    unsaid = next((one.unsaid for one in judged if one.unsaid), ())
    chosen = with_newest(choose(strong, question, evidence=evidence), question, evidence)
    chosen = with_other_figures(chosen, question, strong if question.times.windows else evidence)
    chosen = with_overturned(chosen, question, evidence)
    chosen = own_ages.with_namesakes(chosen, question, evidence)
    if steps := told_in_steps(evidence, question):
        return Strong(steps, max(confidence, plainly.CONFIDENCE))
    return Strong(chosen, confidence, unsaid)
