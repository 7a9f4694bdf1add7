"""Tables that Kutip knows by heart; each has its card beside it."""
