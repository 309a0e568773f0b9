#!/usr/bin/env bash
# The second half of packaging/linux/rehearse.sh, which starts it within namespaces of its own: whatever is mounted or
# started here ends with this script.
set -euo pipefail
debian=${REHEARSE_DEBIAN:?} layer=${REHEARSE_LAYER:?} package=${REHEARSE_PACKAGE:?} data=${REHEARSE_DATA:-}
fail() { echo "$*" >&2; exit 1; }
say() { printf '\n-- %s (at %s s)\n' "$*" "$SECONDS"; }

mount --make-rprivate /
mkdir -p "$layer"
mount -t tmpfs -o size=8g layer "$layer"
mkdir "$layer/upper" "$layer/below" "$layer/root"
root="$layer/root"
mount -t overlay -o "lowerdir=$debian,upperdir=$layer/upper,workdir=$layer/below" overlay "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755,size=1m dev "$root/dev"
mkdir "$root/dev/shm" "$root/dev/pts"
mount -t tmpfs -o mode=1777,size=256m shm "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=666 pts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
for device in null zero full random urandom; do touch "$root/dev/$device"; mount --bind "/dev/$device" "$root/dev/$device"; done

as_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
home="/home/jörg müller"
as_user() {
    chroot "$root" setpriv --reuid 1000 --regid 1000 --clear-groups env -i PATH=/usr/bin:/bin HOME="$home" \
        USER=tester LC_ALL=C.UTF-8 TMPDIR=/tmp "$@"
}
apt() { as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$layer/apt.log" 2>&1 ||
    { tail -30 "$layer/apt.log"; fail "apt-get install $*"; }; }
