"""What stands around a digit in an image, and is no part of it: frames, rings, axes, the lines of paper."""
