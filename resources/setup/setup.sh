# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./run and ./check: everything between a fresh Debian 12 and a built tree.
# Each step looks first and does nothing when there is nothing to do.

setup_folder="$(dirname "${BASH_SOURCE[0]}")"

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages LIST...: the Debian packages named in files packages-LIST.txt
install_packages() {
    local list wanted=() missing=() package
    for list in "$@"; do
        mapfile -t -O "${#wanted[@]}" wanted < <(grep -v '^#' "$setup_folder/packages-$list.txt")
    done
    command -v npm > /dev/null || wanted+=(npm)
    for package in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null)" = installed ] \
            || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get > /dev/null || fail "Boxwright is built on Debian 12; apt-get is not here." \
        "Install by hand: ${missing[*]}"
    printf 'Installing %d packages: %s\n' "${#missing[@]}" "${missing[*]}" >&2
    as_root apt-get update -qq >&2 || fail "The lists of packages could not be read. Is the network up?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" > /dev/null || fail "The packages could not be installed; see above."
}

# fetch_pinned: the pretrained weights and the icons, by the lock file in resources/npm
fetch_pinned() {
    local script
    for script in "$setup_folder"/../npm/fetch-*; do
        "$script" || fail "A pinned download failed; see above. Run this again once the network is up."
    done
}

# build PRESET [TARGET...]: configures once, builds what changed
build() {
    local preset="$1"
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" >&2 || fail "The build could not be configured; see above."
    fi
    cmake --build --preset "$preset" ${1:+--target "$@"} >&2 || fail "The build failed; see above."
}
