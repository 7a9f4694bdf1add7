"""Whether a sentence tells not of the group that a follow-up asks of in place of another: "kalau mahasiswa?".

Knows: which group gave way (`rag.conversing.other_group`), and a group that is joined with the earlier question. Does
not know other rules for few words (`rag.extracting.able_words`).
"""

from rag.asking.pointing import ASKING, content
from rag.asking.rows import PARTS
from rag.extracting.asked_words import likely_words, own_part, told_words
from rag.extracting.few_words import FewWords


def is_of_another_group(words: FewWords) -> bool:
    """Whether the sentence tells not of those of whom it is asked in place of others, but of those, or another does.

    Where a follow-up says only of whom, and is joined with the earlier question, it must tell of what is new in it.
    """
    question, told = words.question, told_words(words.sentence.text)
    for one in question.exchanged:
        now = told_words(one.now)
        elsewhere = one.is_of_group and any(told_words(other.sentence.text) & now for other in words.chosen[1:])
        if not told & now and (elsewhere or told & told_words(one.before)):
            return True
    own = own_part(question)
    if own == question.text or ASKING.search(own) or not content(own) or words.article.language == "en":
        return False
    asked = likely_words(own, question.text_language)
    new = asked - likely_words(question.text.partition(PARTS)[2], question.text_language)
    return not told & ({term for term in new if term.isalpha()} or asked)
