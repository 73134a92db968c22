"""What goes on inside a network: its layers read from its file and computed by NumPy, forward and backward."""
