"use strict";
// A pen that the keys move while the canvas has the focus: the space bar puts it down and lifts it.

const KEY_STEP = 0.025; // of the canvas side
const FINE_KEY_STEP = 0.005; // with Shift
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** `press`, `moveTo` and `lift` draw with it, and `isDown` says whether it draws; `show` shows its place anew. */
function makeKeyPen(canvas, { isDown, press, moveTo, lift, show }) {
  const pen = { isShown: false, at: { x: 0.5, y: 0.5 } };

  function setShown(isShown) {
    if (isDown() && !isShown) lift();
    if (pen.isShown !== isShown) show();
    pen.isShown = isShown;
  }

  canvas.addEventListener("focus", () => setShown(canvas.matches(":focus-visible")));
  canvas.addEventListener("blur", () => setShown(false));
  canvas.addEventListener("pointerdown", () => setShown(false), { capture: true }); // before it draws
  canvas.addEventListener("keydown", (event) => {
    const arrow = pen.isShown && ARROWS[event.key];
    const isSpace = event.key === " ";
    if ((!arrow && !isSpace) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault(); // or the page would scroll
    event.stopPropagation(); // beside the canvas, the arrows choose a digit
    if (isSpace && event.repeat) return;
    setShown(true);
    if (isSpace) return isDown() ? lift() : press(pen.at);
    const step = event.shiftKey ? FINE_KEY_STEP : KEY_STEP;
    pen.at = nearestInside({ x: pen.at.x + arrow[0] * step, y: pen.at.y + arrow[1] * step });
    if (isDown()) moveTo(pen.at);
    show();
  });
  return pen;
}
