"""What the network says about a digit image. LiteRT; no Qt, no Keras."""
