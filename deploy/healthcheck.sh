#!/usr/bin/env bash
# Succeeds when PORT answers 200 on PATH: healthcheck.sh PORT PATH. The images have no curl.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
IFS= read -r -t 4 line <&3
[[ "$line" == *" 200"* ]]
