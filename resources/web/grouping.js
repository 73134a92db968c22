"use strict";
// Which strokes may belong to one digit of a number, and which are a minus or a decimal mark, as the desktop pad
// decides it (digitpad/ink/grouping.py, digitpad/ink/marks.py). A span is a box {left, top, right, bottom}.

const MOST_STROKES = 60; // what has more strokes, or more groups, is read as one digit
const MOST_GROUPS = 90;
const MOST_TOGETHER = 4; // strokes of a digit
const WIDEST = 1.8; // times the drawing's height: no digit is wider
const MOST_ROOM = 0.4; // of the drawing's height, between strokes of one digit

const TALL = 0.5; // of the tallest stroke: what is as high may be a digit
const ABOVE_ANOTHER = 0.5; // of its width: what lies so much above another stroke is of the same digit
const MINUS_SHAPE = { least: 0.2, most: 1.3, highest: 0.25, lowest: 0.75, room: 0.06, flat: 0.35 };
const COMMA_SHAPE = { height: 0.45, width: 0.3, point: 0.12, foot: 0.35, under: 0.12 };

const widthOf = (span) => span.right - span.left;
const heightOf = (span) => span.bottom - span.top;
const middleOf = (span) => (span.left + span.right) / 2;
const by = (key) => (one, other) => key(one) - key(other);

function joined(one, other) {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** From one box to the other, across or down, whichever is more; not above 0 where they share something. */
function distanceOf(one, other) {
  const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  return Math.max(across, Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom));
}

/** The share of the narrower box's width that lies above or below the other box. */
function overlapOf(one, other) {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const narrower = Math.min(widthOf(one), widthOf(other));
  if (narrower <= 0) return shared >= 0 ? 1 : 0;
  return Math.min(1, Math.max(0, shared / narrower));
}

function isWithin(one, other) {
  return (
    other.left <= one.left && one.right <= other.right && other.top <= one.top && one.bottom <= other.bottom
  );
}

/** The orders in which neighbours may make a digit: by their middles, by their left ends, and in time; each once. */
function ordersOf(spans, chosen) {
  const inTime = [...chosen].sort((one, other) => one - other);
  const orders = [
    [...inTime].sort(by((place) => middleOf(spans[place]))),
    [...inTime].sort(by((place) => spans[place].left)),
    inTime,
  ];
  return [...new Map(orders.map((order) => [order.join(), order])).values()];
}

/** The groups of neighbours in an order: {first, end, strokes, span, gap}. */
function candidatesOf(spans, order) {
  const everything = order.map((place) => spans[place]).reduce(joined);
  const height = heightOf(everything) || widthOf(everything) || 1;
  const found = [];
  for (let first = 0; first < order.length; first++) {
    let together = spans[order[first]];
    for (let end = first + 1; end <= Math.min(first + MOST_TOGETHER, order.length); end++) {
      together = joined(together, spans[order[end - 1]]);
      if (end > first + 1 && widthOf(together) > WIDEST * height) break;
      const strokes = order.slice(first, end).sort((one, other) => one - other);
      const gap = gapOf(strokes.map((place) => spans[place])) / height;
      if (gap <= MOST_ROOM) found.push({ first, end, strokes, span: together, gap });
    }
  }
  return found;
}

/** The widest room from left to right that none of the boxes covers. */
function gapOf(spans) {
  let widest = 0;
  let reach = Infinity;
  for (const span of [...spans].sort(by((each) => each.left))) {
    widest = Math.max(widest, span.left - reach);
    reach = reach === Infinity ? span.right : Math.max(reach, span.right);
  }
  return widest;
}

/** The candidates in each order, as long as there are not too many; none if even one order has too many. */
function affordableWays(spans, chosen) {
  const ways = [];
  const known = new Set();
  for (const order of ordersOf(spans, chosen)) {
    const groups = candidatesOf(spans, order);
    for (const { strokes } of groups) known.add(strokes.join());
    if (known.size > MOST_GROUPS) break;
    ways.push(groups);
  }
  return ways;
}

/** A minus, decimal points and commas, from left to right: {sign, span, stroke}; the stroke of a dot is null. */
function marksIn(spans, dots) {
  const tallest = Math.max(0, ...spans.map(heightOf));
  if (tallest === 0) return [];
  const found = dots
    .filter((dot) => isAtTheFoot(dot, digitsAmong(spans, tallest)))
    .map((span) => ({ sign: ".", span, stroke: null }));
  spans.forEach((span, stroke) => {
    if (heightOf(span) >= TALL * tallest) return;
    const digits = digitsAmong(spans.filter((_other, place) => place !== stroke), tallest);
    if (isMinus(span, digits)) found.push({ sign: "-", span, stroke });
    else if (isAtTheFoot(span, digits)) found.push({ sign: pointOrComma(span, tallest), span, stroke });
  });
  return found.sort(by(({ span }) => middleOf(span)));
}

/** About where digits are, from left to right: the boxes of tall strokes, with what lies above or below them. */
function digitsAmong(spans, tallest) {
  const isSmall = (span) => Number(heightOf(span) < TALL * tallest);
  const found = [];
  for (const span of [...spans].sort((one, other) => isSmall(one) - isSmall(other) || middleOf(one) - middleOf(other))) {
    const place = found.findIndex((digit) => overlapOf(digit, span) >= ABOVE_ANOTHER);
    if (place >= 0) found[place] = joined(found[place], span);
    else if (!isSmall(span)) found.push(span);
  }
  return found.sort(by(middleOf));
}

function isMinus(span, digits) {
  const [digit] = digits;
  const height = heightOf(digit);
  const middle = (span.top + span.bottom) / 2;
  return (
    widthOf(span) >= MINUS_SHAPE.least * height &&
    widthOf(span) <= MINUS_SHAPE.most * height &&
    heightOf(span) <= MINUS_SHAPE.flat * widthOf(span) &&
    middle >= digit.top + MINUS_SHAPE.highest * height &&
    middle <= digit.top + MINUS_SHAPE.lowest * height &&
    digits.every((other) => other.left >= span.right + MINUS_SHAPE.room * height)
  );
}

/** Whether it is as small as a point or a comma, and lies between two digits, at their foot. */
function isAtTheFoot(span, digits) {
  const before = digits.filter((digit) => middleOf(digit) < middleOf(span));
  const after = digits.filter((digit) => middleOf(digit) > middleOf(span));
  if (!before.length || !after.length) return false;
  const left = before.reduce((one, other) => (other.right > one.right ? other : one));
  const right = after.reduce((one, other) => (other.left < one.left ? other : one));
  const height = (heightOf(left) + heightOf(right)) / 2;
  const isUpright =
    heightOf(span) >= widthOf(span) / 2 || Math.max(widthOf(span), heightOf(span)) <= COMMA_SHAPE.point * height;
  return (
    isUpright &&
    heightOf(span) <= COMMA_SHAPE.height * height &&
    widthOf(span) <= COMMA_SHAPE.width * height &&
    span.top >= (left.bottom + right.bottom) / 2 - COMMA_SHAPE.foot * height &&
    span.left >= left.right - COMMA_SHAPE.under * height &&
    span.right <= right.left + COMMA_SHAPE.under * height
  );
}

function pointOrComma(span, height) {
  return Math.max(widthOf(span), heightOf(span)) <= COMMA_SHAPE.point * height ? "." : ",";
}
