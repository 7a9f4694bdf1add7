"""Makes the parts of README.md and of the models' cards that come from the code and from what was measured."""
