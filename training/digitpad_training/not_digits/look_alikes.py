"""Which of Omniglot's characters a person could take for a digit; found by looking at all 242 of them."""

from digitpad_training.not_digits.omniglot import Character

LOOK_ALIKES: dict[str, frozenset[int]] = {
    "Balinese": frozenset({5}),
    "Early_Aramaic": frozenset({2, 3, 4, 5, 6, 7, 10, 12, 13, 14, 16, 17, 20}),
    "Greek": frozenset({2, 4, 6, 8, 9, 14, 15, 18}),
    "Japanese_(katakana)": frozenset({1, 22, 24, 27, 30, 37, 38, 42, 43, 46}),
    "Korean": frozenset({20, 21, 22, 27, 28, 33, 37}),
    "Latin": frozenset({1, 2, 7, 9, 12, 15, 17, 19, 25, 26}),
    "Sanskrit": frozenset({5, 13, 27, 36, 37}),
    "Tagalog": frozenset({3, 10, 16}),
}
"""By alphabet, the numbers of its characters."""


def is_no_digit(character: Character) -> bool:
    """Whether nobody would take the character for a digit."""
    return character.number not in LOOK_ALIKES.get(character.alphabet, frozenset())
