"""How networks learn, and how they come in and go out; loaded only in child processes and commands."""
