"""Look inside: why the network answers as it does, and what goes on in its layers, beside the drawing."""
