"""Reading a question: spelling and time."""
