"""Choosing the sentence that answers, and knowing when none does, on development questions."""
