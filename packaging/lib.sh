# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, packaging/test and packaging/lint share: find out how Crosscheck can be built on this
# machine, install what is missing, build.
#
# Two ways. "system": the machine's own packages (Debian 13 or anything with the same packages, and any
# system where CMake finds all it needs). "root": a Debian 13 root in the user's cache folder, for older
# Debian and Ubuntu; see root.sh. CROSSCHECK_WAY=system or =root overrides the choice.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache_dir=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/crosscheck
way=

# Compiled files are found again by a later clone of the same sources.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$source_dir}
export CCACHE_NOHASHDIR=1

say() { printf '==> %s\n' "$*"; }
warn() { printf 'crosscheck: %s\n' "$*" >&2; }
die() { warn "$@"; exit 1; }

# packages SECTION...: the names in these sections of packaging/packages
packages() {
    local section
    for section; do
        awk -v wanted="[$section]" \
            '/^\[/ { inside = ($1 == wanted); next } { sub(/#.*/, "") } inside && NF { print $1 }' \
            "$source_dir/packaging/packages"
    done
}

# missing DPKG_ADMIN_DIR NAME...: those of the packages that are not installed there
missing() {
    local admin=$1
    shift
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query --admindir="$admin" -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null \
            | sed -n 's/^.i  *//p' | sort -u)
}

# as_root CMD...: runs it with the right to install
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@"
    else
        die "this needs root's rights, and sudo cannot be used here. Please run as root: $*"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" </dev/null \
        | sed -u '/^\(Get:\|Selecting \|Preparing \|Unpacking \|(Reading\|  \)/d'
}

# install_on_system NAME...: installs what is missing of these packages
install_on_system() {
    local names
    mapfile -t names < <(missing /var/lib/dpkg "$@")
    [ ${#names[@]} -gt 0 ] || return 0
    say "Installing ${#names[@]} packages: ${names[*]}"
    if [ -n "$(without_candidate "${names[@]}")" ]; then
        apt_get update >/dev/null || warn "the package lists could not be refreshed"
    fi
    # The lists may be older than the archive, so a failed download is tried once more with fresh ones.
    apt_get install --no-install-recommends "${names[@]}" \
        || { apt_get update >/dev/null && apt_get install --no-install-recommends "${names[@]}"; } \
        || die "the packages could not be installed (see above); nothing was built"
}

# without_candidate NAME...: those of the packages that apt knows no version of
without_candidate() {
    LC_ALL=C apt-cache policy "$@" 2>/dev/null \
        | awk '/^[^ ]/ { name = $1; sub(/:$/, "", name) } /Candidate:/ && $2 != "(none)" { print name }' \
        | sort -u | comm -13 - <(printf '%s\n' "$@" | sort -u)
}

# has_new_enough PACKAGE VERSION: true if apt's candidate is at least that version
has_new_enough() {
    local candidate
    candidate=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '/Candidate:/ { print $2 }')
    [ -n "$candidate" ] && dpkg --compare-versions "$candidate" ge "$2"
}

system_is_new_enough() {
    [ -z "$(without_candidate "$@")" ] && has_new_enough qt6-base-dev 6.8 \
        && has_new_enough libkf6xmlgui-dev 6.10 && has_new_enough g++ 4:13
}

is_old_debian() {
    (
        # shellcheck source=/dev/null
        . /etc/os-release 2>/dev/null || exit 1
        [ "${ID:-}" = debian ] && [ "${VERSION_ID:-99}" -lt 13 ] 2>/dev/null
    )
}

# choose_way NAME...: sets $way; the names are the packages that will be wanted
choose_way() {
    way=${CROSSCHECK_WAY:-}
    [ -z "$way" ] || return 0
    if ! command -v apt-get >/dev/null; then
        way=system
    elif is_old_debian || [ -e "$cache_dir/root/.complete" ]; then
        way=root
    elif system_is_new_enough "$@"; then
        way=system
    else
        # A new installation may not have its package lists yet.
        local refreshed=true
        apt_get update >/dev/null || refreshed=false
        if system_is_new_enough "$@"; then
            way=system
        elif $refreshed; then
            way=root
        else
            die "the package lists could not be refreshed (see above), so nothing can be installed"
        fi
    fi
}

# prepare SECTION...: installs what these sections of packaging/packages name, in whatever way fits
prepare() {
    local names
    mapfile -t names < <(packages "$@")
    choose_way "${names[@]}"
    case $way in
    root)
        # shellcheck source=root.sh
        . "$source_dir/packaging/root.sh"
        mapfile -t names < <(packages "$@" root)
        prepare_root "${names[@]}"
        ;;
    system)
        if command -v apt-get >/dev/null; then
            install_on_system "${names[@]}"
        elif ! command -v cmake >/dev/null; then
            die "this system has neither apt-get nor CMake; please install the counterparts of the" \
                "packages named in packaging/packages"
        fi
        ;;
    *) die "CROSSCHECK_WAY is \"$way\"; it can be \"system\" or \"root\"" ;;
    esac
}

# inside CMD...: runs it where the packages are
inside() {
    if [ "$way" = root ]; then in_root "$@"; else "$@"; fi
}

# build_dir PRESET: the two ways never share a folder, since their compilers differ
build_dir() {
    if [ "$way" = root ]; then echo "$source_dir/build/root-$1"; else echo "$source_dir/build/$1"; fi
}

# build PRESET CONFIGURE_OPTIONS... [-- TARGET...]
build() {
    local preset=$1 dir options=()
    shift
    dir=$(build_dir "$preset")
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    [ $# -eq 0 ] || shift
    mkdir -p "$dir"
    cd "$source_dir"
    say "Building ($preset) in ${dir#"$source_dir"/}"
    inside cmake --preset "$preset" -B "$dir" "${options[@]}" >"$dir/configure.log" 2>&1 \
        || { cat "$dir/configure.log"; die "CMake could not configure the build (see above)"; }
    inside cmake --build "$dir" -j "$(nproc)" ${1:+--target "$@"}
}

# sources: the names of all C++ sources that are under version control, each ended by a zero byte
sources() {
    cd "$source_dir"
    inside git ls-files -z '*.cpp' '*.h'
}

check_format() {
    say "Checking the format of the sources"
    sources | inside xargs -0 -r clang-format --dry-run -Werror \
        || die "clang-format would write these lines differently: run packaging/format"
}
