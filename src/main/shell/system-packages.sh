# shellcheck shell=bash
# Packages of the system that tests and the local stack need. Read by ./motcua.

APT_UPDATED=""
apt_install() { # the first of these packages that can be had
  [ "$(id -u)" = 0 ] && have apt-get || return 1
  local package log="$ROOT/target/apt.log"
  export DEBIAN_FRONTEND=noninteractive
  if [ -z "$APT_UPDATED" ]; then apt-get -q update </dev/null >"$log" 2>&1 || true; fi
  APT_UPDATED=1
  for package; do
    apt-cache show "$package" >/dev/null 2>&1 || continue
    say "Installing $package …"
    apt-get -qy install --no-install-recommends "$package" </dev/null >>"$log" 2>&1 && return 0
  done
  return 1
}

system_library() {
  { PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true; } |
    awk -v name="$1" '$1 == name && /x86-64/ { path = $NF } END { print path }'
}

# The MySQL server of tests and trials asks for libaio.so.1, which newer systems name libaio.so.1t64.
find_libaio() {
  local private="$CACHE/libaio" renamed
  [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || return 0
  if [ -e "${MOTCUA_LIBAIO_DIR:-}/libaio.so.1" ]; then export MOTCUA_LIBAIO_DIR && return 0; fi
  unset MOTCUA_LIBAIO_DIR
  [ -z "$(system_library libaio.so.1)" ] || return 0
  renamed="$(system_library libaio.so.1t64)"
  if [ -z "$renamed" ] && [ ! -e "$private/libaio.so.1" ]; then
    apt_install libaio1t64 libaio1 || unpack_libaio "$private" || true
    [ -z "$(system_library libaio.so.1)" ] || return 0
    renamed="$(system_library libaio.so.1t64)"
  fi
  if [ -n "$renamed" ]; then mkdir -p "$private" && ln -sfn "$renamed" "$private/libaio.so.1"; fi
  [ -e "$private/libaio.so.1" ] || die "MySQL needs libaio." \
    "Install it (Debian: libaio1 or libaio1t64)."
  export MOTCUA_LIBAIO_DIR="$private"
}

# An ordinary user cannot install a package, but can download and unpack it, with package
# lists of their own since the system's may be empty.
unpack_libaio() {
  have apt-get && have dpkg-deb || return 1
  say "Fetching libaio for MySQL …"
  new_scratch
  local private="$1" library options=(-q -o "Dir::State::lists=$SCRATCH/lists" -o "Dir::Cache=$SCRATCH/cache")
  mkdir -p "$SCRATCH/lists/partial" "$SCRATCH/cache/archives/partial" "$SCRATCH/libaio"
  (
    cd "$SCRATCH"
    apt-get "${options[@]}" update || true
    apt-get "${options[@]}" download libaio1t64 || apt-get "${options[@]}" download libaio1 || exit 1
    dpkg-deb -x libaio1*.deb unpacked
  ) </dev/null >"$ROOT/target/apt.log" 2>&1 || return 1
  library="$(find "$SCRATCH/unpacked" -name 'libaio.so.1*' -type f | head -n 1)"
  [ -n "$library" ] && mv "$library" "$SCRATCH/libaio/libaio.so.1" || return 1
  rm -rf "$private"
  mv "$SCRATCH/libaio" "$private"
  rm -rf "$SCRATCH"
}
