"""The trainings that were kept: their curves, confusions and misread digits, to compare and use."""
