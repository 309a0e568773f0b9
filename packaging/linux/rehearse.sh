#!/usr/bin/env bash
# Installs the .deb in a fresh Debian and uses it as a person would: bash packaging/linux/rehearse.sh PACKAGE.deb
#
# The Debian is made by debootstrap and has no Python. A user whose home folder has a blank and an umlaut in its name
# runs the program there: the version, the self-test with and without a window, registering and recognising. Then the
# package is purged, and what is left is looked at: the gallery and the settings, nothing else.
#
# Needs root, Debian or Ubuntu with debootstrap, lintian, desktop-file-utils and appstream, and what apt reaches.
#
#   REHEARSE_FOLDER     where everything is kept (default: a temporary folder that is removed); a second run in the same
#                       folder takes its Debian again
#   REHEARSE_SUITE      the Debian release (default: bookworm)
#   FACECOG_EVAL_DATA   pictures to register and recognise (its folder lfw); without it, that part is left out, and said
set -euo pipefail
[ "$(id -u)" -eq 0 ] || { echo "run this as root" >&2; exit 1; }
package=$(realpath "${1:?the .deb is missing}")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
suite=${REHEARSE_SUITE:-bookworm}
work=${REHEARSE_FOLDER:-$(mktemp -d)}
mkdir -p "$work"
stage=start
say() { stage=$1; printf '\n== %s (at %s s)\n' "$stage" "$SECONDS"; }
finish() {
    local code=$?
    [ -z "${looking:-}" ] || kill "$looking" 2>/dev/null || true
    if [ -z "${REHEARSE_FOLDER:-}" ]; then rm -rf --one-file-system "$work"; fi
    if [ "$code" -eq 0 ]; then printf '\n== the package passed after %s s\n' "$SECONDS"
    else printf '\n== FAILED in "%s" after %s s (code %s)\n' "$stage" "$SECONDS" "$code"; fi
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

# It looks at every file and takes its time: beside the rest.
lintian --no-user-dirs --allow-root --fail-on error --tag-display-limit 5 "$package" >"$work/lintian.log" 2>&1 &
looking=$!

say "a fresh Debian ($suite)"
debian="$work/debian-$suite"
if [ ! -e "$debian.complete" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | awk '/\/debian\/?$/ && !n++')
    rm -rf "$debian"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$debian" "$mirror" >"$work/debootstrap.log" 2>&1 ||
        { tail -20 "$work/debootstrap.log"; exit 1; }
    cp /etc/resolv.conf "$debian/etc/resolv.conf"
    chroot "$debian" apt-get -qq update
    touch "$debian.complete"
fi
du -sm "$debian" | awk '{print "size:", $1, "MB"}'

# What is written goes to a layer of its own: the Debian stays fresh for the next run.
REHEARSE_DEBIAN=$debian REHEARSE_LAYER=$work/layer REHEARSE_PACKAGE=$package REHEARSE_DATA=${FACECOG_EVAL_DATA:-} \
    unshare --mount --pid --fork --kill-child bash packaging/linux/rehearse_inside.sh

say "$(lintian --version)"
code=0
wait "$looking" || code=$?
cat "$work/lintian.log"
[ "$code" -eq 0 ] || { echo "lintian found errors" >&2; exit 1; }
