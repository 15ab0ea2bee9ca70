# shellcheck shell=bash
# What only the full test needs beside the build tools. Part of ./motcua test.

find_test_tools() {
  find_chromium
  have pdftoppm || apt_install poppler-utils ||
    say "Without pdftoppm (Debian: poppler-utils), PDF pages are not looked at."
  find_libaio
}

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

chromium_runs() { [ -n "$1" ] && "$1" --version >/dev/null 2>&1; }
search_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    MOTCUA_CHROMIUM="$(command -v "$name" || true)"
    if chromium_runs "$MOTCUA_CHROMIUM"; then return 0; fi
  done
  return 1
}
find_chromium() {
  # Playwright would fetch browsers of its own.
  export MOTCUA_CHROMIUM="${MOTCUA_CHROMIUM:-}" PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  if [ -n "$MOTCUA_CHROMIUM" ]; then
    chromium_runs "$MOTCUA_CHROMIUM" || die "MOTCUA_CHROMIUM is $MOTCUA_CHROMIUM, and that does not start."
    return 0
  fi
  search_chromium || { apt_install chromium && search_chromium; } ||
    die "The browser tests need Chromium or Chrome. Install it (Debian: chromium), or run ./motcua test --quick."
}

system_library() {
  { PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true; } |
    awk -v name="$1" '$1 == name && /x86-64/ { path = $NF } END { print path }'
}

# The MySQL server of the tests asks for libaio.so.1, which newer systems name libaio.so.1t64.
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
  [ -e "$private/libaio.so.1" ] || die "The MySQL tests need libaio." \
    "Install it (Debian: libaio1 or libaio1t64), or run ./motcua test --quick."
  export MOTCUA_LIBAIO_DIR="$private"
}

# An ordinary user cannot install a package, but can download and unpack it, with package
# lists of their own since the system's may be empty.
unpack_libaio() {
  have apt-get && have dpkg-deb || return 1
  say "Fetching libaio for the MySQL tests …"
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
