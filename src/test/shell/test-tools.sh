# shellcheck shell=bash
# What only the full test needs beside the build tools. Part of ./motcua test.

# shellcheck source=src/main/shell/system-packages.sh
. src/main/shell/system-packages.sh

find_test_tools() {
  find_chromium
  have pdftoppm || apt_install poppler-utils ||
    say "Without pdftoppm (Debian: poppler-utils), PDF pages are not looked at."
  find_libaio
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
