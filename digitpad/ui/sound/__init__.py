"""Answers to be heard: read aloud, and as tones."""
