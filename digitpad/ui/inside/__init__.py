"""Look inside: what goes on in the layers of the network, beside the drawing, and what if they were broken."""
