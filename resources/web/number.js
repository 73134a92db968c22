"use strict";
// A drawing -> the number written in it, as the desktop pad reads it (digitpad/recognition/numbers/number.py): the chain of
// groups of strokes with the highest score, by the network that reads digits and the one that tells them from the rest.

const CLOSE = 0.3; // two answers nearer than this are both named
const ONE_DIGIT = 2; // by how much the score of several digits must exceed that of one digit
const ABOVE = 1; // what it costs where one of two neighbours lies wholly above or below the other
const ROOM = 6; // what room of the drawing's height costs inside a group
const LEAST_SCORE = -1; // of several digits on the average: where it is lower, they are parts of something else
const APART = 0.1; // of the greatest height: what is no digit and stands nearer to a digit is no thing beside it
const STACKED = 0.9; // of two neighbours one of which stands above the other by such a share of its width,
const UNSURE = -0.1; // neither may score less
const LEAST = 1e-6;
const NONE = -3; // the score below which a stroke of a group may hold several digits
const SMALLER = 0.6; // of the height of what is around it

const within = (probability) => Math.max(LEAST, Math.min(1 - LEAST, probability));

/** The function that reads numbers: takes strokes, returns a number, or null for a blank drawing. */
function makeNumberReader(classify, isDigit, { threshold, slope, offset }) {
  let known = new Map(); // of the drawing before, so that a new stroke costs only the groups that it is in
  let read = new Map();
  const names = new WeakMap();
  let named = 0;
  const nameOf = (stroke) => {
    if (!names.has(stroke)) names.set(stroke, String(named++));
    return `${names.get(stroke)}:${stroke.length}`;
  };

  function readGroup(strokes, { strokes: places, span, gap }) {
    const chosen = places.map((place) => strokes[place]);
    const key = chosen.map(nameOf).join();
    if (!read.has(key)) read.set(key, known.has(key) ? known.get(key) : readNow(chosen));
    const reading = read.get(key);
    if (!reading) return null;
    const score = Math.log(reading.isDigit) + Math.log(Math.max(...reading.probabilities, LEAST)) - ROOM * gap;
    return { ...reading, strokes: places, span, score };
  }

  function readNow(strokes) {
    const reading = readAsOne(strokes, classify);
    if (!reading) return null;
    const said = within(isDigit(reading.digitImage)[0]);
    const calibrated = 1 / (1 + Math.exp(-(slope * Math.log(said / (1 - said)) + offset)));
    return { ...reading, isDigit: within(calibrated) };
  }

  function bestChain(strokes, groups, count) {
    const ways = [];
    for (const group of groups) {
      const digit = readGroup(strokes, group);
      if (!digit) continue;
      let best = group.first === 0 ? { score: 0, way: null } : null;
      for (const way of group.first === 0 ? [] : ways) {
        if (way.end !== group.first) continue;
        const score = way.score - ABOVE * overlapOf(way.digit.span, digit.span);
        if (!best || score > best.score) best = { score, way };
      }
      if (best) ways.push({ score: best.score + digit.score, digit, before: best.way, end: group.end });
    }
    const ends = ways.filter((way) => way.end === count);
    if (!ends.length) return { score: -Infinity, digits: [] };
    const last = ends.reduce((one, other) => (other.score > one.score ? other : one));
    const digits = [];
    for (let way = last; way; way = way.before) digits.unshift(way.digit);
    return { score: last.score, digits };
  }

  const isOne = ({ isDigit }) => isDigit >= threshold;

  function numberOf(groups, marks = [], hasTooMuch = false) {
    const newest = groups.reduce((best, group, place) => (group.strokes.at(-1) > groups[best].strokes.at(-1) ? place : best), 0);
    return { groups, areDigits: groups.map(isOne), newest, marks, hasTooMuch };
  }

  /** Whether groups, from left to right, may be a number with something beside it, not the parts of a letter. */
  function mayBeNumber(groups) {
    const digits = groups.filter(isOne);
    const others = groups.filter((group) => !isOne(group));
    const total = digits.reduce((sum, { score }) => sum + score, 0);
    if (!digits.length || total < LEAST_SCORE * digits.length) return false;
    if (areNested(groups) || areStacked(groups)) return false;
    const apart = APART * Math.max(...groups.map(({ span }) => heightOf(span)));
    return digits.every((digit) => others.every((other) => distanceOf(digit.span, other.span) >= apart));
  }

  function best(strokes, spans, chosen) {
    const everything = { strokes: chosen, span: chosen.map((place) => spans[place]).reduce(joined), gap: 0 };
    const whole = readGroup(strokes, everything);
    if (!whole || chosen.length === 1) return whole && numberOf([whole]);
    const ways = chosen.length > MOST_STROKES ? [] : affordableWays(spans, chosen);
    if (!ways.length) return numberOf([whole], [], true);
    const chains = ways.map((groups) => bestChain(strokes, groups, chosen.length));
    const { score, digits } = chains.reduce((one, other) => (other.score > one.score ? other : one));
    digits.sort(by(({ span }) => middleOf(span)));
    if (digits.length === 1 || score <= whole.score + ONE_DIGIT || !mayBeNumber(digits)) return numberOf([whole]);
    return numberOf(digits);
  }

  function ofStrokes(strokes, dots) {
    const spans = strokes.map(boundsOf);
    const all = strokes.map((_stroke, place) => place);
    const marks = strokes.length > 1 && strokes.length <= MOST_STROKES ? marksIn(spans, dots) : [];
    if (marks.length) {
      const taken = new Set(marks.map(({ stroke }) => stroke));
      const number = best(strokes, spans, all.filter((place) => !taken.has(place)));
      if (number && areRight(marks, number)) return { ...number, marks };
    }
    return best(strokes, spans, all);
  }

  /** The strokes, those taken apart that are in no digit and hold several. */
  function apart(strokes, number) {
    const unread = new Set(number.groups.filter(({ score }) => score < NONE).flatMap((group) => group.strokes));
    return strokes.flatMap((stroke, place) => {
      const parts = unread.has(place) && mayHoldSeveral(stroke) ? takenApart(stroke, scoreOfPart) : [];
      return parts.length ? parts : [stroke];
    });
  }

  function scoreOfPart(part) {
    const [first, last] = [part[0], part.at(-1)];
    names.set(part, [first.x, first.y, last.x, last.y].join("/")); // the same while the stroke goes on
    const digit = readGroup([part], { strokes: [0], span: boundsOf(part), gap: 0 });
    return digit ? digit.score : -Infinity;
  }

  return (drawing) => {
    [known, read] = [read, new Map()];
    const strokes = substantialStrokes(drawing);
    if (!strokes.length) return null;
    const dots = drawing.filter((stroke) => !strokes.includes(stroke)).map(boundsOf);
    const number = ofStrokes(strokes, dots);
    const divided = !number || number.hasTooMuch ? [] : apart(strokes, number);
    if (divided.length <= strokes.length) return number;
    const several = ofStrokes(divided, dots);
    const digitsIn = (each) => each.areDigits.filter(Boolean).length;
    return several && digitsIn(several) > digitsIn(number) ? several : number;
  };
}

