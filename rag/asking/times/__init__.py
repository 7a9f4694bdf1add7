"""The times of a question: days, months, periods and hours, and which articles are of them."""
