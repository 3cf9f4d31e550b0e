# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# The Debian 13 root for older systems; read by lib.sh, whose variables and functions it uses.
#
# The root is made once, in the user's cache folder, and gives only its /usr and /etc: everything else that
# is seen inside is the user's own machine at the same paths (home, media, /tmp, sockets of display and
# session bus, devices). So the program opens any file that the user can open, and a build folder
# means the same inside and outside.

root_dir=$cache_dir/root

# prepare_root NAME...: makes the root, or adds to it what is missing of these packages
prepare_root() {
    if [ -e "$root_dir/.complete" ] && [ -z "$(missing "$root_dir/var/lib/dpkg" "$@")" ]; then
        check_sandbox
        return
    fi
    install_root_tools
    check_sandbox
    mkdir -p "$cache_dir" || die "the folder $cache_dir cannot be made"
    local lock
    exec {lock}>"$cache_dir/root.lock"
    if ! flock -n "$lock"; then
        say "Waiting for another call that prepares the Debian 13 root"
        flock "$lock"
    fi
    # Whoever held the lock before may have done the work, or died and left a half-made root.
    remove_tree "$cache_dir"/root.new.*
    if [ ! -e "$root_dir/.complete" ]; then
        make_root "$@"
    elif [ -n "$(missing "$root_dir/var/lib/dpkg" "$@")" ]; then
        extend_root "$@"
    fi
    exec {lock}>&-
}

