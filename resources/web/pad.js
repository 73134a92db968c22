"use strict";
// What one sees and does: strokes by mouse, touch, pen and keys on the canvas, and beside it what the network reads.

const WIDTH = 0.05; // of the pen on the screen, in canvas sides; the network's has its own
const BLANK = "–";

speak(firstKnown([new URLSearchParams(location.search).get("language"), ...navigator.languages].filter(Boolean)));
document.documentElement.lang = language.replace("_", "-");
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
for (const element of document.querySelectorAll("[data-say]")) {
  element.textContent = withoutKey(say(element.dataset.say));
}
for (const element of document.querySelectorAll("[data-label]")) {
  element.setAttribute("aria-label", say(element.dataset.label));
}

const byId = (id) => document.getElementById(id);
const canvas = byId("canvas");
const classify = makeNetwork(MODEL);
const readNumber = makeNumberReader(classify, makeNetwork(DIGIT_OR_NOT), DIGIT_OR_NOT);
const strokes = [];
const edits = []; // how many strokes there were before each press of the pen, which undo goes back to
let number = null;
let chosen = 0;
const fingers = makeFingers();
let pointer = null; // which draws: its number, its type, and where it is, perhaps beside the canvas
let frame = 0;

const TAP = 0.015; // canvas sides: who moves the pen no farther has tapped
const FRAME_ROOM = 0.035; // of the canvas side, between the middle of the ink's line and its frame
const TAP_ROOM = 0.012; // beside the ink of a digit; farther out there may be a decimal point
const TAP_WIDTH = 0.06;

/** A drawing read as one digit. */
const read = (drawing) => readAsOne(drawing, classify);

function show() {
  frame = 0;
  const isUnfinished = pointer !== null && strokes.length === 1; // nothing is called no digit before it is drawn
  const before = number;
  number = readNumber(strokes);
  if (number && isUnfinished) number.areDigits = number.areDigits.map(() => true);
  if (!areAlike(before, number)) chosen = number ? number.newest : 0;
  paint();
  showAnswer();
  byId("hint").hidden = strokes.length > 0;
  byId("undo").disabled = byId("clear").disabled = strokes.length === 0;
}

/** Whether both have the same groups of strokes, so that the one that was chosen is still there. */
function areAlike(one, other) {
  const groupsOf = (each) => each && each.groups.map((group) => group.strokes.join()).join(";");
  return groupsOf(one) === groupsOf(other);
}

function showAnswer() {
  const reading = number?.groups[chosen];
  const signs = number ? signsOf(number) : [];
  byId("prediction").replaceChildren(...(signs.length ? signs.map(signShown) : [BLANK]));
  byId("in_words").textContent = number ? inWords(number) : "\u00a0";
  byId("too_much").hidden = !number?.hasTooMuch;
  byId("bars").classList.toggle("doubted", Boolean(number) && !number.areDigits[chosen]);
  [...byId("bars").children].forEach((row, digit) => {
    const probability = reading ? reading.probabilities[digit] : 0;
    row.className = reading?.digit === digit ? "likeliest" : "";
    row.children[1].style.setProperty("--share", `${probability * 100}%`);
    row.children[2].textContent = reading ? percent(probability) : "";
  });
  showDigitImage(reading?.digitImage ?? new Float32Array(SIDE * SIDE));
  fitType();
}

/** One sign of the number; a digit among several can be chosen by a click. */
function signShown({ sign, place }) {
  const shown = document.createElement("span");
  shown.textContent = sign;
  if (place !== null && number.groups.length > 1) {
    shown.className = place === chosen ? "chosen" : "offered";
    shown.addEventListener("click", () => choose(place));
  }
  return shown;
}

/** Takes the largest type in which all of the number has room. */
function fitType() {
  const answer = byId("prediction");
  answer.style.fontSize = "";
  const usual = parseFloat(getComputedStyle(answer).fontSize);
  const room = answer.clientWidth;
  const wide = answer.scrollWidth;
  if (wide > room) answer.style.fontSize = `${Math.max(9, Math.floor((usual * room) / wide))}px`;
}

