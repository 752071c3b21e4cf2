#!/bin/sh
# Build the Windows bundle under Wine and try it: a check of the recipe on a Linux machine, no product.
#
#   apt-get install wine64 gcc-mingw-w64-x86-64        (and a CPython 3.12 for its library, see below)
#   packaging/windows/try_under_wine.sh /some/empty/folder
#
# No CPython for Windows can be installed here, so one is put together: its library and extension modules come with the
# Windows wheel of panda3d, its Python files are those of a CPython 3.12 on Linux (PYTHON312), its starter is five lines
# of C. Besides, for Wine's sake: numpy 1.26.4 instead of the locked one, no _wmi module, and stand-ins for two libraries
# that every Windows has.
set -eu

work=$(mkdir -p "${1:?"Say where to build it"}" && cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
python312=${PYTHON312:-python3.12}
mingw=x86_64-w64-mingw32
export WINEPREFIX="$work/wine" WINEDEBUG=-all WINEARCH=win64
FREEZES='altgraph|packaging|pefile|pyinstaller|pyinstaller-hooks-contrib|pywin32-ctypes'
LISTS='boolean-py|cyclonedx-python-lib|defusedxml|license-expression|packageurl-python|py-serializable|sortedcontainers'
wine=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)

fetch() {
  mkdir -p "$work/wheels"
  # shellcheck disable=SC2046  # each line is one word
  "$python312" -m pip download --quiet --no-deps --only-binary :all: --platform win_amd64 --python-version 3.12 \
    --dest "$work/wheels" panda3d numpy==1.26.4 $(locked)
}

# What the program needs and what freezes it, in the locked versions, without numpy.
locked() {
  sed -n 's/^\([a-z0-9.-]*==[^ ]*\).*/\1/p' "$root/packaging/requirements.lock" | grep -v '^numpy=='
  sed -n 's/^\([a-z0-9.-]*==[^ ]*\).*/\1/p' "$root/packaging/requirements-dev.lock" |
    grep -E "^($FREEZES|$LISTS)=="
}

put_together() {
  mkdir -p "$work/python"
  cd "$work/python"
  unzip -qo "$work"/wheels/panda3d-*.whl 'deploy_libs/*'
  rm deploy_libs/_wmi.pyd deploy_libs/api-ms-win-crt-* deploy_libs/VCRUNTIME140*.dll
  mv deploy_libs/* .
  rmdir deploy_libs
  library=$("$python312" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
  mkdir -p Lib
  tar -C "$library" --exclude=lib-dynload --exclude=test --exclude=site-packages --exclude=__pycache__ \
    --exclude='config-*' -cf - . | tar -C Lib -xf -
  mkdir -p Lib/site-packages
  for wheel in "$work"/wheels/*.whl; do
    case $wheel in */panda3d-*) ;; *) unzip -qo "$wheel" -d Lib/site-packages ;; esac
  done
  # Python copies files in its own way where Windows has no better one, as Wine 8 has not.
  echo 'import _winapi; del _winapi.CopyFile2' >Lib/sitecustomize.py
  # Microsoft's runtime comes with Qt and serves the interpreter, too.
  cp Lib/site-packages/PySide6/*140*.dll .
}

starter() {
  cat >"$work/starter.c" <<'C'
#include <windows.h>
typedef int (*Main)(int, wchar_t **);
int wmain(int count, wchar_t **words) {
  return ((Main)(void *)GetProcAddress(LoadLibraryW(L"python312.dll"), "Py_Main"))(count, words);
}
C
  "$mingw-gcc" -municode -O1 -o "$work/python/python.exe" "$work/starter.c"
}

# What libraries for any Python 3 ask for is the same as what this one has, under another name.
stable_library() {
  {
    echo 'LIBRARY python3.dll'
    echo EXPORTS
    "$mingw-objdump" -p "$work/python/python312.dll" |
      sed -n 's/^[[:space:]]*\[ *[0-9]*\].* \(_*Py[A-Za-z0-9_]*\)$/\1 = python312.\1/p'
  } >"$work/python3.def"
  "$mingw-gcc" -shared -o "$work/python/python3.dll" "$work/python3.def"
}

# Two libraries of Windows that Wine 8 lacks. Qt asks ICU for letters of the last century and hears that there are none;
# Rust, which pydantic's core is written in, asks for random numbers.
system_libraries() {
  system="$WINEPREFIX/drive_c/windows/system32"
  WINEDLLOVERRIDES="mscoree,mshtml=" "$wine" wineboot --init >"$work/wineboot.log" 2>&1
  "$mingw-objdump" -p "$work/python/Lib/site-packages/PySide6/Qt6Core.dll" |
    sed -n '/DLL Name: icuuc.dll/,/^$/s/^.*[ \t]\(u[a-z]*_[A-Za-z]*\|UCNV_[A-Z_]*\)$/\1/p' |
    sed 's/.*/__declspec(dllexport) void *&(void) { return 0; }/' >"$work/icuuc.c"
  "$mingw-gcc" -shared -O1 -o "$system/icuuc.dll" "$work/icuuc.c"
  cat >"$work/bcryptprimitives.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(void *, ULONG);
__declspec(dllexport) BOOL ProcessPrng(void *bytes, size_t count) { return SystemFunction036(bytes, (ULONG)count); }
C
  "$mingw-gcc" -shared -O1 -o "$system/bcryptprimitives.dll" "$work/bcryptprimitives.c" -ladvapi32
}

build() {
  under_wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f
  cd "$work/source"
  PYTHONPATH=$(winepath_of "$work/source") under_wine "$work/python/python.exe" packaging/make_bundle.py --folder-only
}

# Not among the usual steps: comparing every picture takes longer than ten minutes there.
check() {
  cd "$work/source"
  PYTHONPATH=$(winepath_of "$work/source") under_wine "$work/python/python.exe" packaging/check_bundle.py
}

# A copy of the source as "make bundle" has prepared it. The older numpy cannot start without two of its parts.
source_for_wine() {
  mkdir -p "$work/source"
  tar -C "$root" --exclude=./.git --exclude=./.venv --exclude=./build --exclude=./dist -cf - . | tar -C "$work/source" -xf -
  sed -i '/"numpy\.\(ma\|random\)",/d' "$work/source/packaging/bundle_contents.py"
}

# Through a pipe: under Wine 8 this Python cannot write into a file that was opened for it.
under_wine() {
  { "$wine" "$@" </dev/null && echo 0 >"$work/code" || echo "$?" >"$work/code"; } 2>&1 | cat
  return "$(cat "$work/code")"
}

# Every path of this machine is below Wine's drive Z.
winepath_of() {
  printf 'Z:%s' "$1" | tr '/' '\134'
}

try_it() {
  export QT_QPA_PLATFORM=offscreen
  cd "$work"
  under_wine source/dist/onset/onset.exe catalog --json >catalog.json
  under_wine source/dist/onset/onset.exe render --view timeline --out timeline.png
  under_wine source/dist/onset/onset.exe selftest
}

for step in ${STEPS:-fetch put_together starter stable_library system_libraries source_for_wine build try_it}; do
  echo "== $step"
  "$step"
done
