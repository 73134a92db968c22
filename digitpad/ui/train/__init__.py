"""The Train page: what to train, on what, from what."""