/** The digit image of a drawing, its ten probabilities and the likeliest digit; null if it is blank. */
function readAsOne(strokes, classify) {
  const grey = render(strokes);
  const digitImage = grey && normalize(grey);
  if (!digitImage) return null;
  const probabilities = Array.from(classify(digitImage));
  return { digitImage, probabilities, digit: probabilities.indexOf(Math.max(...probabilities)) };
}

/** Whether one lies within another, as an eye in a face. */
function areNested(digits) {
  return digits.some((one) =>
    digits.some(
      (other) =>
        other !== one && isWithin(one.span, other.span) && heightOf(one.span) < SMALLER * heightOf(other.span),
    ),
  );
}

/** Whether one stands above its neighbour, and either is unsure. */
function areStacked(groups) {
  return groups.slice(1).some((other, i) => {
    const one = groups[i];
    return overlapOf(one.span, other.span) > STACKED && Math.min(one.score, other.score) < UNSURE;
  });
}

/** Whether each mark stands where it can: a minus before a digit, a point or comma between two. */
function areRight(marks, number) {
  const signs = signsOf({ ...number, marks });
  return (
    signs.length > 0 &&
    signs.every(({ sign, place }, i) => {
      if (place !== null) return true;
      const isFollowed = (signs[i + 1]?.place ?? null) !== null;
      return isFollowed && (sign === "-" ? i === 0 : (signs[i - 1]?.place ?? null) !== null);
    })
  );
}

/** The signs of a number from left to right, each with the place of its group, or null for a mark. */
function signsOf({ groups, areDigits, marks }) {
  const digits = groups.map(({ digit, span }, place) => ({ sign: String(digit), place, span }));
  const read = digits.filter(({ place }) => areDigits[place]);
  const beside = read.length ? marks.map(({ sign, span }) => ({ sign, place: null, span })) : [];
  return [...read, ...beside].sort(by(({ span }) => middleOf(span)));
}

/** The number as text, such as "2026"; empty if there are no digits. */
function textOf(number) {
  return signsOf(number).map(({ sign }) => sign).join("");
}

function percent(probability) {
  const share = (number) => say("{number} %", { number });
  return probability >= 0.995 ? say("> {share}", { share: share(99) }) : share(roundHalfEven(probability * 100));
}

/** The two likeliest digits, and by how much the first is likelier. */
function leaders({ digit, probabilities }) {
  const others = probabilities.map((probability, i) => (i === digit ? -1 : probability));
  const second = others.indexOf(Math.max(...others));
  return { second, lead: probabilities[digit] - probabilities[second] };
}

/** The answer with its probability, as "2026, 97 %"; what else it may be, as "7 or 1?"; or "not a digit?". */
function inWords(number) {
  const digits = number.groups.map((group, place) => ({ ...leaders(group), group, place }));
  const read = digits.filter(({ place }) => number.areDigits[place]);
  if (!read.length) return say("not a digit?");
  const text = textOf(number);
  const doubtful = read.reduce((one, other) => (other.lead < one.lead ? other : one));
  const probability = read.reduce((product, { group }) => product * group.probabilities[group.digit], 1);
  const other = signsOf(number).map(({ sign, place }) => (place === doubtful.place ? doubtful.second : sign)).join("");
  const answer =
    doubtful.lead < CLOSE
      ? say("{first} or {second}?", { first: text, second: other })
      : say("{answer}, {share}", { answer: text, share: percent(probability) });
  const n = number.groups.length - read.length;
  return n ? say("{answer}, {n} left out", { answer, n }) : answer;
}
