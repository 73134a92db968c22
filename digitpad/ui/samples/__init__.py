"""Teaching the pad a hand: a drawing's label said on the pad, whose hand it is, and what was remembered."""
