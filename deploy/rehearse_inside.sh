#!/usr/bin/env bash
# The second half of deploy/rehearse.sh, which starts it within namespaces of its own: whatever is mounted, started or
# listening here ends with this script. REHEARSE_ROOT is the image's root, REHEARSE_IMAGE what buildah says of it.
set -euo pipefail
root=${REHEARSE_ROOT:?} image=${REHEARSE_IMAGE:?}
libraries=$(dirname "$image")/libraries

# One line of the image's configuration: a list becomes one word a line.
config() { python3 - "$image" "$1" <<'PYTHON'
import json, sys
found = json.load(open(sys.argv[1]))["Docker"]["config"]
for part in sys.argv[2].split("."):
    found = found[part]
print("\n".join(found) if isinstance(found, list) else found)
PYTHON
}
mapfile -t environment < <(config Env)
mapfile -t entry < <(config Entrypoint)
mapfile -t command < <(config Cmd)
mapfile -t health < <(config Healthcheck.Test)
user=$(config User)
workdir=$(config WorkingDir)
stop=$(config StopSignal)

mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777,size=64m tmp "$root/tmp"
mount -t tmpfs -o mode=755,size=1m secrets "$root/etc/facecog"
mount -t tmpfs -o mode=755,size=1m dev "$root/dev"
mkdir "$root/dev/shm"
mount -t tmpfs -o mode=1777,size=64m shm "$root/dev/shm"
for device in null zero urandom; do touch "$root/dev/$device"; mount --bind "/dev/$device" "$root/dev/$device"; done
mount -o remount,bind,ro "$root"
mount -o remount,ro "$root/dev"
ip link set lo up

# The image's own environment, user and folder; no right can be got back.
enter() {
    exec env -i "${environment[@]}" ${extra[@]+"${extra[@]}"} chroot "$root" \
        /usr/bin/setpriv --reuid "${user%:*}" --regid "${user#*:}" --clear-groups --no-new-privs --bounding-set=-all \
        --inh-caps=-all --ambient-caps=-all /usr/bin/env --chdir "$workdir" "$@"
}
inside() { (enter "$@"); }
extra=()
fail() { echo "$*" >&2; exit 1; }

printf '\n== as user %s, read-only\n' "$user"
inside id
if inside sh -c 'echo x >/opt/facecog/x' 2>/dev/null; then fail "the root can be written"; fi
if inside sh -c 'echo x >/etc/facecog/x' 2>/dev/null; then fail "the folder of the keys can be written"; fi
inside sh -c 'echo x >/tmp/x && rm /tmp/x'
inside "${entry[@]}" --version
inside "${entry[@]}" models list --json >/dev/null
inside "${entry[@]}" models verify >/dev/null
for absent in PySide6 pyqtgraph pip pytest; do
    if inside python -c "import $absent" 2>/dev/null; then fail "$absent is in the image"; fi
done
# What the networks need was built into the image; made again it would cost each start time, and be told in the log.
inside python - <<'PYTHON'
import logging, sys, time
import numpy as np
from facecog_desktop import bootstrap
from facecog_desktop.vision.onnx import onnx_export
told = []
class Telling(logging.Handler):
    def emit(self, record): told.append(record.getMessage())
logging.getLogger().addHandler(Telling(logging.WARNING))
began = time.perf_counter()
engine = bootstrap.engine(bootstrap.settings({}))
engine.prepare()
for thorough in (False, True):
    assert engine.detect(np.zeros((360, 640, 3), np.uint8), thorough=thorough) == []
print(f"the engine stood after {time.perf_counter() - began:.1f} s; kept in {onnx_export.folder()}:")
print(*(f"  {path.name}" for path in sorted(onnx_export.folder().iterdir())), sep="\n")
assert not told, told
loaded = {"PySide6", "pyqtgraph", "matplotlib"} & set(sys.modules)
assert not loaded, loaded
PYTHON
# Libraries of the system: of these packages only, which every Debian with apt has, the image of FROM too.
inside sh -c 'find /opt/facecog -name "*.so*" -type f -exec ldd {} + 2>/dev/null' >"$libraries"
# (A wheel's own library may be found by whoever loads it only; it is there all the same.)
awk '/not found/ {print $1}' "$libraries" | sort -u | while read -r library; do
    [ -n "$(find "$root/opt/facecog" -name "$library")" ] || fail "$library is missing"
done
packages=$(awk '$2 == "=>" && $3 ~ "^/(usr/)?lib" {print $3}' "$libraries" | sort -u |
    while read -r library; do chroot "$root" dpkg -S "*/${library##*/}"; done | cut -d : -f 1 | sort -u | tr '\n' ' ')
printf 'packages of the system in use: %s\n' "$packages"
for package in $packages; do
    case $package in libc6 | libgcc-s1 | libstdc++6 | zlib1g) ;; *) fail "$package is not in every image" ;; esac
done
left=$(find "$root/tmp" -mindepth 1)
[ -z "$left" ] || fail "left in /tmp: $left"

if ! inside "${entry[@]}" serve --help >/dev/null 2>&1; then
    printf '\n== this version has no `serve`: nothing more to try\n'
    exit 0
fi
printf '\n== %s\n' "${command[*]}"
inside "${entry[@]}" keys add rehearsal --keys /tmp/keys.json --scope identify >/dev/null
install -m 400 -o "${user%:*}" -g "${user#*:}" "$root/tmp/keys.json" "$root/etc/facecog/keys.json"
rm "$root/tmp/keys.json"
mount -o remount,ro "$root/etc/facecog"
extra=(FACECOG_GALLERY=/tmp/gallery.facecog)
enter "${entry[@]}" "${command[@]}" &
server=$!
ready=
for ((tenths = 0; tenths < 600; tenths++)); do
    kill -0 "$server" 2>/dev/null || fail "the server ended before it was ready"
    if inside "${health[@]:1}" 2>/dev/null; then ready=$tenths; break; fi
    sleep 0.1
done
[ -n "$ready" ] || fail "not ready after a minute"
printf 'ready after %s tenths of a second\n' "$ready"
grep -E '^(VmHWM|VmRSS|Threads)' "$root/proc/$server/status"
kill -s "$stop" "$server"
began=$SECONDS
code=0
wait "$server" || code=$?
printf 'ended with code %s, %s s after %s\n' "$code" "$((SECONDS - began))" "$stop"
[ "$code" -eq 0 ] || fail "a server that is told to end must end with 0"
printf 'left in /tmp:\n'
find "$root/tmp" -mindepth 1 -printf '  %P\n'