files() { find "$root" -xdev -mindepth 1 \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/tmp" \
    -o -path "$root/var/lib/dpkg" -o -path "$root/var/lib/apt" -o -path "$root/var/cache" -o -path "$root/var/log" \) \
    -prune -o -printf '/%P\n' | LC_ALL=C sort; }

as_root useradd --uid 1000 --user-group --no-create-home --home-dir "$home" tester
mkdir -p "$root$home"
chown 1000:1000 "$root$home"

say "the tools of this rehearsal, before the package: a screen, and what looks at files and windows"
apt xvfb xauth x11-utils desktop-file-utils appstream shared-mime-info libglib2.0-bin man-db
if as_root sh -c 'command -v python3 || command -v python'; then fail "there is a Python that the program could use"; fi
files >"$layer/before"

say "apt-get install ./$(basename "$package")"
cp "$package" "$root/tmp/"
apt "/tmp/$(basename "$package")"
as_root dpkg -s facecog-desktop | grep -E '^(Status|Version|Installed-Size)'
as_root dpkg -L facecog-desktop | LC_ALL=C sort >"$layer/installed"
as_root sh -c 'cd / && md5sum --quiet -c /var/lib/dpkg/info/facecog-desktop.md5sums'
missing=$(as_root sh -c 'find /usr/lib/facecog-desktop -type f \( -name "*.so*" -o -name facecog \) -exec ldd {} + 2>/dev/null' |
    awk '/not found/ {print $1}' | sort -u)
# What only plug-ins ask for that Qt does without comes with the recommended packages, which were left out here.
recommended=$(sed -n '/^\[recommends\]/,$ s/^"\([^"]*\)".*/\1/p' packaging/linux/libraries.toml)
for library in $missing; do
    grep -q -x -F "$library" <<<"$recommended" && continue
    [ -n "$(find "$root/usr/lib/facecog-desktop" -name "$library")" ] || fail "a library is missing: $library"
done

say "what the desktop reads"
as_root desktop-file-validate /usr/share/applications/facecog-desktop.desktop
as_root appstreamcli validate --no-net /usr/share/metainfo/org.facecog.FaceCog.metainfo.xml
as_root appstreamcli validate-tree --no-net / | tail -3
as_root env MANWIDTH=100 man facecog >"$layer/manual" 2>"$layer/manual.errors"
[ ! -s "$layer/manual.errors" ] || { cat "$layer/manual.errors"; fail "the manual page has errors"; }
grep -q "facecog people forget" "$layer/manual" || fail "the manual page does not name the commands"
grep -q x-facecog-gallery "$root/usr/share/mime/globs2" || fail "the file type did not arrive"

say "facecog --version"
as_user facecog --version
say "facecog self-test"
time as_user facecog self-test
say "facecog self-test --window"
time as_user xvfb-run -a -s "-screen 0 1280x800x24 -noreset" facecog self-test --window

say "the window of the demo, as the desktop knows it"
as_user xvfb-run -a -s "-screen 0 1280x800x24 -noreset" sh -c '
    facecog gui --demo & program=$!
    for _ in $(seq 150); do
        found=$(xwininfo -root -tree | grep -m 1 "FaceCog.*(\"" || true)
        [ -z "$found" ] || break
        kill -0 $program || exit 1
        sleep 0.2
    done
    echo "$found"
    kill -TERM $program
    wait $program || true' | tee "$layer/window"
class=$(sed -n 's/^StartupWMClass=//p' "$root/usr/share/applications/facecog-desktop.desktop")
grep -q "\"$class\")" "$layer/window" || fail "no window of the class $class, by which the desktop finds its icon"

if [ -n "$data" ]; then
    say "registering and recognising"
    pictures="$root$home/Bilder für FaceCog"
    mkdir -p "$pictures"
    # The first person with five photos, and the first of whom there is one.
    person=$(find "$data/lfw" -mindepth 1 -type f -name '*_0005.jpg' | LC_ALL=C sort | head -n 1)
    [ -n "$person" ] || fail "no person with five photos in $data/lfw"
    name=$(basename "$person" _0005.jpg)
    cp "${person%_0005.jpg}"_000[1-5].jpg "$pictures/"
    chown -R 1000:1000 "$root$home"
    here="$home/Bilder für FaceCog"
    as_user facecog register "Ada Lovelace" "$here/${name}_0001.jpg" "$here/${name}_0002.jpg" "$here/${name}_0003.jpg"
    as_user facecog recognise "$here/${name}_0005.jpg" --json | tee "$layer/recognised"
    grep -q '"name": "Ada Lovelace"' "$layer/recognised" || fail "not recognised"
    as_user facecog people list
    gallery="$home/.local/share/facecog/gallery.facecog"
    install -m 644 "$root$gallery" "$root/tmp/no-suffix-at-all"
    for file in "$gallery" /tmp/no-suffix-at-all; do
        as_user gio info -a standard::content-type "$file" | grep "application/x-facecog-gallery" ||
            fail "$file is not known as a gallery"
    done
    rm "$root/tmp/no-suffix-at-all"
    rm -r "$pictures"
else
    say "nothing registered: FACECOG_EVAL_DATA is not set"
fi

say "apt-get purge"
before=$(cd "$root$home" && find . -type f -exec sha256sum {} + | sort)
as_root apt-get purge -y -qq --autoremove facecog-desktop >"$layer/purge.log" 2>&1 || { cat "$layer/purge.log"; fail "purge"; }
[ "$before" = "$(cd "$root$home" && find . -type f -exec sha256sum {} + | sort)" ] || fail "the purge touched the user's files"
files >"$layer/after"
printf 'in the home folder:\n'
(cd "$root$home" && find . -type f -printf '  %p (%s bytes)\n' | sort)
# Indexes that the triggers made are remade, not removed; the home folder is the user's.
left=$(LC_ALL=C comm -13 "$layer/before" "$layer/after" | grep -v -E "^$home(/|\$)" || true)
[ -z "$left" ] || fail "left behind: $left"
unknown=$(cd "$root$home" && find . -type f | grep -v -E '^\./\.(local/(share|state)|config|cache)/facecog/|^\./\.cache/(fontconfig|mesa_shader_cache)/' || true)
[ -z "$unknown" ] || fail "written outside the program's own folders: $unknown"
