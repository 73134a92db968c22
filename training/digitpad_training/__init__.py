"""How the network learns. Keras 3; no Qt; runs in a process of its own."""
