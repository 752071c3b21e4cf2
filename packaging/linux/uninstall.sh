#!/bin/sh
# Removes what install.sh has put here, and nothing else; settings and notes of errors stay, unless --all is said.
set -eu

place=$(cd "$(dirname "$0")" && pwd)
prefix=$(cd "$place/../.." && pwd)

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
    fi
    if command -v update-mime-database >/dev/null 2>&1 && [ -d "$prefix/share/mime/packages" ]; then
        update-mime-database "$prefix/share/mime" 2>/dev/null || true
    fi
}

if [ "${1:-}" = --refresh ]; then
    refresh
    exit 0
fi
while IFS= read -r file; do
    rm -f "$prefix/$file"
    # Folders that are empty now go too, up to the prefix.
    folder=$(dirname "$file")
    while [ "$folder" != . ] && rmdir "$prefix/$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
done <"$place/installed"
if [ -d "$prefix/share/mime" ] && [ ! -d "$prefix/share/mime/packages" ]; then
    # Nothing but what update-mime-database made of our one type.
    rm -rf "$prefix/share/mime"
fi
refresh
if ! ls "$prefix"/share/applications/*.desktop >/dev/null 2>&1; then
    rm -f "$prefix/share/applications/mimeinfo.cache"
fi
rmdir "$prefix/share/applications" "$prefix/share" 2>/dev/null || true
if [ "$(readlink "$prefix/bin/onset" 2>/dev/null)" = ../lib/onset/onset ]; then rm -f "$prefix/bin/onset"; fi
if [ "${1:-}" = --all ]; then
    rm -rf "${XDG_CONFIG_HOME:-$HOME/.config}/onset" "${XDG_STATE_HOME:-$HOME/.local/state}/onset" \
        "${XDG_CACHE_HOME:-$HOME/.cache}/onset"
fi
rm -rf "$place"
rmdir "$prefix/lib" "$prefix/bin" "$prefix" 2>/dev/null || true
echo "Onset is removed."
