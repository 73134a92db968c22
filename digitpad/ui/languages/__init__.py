"""The language of the window: which there are, the sentences in them, and words that change while they are shown."""
