"use strict";
// The network, layer by layer: digit image -> ten probabilities. A layer maps {shape, data} to another, with
// images as height x width x channels, and takes its weights from the model (model.js).

/** The function of a model: takes a digit image, returns ten probabilities. */
function makeNetwork(model) {
  const layers = model.layers.map((layer) => {
    const weights = Object.entries(layer.weights ?? {}).map(([name, stored]) => [name, unpacked(stored)]);
    return { ...layer, ...Object.fromEntries(weights) };
  });
  return (digitImage) => {
    let values = { shape: model.inputShape, data: Float64Array.from(digitImage) };
    for (const layer of layers) values = LAYERS[layer.kind](layer, values);
    return values.data;
  };
}

/** Weights from text in base 64: numbers of 16 or 32 bits, little-endian. */
function unpacked({ bits, base64 }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return bits === 32 ? new Float32Array(bytes.buffer) : Float32Array.from(new Uint16Array(bytes.buffer), halfToNumber);
}

function halfToNumber(half) {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const LAYERS = {
  dense({ kernel, bias }, { shape, data }) {
    const units = bias.length;
    const [inputs] = shape.slice(-1);
    const count = data.length / inputs;
    const sums = new Float64Array(count * units);
    for (let place = 0; place < count; place++) {
      const out = sums.subarray(place * units, (place + 1) * units);
      out.set(bias);
      for (let i = 0; i < inputs; i++) {
        const value = data[place * inputs + i];
        if (value === 0) continue; // most of a digit image is paper
        const row = i * units;
        for (let unit = 0; unit < units; unit++) out[unit] += value * kernel[row + unit];
      }
    }
    return { shape: [...shape.slice(0, -1), units], data: sums };
  },

  convolution({ kernel, bias, kernelShape, strides, padding }, { shape, data }) {
    const [, width, channels] = shape;
    const [high, wide, , filters] = kernelShape;
    const windows = windowsOf(shape, [high, wide], strides, padding);
    const sums = new Float64Array(windows.height * windows.width * filters);
    windows.forEach((place, y, x) => {
      const out = sums.subarray(place * filters, (place + 1) * filters);
      out.set(bias);
      windows.forEachPixel(y, x, (row, column, i, j) => {
        for (let channel = 0; channel < channels; channel++) {
          const value = data[(row * width + column) * channels + channel];
          if (value === 0) continue;
          const start = ((i * wide + j) * channels + channel) * filters;
          for (let filter = 0; filter < filters; filter++) out[filter] += value * kernel[start + filter];
        }
      });
    });
    return { shape: [windows.height, windows.width, filters], data: sums };
  },

  pool({ largest, size, strides, padding }, { shape, data }) {
    const [, width, channels] = shape;
    const windows = windowsOf(shape, size, strides, padding);
    const pooled = new Float64Array(windows.height * windows.width * channels);
    windows.forEach((place, y, x) => {
      for (let channel = 0; channel < channels; channel++) {
        const seen = [];
        windows.forEachPixel(y, x, (row, column) => seen.push(data[(row * width + column) * channels + channel]));
        const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
        pooled[place * channels + channel] = largest ? Math.max(...seen) : mean;
      }
    });
    return { shape: [windows.height, windows.width, channels], data: pooled };
  },

  affine({ scale, shift }, { shape, data }) {
    return { shape, data: data.map((value, i) => value * scale[i % scale.length] + shift[i % scale.length]) };
  },

  reshape({ shape }, { data }) {
    return { shape, data };
  },

  relu: (_layer, { shape, data }) => ({ shape, data: data.map((value) => Math.max(0, value)) }),
  sigmoid: (_layer, { shape, data }) => ({ shape, data: data.map((value) => 1 / (1 + Math.exp(-value))) }),
  softplus: (_layer, { shape, data }) => ({
    shape,
    data: data.map((value) => Math.max(0, value) + Math.log1p(Math.exp(-Math.abs(value)))),
  }),
  tanh: (_layer, { shape, data }) => ({ shape, data: data.map(Math.tanh) }),
  shares: (_layer, { shape, data }) => ({ shape, data: divided(data) }),

  softmax(_layer, { shape, data }) {
    const highest = data.reduce((most, value) => Math.max(most, value), -Infinity);
    return { shape, data: divided(data.map((value) => Math.exp(value - highest))) };
  },
};

function divided(data) {
  const sum = data.reduce((total, value) => total + value, 0);
  return data.map((value) => value / sum);
}

/** The places of a window that moves over an image, padded as TensorFlow pads. */
function windowsOf([height, width], [high, wide], [down, across], padding) {
  const same = padding === "same";
  const count = (length, size, stride) => Math.ceil((same ? length : length - size + 1) / stride);
  const [rows, columns] = [count(height, high, down), count(width, wide, across)];
  const before = (length, size, stride, steps) =>
    same ? Math.floor(Math.max(0, (steps - 1) * stride + size - length) / 2) : 0;
  const [above, left] = [before(height, high, down, rows), before(width, wide, across, columns)];
  return {
    height: rows,
    width: columns,
    forEach(visit) {
      for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) visit(y * columns + x, y, x);
    },
    forEachPixel(y, x, visit) {
      for (let i = 0; i < high; i++) {
        const row = y * down - above + i;
        if (row < 0 || row >= height) continue;
        for (let j = 0; j < wide; j++) {
          const column = x * across - left + j;
          if (column >= 0 && column < width) visit(row, column, i, j);
        }
      }
    },
  };
}