function choose(place) {
  chosen = Math.min(Math.max(place, 0), number.groups.length - 1);
  paint();
  showAnswer();
}

/** The place of the digit whose ink is around a place on the canvas; null if there is none to choose. */
function digitAt({ x, y }) {
  if (!number || number.groups.length + number.marks.length < 2) return null;
  let nearest = null;
  number.groups.forEach(({ span }, place) => {
    const beside = Math.max(TAP_ROOM, (TAP_WIDTH - widthOf(span)) / 2);
    const isInside =
      x >= span.left - beside && x <= span.right + beside && y >= span.top - TAP_ROOM && y <= span.bottom + TAP_ROOM;
    const distance = Math.abs(x - middleOf(span)) + Math.abs(y - (span.top + span.bottom) / 2);
    if (isInside && (!nearest || distance < nearest.distance)) nearest = { place, distance };
  });
  return nearest && nearest.place;
}

function showDigitImage(digitImage) {
  const context = byId("digit_image").getContext("2d");
  const pixels = context.createImageData(SIDE, SIDE);
  digitImage.forEach((value, i) => pixels.data.set([value * 255, value * 255, value * 255, 255], 4 * i));
  context.putImageData(pixels, 0, 0);
  canvas.dispatchEvent(new CustomEvent("shown", { detail: digitImage }));
}

/** Paints the strokes as smooth curves through the middles between their points. */
function paint() {
  const side = Math.round(canvas.clientWidth * devicePixelRatio);
  if (canvas.width !== side) canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  context.clearRect(0, 0, side, side);
  context.strokeStyle = getComputedStyle(canvas).getPropertyValue("--text");
  context.lineWidth = WIDTH * side;
  context.lineCap = context.lineJoin = "round";
  for (const stroke of strokes) {
    context.beginPath();
    context.moveTo(stroke[0].x * side, stroke[0].y * side);
    for (let i = 1; i < stroke.length; i++) {
      const [from, to] = [stroke[i - 1], stroke[i]];
      context.quadraticCurveTo(from.x * side, from.y * side, ((from.x + to.x) / 2) * side, ((from.y + to.y) / 2) * side);
    }
    const last = stroke[stroke.length - 1];
    context.lineTo(last.x * side, last.y * side);
    context.stroke();
  }
  if (number && number.groups.length + number.marks.length > 1) paintFrames(context, side);
  if (keyPen.isShown) paintKeyPen(context, side);
}

function paintKeyPen(context, side) {
  context.strokeStyle = getComputedStyle(canvas).getPropertyValue("--quiet");
  context.lineWidth = devicePixelRatio;
  context.beginPath();
  context.arc(keyPen.at.x * side, keyPen.at.y * side, (WIDTH * side) / 2, 0, 2 * Math.PI);
  context.stroke();
}

/** Paints a thin frame around each digit, a thicker one around that which is chosen, dotted ones around what is none. */
function paintFrames(context, side) {
  const style = getComputedStyle(canvas);
  const room = FRAME_ROOM * side;
  number.groups.forEach(({ span }, place) => {
    const isChosen = place === chosen;
    context.strokeStyle = style.getPropertyValue(isChosen ? "--accent" : "--quiet");
    context.lineWidth = (isChosen ? 2.5 : 1) * devicePixelRatio;
    context.setLineDash(number.areDigits[place] ? [] : [2 * devicePixelRatio, 3 * devicePixelRatio]);
    context.strokeRect(
      span.left * side - room,
      span.top * side - room,
      widthOf(span) * side + 2 * room,
      heightOf(span) * side + 2 * room,
    );
  });
  context.setLineDash([]);
}

function update() {
  frame ||= requestAnimationFrame(show);
}

function placeOf(event) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
}

