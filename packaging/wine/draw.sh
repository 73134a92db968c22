#!/usr/bin/env bash
# Draws a seven with the mouse in the window of the packaged program, closes it, and looks what it has remembered.
# try.sh runs it inside the system, on a virtual screen:  draw.sh PROGRAM_FOLDER HOME PICTURE
set -euo pipefail

rm -rf "$2"
cd "$1"
DIGITPAD_HOME="Z:${2//\//\\}" wine digitpad.exe &
window=$(timeout 120 xdotool search --sync --onlyvisible --name '^digitpad' | head -n 1)
eval "$(xdotool getwindowgeometry --shell "$window")" # X, Y, WIDTH, HEIGHT

at() { echo $((X + WIDTH * $1 / 100)) $((Y + HEIGHT * $2 / 100)); } # in hundredths of the window

# Until the window is painted it takes no strokes, so the stroke is repeated until something is remembered.
xdotool windowfocus "$window"
for _attempt in $(seq 20); do
  xdotool mousemove $(at 15 35) mousedown 1
  for x in 18 21 24 27 30; do xdotool mousemove $(at $x 35); done
  for step in 1 2 3 4 5 6; do xdotool mousemove $(at $((30 - step)) $((35 + 5 * step))); done
  xdotool mouseup 1
  sleep 2
  import -window root "$3"
  xdotool key --window "$window" Delete # which puts the drawing into the history
  sleep 1
  if [ -e "$2/history.json" ]; then break; fi
done
xdotool key --window "$window" ctrl+q
wait
grep -o '"answer": *\["[0-9]"' "$2/history.json" | head -n 1
grep -q '"answer": *\["7"' "$2/history.json"
