#!/usr/bin/env bash
# Tells the next job whether a change since $BASIS touches the product, or only content. When it cannot be told, the answer
# is: the product.
set -euo pipefail
. "$(dirname "$0")/inhoud.sh"

product=ja
if git rev-parse --quiet --verify "$BASIS^{commit}" > /dev/null; then
  niet=("${inhoud[@]/#/:(exclude)}")
  if git diff --quiet --merge-base "$BASIS" HEAD -- . "${niet[@]}" \
    && git diff --quiet --merge-base "$BASIS" HEAD -- docs/bijdragen; then
    product=nee
  fi
fi

echo "product=$product" >> "${GITHUB_OUTPUT:-/dev/stdout}"
if [ "$product" = nee ]; then
  echo "Alleen de inhoud verandert. De tests van de techniek zijn niet nodig." >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
else
  echo "Ook de techniek verandert. Daarom draaien ook haar tests; dat duurt langer." >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
fi
