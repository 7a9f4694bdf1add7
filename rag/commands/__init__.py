"""The commands of the library: `kutip add`, `ask` and those between."""
