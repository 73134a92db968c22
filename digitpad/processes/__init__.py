"""The parent's end of every child process, and the doors they begin at."""
