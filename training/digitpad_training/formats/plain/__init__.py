"""A network as plain layers that take each other's outputs."""
