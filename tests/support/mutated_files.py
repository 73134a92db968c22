"""Files damaged at random, and the import tried on them in a process that may crash."""

import shutil
from pathlib import Path

import numpy as np

from digitpad.base.errors import DigitpadError


def mutated(content: bytes, chance: np.random.Generator) -> bytes:
    """Some bytes changed, some left out, some repeated, or the end gone; mostly near the structure at both ends."""
    changed = bytearray(content)
    for _change in range(int(chance.integers(1, 8))):
        size = len(changed)
        if not size:
            break
        place = int(chance.integers(size)) if chance.random() < 0.4 else int(chance.integers(min(4096, size)))
        if chance.random() < 0.3:
            place = size - 1 - place
        kind = chance.integers(5)
        if kind == 0:
            changed[place] ^= 1 << int(chance.integers(8))
        elif kind == 1:
            changed[place : place + 8] = chance.bytes(8)
        elif kind == 2:
            del changed[place : place + int(chance.integers(1, 64))]
        elif kind == 3:
            changed[place:place] = changed[place : place + int(chance.integers(1, 64))]
        elif chance.random() < 0.2:
            del changed[max(1, place) :]
    return bytes(changed)


def mutate(whole: Path, at: Path, chance: np.random.Generator) -> None:
    """Put a damaged copy of a file, or of a folder with one file of it damaged, at another place."""
    if whole.is_dir():
        shutil.rmtree(at, ignore_errors=True)
        shutil.copytree(whole, at)
        files = sorted(path for path in at.rglob("*") if path.is_file() and path.stat().st_size)
        at = files[int(chance.integers(len(files)))] if chance.random() < 0.4 else at / "saved_model.pb"
        at.write_bytes(mutated(at.read_bytes(), chance))
    else:
        at.write_bytes(mutated(whole.read_bytes(), chance))


def attempt(path: Path, models: Path | None) -> str:
    """Read a file and run what was read, or import it to ``models``; returns why it was refused, or nothing.

    Runs in the child, with the limits of an import.
    """
    import keras

    from digitpad.protocol.conversions import ImportOrder
    from digitpad.recognition.known_digits import known_digits
    from digitpad_training.child.convert import limit_memory
    from digitpad_training.formats.importing.importing import import_network, read_network

    limit_memory()
    keras.utils.clear_session()  # a name that TensorFlow refused would be in the way of all that follows
    try:
        if models is not None:
            import_network(ImportOrder(path, models))
            return ""
        network = read_network(path)
        images = known_digits(5).images.reshape(-1, *network.model.input_shape[1:])
        network.model(images, training=False)
        if network.original is not None:
            network.original(images)
    except DigitpadError as error:
        return str(error)
    return ""
