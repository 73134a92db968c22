"""One epoch of a training: its confusions, its misread digits, and what its network looks like inside."""
