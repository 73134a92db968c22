"""What the network says about a digit image, the packages that hold networks, past answers."""
