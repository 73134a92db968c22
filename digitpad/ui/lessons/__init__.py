"""Lessons: short ones, in which a person does something in the program at each step, and sees what it means."""
