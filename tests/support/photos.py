"""Photograph-like images of digits on paper, made from pen strokes with a fixed seed.

Each differs in its pen (pencil grey to felt-tip), paper and its texture, ruled or squared lines, light,
shadow, specks, turn, blur, noise and place, and is compressed as JPEG at quality 40.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Drawing

Levels = NDArray[np.float32]
QUALITY = 40
_SEED = 20_101


def photograph(drawing: Drawing, number: int, height: int = 480, width: int = 640, quality: int = QUALITY) -> bytes:
    """The JPEG of a photograph of ``drawing``; the same number gives the same photograph."""
    rng = np.random.default_rng([_SEED, number])
    light = _light(height, width, rng)
    paper = rng.uniform(0.6, 0.95) * (1 - _ruling(height, width, rng)) * (1 + _texture(height, width, rng))
    ink = _ink(drawing, height, width, rng)
    levels = cv2.GaussianBlur(paper * (1 - ink) * light, (0, 0), rng.uniform(0.5, 1.8) * width / 640)
    levels = levels + rng.normal(0, rng.uniform(0.005, 0.025), levels.shape)
    colour = rng.uniform(0.9, 1.0, 3)
    image = np.clip(levels[..., None] * colour * 255, 0, 255).astype(np.uint8)
    encoded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return encoded.tobytes()


def _ink(drawing: Drawing, height: int, width: int, rng: np.random.Generator) -> Levels:
    """How dark the pen is at each pixel, 0..1: the digit, turned by up to 10 degrees, and a few specks."""
    every = np.concatenate([stroke.xy for stroke in drawing.strokes])
    low, high = every.min(axis=0), every.max(axis=0)
    extent = rng.uniform(0.3, 0.75) * min(height, width)
    angle = np.radians(rng.uniform(-10, 10))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    room = (np.array([width, height]) - 1.25 * extent) / 2
    middle = np.array([width, height]) / 2 + rng.uniform(-1, 1, 2) * np.maximum(room, 0)
    mask = np.zeros((height, width), np.uint8)
    pen = max(2, round(float(extent * rng.uniform(0.02, 0.1))))
    for stroke in drawing.strokes:
        places = (stroke.xy - (low + high) / 2) / float((high - low).max()) * extent @ turn + middle
        cv2.polylines(mask, [np.rint(places * 16).astype(np.int32)], False, 255, pen, cv2.LINE_AA, 4)
    for x, y in rng.uniform(0, 1, (rng.integers(0, 12), 2)) * [width, height]:
        cv2.circle(mask, (int(x), int(y)), int(rng.integers(1, 3) * width / 640), 255, -1, cv2.LINE_AA)
    darkness = rng.uniform(0.3, 0.9)
    grain = 1 - 0.35 * (0.9 - darkness) / 0.6 * np.abs(rng.normal(0, 1, mask.shape))  # pencil leaves paper through
    return (mask / 255 * darkness * np.clip(grain, 0.4, 1)).astype(np.float32)


def _ruling(height: int, width: int, rng: np.random.Generator) -> Levels:
    """How dark the printed lines are at each pixel: none, ruled, or squared, turned by up to 5 degrees."""
    kind = rng.choice(["plain", "ruled", "squared"])
    lines = np.zeros((height, width), np.float32)
    if kind == "plain":
        return lines
    unit = width / 640
    distance, angle = rng.uniform(22, 70) * unit, np.radians(rng.uniform(-5, 5))
    y, x = np.mgrid[:height, :width].astype(np.float32)
    along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    half, darkness = rng.uniform(0.6, 1.3) * unit, rng.uniform(0.08, 0.3)
    for position in [across, along] if kind == "squared" else [across]:
        from_line = np.abs((position + rng.uniform(0, distance)) % distance - distance / 2)
        lines = np.maximum(lines, darkness * np.clip(half + 0.5 - from_line, 0, 1))
    return lines


def _texture(height: int, width: int, rng: np.random.Generator) -> Levels:
    """Fibres and waves of the paper: a share of its brightness, some hundredths."""
    fine = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 1.5)
    coarse = cv2.resize(rng.normal(0, 1, (9, 12)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    strength = rng.uniform(0.2, 1)
    return (strength * (0.06 * fine + 0.015 * coarse)).astype(np.float32)


def _light(height: int, width: int, rng: np.random.Generator) -> Levels:
    """Light that falls off to one side by up to half, in some with a soft shadow at an edge."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    heading = rng.uniform(0, 2 * np.pi)
    side = ((x / width - 0.5) * np.cos(heading) + (y / height - 0.5) * np.sin(heading)) + 0.5
    light: Levels = 1 - rng.uniform(0, 0.5) * side
    if rng.random() < 0.5:
        edge, soft = rng.uniform(0.05, 0.2), rng.uniform(0.005, 0.05)
        heading = rng.uniform(0, 2 * np.pi)
        from_middle = (x / width - 0.5) * np.cos(heading) + (y / height - 0.5) * np.sin(heading)
        light *= 1 - rng.uniform(0.2, 0.5) / (1 + np.exp(-(from_middle - (0.5 - edge)) / soft))
    return light.astype(np.float32)
