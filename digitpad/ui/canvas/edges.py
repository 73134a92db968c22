"""What of the pen's way is on the canvas."""

Place = tuple[float, float]
"""x and y in canvas sides; on the canvas, each is in 0..1."""


def part_inside(start: Place, end: Place) -> tuple[Place, Place] | None:
    """The part of the straight way that lies in the square from (0, 0) to (1, 1), or None if none of it does.

    An end that lies in the square is returned as it is. (Liang and Barsky, "A New Concept and Method for Line
    Clipping", 1984.)
    """
    first, last = 0.0, 1.0
    for begin, finish in zip(start, end, strict=True):
        step = finish - begin
        if step == 0 and not 0 <= begin <= 1:
            return None
        if step:
            enters, leaves = sorted(((0 - begin) / step, (1 - begin) / step))
            first, last = max(first, enters), min(last, leaves)
    if first > last:
        return None
    enters_at = _along(start, end, first) if first > 0 else within(start)
    leaves_at = _along(start, end, last) if last < 1 else within(end)
    return enters_at, leaves_at


def _along(start: Place, end: Place, share: float) -> Place:
    (x, y), (to_x, to_y) = start, end
    return within((x + share * (to_x - x), y + share * (to_y - y)))


def within(place: Place) -> Place:
    """The nearest place in the square."""
    x, y = place
    return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
