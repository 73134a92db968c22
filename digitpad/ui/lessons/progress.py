"""How far a person has come in each lesson, as a frozen value, and as the text that the settings keep."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.ui.lessons.lesson import STEPS
from digitpad.ui.lessons.texts import LESSONS


@dataclass(frozen=True)
class Progress:
    """For each lesson, how far it has come: the number of the last step that was done, or 0."""

    steps_done: tuple[int, ...] = (0,) * len(LESSONS)

    @classmethod
    def from_text(cls, text: str) -> Progress:
        """That of a text, a digit for each lesson; what it leaves out was not begun."""
        known = [min(int(digit), STEPS) for digit in text[: len(LESSONS)]]
        return cls((*known, *(0,) * (len(LESSONS) - len(known))))

    @property
    def as_text(self) -> str:
        """A digit for each lesson."""
        return "".join(map(str, self.steps_done))

    @property
    def next_lesson(self) -> int:
        """The first that is not finished; after the last, the first again."""
        return next((place for place, done in enumerate(self.steps_done) if done < STEPS), 0)

    def with_step(self, lesson: int, step: int) -> Progress:
        """The same after a step, from 0, was done; it may have been done before."""
        done = self.steps_done[lesson]
        after = max(done, step + 1)
        return Progress((*self.steps_done[:lesson], after, *self.steps_done[lesson + 1 :]))
