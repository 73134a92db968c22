"use strict";
// Why the network answers as it does: how its score hangs on each pixel of ink, by going back through the layers. Parts
// of the ink are hidden, and the slopes averaged, as in the pad. Networks of other layers are explained by hiding alone.

const MASKS = 8; // hidings that a map is the average of
const CELLS = 8; // of a mask's side
const SHOWN_SHARE = 0.6;
const HIDDEN_SIDE = 4; // pixels of the square that is hidden where there is no way back
const STEP = 1e-3; // to either side, for the slope of an activation
const SMALLEST = 1e-6; // a probability whose logarithm is taken
const LAST = ["softmax", "log_softmax", "shares", "sigmoid"];
const MADE_NUMBER_BY_NUMBER = [
  "relu", "relu6", "leaky_relu", "elu", "selu", "silu", "gelu", "hard_silu", "hard_sigmoid", "sigmoid", "softplus", "tanh",
];
const WITH_UNITS = ["dense", "convolution", "depthwise"];

/** What explains a model: `relevance` and `fields` of a digit image. */
function makeExplainer(model) {
  const layers = model.layers.map((layer) => {
    const weights = Object.entries(layer.weights ?? {}).map(([name, stored]) => [name, unpacked(stored)]);
    return { ...layer, ...Object.fromEntries(weights) };
  });
  const scored = [...layers];
  while (LAST.includes(scored.at(-1).kind)) scored.pop();
  const hasWayBack = scored.every(({ kind, inputs }, place) => inputs.length === 1 && inputs[0] === place && kind in SLOPES);
  const outputsOf = (digitImage, through = layers) => {
    const outputs = [{ shape: model.inputShape, data: Float64Array.from(digitImage) }];
    for (const layer of through) {
      outputs.push(LAYERS[layer.kind](layer, ...layer.inputs.map((place) => outputs[place])));
    }
    return outputs;
  };
  return {
    hasWayBack,
    relevance: (digitImage, digit) =>
      hasWayBack
        ? bySlopes(digitImage, digit, scored, outputsOf)
        : byHiding(digitImage, digit, (image) => outputsOf(image).at(-1).data),
    fields: (digitImage) => fieldsOf(layers, outputsOf(digitImage)),
  };
}

/** The slopes of the digit's score behind each mask, their mean times the ink: above 0 where it speaks for the digit. */
function bySlopes(digitImage, digit, scored, outputsOf) {
  const values = new Float64Array(digitImage.length);
  for (const mask of masks()) {
    const outputs = outputsOf(digitImage.map((value, i) => value * mask[i]), scored);
    let slopes = Float64Array.from(contrast(digit));
    for (let place = scored.length - 1; place >= 0; place--) {
      slopes = SLOPES[scored[place].kind](scored[place], outputs[place], slopes);
    }
    slopes.forEach((slope, i) => (values[i] += (slope * digitImage[i]) / MASKS));
  }
  return values;
}

/** How the answer changes when a square of the ink is hidden. */
function byHiding(digitImage, digit, classify) {
  const weights = contrast(digit);
  const odds = (image) =>
    classify(image).reduce((sum, value, i) => sum + weights[i] * Math.log(Math.max(value, SMALLEST)), 0);
  const whole = odds(digitImage);
  const values = new Float64Array(digitImage.length);
  for (let top = 0; top < SIDE; top += HIDDEN_SIDE) {
    for (let left = 0; left < SIDE; left += HIDDEN_SIDE) {
      const places = [];
      for (let i = 0; i < HIDDEN_SIDE ** 2; i++) {
        places.push((top + Math.floor(i / HIDDEN_SIDE)) * SIDE + left + (i % HIDDEN_SIDE));
      }
      const ink = places.reduce((sum, place) => sum + digitImage[place], 0);
      if (ink === 0) continue;
      const hidden = Float64Array.from(digitImage);
      for (const place of places) hidden[place] = 0;
      const change = whole - odds(hidden);
      for (const place of places) values[place] = (digitImage[place] * change) / ink;
    }
  }
  return values;
}

/** What counts: the score of a digit less the mean of all others. */
function contrast(digit) {
  return Array.from({ length: 10 }, (_none, each) => (each === digit ? 1 : -1 / 9));
}

/** The same hidings each time: 1 where the ink is shown, 0 where it is hidden, with soft edges. */
function masks() {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647; // a Lehmer generator
  return Array.from({ length: MASKS }, () => {
    const cells = Array.from({ length: CELLS * CELLS }, () => (random() < SHOWN_SHARE ? 1 : 0));
    const at = (y, x) => cells[Math.min(Math.max(y, 0), CELLS - 1) * CELLS + Math.min(Math.max(x, 0), CELLS - 1)];
    return Float64Array.from({ length: SIDE * SIDE }, (_none, i) => {
      const [y, x] = [Math.floor(i / SIDE), i % SIDE].map((place) => ((place + 0.5) * CELLS) / SIDE - 0.5);
      const [row, column] = [Math.floor(y), Math.floor(x)];
      const [down, across] = [y - row, x - column];
      const above = at(row, column) * (1 - across) + at(row, column + 1) * across;
      const below = at(row + 1, column) * (1 - across) + at(row + 1, column + 1) * across;
      return above * (1 - down) + below * down;
    });
  });
}

/** For each layer: the slopes at its input, by those at its output. */
const SLOPES = {
  dense({ kernel, bias }, { data }, slopes) {
    const units = bias.length;
    return data.map((_value, i) => {
      const inputs = kernel.length / units;
      const [place, row] = [Math.floor(i / inputs) * units, (i % inputs) * units];
      let sum = 0;
      for (let unit = 0; unit < units; unit++) sum += slopes[place + unit] * kernel[row + unit];
      return sum;
    });
  },
  affine: ({ scale }, _input, slopes) => slopes.map((slope, i) => slope * scale[i % scale.length]),
  reshape: (_layer, _input, slopes) => slopes,
};
for (const kind of MADE_NUMBER_BY_NUMBER) {
  SLOPES[kind] = (layer, { shape, data }, slopes) => {
    const made = [STEP, -STEP].map((step) => LAYERS[kind](layer, { shape, data: data.map((value) => value + step) }).data);
    return slopes.map((slope, i) => (slope * (made[0][i] - made[1][i])) / (2 * STEP));
  };
}

/** The outputs of each layer with units, after normalisation and activation: their shape and data. */
function fieldsOf(layers, outputs) {
  const found = [];
  layers.forEach(({ kind, inputs }, place) => {
    const isNext = found.length > 0 && inputs.length === 1 && inputs[0] === found.at(-1);
    if (WITH_UNITS.includes(kind)) found.push(place + 1);
    else if (isNext && (kind === "affine" || LAST.includes(kind) || MADE_NUMBER_BY_NUMBER.includes(kind))) {
      found[found.length - 1] = place + 1;
    }
  });
  return found.map((place) => outputs[place]);
}
