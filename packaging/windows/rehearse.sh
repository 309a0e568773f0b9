#!/usr/bin/env bash
# Compiles facecog.iss with Inno Setup's own compiler and tries the installer, on Debian: bash packaging/windows/rehearse.sh
#
# Wine runs both, in a root of its own made by debootstrap. The compiler comes from the npm package innosetup (Inno
# Setup's unchanged files), pinned by its hash. What is installed is a small stand-in for the frozen folder: it shows what
# the installer does with files, registry, an older version and the gallery, not that the program runs on Windows.
#
# Needs root, Debian or Ubuntu with debootstrap and npm, and what apt and npm are set up to reach.
#
#   REHEARSE_FOLDER   where everything is kept (default: a temporary folder that is removed)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ "$(id -u)" -eq 0 ] || { echo "run this as root" >&2; exit 1; }
inno=innosetup-6.4.1
inno_sha512="Bh/dNlyyFsFKBGoTf19n1msPnm4Njfb0CWVirw2CV1MSJXYy0ajRI+xjo/Yr9DtZFLLafhnwm1ZsxTu309F8lQ=="

work=${REHEARSE_FOLDER:-$(mktemp -d)}
mkdir -p "$work"
root="$work/wine"
stage=start
say() { stage=$1; printf '\n== %s (at %s s)\n' "$stage" "$SECONDS"; }
fail() { echo "$*" >&2; exit 1; }
finish() {
    local code=$?
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    umount "$root/proc" 2>/dev/null || true
    if [ -z "${REHEARSE_FOLDER:-}" ]; then rm -rf --one-file-system "$work"; fi
    if [ "$code" -eq 0 ]; then printf '\n== the installer did what it should, after %s s\n' "$SECONDS"
    else printf '\n== FAILED in "%s" after %s s (code %s)\n' "$stage" "$SECONDS" "$code"; fi
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

say "a Debian with Wine"
if [ ! -e "$root/.complete" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | awk '/\/debian\/?$/ && !n++')
    [ -e "$root/usr/bin/apt-get" ] ||
        debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
        { tail -20 "$work/debootstrap.log"; exit 1; }
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    chroot "$root" dpkg --add-architecture i386
    chroot "$root" apt-get -qq update
    DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -y -qq --no-install-recommends \
        wine wine32:i386 wine64 xvfb xauth xdotool x11-apps >"$work/apt.log" 2>&1 || { tail -20 "$work/apt.log"; exit 1; }
    touch "$root/.complete"
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"

say "Inno Setup"
if [ ! -e "$work/$inno.tgz" ]; then (cd "$work" && npm pack --silent "${inno%-*}@${inno##*-}" >/dev/null); fi
found=$(openssl dgst -sha512 -binary "$work/$inno.tgz" | base64 -w 0)
[ "$found" = "$inno_sha512" ] || fail "$inno.tgz is not the file that was pinned: $found"
rm -rf "$root/trial"
mkdir -p "$root/trial/inno" "$root/trial/out" "$root/trial/home" "$root/trial/old/_internal" "$root/trial/new/_internal"
tar -xzf "$work/$inno.tgz" -C "$root/trial/inno" --strip-components 2 package/bin
cp -r packaging/windows "$root/trial/windows"
# A program that Windows (and Wine) can start and that ends by itself stands for the real one.
stand_in=$(find "$root/usr/lib" -path '*x86_64-windows/hostname.exe' | head -n 1)
for age in old new; do
    cp "$stand_in" "$root/trial/$age/facecog.exe"
    echo "$age" >"$root/trial/$age/_internal/both.dll"
    echo "$age" >"$root/trial/$age/_internal/only-$age.dll"
done
PYTHONPATH=packaging QT_QPA_PLATFORM=offscreen .venv/bin/python -c \
    'import sys, pathlib, icons; pathlib.Path(sys.argv[1]).write_bytes(icons.ico())' "$root/trial/facecog.ico"

wine() {
    chroot "$root" env -i HOME=/trial/home PATH=/usr/bin:/bin LANG=C.UTF-8 WINEARCH=win64 WINEDEBUG=-all \
        WINEDLLOVERRIDES="mscoree=;mshtml=" DISPLAY="${DISPLAY:-}" timeout 120 wine "$@"
}
under_screen() { chroot "$root" env -i PATH=/usr/bin:/bin HOME=/trial/home DISPLAY="$DISPLAY" "$@"; }
# A number of its own: no key may reach the screen of somebody else.
chroot "$root" Xvfb -displayfd 1 -screen 0 1024x768x24 -nolisten tcp -noreset >"$work/display" 2>/dev/null &
screen=$!
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
[ -s "$work/display" ] || fail "Xvfb did not start"
DISPLAY=":$(tr -d '[:space:]' <"$work/display")"
wine wineboot -i >/dev/null 2>&1 || true

say "the compiler"
compile() {
    (cd "$root/trial/windows" && wine 'Z:\trial\inno\ISCC.exe' /Q "/DAppVersion=$1" "/DNumericVersion=$1" \
        "/DFrozen=Z:\\trial\\$2" '/DOutput=Z:\trial\out' '/DIcon=Z:\trial\facecog.ico' 'Z:\trial\windows\facecog.iss')
}
compile 0.1.0 old
compile 0.2.0 new
ls -l "$root"/trial/out/*.exe | awk '{print $5, $9}'

say "an old Windows is refused, also in silence"
wine_user=$(id -un)
home="$root/trial/home/.wine/drive_c/users/$wine_user/AppData/Local"
app="$home/Programs/FaceCog Desktop"
install() { wine "Z:\\trial\\out\\facecog-desktop-$1-setup.exe" /VERYSILENT /SUPPRESSMSGBOXES "/LANG=${2:-de}" '/LOG=Z:\trial\setup.log'; }
version() { wine reg add 'HKCU\Software\Wine' /v Version /d "$1" /f >/dev/null; }
version win7
if install 0.1.0; then fail "installed on Windows 7"; fi
version win10

say "a silent installation, then one over it"
registry() { wine reg query "$1" /ve 2>/dev/null | tr -d '\r'; }
install 0.1.0
[ -e "$app/facecog.exe" ] || fail "not installed per user"
[ -e "$app/_internal/only-old.dll" ] || fail "the folder below was not installed"
registry 'HKCU\Software\Classes\.facecog' | grep -q FaceCog.Gallery || fail "the file type is not known"
registry 'HKCU\Software\Classes\FaceCog.Gallery' | grep -q FaceCog-Galerie || fail "the file type has no German name"
registry 'HKCU\Software\Classes\FaceCog.Gallery\shell\open\command' | grep -q 'facecog.exe" "%1"' || fail "it is not opened"
find "$root/trial/home/.wine/drive_c" -name 'FaceCog Desktop.lnk' | grep -q "Start Menu" || fail "no entry in the start menu"
install 0.2.0
[ -e "$app/_internal/only-new.dll" ] || fail "the new version was not installed"
[ ! -e "$app/_internal/only-old.dll" ] || fail "a library of the old version was left"
[ "$(find "$app" -name 'unins*.exe' | wc -l)" -eq 1 ] || fail "the upgrade made a second uninstaller"

say "a silent removal keeps the gallery"
mkdir -p "$home/facecog"
echo faces >"$home/facecog/gallery.facecog"
remove() {
    wine "C:\\users\\$wine_user\\AppData\\Local\\Programs\\FaceCog Desktop\\unins000.exe" "$@"
    # The uninstaller goes on as a copy of itself.
    for _ in $(seq 100); do [ -e "$app/unins000.exe" ] || return 0; sleep 0.2; done
    return 1
}
remove /VERYSILENT /SUPPRESSMSGBOXES || fail "not removed"
[ ! -e "$app/facecog.exe" ] || fail "the program was left"
[ -e "$home/facecog/gallery.facecog" ] || fail "a silent removal deleted the gallery"
if registry 'HKCU\Software\Classes\FaceCog.Gallery' | grep -q FaceCog; then fail "the file type was left"; fi

say "a removal by hand asks about the gallery; Enter keeps it, Yes deletes it"
boxes=0
answer() {   # the keys for the next box that asks or tells something; the uninstaller's log says when it stands
    boxes=$((boxes + 1))
    for _ in $(seq 150); do
        shown=$(grep -c 'Message box (' "$root/trial/remove.log" 2>/dev/null) || true
        if [ "${shown:-0}" -ge "$boxes" ]; then
            sleep 1
            under_screen xwd -root -silent >"$work/box-$boxes.xwd"
            under_screen xdotool key "$1"
            return 0
        fi
        sleep 0.3
    done
    return 1
}
by_hand() {   # the key that answers the question about the gallery
    install 0.2.0 en
    boxes=0
    rm -f "$root/trial/remove.log"
    remove '/LOG=Z:\trial\remove.log' &
    local removing=$!
    answer alt+y || fail "the uninstaller did not ask whether to go on"
    answer "$1" || fail "the uninstaller did not ask about the gallery"
    answer Return || fail "the uninstaller did not tell that it is done"
    wait "$removing" || fail "not removed"
    grep 'User chose' "$root/trial/remove.log"
}
by_hand Return
[ -e "$home/facecog/gallery.facecog" ] || fail "Enter deleted the gallery"
by_hand alt+y
[ ! -e "$home/facecog" ] || fail "Yes did not delete the gallery"
