"""What was drawn, its rendering, and the way to the digit image."""
