"""What the Help menu shows: how it works, the keys, the model's card, the licences."""
