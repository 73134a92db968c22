"""A file from elsewhere, run by its own runtime, to compare the rebuilt network with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.protocol.kinds import RefusedError

Images = NDArray[np.float32]
Answers = NDArray[np.floating[Any]]


@contextmanager
def _refusing(runtime: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # each runtime raises its own kinds; all mean that it cannot run the file
        raise RefusedError(
            tr("The network cannot be run by {runtime}; it is damaged or of another version.", runtime=runtime)
        ) from error


@_refusing("LiteRT")
def litert_answers(content: bytes, images: Images) -> Answers:
    """The answers of a LiteRT file to images, one by one, in its input shape. Raises RefusedError."""
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    plain = OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    interpreter = Interpreter(model_content=content, num_threads=1, experimental_op_resolver_type=plain)
    (given,), (answer,) = interpreter.get_input_details(), interpreter.get_output_details()
    batch = (1,) * (len(given["shape"]) - images.ndim + 1)
    interpreter.resize_tensor_input(given["index"], [*batch, *images.shape[1:]])
    interpreter.allocate_tensors()
    answers = []
    for image in images:
        interpreter.set_tensor(given["index"], _quantized(image, given).reshape(*batch, *image.shape))
        interpreter.invoke()
        answers.append(_real(interpreter.get_tensor(answer["index"]).reshape(-1), answer))
    return np.array(answers)


def _quantized(numbers: Images, tensor: Mapping[str, Any]) -> NDArray[Any]:
    """The numbers as a tensor of whole numbers has them; itself for others."""
    scale, zero = tensor["quantization"]
    if not scale:
        return numbers.astype(tensor["dtype"])
    bounds = np.iinfo(tensor["dtype"])
    return np.clip(np.rint(numbers / scale + zero), bounds.min, bounds.max).astype(tensor["dtype"])


def _real(numbers: NDArray[Any], tensor: Mapping[str, Any]) -> Answers:
    scale, zero = tensor["quantization"]
    return (numbers.astype(np.float32) - zero) * scale if scale else numbers.copy()


@_refusing("ONNX Runtime")
def onnx_answers(content: bytes, images: Images) -> Answers:
    """The answers of an ONNX file with one output to images, one by one, in its input shape. Raises RefusedError."""
    import onnxruntime

    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    given = session.get_inputs()[0]
    kind = _KINDS.get(given.type, np.float32)
    batch = (1,) * (len(given.shape) - images.ndim + 1)
    return np.array(
        [
            session.run(None, {given.name: image.astype(kind).reshape(*batch, *image.shape)})[0].reshape(-1)
            for image in images
        ]
    )


_KINDS: dict[str, Any] = {"tensor(double)": np.float64, "tensor(float16)": np.float16, "tensor(uint8)": np.uint8}
