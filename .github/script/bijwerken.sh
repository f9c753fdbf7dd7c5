#!/usr/bin/env bash
# Takes over a later version of the product, from address $1. A file of content that you changed keeps your words, what you
# removed stays away, and another's region does not come in; what you never touched follows the original.
set -euo pipefail
. "$(dirname "$0")/inhoud.sh"
eigen=("${inhoud[@]}" README.md publiccode.yml ':(exclude)docs/bijdragen')

van=${1:-}
if [ -z "$van" ]; then
  echo "Noem het adres van het origineel: make bijwerken VAN=https://github.com/..."; exit 1
elif ! git diff --quiet HEAD; then
  echo "Er zijn wijzigingen die nog niet zijn vastgelegd. Doe dat eerst: git commit -a"; exit 1
elif ! git fetch -q "$van" "${2:-HEAD}"; then
  echo "Dit adres is niet te bereiken. Klopt het?"; exit 1
elif ! git merge-base HEAD FETCH_HEAD > /dev/null; then
  echo "Deze kopie kent de geschiedenis van het origineel niet. Maak uw kopie met git clone of als fork."; exit 1
fi

git merge -q --no-commit --no-ff FETCH_HEAD > /dev/null 2>&1 || true
git ls-files -z data/regios | while IFS= read -r -d '' pad; do
  regio=$(cut -d / -f 1-3 <<< "$pad")
  git cat-file -e "HEAD:$regio" 2> /dev/null || git rm -qf --ignore-unmatch -- "$pad"
done
git diff -z --name-only --diff-filter=U -- "${eigen[@]}" | while IFS= read -r -d '' pad; do
  if ! git cat-file -e ":2:$pad" 2> /dev/null; then
    git rm -qf --ignore-unmatch -- "$pad"
  elif git cat-file -e ":1:$pad" 2> /dev/null && git cat-file -e ":3:$pad" 2> /dev/null; then
    map=$(mktemp -d)
    for versie in 1 2 3; do git show ":$versie:$pad" > "$map/$versie"; done
    git merge-file -p --ours "$map/2" "$map/1" "$map/3" > "$pad"
    rm -r "$map"
    git add -- "$pad"
  else
    git checkout -q --ours -- "$pad"
    git add -- "$pad"
  fi
done
git diff -z --name-only --diff-filter=U -- schema | while IFS= read -r -d '' pad; do # made of the data, anew by make vorm
  git checkout -q --theirs -- "$pad"
  git add -- "$pad"
done

if [ -n "$(git diff --name-only --diff-filter=U)" ]; then
  echo "U hebt ook de techniek veranderd. Kies in deze bestanden wat blijft, en leg het vast met git commit:"
  git diff --name-only --diff-filter=U
  exit 1
fi
git rev-parse -q --verify MERGE_HEAD > /dev/null || { echo "U hebt al de nieuwste versie."; exit 0; }
git commit -q --no-edit
echo "De nieuwe techniek is overgenomen. Uw inhoud is zoals zij was. Kijk het na: make vorm, make check en make build."