/** Draws on; a stroke ends where the pen leaves the canvas, and another begins where it comes back. */
function drawTo(at) {
  const part = partInside(pointer.at, at);
  if (part && part.start !== pointer.at) strokes.push([part.start]);
  if (part && (part.end.x !== part.start.x || part.end.y !== part.start.y)) strokes.at(-1).push(part.end);
  pointer.at = at;
}

/** The place of the digit that the newest press of the pen tapped; null if it drew. */
function digitTapped() {
  const [tapped, ...others] = strokes.slice(edits.at(-1));
  const isTap = edits.at(-1) > 0 && others.length === 0 && extentOf(tapped) <= TAP;
  return isTap ? digitAt(tapped[0]) : null;
}

canvas.addEventListener("pointerdown", (event) => {
  const isFinger = event.pointerType === "touch";
  const mayDraw = !isFinger || fingers.begin(event, pointer !== null);
  if (event.pointerType === "pen") fingers.seePen(event);
  const wasFinger = pointer?.type === "touch";
  if (wasFinger && (event.pointerType === "pen" || fingers.isTap(event))) undo(); // it was a palm, or one of two that tap
  if (!mayDraw || pointer !== null || event.button !== 0) return; // one pointer draws at a time
  press({ id: event.pointerId, type: event.pointerType, at: nearestInside(placeOf(event)) });
  canvas.setPointerCapture(pointer.id);
});

canvas.addEventListener("pointermove", (event) => {
  if (event.pointerType === "pen") fingers.seePen(event);
  fingers.move(event);
  if (event.pointerId !== pointer?.id) return;
  const events = event.getCoalescedEvents?.() ?? [];
  (events.length ? events : [event]).map(placeOf).forEach(drawTo);
  update();
});

for (const end of ["pointerup", "pointercancel"]) {
  canvas.addEventListener(end, (event) => {
    if (event.pointerType === "pen") fingers.seePen(event);
    if (fingers.end(event)) undo();
    if (event.pointerId !== pointer?.id) return;
    if (end === "pointercancel" && pointer.type === "touch") return undo(); // the system has found a palm
    lift();
  });
}

function press(by) {
  pointer = by;
  edits.push(strokes.length);
  strokes.push([pointer.at]);
  update();
}

function lift() {
  pointer = null;
  const place = digitTapped();
  if (place !== null) {
    undo(); // a tap on a digit chooses it, and leaves no ink
    choose(place);
  }
  update();
}

const keyPen = makeKeyPen(canvas, {
  isDown: () => pointer?.type === "keys",
  press(at) {
    if (pointer !== null) return; // one pointer draws at a time
    press({ id: "keys", type: "keys", at });
    byId("pen").textContent = say("Pen down");
  },
  moveTo: drawTo,
  lift() {
    lift();
    byId("pen").textContent = say("Pen up");
  },
  show: update,
});

/** Takes back what was drawn last: several strokes, if the pen left the canvas and came back. */
function undo() {
  pointer = null;
  strokes.length = edits.pop() ?? 0;
  update();
}

function clear() {
  pointer = null;
  strokes.length = edits.length = 0;
  update();
}

byId("undo").addEventListener("click", undo);
byId("clear").addEventListener("click", clear);
addEventListener("keydown", (event) => {
  if (event.key === "Delete" || event.key === "Backspace") clear();
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step && number && !event.altKey && !event.ctrlKey && !event.metaKey) choose(chosen + step);
  if (event.key === "z" && (event.ctrlKey || event.metaKey)) undo();
});
addEventListener("resize", update);
for (const colors of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
  matchMedia(colors).addEventListener("change", update);
}

for (let digit = 0; digit < 10; digit++) {
  const row = document.createElement("li");
  const parts = ["span", "i", "span"].map((kind) => document.createElement(kind));
  parts[0].textContent = digit;
  row.append(...parts);
  byId("bars").append(row);
}
byId("network").textContent = `${MODEL.name}: ${MODEL.architecture}`;
show();
