"""What a sentence tells by itself and what a question asks of it: numbers, clauses, deeds and times.

`terms` has the words of both; `numbers`, `clauses`, `deeds` and `times` read a sentence, `asked_deeds` a question.
`own_number` says which number of a sentence is asked for, by what is told of each (`changes`, `alike`, `scores`) and of
those beside it (`side_by_side`, `rival_numbers`), `counted_things` what is counted.
"""
