#!/usr/bin/env bash
# Install the system packages that some tests need, where this user may: as root, with apt.
# Elsewhere those tests skip themselves by name; with CI set, a skip is a failure.
set -euo pipefail
packages=()
command -v chromium >/dev/null || packages+=(chromium)
[ -e /usr/share/datasets/fashion-mnist ] || packages+=(dataset-fashion-mnist)
command -v bwrap >/dev/null || packages+=(bubblewrap)
compgen -G "/usr/lib/postgresql/*/bin" >/dev/null || packages+=(postgresql)
[ ${#packages[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Not installed, tests that need them will be skipped: ${packages[*]}"
    exit 0
fi
echo "Installing with apt: ${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
