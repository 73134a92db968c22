"""The child's side of a process: an order carried out, reported on, and stopped."""
