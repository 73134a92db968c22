"use strict";
// Grey image -> digit image, in the way that MNIST was made (digitpad/ink/normalize.py).

const SIDE = 28;
const CENTRE = 14; // the pixel to which the centre of mass comes
const FAINT_RIM = 64; // of a larger image, what is no brighter is no ink

/** The digit image of a grey image: SIDE x SIDE numbers in 0..1; null where there is no ink. */
function normalize(grey) {
  const ink = scaled(cropped(grey));
  const mass = centreOfMass(ink);
  if (!mass) return null;
  const left = offset(mass.x, ink.width);
  const top = offset(mass.y, ink.height);
  const digit = new Float32Array(SIDE * SIDE);
  for (let y = 0; y < ink.height; y++) {
    for (let x = 0; x < ink.width; x++) {
      digit[(top + y) * SIDE + left + x] = ink.data[y * ink.width + x] / 255;
    }
  }
  return digit;
}

function cropped(grey) {
  const ink = cut(grey, 0);
  return Math.max(ink.width, ink.height) <= SIDE ? ink : cut(ink, FAINT_RIM);
}

/** The image cut to the box around its pixels that are brighter than a level. */
function cut(grey, level) {
  let [left, top, right, bottom] = [grey.width, grey.height, -1, -1];
  grey.data.forEach((value, i) => {
    if (value <= level) return;
    const x = i % grey.width;
    const y = Math.floor(i / grey.width);
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  });
  const width = Math.max(0, right - left + 1);
  const height = Math.max(0, bottom - top + 1);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = (top + y) * grey.width + left;
    data.set(grey.data.subarray(start, start + width), y * width);
  }
  return { width, height, data };
}

function scaled(ink) {
  const longest = Math.max(ink.width, ink.height);
  if (longest === 0 || longest === INK_SIDE || longest === INK_SIDE - 1) return ink;
  const scale = INK_SIDE / longest;
  const size = [ink.width, ink.height].map((length) => Math.max(1, roundHalfEven(length * scale)));
  return averaged(ink, ...size);
}

/** The image at a smaller size; each pixel is the mean of the area that it covers. */
function averaged(ink, width, height) {
  const across = shares(ink.width, width);
  const down = shares(ink.height, height);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (const [row, part] of down[y]) {
        let along = 0; // with the rounding of 32 bits, so that the sums are OpenCV's
        for (const [column, share] of across[x]) {
          along = Math.fround(along + Math.fround(ink.data[row * ink.width + column] * share));
        }
        sum = Math.fround(sum + Math.fround(along * part));
      }
      data[y * width + x] = roundHalfEven(sum);
    }
  }
  return { width, height, data };
}

/** For each of `count` new pixels, which of `length` old ones it covers, each with its share of the new one. */
function shares(length, count) {
  const size = length / count;
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * size, Math.min((i + 1) * size, length)];
    const covered = [];
    for (let old = Math.floor(from); old < to; old++) {
      const overlap = Math.min(old + 1, to) - Math.max(old, from);
      if (overlap > 1e-3) covered.push([old, Math.fround(overlap / size)]);
    }
    return covered;
  });
}

/** Where the ink would balance, in indices of its pixels; null without ink. */
function centreOfMass(ink) {
  let [mass, x, y] = [0, 0, 0];
  ink.data.forEach((value, i) => {
    mass += value;
    x += value * (i % ink.width);
    y += value * Math.floor(i / ink.width);
  });
  return mass ? { x: x / mass, y: y / mass } : null;
}

/** Where ink begins whose centre of mass comes to the middle, kept inside the field. */
function offset(centre, length) {
  return Math.min(Math.max(Math.ceil(CENTRE - centre - 0.5), 0), SIDE - length);
}
