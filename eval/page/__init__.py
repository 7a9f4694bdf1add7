"""A report of answers as one HTML page that needs no other file."""
