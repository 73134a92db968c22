"use strict";
// The network, layer by layer: digit image -> ten probabilities. A layer maps one {shape, data}, or several, to
// another, with images as height x width x channels, and takes its weights from the model (model.js).

/** The function of a model: takes a digit image, returns ten probabilities. */
function makeNetwork(model) {
  const layers = model.layers.map((layer) => {
    const weights = Object.entries(layer.weights ?? {}).map(([name, stored]) => [name, unpacked(stored)]);
    return { ...layer, ...Object.fromEntries(weights) };
  });
  return (digitImage) => {
    const outputs = [{ shape: model.inputShape, data: Float64Array.from(digitImage) }];
    for (const layer of layers) {
      outputs.push(LAYERS[layer.kind](layer, ...layer.inputs.map((place) => outputs[place])));
    }
    return outputs.at(-1).data;
  };
}

/** Weights from text in base 64: numbers of 8, 16 or 32 bits, little-endian; those of 8 bits times scales. */
function unpacked({ bits, base64, scales }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  if (bits === 8) {
    const factors = unpacked({ bits: 32, base64: scales });
    return Float32Array.from(new Int8Array(bytes.buffer), (whole, i) => whole * factors[i % factors.length]);
  }
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

  depthwise({ kernel, bias, kernelShape, strides, padding }, { shape, data }) {
    const [, width, channels] = shape;
    const [high, wide, , multiple] = kernelShape;
    const windows = windowsOf(shape, [high, wide], strides, padding);
    const filters = channels * multiple;
    const sums = new Float64Array(windows.height * windows.width * filters);
    windows.forEach((place, y, x) => {
      const out = sums.subarray(place * filters, (place + 1) * filters);
      out.set(bias);
      windows.forEachPixel(y, x, (row, column, i, j) => {
        const from = (row * width + column) * channels;
        const start = (i * wide + j) * filters;
        for (let filter = 0; filter < filters; filter++) {
          out[filter] += data[from + Math.floor(filter / multiple)] * kernel[start + filter];
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

  zeros({ rows, columns }, { shape, data }) {
    const [height, width, channels] = shape;
    const wider = columns[0] + width + columns[1];
    const padded = new Float64Array((rows[0] + height + rows[1]) * wider * channels);
    for (let y = 0; y < height; y++) {
      const row = data.subarray(y * width * channels, (y + 1) * width * channels);
      padded.set(row, ((rows[0] + y) * wider + columns[0]) * channels);
    }
    return { shape: [rows[0] + height + rows[1], wider, channels], data: padded };
  },

  permute({ order }, { shape, data }) {
    const turned = order.map((axis) => shape[axis - 1]);
    const steps = stepsOf(shape);
    return { shape: turned, data: picked(turned, data, order.map((axis) => steps[axis - 1])) };
  },

  concatenate(_layer, ...inputs) {
    const channels = inputs.map(({ shape }) => shape.at(-1));
    const total = channels.reduce((sum, each) => sum + each, 0);
    const joined = new Float64Array((inputs[0].data.length / channels[0]) * total);
    let first = 0;
    inputs.forEach(({ data }, which) => {
      data.forEach((value, i) => {
        joined[Math.floor(i / channels[which]) * total + first + (i % channels[which])] = value;
      });
      first += channels[which];
    });
    return { shape: [...inputs[0].shape.slice(0, -1), total], data: joined };
  },

  add: (_layer, ...inputs) => inputs.reduce(combined((one, other) => one + other)),
  multiply: (_layer, ...inputs) => inputs.reduce(combined((one, other) => one * other)),
  maximum: (_layer, ...inputs) => inputs.reduce(combined(Math.max)),
  minimum: (_layer, ...inputs) => inputs.reduce(combined(Math.min)),

  relu: each((value) => Math.max(0, value)),
  relu6: each((value) => Math.min(6, Math.max(0, value))),
  leaky_relu: each((value, { slope }) => (value < 0 ? slope * value : value)),
  elu: each((value) => (value < 0 ? Math.expm1(value) : value)),
  selu: each((value) => 1.0507009873554805 * (value < 0 ? 1.6732632423543772 * Math.expm1(value) : value)),
  silu: each((value) => value / (1 + Math.exp(-value))),
  gelu: each((value) => (value / 2) * (1 + errorFunction(value / Math.SQRT2))),
  hard_silu: each((value) => (value * Math.min(6, Math.max(0, value + 3))) / 6),
  hard_sigmoid: each((value) => Math.min(6, Math.max(0, value + 3)) / 6),
  sigmoid: each((value) => 1 / (1 + Math.exp(-value))),
  softplus: each((value) => Math.max(0, value) + Math.log1p(Math.exp(-Math.abs(value)))),
  tanh: each(Math.tanh),
  shares: inRows((row) => row),
  softmax: inRows((row) => {
    const highest = row.reduce((most, value) => Math.max(most, value), -Infinity);
    return row.map((value) => Math.exp(value - highest));
  }),

  log_softmax(layer, values) {
    const { shape, data } = LAYERS.softmax(layer, values);
    return { shape, data: data.map(Math.log) };
  },
};

/** A layer that does the same with each number. */
function each(compute) {
  return (layer, { shape, data }) => ({ shape, data: data.map((value) => compute(value, layer)) });
}

/** A layer that divides by their sum what it makes of the numbers along the last axis. */
function inRows(compute) {
  return (_layer, { shape, data }) => {
    const size = shape.at(-1);
    const divided = new Float64Array(data.length);
    for (let start = 0; start < data.length; start += size) {
      const row = compute(data.subarray(start, start + size));
      const sum = row.reduce((total, value) => total + value, 0);
      divided.set(row.map((value) => value / sum), start);
    }
    return { shape, data: divided };
  };
}

/** Two inputs in one, number by number; along an axis of length 1, its number goes with all of the other's. */
function combined(compute) {
  return (one, other) => {
    const shape = one.shape.map((length, axis) => Math.max(length, other.shape[axis]));
    const [first, second] = [one, other].map(({ shape: own, data }) => {
      const steps = stepsOf(own);
      return picked(shape, data, own.map((length, axis) => (length === 1 ? 0 : steps[axis])));
    });
    return { shape, data: first.map((value, i) => compute(value, second[i])) };
  };
}

/** How far apart in the data neighbours along each axis lie. */
function stepsOf(shape) {
  return shape.map((_length, axis) => shape.slice(axis + 1).reduce((product, length) => product * length, 1));
}

/** The numbers of a new shape, of which each axis goes through the data in steps of its own. */
function picked(shape, data, steps) {
  const lengths = stepsOf(shape);
  const size = shape.reduce((product, length) => product * length, 1);
  return Float64Array.from({ length: size }, (_none, i) => {
    const places = shape.map((length, axis) => (Math.floor(i / lengths[axis]) % length) * steps[axis]);
    return data[places.reduce((sum, place) => sum + place, 0)];
  });
}

/** The error function, by its series and, far out, its continued fraction (Abramowitz and Stegun, 7.1.6, 7.1.14). */
function errorFunction(x) {
  const far = Math.abs(x);
  const bell = Math.exp(-far * far);
  let value;
  if (far < 3) {
    let [term, sum] = [far, far];
    for (let n = 1; term > 1e-17 * sum; n++) {
      term *= (2 * far * far) / (2 * n + 1);
      sum += term;
    }
    value = (2 / Math.sqrt(Math.PI)) * bell * sum;
  } else {
    let fraction = far;
    for (let n = 40; n > 0; n--) fraction = far + n / 2 / fraction;
    value = 1 - bell / (Math.sqrt(Math.PI) * fraction);
  }
  return Math.sign(x) * value;
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
