"""The child's side: an order carried out, told about, and stopped."""
