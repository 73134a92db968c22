#!/bin/sh
# The command digitpad. What keeps even Python from starting is found here; the program looks at its other files itself.
program=$0
if [ -h "$program" ]; then program=$(readlink -f "$program"); fi
folder=${program%/*}
if [ "$folder" = "$program" ]; then folder=.; fi

all_sizes() {
    cd "$folder" || return
    set -- $(wc -c @FILES@ 2>/dev/null)
    echo "$*"
}

check_size() {
    if [ "$(wc -c 2>/dev/null <"$folder/$1")" != "$2" ]; then
        echo "digitpad: A file of the program, $1, is missing or not whole; unpack or install digitpad again." >&2
        exit 1
    fi
}

if [ "$(all_sizes)" != "@SIZES@" ]; then
@CHECKS@
fi
exec "$folder/digitpad.bin" "$@"