install_root_tools() {
    local tools=()
    command -v mmdebstrap >/dev/null || tools+=(mmdebstrap)
    command -v bwrap >/dev/null || tools+=(bubblewrap)
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || tools+=(debian-archive-keyring)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || tools+=(uidmap)
    [ ${#tools[@]} -eq 0 ] || install_on_system "${tools[@]}"
}

check_sandbox() {
    bwrap --ro-bind / / --dev /dev --proc /proc true 2>/dev/null \
        || die "bubblewrap cannot make a sandbox here ($(bwrap --ro-bind / / --dev /dev --proc /proc true 2>&1)):" \
            "the system does not let this user make namespaces. Please run this as root."
}

# as_owner CMD...: runs it as the one to whom the files of the root belong
as_owner() {
    if [ "$(id -u)" = 0 ]; then "$@"; else mmdebstrap --unshare-helper "$@"; fi
}

# remove_tree DIR...: removes them, and nothing that is mounted in them
remove_tree() {
    local dir
    for dir; do
        [ ! -e "$dir" ] || as_owner rm -rf --one-file-system "$dir"
    done
}

# make_root NAME...: makes it in a folder of its own, and gives it its name when it is complete
make_root() {
    local new log maker result=0
    local needed=4000000 # kB: the root, and its packages while they are unpacked
    [ "$(df -Pk "$cache_dir" | awk 'NR == 2 { print $4 }')" -gt $needed ] \
        || die "the Debian 13 root needs 4 GB of free space in $cache_dir"
    new=$cache_dir/root.new.$$
    log=$cache_dir/root.log
    say "This system's Qt is too old, so a Debian 13 root is made in $root_dir (once; about two minutes)"

    local mode=unshare
    [ "$(id -u)" != 0 ] || mode=root
    : >"$log"
    # Manuals and the like take as long to unpack as the libraries.
    # shellcheck disable=SC2016
    setsid mmdebstrap --mode=$mode --variant=apt --include="$(IFS=,; echo "$*")" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/info/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --aptopt='Acquire::Retries "3"' \
        --customize-hook='mkdir -p "$1/usr/local/share/fonts/host" "$1/usr/local/share/fonts/host-local"' \
        --customize-hook='touch "$1/etc/machine-id" "$1/.complete"' \
        trixie "$new" >"$log" 2>&1 </dev/null &
    maker=$!
    # A call that is ended takes the unfinished root with it.
    # shellcheck disable=SC2064
    trap "abandon_root $maker '$new'; exit 130" INT TERM HUP
    tail -n +1 -s 0.3 -f --pid=$maker "$log" 2>/dev/null | sed -u -n '/hook\|signal/!s/^I: /    /p' &
    wait $maker || result=$?
    wait || true
    trap - INT TERM HUP
    if [ $result -ne 0 ]; then
        remove_tree "$new"
        grep -E '^(E:|W: Failed|Err:)' "$log" | tail -n 8 >&2 || true
        die "the Debian 13 root could not be made: are the package servers reachable from here?" \
            "Nothing was kept; the full log is $log"
    fi
    mv -T "$new" "$root_dir"
}

# abandon_root PID DIR: ends the maker and all that it started, waits for it, removes what it left
abandon_root() {
    trap '' INT TERM HUP
    kill -TERM -- "-$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
    remove_tree "$2"
    warn "stopped; the unfinished Debian 13 root was removed"
}

# extend_root NAME...: installs what is missing
extend_root() {
    local names
    mapfile -t names < <(missing "$root_dir/var/lib/dpkg" "$@")
    say "Adding ${#names[@]} packages to the Debian 13 root: ${names[*]}"
    # The first two commands also mend what an interrupted call left behind.
    # shellcheck disable=SC2016
    as_owner bwrap --bind "$root_dir" / --dev /dev --proc /proc --perms 1777 --tmpfs /tmp --tmpfs /run \
        --ro-bind /etc/resolv.conf /etc/resolv.conf --setenv DEBIAN_FRONTEND noninteractive \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --chdir / -- sh -ec '
            dpkg --configure -a
            apt-get -q -y -f install
            apt-get -q update
            apt-get -q -y --no-install-recommends install "$@"
            apt-get clean' sh "${names[@]}" >"$cache_dir/root.log" 2>&1 </dev/null \
        || { tail -n 8 "$cache_dir/root.log" >&2
             die "the packages could not be added to the Debian 13 root; the full log is $cache_dir/root.log"; }
}

# in_root CMD...: runs it with the root's /usr and /etc, and with everything else of this machine
in_root() {
    local args=() entry
    for entry in /* /.[!.]*; do
        case $entry in
        /usr | /etc | /bin | /sbin | /lib | /lib32 | /lib64 | /libx32 | /proc | /dev | /sys) ;;
        *) if [ -L "$entry" ]; then
               args+=(--symlink "$(readlink "$entry")" "$entry")
           elif [ -d "$entry" ]; then
               args+=(--bind-try "$entry" "$entry")
           fi ;;
        esac
    done
    for entry in bin sbin lib lib32 lib64 libx32; do
        [ ! -L "$root_dir/$entry" ] || args+=(--symlink "usr/$entry" "/$entry")
    done
    args+=(--ro-bind "$root_dir/usr" /usr --ro-bind "$root_dir/etc" /etc)
    args+=(--dev-bind /dev /dev --proc /proc --ro-bind-try /sys /sys)
    for entry in passwd group hosts resolv.conf machine-id; do
        [ ! -s "/etc/$entry" ] || args+=(--ro-bind-try "/etc/$entry" "/etc/$entry")
    done
    args+=(--ro-bind-try /usr/share/fonts /usr/local/share/fonts/host)
    args+=(--ro-bind-try /usr/local/share/fonts /usr/local/share/fonts/host-local)
    # This machine's libraries, plug-ins and compilers are not those of the root.
    for entry in LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE \
        CC CXX CFLAGS CXXFLAGS LDFLAGS CMAKE_PREFIX_PATH PKG_CONFIG_PATH PYTHONPATH PYTHONHOME; do
        args+=(--unsetenv "$entry")
    done
    args+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin)
    args+=(--setenv TZ "${TZ:-$(time_zone)}" --setenv LOCPATH "$(locale_path)")
    # Without a terminal of its own a killed call would leave the program running.
    [ -t 0 ] || args+=(--die-with-parent)
    bwrap "${args[@]}" --chdir "$PWD" -- "$@"
}

time_zone() {
    local zone
    zone=$(readlink -f /etc/localtime || true)
    case $zone in */zoneinfo/*) echo "${zone##*/zoneinfo/}" ;; *) echo UTC ;; esac
}

# Prints the folder with the user's locale, which the root does not have; compiled at the first call.
locale_path() {
    local name=${LC_ALL:-${LC_CTYPE:-${LANG:-C.UTF-8}}} dir=$cache_dir/locale
    case $name in
    *_*.[Uu][Tt][Ff]*8)
        if [ ! -d "$dir/$name" ]; then
            mkdir -p "$dir"
            bwrap --ro-bind "$root_dir/usr" /usr --symlink usr/bin /bin --symlink usr/lib /lib \
                --symlink usr/lib64 /lib64 --dev /dev --proc /proc --bind "$dir" /locale -- \
                localedef -i "${name%%.*}" -f UTF-8 "/locale/$name" >/dev/null 2>&1 </dev/null || true
        fi
        ;;
    esac
    echo "$dir"
}
