"""What a sentence tells by itself and what a question asks of it: numbers, clauses, deeds and times."""
