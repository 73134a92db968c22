"use strict";
// What the fingers on the canvas are about: one that draws, two that tap, or the hand that holds a pen.

const PALM_MS = 2000; // for this long after a pen, a touch is taken for the hand that holds it
const FINGERS_TAP_MS = 1000;
const FINGERS_SLIP = 20; // CSS pixels that a finger may move while it taps

function makeFingers() {
  const down = new Map(); // the events with which they came down
  let penSeen = -Infinity;
  let [most, since, mayTap] = [0, 0, false];
  const isTap = (event) => mayTap && most === 2 && event.timeStamp - since <= FINGERS_TAP_MS;

  return {
    isTap,

    /** A pen draws or hovers: what touches now is the hand that holds it. */
    seePen(event) {
      penSeen = event.timeStamp;
      mayTap = false;
    },

    /** A finger came down; returns whether it may draw, as the first may unless another device draws. */
    begin(event, isDrawing) {
      if (down.size === 0) {
        [most, since] = [0, event.timeStamp];
        mayTap = !isDrawing && event.timeStamp - penSeen >= PALM_MS;
      }
      down.set(event.pointerId, event);
      most = Math.max(most, down.size);
      return mayTap && down.size === 1;
    },

    move(event) {
      const from = down.get(event.pointerId);
      if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > FINGERS_SLIP) mayTap = false;
    },

    /** A finger was lifted, or the system took it for something else; returns whether that ends a tap by two. */
    end(event) {
      const wasDown = down.delete(event.pointerId);
      if (event.type === "pointercancel") mayTap = false;
      return wasDown && down.size === 0 && isTap(event);
    },
  };
}
