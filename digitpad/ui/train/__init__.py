"""The Train page: what to train, on which data and device, and how it goes."""
