"""A question as it was meant: misspelt words, everyday and roundabout wording, and what is better asked otherwise."""
