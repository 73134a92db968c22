"""What the networks say about a digit image, what a hand has taught, and past answers."""
