"""A file from elsewhere, run by its own runtime, to compare what was rebuilt of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.formats.suspicion import RefusedError

Images = NDArray[np.float32]
Answers = NDArray[np.floating[Any]]


@contextmanager
def _refusing(runtime: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # each runtime raises kinds of its own; all mean that it cannot run the file
        raise RefusedError(f"The network cannot be run by {runtime}; it is damaged or of another version.") from error


@_refusing("LiteRT")
def litert_answers(content: bytes, images: Images) -> Answers:
    """What a LiteRT file says of images, one by one, in the shape that it takes. Raises RefusedError."""
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    plain = OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    interpreter = Interpreter(model_content=content, num_threads=1, experimental_op_resolver_type=plain)
    (given,), (answer,) = interpreter.get_input_details(), interpreter.get_output_details()
    interpreter.resize_tensor_input(given["index"], [1, *images.shape[1:]])
    interpreter.allocate_tensors()
    answers = []
    for image in images:
        interpreter.set_tensor(given["index"], image[None])
        interpreter.invoke()
        answers.append(interpreter.get_tensor(answer["index"])[0].copy())
    return np.array(answers)


@_refusing("ONNX Runtime")
def onnx_answers(path: Path, images: Images) -> Answers:
    """What an ONNX file says of images, one by one, in the shape that it takes. Raises RefusedError."""
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    return np.array([session.run(None, {name: image[None]})[0][0] for image in images])
