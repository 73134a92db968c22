"""The answer beside the canvas, while it is drawn."""
