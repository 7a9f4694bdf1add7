"""Makes the parts of README.md, `docs` and the models' cards that come from the code and from what was measured."""
