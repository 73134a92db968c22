"""Why the network answers as it does, on the strokes and beside them, and which training digits are alike."""
