# shellcheck shell=bash
# Servers in the background that a later call of the launcher finds again. Read by ./motcua.

# A process number is given out again once it is free: only together with the moment at which the
# process began, and the start of the machine, does it say who it is.
process_identity() { # PID
  local began
  if [ -r "/proc/$1/stat" ]; then
    began="$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20)"
    began="$began $(cat /proc/sys/kernel/random/boot_id 2>/dev/null || true)"
  else
    began="$(ps -o lstart= -p "$1" 2>/dev/null || true)"
  fi
  [ -n "${began// /}" ] || return 1
  printf '%s %s' "$1" "$began"
}

# Prints the process number when the one that was started still runs.
part_pid() { # PIDFILE
  local noted pid
  noted="$(cat "$1" 2>/dev/null || true)"
  pid="${noted%% *}"
  [ -n "$pid" ] && [ "$(process_identity "$pid" || true)" = "$noted" ] || return 1
  # One that has ended and only waits for its parent to notice is not running.
  ! grep -q '^State:.Z' "/proc/$pid/status" 2>/dev/null || return 1
  printf '%s' "$pid"
}
part_runs() { part_pid "$1" >/dev/null; }

# Away from the terminal, so that a Ctrl-C there does not reach it. It notes who it is before it
# becomes the program: nothing that runs is ever unknown.
start_part() { # PIDFILE LOG COMMAND…
  local pidfile="$1" log="$2"
  shift 2
  set -m
  (
    trap '' HUP
    trap - INT TERM EXIT
    exec </dev/null >>"$log" 2>&1 7>&- 9>&-
    # shellcheck disable=SC2016
    pid="${BASHPID:-$(exec sh -c 'echo "$PPID"')}"
    process_identity "$pid" >"$pidfile"
    exec "$@"
  ) &
  disown $! 2>/dev/null || true
  set +m
}

# In good order, and only if it must the hard way.
stop_part() { # PIDFILE SECONDS
  local pid tenths=$(($2 * 10))
  if pid="$(part_pid "$1")"; then
    kill -TERM "$pid" 2>/dev/null || true
    while part_runs "$1"; do
      sleep 0.1
      tenths=$((tenths - 1))
      if [ "$tenths" = 0 ]; then kill -KILL "$pid" 2>/dev/null || true; fi
      [ "$tenths" -gt -100 ] || return 1
    done
  fi
  rm -f "$1"
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
free_port() { # FROM
  local port
  for ((port = $1; port < $1 + 500; port++)); do
    if ! port_taken "$port"; then printf '%s' "$port" && return 0; fi
  done
  die "No port is free from $1 on."
}

# The status of a page on this machine, nothing when nobody answers. curl is not everywhere.
http_status() { # PORT PATH
  local line
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 0
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
    IFS= read -r -t 10 line <&3 || exit 0
    line="${line#* }"
    printf '%s' "${line%% *}"
  ) 2>/dev/null
}
