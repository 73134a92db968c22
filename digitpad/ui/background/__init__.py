"""Work beside the window: each kind has a state, a signal and a way to end it."""
