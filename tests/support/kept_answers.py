"""The answers to held-out digits that a run keeps."""

from pathlib import Path

import numpy as np

from digitpad.runs.held_out import HeldOutAnswers

LABELS = np.resize(np.arange(10, dtype=np.uint8), 100)


def keep_answers(folder: Path, errors: int) -> None:
    """As a training does: answers to 100 digits, of which the first are wrong."""
    images = np.tile(np.arange(28, dtype=np.uint8) * 9, (100, 28, 1))
    answers = LABELS.copy()
    answers[:errors] = (answers[:errors] + 1) % 10
    HeldOutAnswers(images, LABELS, answers, np.full(100, 200, np.uint8)).write(folder)
    counts = np.zeros((10, 10), int)
    np.add.at(counts, (LABELS, answers), 1)
    (folder / "confusion.csv").write_text("".join(",".join(map(str, row)) + "\n" for row in counts.tolist()))
