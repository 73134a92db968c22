"""What is no digit, and digits in a row: made and read for the network that tells digits from the rest."""
