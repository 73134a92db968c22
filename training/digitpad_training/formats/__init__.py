"""Models in and out: exports that are run before they are delivered, and imports that execute nothing."""
