"""Model packages: what they say of themselves, where they lie, and which of them were tried."""
