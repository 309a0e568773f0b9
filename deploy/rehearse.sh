#!/usr/bin/env bash
# Carries out deploy/Dockerfile without Docker and tries what comes of it: bash deploy/rehearse.sh
#
# buildah reads the Dockerfile itself, so this cannot drift from it. In the place of the image named by FROM stands a
# fresh Debian with its own Python, made by debootstrap: everything else is as in the image. The result is then run as
# a container would run it: as the image's user, all rights given up, the root read-only, /tmp the one place to write,
# a network of its own. Where the program offers `serve`, the image's own command is started, asked by its own
# health check whether it is ready, and told to end.
#
# Needs root, Debian or Ubuntu with buildah and debootstrap, and what the machine's pip and apt are set up to reach.
#
#   REHEARSE_FOLDER   where everything is kept (default: a temporary folder that is removed); a second run in the same
#                     folder takes its Debian again
#   REHEARSE_SUITE    the Debian release (default: that of the image's name, else stable)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dockerfile=deploy/Dockerfile
[ "$(id -u)" -eq 0 ] || { echo "run this as root" >&2; exit 1; }

if [ -n "${REHEARSE_FOLDER:-}" ]; then
    work=$REHEARSE_FOLDER
    mkdir -p "$work"
else
    work=$(mktemp -d)
fi
stage=start
say() { stage=$1; printf '\n== %s (at %s s)\n' "$stage" "$SECONDS"; }
store() { buildah --root "$work/store" --runroot "$work/run" --storage-driver "${REHEARSE_DRIVER:-overlay}" "$@"; }
finish() {
    local code=$?
    store umount --all >/dev/null 2>&1 || true
    store rm --all >/dev/null 2>&1 || true
    if [ -z "${REHEARSE_FOLDER:-}" ]; then rm -rf --one-file-system "$work"; fi
    if [ "$code" -eq 0 ]; then printf '\n== the rehearsal passed after %s s\n' "$SECONDS"
    else printf '\n== FAILED in "%s" after %s s (code %s)\n' "$stage" "$SECONDS" "$code"; fi
}
trap finish EXIT

# --- The base: one Debian under the name of every image that the Dockerfile starts from.
mapfile -t bases < <(awk '$1 == "FROM" {if (!($2 in stages)) print $2; if ($3 == "AS") stages[$4]}' "$dockerfile" | sort -u)
suite=${REHEARSE_SUITE:-}
[ -n "$suite" ] || case "${bases[0]}" in
*-trixie*) suite=trixie ;;
*-bookworm*) suite=bookworm ;;
*) suite=stable ;;
esac
say "a fresh Debian ($suite) for ${bases[*]}"
debian="$work/debian-$suite"
if [ ! -e "$debian/usr/bin/python" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | awk '/\/debian\/?$/ && !n++')
    packages=python3,python3-venv,python-is-python3,ca-certificates
    rm -rf "$debian"
    debootstrap --variant=minbase --include="$packages" "$suite" "$debian" "$mirror" >"$work/debootstrap.log" 2>&1 ||
        { tail -20 "$work/debootstrap.log"; exit 1; }
    rm -rf "$debian"/var/cache/apt/archives/*.deb "$debian"/var/lib/apt/lists/*
fi
chroot "$debian" python --version
container=$(store from scratch)
store add --quiet "$container" "$debian" / >/dev/null
for base in "${bases[@]}"; do store commit --quiet "$container" "localhost/$base" >/dev/null; done
store rm "$container" >/dev/null

# --- How this machine reaches its packages: pip's settings, and the folders and certificates that they name.
say "the Dockerfile"
pip=$(command -v pip3 || command -v pip) || { echo "no pip to take the settings from" >&2; exit 1; }
volumes=()
echo "[global]" >"$work/pip.conf"
while IFS='=' read -r key value; do
    name=${key##*.}
    value=${value#\'} value=${value%\'}
    case $name in index-url | extra-index-url | find-links | trusted-host | proxy | cert | timeout | default-timeout) ;; *) continue ;; esac
    if grep -q "^${name#default-} =" "$work/pip.conf"; then continue; fi
    printf '%s = %s\n' "${name#default-}" "${value//'\n'/ }" >>"$work/pip.conf"
    for word in ${value//'\n'/ }; do
        path=${word#file://}
        # An index on this disk links to files beside it.
        [ "$path" = "$word" ] || path=$(dirname "$path")
        if [ -e "$path" ] && [ "${path:0:1}" = / ]; then volumes+=(--volume "$path:$path:ro"); fi
    done
done < <("$pip" config list 2>/dev/null)
mapfile -t volumes < <(printf '%s\n' ${volumes[@]+"${volumes[@]}"} | awk '$1 != "--volume" && !seen[$0]++ {print "--volume"; print}')
store bud --isolation chroot --network host --format docker --pull-never --layers=false \
    --secret "id=pip,src=$work/pip.conf" ${volumes[@]+"${volumes[@]}"} \
    --file "$dockerfile" --tag localhost/rehearsed . >"$work/build.log" 2>&1 || { tail -40 "$work/build.log"; exit 1; }
tail -1 "$work/build.log"

# --- What came of it.
say "the image"
container=$(store from --pull-never localhost/rehearsed)
root=$(store mount "$container")
store inspect --type image localhost/rehearsed >"$work/image.json"
base_size=$(du -sm "$debian" | cut -f 1)
printf 'size: %s MB, of which the stand-in for the base has %s MB\n' "$(du -sm "$root" | cut -f 1)" "$base_size"
du -sm "$root"/opt/facecog/cache "$root"/opt/facecog/lib/python*/site-packages/* | sort -rn | sed "s|$root||; 12,\$d"
REHEARSE_ROOT=$root REHEARSE_IMAGE="$work/image.json" unshare --mount --net --pid --fork --kill-child \
    bash deploy/rehearse_inside.sh
