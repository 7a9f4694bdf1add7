"""Whether the right person is named as the speaker of a sentence."""
