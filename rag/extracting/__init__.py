"""The few words of a quotation that answer by themselves.

`short_answers` has the steps: who is known to say or hold something is named (`speakers`, `holders`); else the reader's
words of the best sentence (`best_sentence`) are taken whole (`edges`, `name_edges`) and given if no rule of `rules`
withholds them and no other sentence's words stand against them (`other_sentences`). Rules by wording alone are rows of
`wordings`; the others stand with the notion that they need, as "who is asked for by a noun" (`by_noun`).
"""
