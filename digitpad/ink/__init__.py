"""What was drawn: strokes, their rendering, and the way to the digit image. No Qt."""
