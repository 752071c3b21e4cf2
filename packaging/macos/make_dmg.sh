#!/bin/sh
# Make the disk image that Onset.app is carried in: opened, it shows the program beside the folder to drag it into.
#
#   packaging/macos/make_dmg.sh dist/Onset.app dist/onset-1.2.3-macos-arm64.dmg
set -eu

app=${1:?"Say which program: dist/Onset.app"}
image=${2:?"Say which file to make: dist/onset-1.2.3-macos-arm64.dmg"}

shown=$(mktemp -d)
trap 'rm -rf "$shown"' EXIT
ditto "$app" "$shown/Onset.app"
ln -s /Applications "$shown/Applications"
rm -f "$image"
hdiutil create -volname Onset -srcfolder "$shown" -fs HFS+ -format ULMO -quiet "$image"
hdiutil verify -quiet "$image"
