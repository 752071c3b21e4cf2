#!/bin/sh
# Sign Onset.app or the disk image that carries it, have Apple notarise it, and staple Apple's answer to it.
#
#   ONSET_SIGNING_IDENTITY="Developer ID Application: …" ONSET_NOTARY_PROFILE=onset \
#     packaging/macos/sign_and_notarise.sh dist/Onset.app
#
# Without an identity nothing is signed and nothing has failed; without a profile (made once with
# "xcrun notarytool store-credentials onset") it is signed and not notarised.
set -eu

thing=${1:?"Say what to sign: a folder that ends in .app or a file that ends in .dmg"}
identity=${ONSET_SIGNING_IDENTITY:-}
profile=${ONSET_NOTARY_PROFILE:-}
here=$(cd "$(dirname "$0")" && pwd)

if [ -z "$identity" ]; then
  echo "$thing is left unsigned: ONSET_SIGNING_IDENTITY is not set."
  exit 0
fi

sign() {
  codesign --force --sign "$identity" --timestamp --options runtime "$@"
}

case $thing in
*.app)
  # From the inside out: each library, then each framework, then the program with what it is allowed.
  find "$thing/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print | while IFS= read -r library; do
    sign "$library"
  done
  find "$thing/Contents" -depth -type d -name '*.framework' -print | while IFS= read -r framework; do
    sign "$framework"
  done
  sign --entitlements "$here/entitlements.plist" "$thing"
  codesign --verify --deep --strict --verbose=2 "$thing"
  ;;
*.dmg)
  codesign --force --sign "$identity" --timestamp "$thing"
  ;;
*)
  echo "$thing is neither an .app nor a .dmg." >&2
  exit 2
  ;;
esac

if [ -z "$profile" ]; then
  echo "$thing is signed and not notarised: ONSET_NOTARY_PROFILE is not set."
  exit 0
fi

sent=$thing
case $thing in
*.app)
  sent=$(mktemp -d)/Onset.zip
  ditto -c -k --keepParent "$thing" "$sent"
  ;;
esac
xcrun notarytool submit "$sent" --keychain-profile "$profile" --wait
xcrun stapler staple "$thing"
case $thing in
*.app) spctl --assess --type execute --verbose=2 "$thing" ;;
*) spctl --assess --type open --context context:primary-signature --verbose=2 "$thing" ;;
esac
