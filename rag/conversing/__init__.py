"""A question among those before it: what it leans on, and how it is completed.

`turn.py` takes a question apart beside the one before it; `followups.py` has the row of rules for what may become of
it, tried in their order: one exchanges a part of the earlier question (`other_place`, `other_time` …), one joins both
(`joining`), one asks something else of the articles that are counted (`counted`, `wishes`, `viewing`, `ways`).
`understanding.py` reads what comes of that, `leaning.py` finds the articles it is of, and `conversation.py` takes these
steps.
"""
