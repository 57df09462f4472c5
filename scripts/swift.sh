#!/usr/bin/env bash
# One OpenStack Swift with its S3 interface on this machine, for the contract test of the S3 store.
#   scripts/swift.sh FOLDER PORT    starts it, everything below FOLDER, and stays until it is stopped
# Debian: apt-get install --no-install-recommends swift-proxy swift-account swift-container swift-object
# Region us-east-1, access key test:tester, secret testing. FOLDER must lie on a file system with extended attributes.
set -euo pipefail
folder=$(realpath -m "$1")
port=$2
mkdir -p "$folder/srv/d1"

for kind in account container object; do
  offset=$((port + $( [ $kind = account ] && echo 1 || { [ $kind = container ] && echo 2 || echo 3; } )))
  (
    cd "$folder"
    swift-ring-builder $kind.builder create 4 1 1
    swift-ring-builder $kind.builder add "r1z1-127.0.0.1:$offset/d1" 1
    swift-ring-builder $kind.builder rebalance
  ) >/dev/null
  cat >"$folder/$kind.conf" <<CONF
[DEFAULT]
devices = $folder/srv
mount_check = false
bind_ip = 127.0.0.1
bind_port = $offset
workers = 0
swift_dir = $folder
user = $(id -un)
log_name = $kind
[pipeline:main]
pipeline = $kind-server
[app:$kind-server]
use = egg:swift#$kind
CONF
done
cat >"$folder/proxy.conf" <<CONF
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = $port
workers = 0
swift_dir = $folder
user = $(id -un)
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache bulk s3api tempauth slo copy proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:bulk]
use = egg:swift#bulk
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
[filter:copy]
use = egg:swift#copy
CONF

servers=()
trap 'kill "${servers[@]}" 2>/dev/null; wait' EXIT
trap 'exit 0' INT TERM
for kind in account container object proxy; do
  swift-$kind-server "$folder/$kind.conf" >"$folder/$kind.log" 2>&1 &
  servers+=($!)
done
wait -n
exit 1
