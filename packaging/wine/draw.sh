#!/usr/bin/env bash
# Draws a seven with the mouse in the window of the packaged program, closes it, and looks what it has remembered.
# try.sh runs it inside the system, on a virtual screen:  draw.sh PROGRAM_FOLDER HOME PICTURE
# HOME is where the program keeps what is the person's own, and DIGITPAD_HOME has to say so if that is not its usual place.
set -euo pipefail

rm -rf "$2"
cd "$1"
wine digitpad.exe &
window=$(timeout 900 xdotool search --sync --onlyvisible --name '^digitpad' | head -n 1)
eval "$(xdotool getwindowgeometry --shell "$window")" # X, Y, WIDTH, HEIGHT

at() { echo $((X + WIDTH * $1 / 100)) $((Y + HEIGHT * $2 / 100)); } # in hundredths of the window

drag() { xdotool mousemove $(at $1 $2) && sleep 0.5; } # or Wine makes one movement of several

# Until the window is painted it takes no strokes, and on a busy machine it misses some movements of one, so the stroke
# is repeated until a seven is remembered.
xdotool windowfocus "$window"
for _attempt in $(seq 20); do
  drag 15 35
  xdotool mousedown 1
  drag 22 35
  drag 30 35
  drag 27 50
  drag 24 65
  xdotool mouseup 1
  sleep 2
  import -window root "$3"
  xdotool key --window "$window" Delete # which puts the drawing into the history
  sleep 1
  if grep -qs '"answer": "7' "$2/history.json"; then break; fi
done
xdotool key --window "$window" ctrl+q || true # it may have closed before the keys are released
wait
grep -o '"answer": "7[^"]*"' "$2/history.json"
