"""Checks a Keras file before it is loaded: its members, and the classes in its configuration.

This runs nothing in the file, and does not load Keras.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from digitpad.base.language import number, tr
from digitpad.base.paths import printable
from digitpad.protocol.kinds import MOST_BYTES, RefusedError

_MOST_CONFIG_BYTES = 10_000_000
_DEEPEST, _MOST_LAYERS = 200, 1_000  # of a configuration; networks for digits stay far below
_KERAS_MEMBERS = frozenset({"metadata.json", "config.json", "model.weights.h5", "digitpad.json"})


def keras_config(path: Path) -> dict[str, Any]:
    """The configuration in a ``.keras`` archive, after a look at all its members. Raises RefusedError."""
    name = printable(path)
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _check_members(name, members)
            config = json.loads(archive.read("config.json"))
    except (
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        RecursionError,
        NotImplementedError,
        EOFError,
        OSError,
        RuntimeError,
        zlib.error,
    ) as error:
        raise RefusedError(tr("{name} is damaged or no Keras model; save it again.", name=name)) from error
    if not isinstance(config, dict):
        raise RefusedError(tr("{name} is damaged or no Keras model; save it again.", name=name))
    # How it was trained is not loaded, so its optimizer does not matter.
    check_config(name, {key: value for key, value in config.items() if key != "compile_config"})
    return config


def _check_members(name: str, members: list[zipfile.ZipInfo]) -> None:
    for member in members:
        path = PurePosixPath(member.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts:
            raise RefusedError(tr("{name} would write outside its own archive; do not use it.", name=name))
        if member.filename not in _KERAS_MEMBERS:
            raise RefusedError(
                tr(
                    "{name} holds more than a network ({what}); do not use it.",
                    name=name,
                    what=ascii(member.filename)[:60],
                )
            )
        most = MOST_BYTES if member.filename.endswith(".h5") else _MOST_CONFIG_BYTES
        if member.file_size > most or (member.file_size > 10_000_000 and member.file_size > 100 * member.compress_size):
            raise RefusedError(
                tr(
                    "{name} would grow to {size} MB when unpacked; do not use it.",
                    name=name,
                    size=number(member.file_size / 1e6),
                )
            )
    if len({member.filename for member in members}) != len(members):
        raise RefusedError(tr("{name} holds one file twice; do not use it.", name=name))


_LAYER_NAMES = """
Functional Sequential Model InputLayer Dense Flatten Reshape Permute RepeatVector Identity Embedding
Conv1D Conv2D Conv2DTranspose DepthwiseConv2D SeparableConv1D SeparableConv2D
MaxPooling1D MaxPooling2D AveragePooling1D AveragePooling2D
GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D GlobalMaxPooling2D
ZeroPadding1D ZeroPadding2D Cropping1D Cropping2D UpSampling1D UpSampling2D
Dropout AlphaDropout SpatialDropout1D SpatialDropout2D SpatialDropout3D
GaussianNoise GaussianDropout ActivityRegularization Masking SpectralNormalization
Resizing CenterCrop RandomCrop AutoContrast AdaptiveAveragePooling2D AdaptiveMaxPooling2D
Conv1DTranspose DepthwiseConv1D EinsumDense Attention AdditiveAttention Dot
BatchNormalization LayerNormalization GroupNormalization UnitNormalization RMSNormalization Normalization Rescaling
Activation ReLU LeakyReLU PReLU ELU Softmax
Add Subtract Multiply Average Maximum Minimum Concatenate Sum TrueDivide Divide
Log LogSoftmax Exp Negative Mean Clip ExpandDims Squeeze Cast
LSTM GRU SimpleRNN RNN LSTMCell GRUCell SimpleRNNCell StackedRNNCells Bidirectional TimeDistributed MultiHeadAttention
"""
_AUGMENTING_NAMES = """
RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomElasticTransform RandomErasing
RandomFlip RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomPerspective RandomPosterization
RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomWidth RandomZoom
AugMix CutMix MixUp RandAugment Solarization
"""
AUGMENTING = frozenset(_AUGMENTING_NAMES.split())
"""Layers that vary the images while a network learns, and pass them on unchanged while it reads."""

_NOT_TAKEN_NAMES = """
Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D MaxPooling3D AveragePooling3D GlobalMaxPooling3D
GlobalAveragePooling3D ZeroPadding3D Cropping3D UpSampling3D AdaptiveAveragePooling1D AdaptiveAveragePooling3D
AdaptiveMaxPooling1D AdaptiveMaxPooling3D CategoryEncoding ContrastLimitedAdaptiveHistogramEqualization Discretization
Equalization GroupQueryAttention HashedCrossing Hashing IntegerLookup MaxNumBoundingBoxes MelSpectrogram
ReversibleEmbedding STFTSpectrogram StringLookup TextVectorization DTypePolicyMap QuantizedDTypePolicy
QuantizedFloat8DTypePolicy GPTQDTypePolicy AWQDTypePolicy Int4DTypePolicy AbsMaxQuantizer AWQConfig GPTQConfig
Float8QuantizationConfig Int4QuantizationConfig Int8QuantizationConfig QuantizationConfig
"""
_NOT_TAKEN = frozenset(_NOT_TAKEN_NAMES.split())
"""Harmless classes of Keras that are refused: of no use for digits, not convertible, or for weights of few bits."""

_PART_NAMES = """
GlorotUniform GlorotNormal HeNormal HeUniform LecunNormal LecunUniform RandomNormal RandomUniform TruncatedNormal
VarianceScaling Orthogonal Identity Zeros Ones Constant L1 L2 L1L2 DTypePolicy Policy __keras_tensor__ __tuple__
MaxNorm NonNeg UnitNorm MinMaxNorm
"""
_LEARNING_NAMES = """
Adam AdamW Nadam Adamax Adagrad Adadelta SGD RMSprop Ftrl Lion
CosineDecay ExponentialDecay InverseTimeDecay PiecewiseConstantDecay PolynomialDecay
CategoricalCrossentropy SparseCategoricalCrossentropy BinaryCrossentropy MeanSquaredError
Accuracy CategoricalAccuracy SparseCategoricalAccuracy BinaryAccuracy SparseTopKCategoricalAccuracy
"""
"""Of a model inside another one, which was compiled by itself; they are read but not used."""

_FUNCTION_NAMES = """
linear relu relu6 leaky_relu sigmoid hard_sigmoid tanh hard_tanh softmax log_softmax softplus softsign elu selu celu
gelu silu swish hard_silu hard_swish mish exponential
"""
_LAYERS = frozenset(_LAYER_NAMES.split()) | AUGMENTING
_HARMLESS = _LAYERS | frozenset(_PART_NAMES.split()) | frozenset(_LEARNING_NAMES.split())
_FUNCTIONS = frozenset(_FUNCTION_NAMES.split())
_MODULES = re.compile(r"(keras(\.\w+)*|builtins)\Z")


def check_config(name: str, config: Any) -> None:
    """Raises RefusedError unless a configuration names nothing but layers of Keras that only compute."""
    layers = 0
    for entry in _entries(name, config):
        kind, module, registered = (entry.get(key) for key in ("class_name", "module", "registered_name"))
        if not isinstance(kind, str):
            raise RefusedError(
                tr(
                    "{name} has a layer of no name ({kind}); it is damaged, save it again.",
                    name=name,
                    kind=_kind_in_words(kind),
                )
            )
        inner = entry.get("config")
        named = inner if kind == "function" else kind
        of_keras = registered in (None, kind, named) and (module is None or bool(_MODULES.match(str(module))))
        if kind == "function" and of_keras and isinstance(inner, str) and inner in _FUNCTIONS:
            continue
        if of_keras and kind in _NOT_TAKEN:
            raise RefusedError(
                tr("{name} has {kind}, which is not taken here; use a network of plain layers.", name=name, kind=kind)
            )
        if kind not in _HARMLESS:
            raise RefusedError(
                tr(
                    "{name} has {what}, which is no plain layer of Keras and could run code of its own; "
                    "rebuild the network from plain layers.",
                    name=name,
                    what=ascii(kind)[:60],
                )
            )
        if not of_keras:
            raise RefusedError(
                tr(
                    "{name} has a custom object, {what}; use plain layers.",
                    name=name,
                    what=ascii(registered or module)[:60],
                )
            )
        layers += kind in _LAYERS
    if layers > _MOST_LAYERS:
        raise RefusedError(tr("{name} has more than {n} layers; use a smaller network.", "", _MOST_LAYERS, name=name))


def _kind_in_words(value: Any) -> str:
    return {"list": "a list", "dict": "a table", "NoneType": "nothing"}.get(type(value).__name__, "a number")


def _entries(name: str, config: Any) -> Iterator[dict[str, Any]]:
    """Everything in a configuration that names a class, at any depth."""
    waiting = [(config, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > _DEEPEST:
            raise RefusedError(
                tr("{name} is nested more than {n} deep; it is damaged, save it again.", "", _DEEPEST, name=name)
            )
        if isinstance(value, dict):
            if "class_name" in value:
                yield value
            waiting.extend((each, depth + 1) for each in value.values())
        elif isinstance(value, list):
            waiting.extend((each, depth + 1) for each in value)
