#!/bin/sh
# Writes deploy/requirements.txt and deploy/build.txt: the image's packages by version and hash. The versions are those
# of requirements.lock, with which the tests were run. Run it after every change of requirements.lock: sh deploy/lock.sh
set -eu
cd "$(dirname "$0")/.."
uv=${UV:-uv}

lock() {
    out=$1
    shift
    made=$(mktemp)
    "$uv" pip compile --quiet --python-version 3.12 --python-platform linux --generate-hashes --no-annotate --no-header \
        --no-emit-index-url --no-emit-find-links --constraint requirements.lock "$@" -o "$made"
    { printf '# Made by deploy/lock.sh\n'; cat "$made"; } >"$out"
    rm -f "$made"
}

lock deploy/requirements.txt pyproject.toml deploy/requirements.in --extra postgres --override deploy/overrides.txt
lock deploy/build.txt deploy/build.in
