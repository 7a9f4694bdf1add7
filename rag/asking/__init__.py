"""Reading the words of a question: spelling, times, names, places, English offices, what points back."""
