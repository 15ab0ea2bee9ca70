#!/usr/bin/env bash
# Makes the secrets that are not there yet, each in a file of its own under deploy/secrets.
# Run again after an upgrade that needs a new one: what exists stays as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
mkdir -p secrets
# The folder keeps strangers out. The files themselves are read by the containers' own users,
# whose numbers this machine does not know.
chmod 700 secrets
for name in mysql-root mysql-motcua mysql-keycloak keycloak-admin client admin-client; do
  [ -s "secrets/$name" ] && continue
  head -c 32 /dev/urandom | od -An -vtx1 | tr -d ' \n' >"secrets/$name.new"
  chmod 444 "secrets/$name.new"
  mv "secrets/$name.new" "secrets/$name"
  echo "made secrets/$name"
done
# A mail server's password cannot be made up: empty until somebody writes it.
if [ ! -e secrets/smtp ]; then
  : >secrets/smtp
  chmod 644 secrets/smtp
  echo "made secrets/smtp, empty: write the mail server's password into it"
fi
