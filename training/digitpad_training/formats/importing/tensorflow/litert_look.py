"""Checks every operator of a LiteRT file before its own runtime runs it for comparison."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

from tensorflow.lite.python import schema_py_generated as schema

from digitpad.base.language import tr
from digitpad.protocol.kinds import RefusedError

_COMPUTING_NAMES = """
ABS ADD ADD_N ARG_MAX ARG_MIN AVERAGE_POOL_2D BATCH_MATMUL BROADCAST_ARGS BROADCAST_TO CAST CEIL CONCATENATION CONV_2D
COS CUMSUM DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE DIV ELU EQUAL EXP EXPAND_DIMS FILL FLOOR FLOOR_DIV FLOOR_MOD
FULLY_CONNECTED GATHER GATHER_ND GELU GREATER GREATER_EQUAL HARD_SWISH L2_NORMALIZATION L2_POOL_2D LEAKY_RELU LESS
LESS_EQUAL LOCAL_RESPONSE_NORMALIZATION LOG LOGICAL_AND LOGICAL_NOT LOGICAL_OR LOGISTIC LOG_SOFTMAX MAXIMUM MAX_POOL_2D
MEAN MINIMUM MIRROR_PAD MUL NEG NOT_EQUAL ONE_HOT PACK PAD PADV2 POW PRELU QUANTIZE RANGE RANK REDUCE_ALL REDUCE_ANY
REDUCE_MAX REDUCE_MIN REDUCE_PROD RELU RELU6 RELU_0_TO_1 RELU_N1_TO_1 RESHAPE RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR
REVERSE_V2 ROUND RSQRT SELECT SELECT_V2 SHAPE SIGN SIN SLICE SOFTMAX SPACE_TO_BATCH_ND BATCH_TO_SPACE_ND SPACE_TO_DEPTH
SPLIT SPLIT_V SQRT SQUARE SQUARED_DIFFERENCE SQUEEZE STRIDED_SLICE SUB SUM TANH TILE TOPK_V2 TRANSPOSE TRANSPOSE_CONV
UNPACK WHERE ZEROS_LIKE
"""
_COMPUTING = frozenset(_COMPUTING_NAMES.split())
_NAMES = {value: name for name, value in vars(schema.BuiltinOperator).items() if isinstance(value, int)}
_DAMAGED = (struct.error, IndexError, TypeError, AttributeError, ValueError, OverflowError)


def check_litert(name: str, content: bytes) -> None:
    """Raises RefusedError for operators that do more than compute, in any graph, used or not, or data elsewhere."""
    try:
        model = schema.Model.GetRootAs(content, 0)
        elsewhere = model.ExternalBufferGroupsLength() or model.ExternalBuffersLength()
        unknown = next((kind for kind in _operators(model) if kind not in _COMPUTING), None)
    except _DAMAGED as error:
        raise RefusedError(tr("{name} is damaged or no LiteRT model; save it again.", name=name)) from error
    if elsewhere:
        raise RefusedError(
            tr("{name} takes its weights from other files; save the model again, in one file.", name=name)
        )
    if unknown is not None:
        raise RefusedError(
            tr(
                "{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.",
                name=name,
                unknown=unknown,
            )
        )


def _operators(model: Any) -> Iterator[str]:
    for number in range(model.SubgraphsLength()):
        graph = model.Subgraphs(number)
        for place in range(graph.OperatorsLength()):
            code = model.OperatorCodes(graph.Operators(place).OpcodeIndex())
            yield _NAMES.get(max(code.BuiltinCode(), code.DeprecatedBuiltinCode()), "an unknown operator")
