"""Numbers: which strokes or pieces of ink are the digits of one, and what each of them is."""
