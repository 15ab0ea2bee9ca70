#!/usr/bin/env bash
# Makes a Keycloak that starts quickly: unpacked, and built once for its embedded database.
#   keycloak-home.sh ARCHIVE CACHE [--look]
# JAVA_HOME names the Java to build with. Prints the folder, which is only ever read afterwards:
# each server has a home of its own that links here. --look makes nothing and fails where there is
# none. For trials and tests on loopback.
set -euo pipefail

archive="$1" cache="$2"
version="$(basename "$archive" .tar.gz)"
version="${version##*-dist-}"
home="$cache/keycloak-$version-trial2"
# Change the name above with these, so that nobody meets a Keycloak built with other ones.
options=(--db=dev-file --health-enabled=true "--features-disabled=kerberos,ciba,docker")

if [ ! -e "$home/.ready" ]; then
  [ "${3:-}" != --look ] || exit 1
  mkdir -p "$cache"
  exec 8>>"$cache/.keycloak.lock"
  if command -v flock >/dev/null; then flock 8; fi
fi
if [ ! -e "$home/.ready" ]; then # nobody made it while we waited
  rm -rf "$home" "$cache"/.keycloak-new.*
  made="$(mktemp -d "$cache/.keycloak-new.XXXXXX")"
  trap 'rm -rf "$made"' EXIT
  tar -xzf "$archive" -C "$made" --strip-components=1
  JAVA_OPTS="-Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1" \
    "$made/bin/kc.sh" build "${options[@]}" </dev/null 8>&- >"$made/build.log" 2>&1 ||
    { cat "$made/build.log" >&2 && exit 1; }
  : >"$made/.ready"
  mv "$made" "$home"
fi
printf '%s\n' "$home"
