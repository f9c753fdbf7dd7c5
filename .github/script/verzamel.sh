#!/usr/bin/env bash
# Gathers in folder $1 every file of the content that is not as it should be stored: put in form just now, or with line
# ends of Windows. As git would store it, so that .gitattributes has its say.
set -euo pipefail

git add --renormalize data docs mkdocs.yml
git add data schema
mkdir -p "$1"
git diff --cached --name-only --diff-filter=AM -z | git checkout-index --force --prefix="$1/" -z --stdin
if [ -n "$(ls -A "$1")" ]; then anders=ja; else anders=nee; fi
echo "anders=$anders" >> "${GITHUB_OUTPUT:-/dev/stdout}"
