#!/usr/bin/env bash
# Installs the program silently, tries what was installed, and removes it silently: what the installer promises has to
# be there, and afterwards nothing but the person's own. try.sh runs it inside the system, on a virtual screen:
#
#     installed.sh INSTALLER PACKAGE TITLE IMAGE
set -euo pipefail

installer=$1 package=$2 title=$3 image=$4
here=$(cd "$(dirname "$0")" && pwd)
person="$WINEPREFIX/drive_c/users/$(id -un)"
program="$person/AppData/Local/Programs/$package"
own="$person/AppData/Local/digitpad"
shortcut="$person/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/$title.lnk"
seen=$(mktemp -d)

files() { find "$WINEPREFIX/drive_c" -path "$own" -prune -o -path '*/Temp' -prune -o -print | sort; }

keys() {
  wine reg export HKCU "Z:${seen//\//\\}\\keys.reg" /y >/dev/null
  iconv -f UTF-16 -t UTF-8 "$seen/keys.reg" | tr -d '\r' | grep '^\[' | sort
}

# value KEY NAME: a value of the registry, below HKEY_CURRENT_USER\Software.
value() { wine reg query "HKCU\\Software\\$1" $2 | tr -d '\r' | sed -n 's/.* REG_[A-Z]* *//p'; }

expect() {
  if [ "$2" != "$3" ]; then
    echo "$1 is \"$2\", not \"$3\"." >&2
    exit 1
  fi
  echo "$1: $2"
}

rm -rf "$own"
mkdir -p "${program%/*}" # where others install, too: it stays
files >"$seen/files-before"
keys >"$seen/keys-before"

echo "-- installing"
wine "$installer" /S
# Of what was built nothing is missing or changed, and only the uninstaller has been added.
expect "What differs" "$(diff -rq "$(dirname "$installer")/$package" "$program" || true)" "Only in $program: uninstall.exe"
expect "Shortcuts" "$(find "$person" -name '*.lnk' -newer "$seen/keys-before")" "$shortcut"
there=$(wine winepath -w "$program" | tr -d '\r')
settings="Microsoft\\Windows\\CurrentVersion\\Uninstall\\$package"
expect DisplayName "$(value "$settings" "/v DisplayName")" "$title"
expect InstallLocation "$(value "$settings" "/v InstallLocation")" "$there"
expect QuietUninstallString "$(value "$settings" "/v QuietUninstallString")" "\"$there\\uninstall.exe\" /S"
expect "Open with" "$(value 'Classes\Applications\digitpad.exe\shell\open\command' /ve)" "\"$there\\digitpad.exe\" \"%1\""

echo "-- using"
cd "$program"
wine digitpad-cli.exe --self-test
wine digitpad-cli.exe predict "$image"
"$here/draw.sh" "$program" "$own" "$seen/drawn.png"

echo "-- installing again, while it is open"
wine digitpad.exe &
opened=$!
window=$(timeout 900 xdotool search --sync --onlyvisible --name '^digitpad' | head -n 1)
if wine "$installer" /S; then
  echo "It was installed over a program that was open." >&2
  exit 1
fi
expect "What differs" "$(diff -rq "$(dirname "$installer")/$package" "$program" || true)" "Only in $program: uninstall.exe"
while kill -0 "$opened" 2>/dev/null; do # a window that is not painted yet takes no keys
  xdotool windowfocus "$window" key --window "$window" ctrl+q || true
  sleep 1
done

echo "-- removing"
cd /
(cd "$own" && find . -type f -exec sha256sum {} + | sort) >"$seen/own-before"
wine "$program/uninstall.exe" /S
while [ -e "$program" ]; do sleep 1; done # the uninstaller goes on in a copy of itself, and removes the folder last
(cd "$own" && find . -type f -exec sha256sum {} + | sort) >"$seen/own-after"
expect "Own files, changed or gone" "$(diff "$seen/own-before" "$seen/own-after" || true)" ""
files >"$seen/files-after"
keys >"$seen/keys-after"
expect "Files left" "$(comm -13 "$seen/files-before" "$seen/files-after")" ""
expect "Keys left" "$(comm -13 "$seen/keys-before" "$seen/keys-after" | grep -i digitpad || true)" ""
echo "The person keeps $(wc -l <"$seen/own-after") files in $own."
