"""An answer put into words, and why there is none."""
