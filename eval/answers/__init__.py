"""Answers to gold questions: asked, judged, summed up and compared."""
