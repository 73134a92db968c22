"""What is switched on or off in the window: seen and heard, and what goes with it."""
