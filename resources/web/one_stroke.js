"use strict";
// A stroke that holds several digits -> the strokes of the digits, as the desktop pad takes it apart
// (digitpad/recognition/numbers/one_stroke.py, digitpad/ink/geometry.py): the parts from one turn of the pen to another may be
// digits, and short straight ones ways between two. The chain of both whose digits are surest is found.

const WIDE = 1.3; // of its height: a stroke that is narrower holds no two digits
const SURE = 0.04; // by how much the scores of two digits may fall short of 0; more for each digit more
const MOST_TURNS = 80; // what has more is a scribble
const SPACING = 0.05; // of about its height: from one point to the next
const MOST_STEPS = 5000; // what is longer is a flat line or a scribble
const MOST_PARTS = 12; // of a digit, from turn to turn
const MOST_PARTS_OF_A_WAY = 3;
const STRAIGHT = 0.8; // of its length, that the ends of a way are apart
const LEAST_HEIGHT = 0.5; // of the stroke's height: a digit
const MOST_WIDTH = 1.25;
const FROM_MIDDLE_TO_MIDDLE = 0.15;
const JOINT = 0.5; // what a way between two digits costs
const WITHOUT_WAY = 0.3; // what it costs more that there is none

const BESIDE = 2; // points before and after a turn that tell how sharp it is; and two turns are farther apart
const SHARP = 30; // degrees, from which a turn counts
const TURNED_BACK = 25; // degrees that a way counts for that becomes level or upright, or turns back
const LEVEL = 0.1; // of its length: what rises less is level, what moves aside less is upright

const distanceBetween = (one, other) => Math.hypot(other.x - one.x, other.y - one.y);
const lengthOf = (points) => points.slice(1).reduce((sum, point, i) => sum + distanceBetween(points[i], point), 0);

function mayHoldSeveral(stroke) {
  const span = boundsOf(stroke);
  return heightOf(span) > 0 && widthOf(span) > WIDE * heightOf(span);
}

/** The strokes of the digits in one stroke, from left to right; none if there are not at least two for sure. */
function takenApart(stroke, score) {
  const height = heightOf(boundsOf(stroke));
  const step = SPACING * 2 ** (Math.ceil(2 * Math.log2(height)) / 2); // the same while the stroke grows a little
  if (lengthOf(stroke) > MOST_STEPS * step) return [];
  const points = evenlySpaced(stroke, step);
  const places = turnsOf(points);
  const last = places.length - 1;
  if (last > MOST_TURNS) return [];
  const best = new Map([[0, { strokes: [], sure: 0, cost: 0, middle: -Infinity }]]);
  let whole = null;
  for (let first = 0; first < last; first++) {
    if (!best.has(first)) continue;
    for (let end = first + 1; end <= Math.min(first + MOST_PARTS, last); end++) {
      if (first === 0 && end === last) continue;
      const chain = withDigit(best.get(first), points.slice(places[first], places[end] + 1), height, score);
      if (!chain) continue;
      if (end === last) {
        if (!whole || chain.cost < whole.cost) whole = chain;
        continue;
      }
      for (const { start, cost } of waysFrom(points, places, end)) {
        const known = best.get(start);
        if (!known || chain.cost + cost < known.cost) best.set(start, { ...chain, cost: chain.cost + cost });
      }
    }
  }
  return whole ? whole.strokes : [];
}

/** The chain with one more digit; null if that is none, or not to the right of the one before. */
function withDigit(before, part, height, score) {
  const span = boundsOf(part);
  const hasSize = heightOf(span) >= LEAST_HEIGHT * height && widthOf(span) <= MOST_WIDTH * height;
  if (!hasSize || middleOf(span) < before.middle + FROM_MIDDLE_TO_MIDDLE * height) return null;
  const sure = before.sure + score(part);
  const strokes = [...before.strokes, part];
  if (sure <= -SURE * Math.max(strokes.length - 1, 1)) return null;
  return { strokes, sure, cost: before.cost + before.sure - sure, middle: middleOf(span) };
}

/** The turns at which the next digit may begin, after a straight way or none, and what that costs. */
function waysFrom(points, places, end) {
  const ways = [{ start: end, cost: JOINT + WITHOUT_WAY }];
  for (let start = end + 1; start <= Math.min(end + MOST_PARTS_OF_A_WAY, places.length - 2); start++) {
    const way = points.slice(places[end], places[start] + 1);
    if (distanceBetween(way[0], way.at(-1)) >= STRAIGHT * lengthOf(way)) ways.push({ start, cost: JOINT });
  }
  return ways;
}

/** Points along a stroke, each so far along it from the one before; and its end. */
function evenlySpaced(stroke, step) {
  const along = [0];
  for (let i = 1; i < stroke.length; i++) along.push(along[i - 1] + distanceBetween(stroke[i - 1], stroke[i]));
  const points = [];
  const count = Math.ceil((along.at(-1) - step / 2) / step);
  for (let i = 0, segment = 1; i < count; i++) {
    while (segment < along.length - 1 && along[segment] <= i * step) segment++;
    const share = Math.min(1, Math.max(0, (i * step - along[segment - 1]) / (along[segment] - along[segment - 1])));
    const [one, other] = [stroke[segment - 1], stroke[segment]];
    points.push({ x: one.x + share * (other.x - one.x), y: one.y + share * (other.y - one.y) });
  }
  points.push({ x: stroke.at(-1).x, y: stroke.at(-1).y });
  return points;
}

/** Where evenly spaced points turn sharply, or become level or upright, and their ends, in order. */
function turnsOf(points) {
  const last = points.length - 1;
  if (points.length < 2 * BESIDE + 2) return [0, last];
  const sharpness = points.map((_point, i) => (i < BESIDE || i > last - BESIDE ? 0 : angleAt(points, i)));
  for (let i = 1; i < last; i++) sharpness[i] += TURNED_BACK * changesOfHeading(points, i);
  const bySharpness = points.map((_point, i) => i).slice(BESIDE, last - BESIDE + 1);
  bySharpness.sort((one, other) => sharpness[other] - sharpness[one] || one - other);
  const found = [];
  for (const place of bySharpness) {
    if (sharpness[place] < SHARP) break;
    if (found.every((other) => Math.abs(place - other) > BESIDE)) found.push(place);
  }
  return [0, ...found.sort((one, other) => one - other), last];
}

function angleAt(points, i) {
  const [from, at, to] = [points[i - BESIDE], points[i], points[i + BESIDE]];
  const [x, y, nextX, nextY] = [at.x - from.x, at.y - from.y, to.x - at.x, to.y - at.y];
  return (Math.abs(Math.atan2(x * nextY - y * nextX, x * nextX + y * nextY)) * 180) / Math.PI;
}

/** In how many of the two directions, across and down, the way goes on otherwise than it came: 0 to 2. */
function changesOfHeading(points, i) {
  const headings = [[points[i - 1], points[i]], [points[i], points[i + 1]]].map(([from, to]) => {
    const length = distanceBetween(from, to);
    return [to.x - from.x, to.y - from.y].map((step) => (Math.abs(step) > LEVEL * length ? Math.sign(step) : 0));
  });
  return [0, 1].filter((axis) => headings[0][axis] !== headings[1][axis]).length;
}
