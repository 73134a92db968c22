"""A drawing pad that recognises handwritten digits while they are drawn."""

__version__ = "0.1.0"
