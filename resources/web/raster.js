"use strict";
// Drawing -> grey image, pixel for pixel as the desktop pad renders it (digitpad/ink/raster.py), where OpenCV
// draws lines of even width without smoothing. Positions are in canvas sides, as {x, y}; a stroke is a list of them.

const PEN_WIDTH = 3; // pixels of the digit image
const SCALE = 8; // grey pixels to one pixel of the digit image
const INK_SIDE = 20;
const DOT_EXTENT = 0.01; // of the canvas side: the slip of a hand
const SPECK_SHARE = 0.05; // of the largest stroke
const THICKNESS = PEN_WIDTH * SCALE;
const ONE = 65536; // of the fixed-point numbers in which lines are drawn: 16 bits behind the point
const GIVEN_BITS = 16; // positions come in sixteenths of a pixel

/** The nearest whole number, the even one of two that are equally near. */
function roundHalfEven(value) {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

function boundsOf(points) {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

function extentOf(points) {
  const { left, top, right, bottom } = boundsOf(points);
  return Math.max(right - left, bottom - top);
}

/** The strokes that can be part of a digit: no stray dots, no specks beside something larger. */
function substantialStrokes(strokes) {
  const largest = Math.max(0, ...strokes.map(extentOf));
  return largest <= DOT_EXTENT ? [] : strokes.filter((stroke) => extentOf(stroke) > SPECK_SHARE * largest);
}

/** The grey image {width, height, data} of a drawing, ink 255 on 0; null if it is blank but for stray dots. */
function render(strokes) {
  const kept = substantialStrokes(strokes);
  if (!kept.length) return null;
  const { left, top, right, bottom } = boundsOf(kept.flat());
  const scale = (INK_SIDE * SCALE - THICKNESS) / Math.max(right - left, bottom - top);
  const width = Math.ceil((right - left) * scale + THICKNESS - 1e-6);
  const height = Math.ceil((bottom - top) * scale + THICKNESS - 1e-6);
  const grey = { width, height, data: new Uint8Array(width * height) };
  const margin = (THICKNESS - 1) / 2;
  const fixed = (value, low) => (roundHalfEven(((value - low) * scale + margin) * GIVEN_BITS) * ONE) / GIVEN_BITS;
  for (const stroke of kept) {
    drawPolyline(grey, stroke.map(({ x, y }) => ({ x: fixed(x, left), y: fixed(y, top) })));
  }
  return grey;
}

function drawPolyline(grey, points) {
  fillDisc(grey, points[0]);
  for (let i = 1; i < points.length; i++) {
    drawSegment(grey, points[i - 1], points[i]);
    fillDisc(grey, points[i]);
  }
}

/** A rectangle as wide as the pen around the way from one point to the next. */
function drawSegment(grey, from, to) {
  const dx = (from.x - to.x) / ONE;
  const dy = (to.y - from.y) / ONE;
  const square = dx * dx + dy * dy;
  if (square === 0) return;
  const reach = (THICKNESS * (ONE / 2)) / Math.sqrt(square);
  const x = roundHalfEven(dy * reach);
  const y = roundHalfEven(dx * reach);
  fillConvex(grey, [
    { x: from.x + x, y: from.y + y },
    { x: from.x - x, y: from.y - y },
    { x: to.x - x, y: to.y - y },
    { x: to.x + x, y: to.y + y },
  ]);
}

const pixelAt = (fixed) => Math.floor((fixed + ONE / 2) / ONE);

function fillRow(grey, y, left, right) {
  if (y < 0 || y >= grey.height) return;
  const first = Math.max(0, left);
  const last = Math.min(grey.width - 1, right);
  if (first <= last) grey.data.fill(255, y * grey.width + first, y * grey.width + last + 1);
}

/** A disc of the pen's width around a point, by the midpoint algorithm. */
function fillDisc(grey, point) {
  const x = pixelAt(point.x);
  const y = pixelAt(point.y);
  let along = Math.floor(THICKNESS / 2 + 0.5);
  let across = 0;
  let error = 0;
  while (along >= across) {
    for (const [row, reach] of [[across, along], [along, across]]) {
      fillRow(grey, y - row, x - reach, x + reach);
      fillRow(grey, y + row, x - reach, x + reach);
    }
    error += 2 * across + 1;
    across += 1;
    if (error > 0) {
      error -= 2 * along - 1;
      along -= 1;
    }
  }
}

/** A convex polygon: its edges as thin lines, then every row between its left and its right side. */
function fillConvex(grey, corners) {
  corners.forEach((corner, i) => drawThinLine(grey, corners[(i + corners.length - 1) % corners.length], corner));
  const rows = corners.map(({ y }) => pixelAt(y));
  let highest = 0;
  corners.forEach(({ y }, i) => {
    if (y < corners[highest].y) highest = i;
  });
  const last = Math.min(Math.max(...rows), grey.height - 1);
  const sides = [1, corners.length - 1].map((step) => ({ step, corner: highest, until: rows[highest], x: -ONE, slope: 0 }));
  let edgesLeft = corners.length;
  for (let y = rows[highest]; y <= last; y++) {
    for (const side of sides) {
      if (y < side.until) continue;
      let from = side.corner;
      let to = (from + side.step) % corners.length;
      while (edgesLeft-- > 0) {
        if (rows[to] > y) {
          const height = rows[to] - y;
          side.slope = Math.trunc(((corners[to].x - corners[from].x) * 2 + height) / (2 * height));
          side.x = corners[from].x;
          side.until = rows[to];
          side.corner = to;
          break;
        }
        from = to;
        to = (to + side.step) % corners.length;
      }
    }
    const [left, right] = sides.map(({ x }) => x).sort((a, b) => a - b);
    fillRow(grey, y, pixelAt(left), pixelAt(right));
    for (const side of sides) side.x += side.slope;
  }
}

/** A line one pixel wide, a pixel to each step along its longer side. */
function drawThinLine(grey, from, to) {
  const clipped = clip(from, to, grey.width * ONE - 1, grey.height * ONE - 1);
  if (!clipped) return;
  const steep = Math.abs(clipped[1].x - clipped[0].x) <= Math.abs(clipped[1].y - clipped[0].y);
  const [main, other] = steep ? ["y", "x"] : ["x", "y"];
  const [first, last] = clipped[1][main] < clipped[0][main] ? [clipped[1], clipped[0]] : clipped;
  const length = last[main] - first[main];
  const slope = Math.trunc(((last[other] - first[other]) * ONE) / (length + (length % 2 === 0 ? 1 : 0)));
  const put = (along, across) => {
    const [x, y] = steep ? [across, along] : [along, across];
    if (x >= 0 && y >= 0 && x < grey.width && y < grey.height) grey.data[y * grey.width + x] = 255;
  };
  put(pixelAt(last[main]), pixelAt(last[other]));
  const begin = pixelAt(first[main]);
  for (let i = 0; i <= Math.floor(length / ONE); i++) {
    put(begin + i, Math.floor((first[other] + ONE / 2 + i * slope) / ONE));
  }
}

/** The part of a line inside the field, whose last coordinates are given; null if there is none. */
function clip(from, to, right, bottom) {
  const ends = [{ ...from }, { ...to }];
  const limits = [["y", "x", bottom], ["x", "y", right]];
  for (const [main, other, limit] of limits) {
    for (const [end, opposite] of [[ends[0], ends[1]], [ends[1], ends[0]]]) {
      if (end[main] >= 0 && end[main] <= limit) continue;
      const edge = end[main] < 0 ? 0 : limit;
      if ((end[main] < 0 && opposite[main] < 0) || (end[main] > limit && opposite[main] > limit)) return null;
      end[other] += Math.trunc(((edge - end[main]) * (opposite[other] - end[other])) / (opposite[main] - end[main]));
      end[main] = edge;
    }
  }
  return ends;
}
