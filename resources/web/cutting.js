"use strict";
// Cutting lines where they leave the canvas, as digitpad/ink/cutting.py does.

/**
 * The part of the straight way that lies in the square from (0, 0) to (1, 1), or null if none of it does.
 *
 * An end that lies in the square is returned as it is. (Liang and Barsky, "A New Concept and Method for Line
 * Clipping", 1984.)
 */
function partInside(start, end) {
  let [first, last] = [0, 1];
  for (const axis of ["x", "y"]) {
    const begin = start[axis];
    const step = end[axis] - begin;
    if (step === 0 && (begin < 0 || begin > 1)) return null;
    if (step !== 0) {
      const [atZero, atOne] = [(0 - begin) / step, (1 - begin) / step];
      first = Math.max(first, Math.min(atZero, atOne));
      last = Math.min(last, Math.max(atZero, atOne));
    }
  }
  if (first > last) return null;
  const mix = (from, to, share) => from + share * (to - from);
  const along = (share) => nearestInside({ x: mix(start.x, end.x, share), y: mix(start.y, end.y, share) });
  return { start: first > 0 ? along(first) : start, end: last < 1 ? along(last) : end };
}

/** The nearest place in the square. */
function nearestInside({ x, y }) {
  const inside = (value) => Math.min(Math.max(value, 0), 1);
  return { x: inside(x), y: inside(y) };
}
