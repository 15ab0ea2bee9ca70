#!/usr/bin/env bash
# Keycloak takes its secrets from the environment only; here they come out of files. What stands in
# the realm file as ${…} is filled in when the realm is imported, which is once.
set -euo pipefail
secret() { printf '%s' "$(<"/run/secrets/$1")"; }
KC_DB_PASSWORD="$(secret mysql-keycloak)"
KC_BOOTSTRAP_ADMIN_PASSWORD="$(secret keycloak-admin)"
MOTCUA_CLIENT_SECRET="$(secret client)"
MOTCUA_ADMIN_SECRET="$(secret admin-client)"
MOTCUA_SMTP_PASSWORD="$(secret smtp)"
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD MOTCUA_CLIENT_SECRET MOTCUA_ADMIN_SECRET MOTCUA_SMTP_PASSWORD
exec /opt/keycloak/bin/kc.sh start --import-realm
