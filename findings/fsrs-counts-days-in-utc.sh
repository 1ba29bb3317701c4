#!/usr/bin/env bash
# Spaced repetition reckons with the days between two reviews. One expects ts-fsrs to take them from the time that has passed, or
# from the learner's own calendar. It takes the dates in UTC: the same review twelve hours after the last one counts as a new day
# or as the same day, depending on where on earth it is done, and a review ten minutes later can be "tomorrow".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ts-fsrs@5.4.2
cat > run.cjs <<'JS'
const { createEmptyCard, fsrs, Rating, FSRSVersion } = require("ts-fsrs");
const { version } = JSON.parse(require("node:fs").readFileSync("node_modules/ts-fsrs/package.json", "utf8"));

const scheduler = fsrs({ enable_fuzz: false });
/** The stability of a card, in days, after a first look and a second one so many minutes later. */
const stability = (first, minutes) => {
  const start = new Date(first);
  const { card } = scheduler.next(createEmptyCard(start), start, Rating.Good);
  const second = scheduler.next(card, new Date(start.getTime() + minutes * 60_000), Rating.Good);
  return Number(second.card.stability.toFixed(3));
};
const rows = [
  ["evening, then 12 hours later: 20:00 and 08:00 in London", stability("2026-01-05T20:00:00Z", 720)],
  ["evening, then 12 hours later: 20:00 and 08:00 in Los Angeles", stability("2026-01-06T04:00:00Z", 720)],
  ["ten minutes apart at noon UTC", stability("2026-01-05T12:00:00Z", 10)],
  ["ten minutes apart around midnight UTC", stability("2026-01-05T23:55:00Z", 10)],
];
console.log("ts-fsrs", version, FSRSVersion ?? "");
for (const [what, days] of rows) console.log(`${what}: stability ${days} days`);
const [london, losAngeles, noon, midnight] = rows.map(([, days]) => days);
const as = london !== losAngeles && noon !== midnight && london === midnight;
console.log(as ? "As found: what counts is whether midnight in UTC lies between them." : "This has changed.");
process.exit(as ? 0 : 1);
JS
node run.cjs
