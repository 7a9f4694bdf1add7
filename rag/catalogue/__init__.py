"""Questions that count articles or put them in order, answered from the store exactly.

A question becomes a request (`request.py`): what is counted or listed, the conditions, how it is grouped or ordered.
`reading.py` reads one with the `grammar`: other words for the same are exchanged by rules, one of the heads must match,
and what stands behind it is taken out until nothing is left. `requesting.py` adds the `wordings` in which articles have
what is wanted; `finding` finds the articles, and whose words they have; `telling` says the number, with a table and
quotations; `answering.py` takes these steps. The rooms lean on one another in this order: `wordings`, `grammar`,
`finding`, `telling`.
"""
