"use strict";
// What one sees and does: strokes by mouse, touch and pen on the canvas, and beside it what the network reads.

const WIDTH = 0.05; // of the pen on the screen, in canvas sides; the network's has its own
const CLOSE = 0.3; // two answers nearer than this are both named
const BLANK = "–";

const byId = (id) => document.getElementById(id);
const canvas = byId("canvas");
const classify = makeNetwork(MODEL);
const strokes = [];
let pointer = null;
let frame = 0;

/** The digit image of a drawing, its ten probabilities and the likeliest digit; null if it is blank. */
function read(drawing) {
  const grey = render(drawing);
  const digitImage = grey && normalize(grey);
  if (!digitImage) return null;
  const probabilities = Array.from(classify(digitImage));
  return { digitImage, probabilities, digit: probabilities.indexOf(Math.max(...probabilities)) };
}

function percent(probability) {
  return probability >= 0.995 ? "> 99 %" : `${roundHalfEven(probability * 100)} %`;
}

function inWords({ digit, probabilities }) {
  const others = probabilities.map((probability, i) => (i === digit ? -1 : probability));
  const second = others.indexOf(Math.max(...others));
  const isClose = probabilities[digit] - probabilities[second] < CLOSE;
  return isClose ? `${digit} or ${second}?` : `${digit}, ${percent(probabilities[digit])}`;
}

function show() {
  frame = 0;
  paint();
  const reading = read(strokes);
  byId("prediction").textContent = reading ? reading.digit : BLANK;
  byId("in_words").textContent = reading ? inWords(reading) : "\u00a0";
  [...byId("bars").children].forEach((row, digit) => {
    const probability = reading ? reading.probabilities[digit] : 0;
    row.className = reading?.digit === digit ? "likeliest" : "";
    row.children[1].style.setProperty("--share", `${probability * 100}%`);
    row.children[2].textContent = reading ? percent(probability) : "";
  });
  showDigitImage(reading?.digitImage ?? new Float32Array(SIDE * SIDE));
  byId("hint").hidden = strokes.length > 0;
  byId("undo").disabled = byId("clear").disabled = strokes.length === 0;
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
  context.strokeStyle = getComputedStyle(canvas).getPropertyValue("--ink");
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
}

function update() {
  frame ||= requestAnimationFrame(show);
}

function placeOf(event) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const inside = (value) => Math.min(Math.max(value, 0), 1);
  return { x: inside((event.clientX - left) / width), y: inside((event.clientY - top) / height) };
}

canvas.addEventListener("pointerdown", (event) => {
  if (pointer !== null || event.button !== 0) return; // one pointer draws at a time
  pointer = event.pointerId;
  canvas.setPointerCapture(pointer);
  strokes.push([placeOf(event)]);
  update();
});

canvas.addEventListener("pointermove", (event) => {
  if (event.pointerId !== pointer) return;
  const events = event.getCoalescedEvents?.() ?? [];
  strokes[strokes.length - 1].push(...(events.length ? events : [event]).map(placeOf));
  update();
});

for (const end of ["pointerup", "pointercancel"]) {
  canvas.addEventListener(end, (event) => {
    if (event.pointerId === pointer) pointer = null;
  });
}

function undo() {
  pointer = null;
  strokes.pop();
  update();
}

function clear() {
  pointer = null;
  strokes.length = 0;
  update();
}

byId("undo").addEventListener("click", undo);
byId("clear").addEventListener("click", clear);
addEventListener("keydown", (event) => {
  if (event.key === "Delete" || event.key === "Backspace") clear();
  if (event.key === "z" && (event.ctrlKey || event.metaKey)) undo();
});
addEventListener("resize", update);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", update);

for (let digit = 0; digit < 10; digit++) {
  const row = document.createElement("li");
  const parts = ["span", "i", "span"].map((kind) => document.createElement(kind));
  parts[0].textContent = digit;
  row.append(...parts);
  byId("bars").append(row);
}
byId("network").textContent = `${MODEL.name}: ${MODEL.architecture}`;
show();
