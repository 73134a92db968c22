"""What the networks say about a digit image or a number, what a hand has taught, and past answers."""
