"""How trainings went."""
