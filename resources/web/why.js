"use strict";
// *Why* on the page: the digit image in the colours of what its ink speaks for, and the layers as fields of units.

const FOR = [86, 180, 255];
const AGAINST = [255, 148, 20];
const PAUSE_MS = 60; // after the newest image: a map takes longer than a frame
const MOST_MAPS = 64;
const FIELD_WIDTH = 280;

const why = { explainer: null, image: null, timer: 0 };

function element(kind, properties, ...children) {
  const made = Object.assign(document.createElement(kind), properties);
  made.append(...children);
  return made;
}

const whyButton = element("button", { id: "why", type: "button", textContent: withoutKey(say("&Why")) });
whyButton.setAttribute("aria-pressed", "false");
const whyMap = element("canvas", { id: "why_map", role: "img", width: SIDE, height: SIDE });
const whyWords = element("p", { id: "why_words" });
const fields = element("div", { id: "fields" });
const whySection = element("section", { className: "why", hidden: true }, whyMap, whyWords, fields);
document.querySelector(".tools").append(whyButton);
document.querySelector("main").append(whySection);

/** Explains the newest image, once the pen has paused. */
function explainSoon() {
  clearTimeout(why.timer);
  if (!whySection.hidden) why.timer = setTimeout(explain, PAUSE_MS);
}

function explain() {
  why.explainer ??= makeExplainer(MODEL);
  const isBlank = !why.image || why.image.every((value) => value === 0);
  const image = why.image ?? new Float32Array(SIDE * SIDE);
  const shown = why.explainer.fields(image);
  const scores = Array.from(shown.at(-1).data);
  const digit = scores.indexOf(Math.max(...scores));
  const values = isBlank ? image : why.explainer.relevance(image, digit);
  paintRelevance(image, values);
  whyWords.textContent = isBlank
    ? say("Draw a digit to see what speaks for it.")
    : say("Blue ink speaks for {digit}, orange ink against it.", { digit });
  whyMap.setAttribute("aria-label", whyWords.textContent);
  fields.replaceChildren(...shown.flatMap(field));
}

function paintRelevance(image, values) {
  const context = whyMap.getContext("2d");
  const pixels = context.createImageData(SIDE, SIDE);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  image.forEach((ink, i) => {
    const share = Math.sqrt(Math.abs(values[i]) / largest);
    const end = values[i] > 0 ? FOR : AGAINST;
    const colour = end.map((level) => ink * (share * level + (1 - share) * 140));
    pixels.data.set([...colour, 255], 4 * i);
  });
  context.putImageData(pixels, 0, 0);
}

/** A title and a canvas with a pixel for each unit, or the feature maps side by side. */
function field({ shape, data }) {
  const isMaps = shape.length === 3;
  const [height, width] = isMaps ? shape : [1, 1];
  const units = isMaps ? shape[2] : data.length;
  const shown = isMaps ? Math.min(units, MOST_MAPS) : units;
  const columns = units <= 10 ? units : Math.ceil(Math.sqrt(shown * 4));
  const rows = Math.ceil(shown / columns);
  const canvas = element("canvas", { role: "img", width: columns * width, height: rows * height });
  const context = canvas.getContext("2d");
  const pixels = context.createImageData(canvas.width, canvas.height);
  const largest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  for (let unit = 0; unit < shown; unit++) {
    for (let i = 0; i < height * width; i++) {
      const value = isMaps ? data[i * units + unit] : data[unit];
      const strength = Math.sqrt(Math.abs(value) / largest);
      const end = value < 0 ? AGAINST : [255, 255, 255];
      const row = Math.floor(unit / columns) * height + Math.floor(i / width);
      const column = (unit % columns) * width + (i % width);
      pixels.data.set([...end.map((level) => level * strength), 255], 4 * (row * canvas.width + column));
    }
  }
  context.putImageData(pixels, 0, 0);
  canvas.style.width = `${Math.min(FIELD_WIDTH, Math.max(canvas.width * 4, units === 10 ? FIELD_WIDTH : 0))}px`;
  const size = `${height} × ${width}`;
  const title = isMaps ? say("{n} feature map(s) of {size}", { n: units, size }) : say("{n} unit(s)", { n: units });
  canvas.setAttribute("aria-label", title);
  return [element("p", { textContent: title }), canvas];
}

whyButton.addEventListener("click", () => {
  whySection.hidden = !whySection.hidden;
  whyButton.setAttribute("aria-pressed", String(!whySection.hidden));
  explainSoon();
});

addEventListener("keydown", (event) => {
  if (event.key === "w" && !event.ctrlKey && !event.metaKey && !event.altKey) whyButton.click();
});

byId("canvas").addEventListener("shown", ({ detail }) => {
  why.image = detail;
  explainSoon();
});
