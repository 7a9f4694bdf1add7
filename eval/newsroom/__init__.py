"""How hard newsroom questions are answered in a collection of a thousand stories."""
