"""Work beside the window: each a state, a signal, and a way to end it."""
