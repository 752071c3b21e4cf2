#!/bin/sh
# Installs Onset for the one who starts it: into ~/.local, or where --prefix says. Needs no root and no network.
set -eu

prefix=${HOME:-}/.local
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?"--prefix needs a folder"}; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        *) echo "onset: unknown option $1; there is --prefix FOLDER" >&2; exit 2 ;;
    esac
done
case $prefix in
    /.local) echo "onset: there is no home folder; say --prefix FOLDER" >&2; exit 2 ;;
    /*) ;;
    *) prefix=$(pwd)/$prefix ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
place=$prefix/lib/onset

mkdir -p "$prefix/lib" "$prefix/bin"
# Beside first, then renamed: a start in the middle finds the old one or the new one.
rm -rf "$place.new"
cp -R "$here/onset" "$place.new"
cp "$here/uninstall.sh" "$place.new/uninstall.sh"
(cd "$here/share" && find . -type f) | sed 's,^\./,share/,' >"$place.new/installed"
rm -rf "$place.old"
if [ -e "$place" ]; then mv "$place" "$place.old"; fi
mv "$place.new" "$place"
rm -rf "$place.old"
ln -sf ../lib/onset/onset "$prefix/bin/onset"
(cd "$here" && tar -cf - share) | (cd "$prefix" && tar -xf -)
# The entry names the program by its whole path: ~/.local/bin is not on every desktop's path.
for entry in onset onset-content; do
    file=$prefix/share/applications/$entry.desktop
    escaped=$(printf '%s' "$place/onset" | sed 's/[\\&|]/\\&/g')
    sed -e "s|^Exec=onset|Exec=\"$escaped\"|" -e "s|^TryExec=onset|TryExec=$escaped|" "$file" >"$file.new"
    mv "$file.new" "$file"
done
"$place/uninstall.sh" --refresh
echo "Onset is installed. Start it from the menu, or with $prefix/bin/onset"
echo "To remove it: $place/uninstall.sh"
