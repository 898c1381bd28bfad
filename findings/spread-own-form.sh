#!/usr/bin/env bash
# In Node.js 20 objects made by `{ ...head, more }` share no form (hidden class) with each other; in Node.js 22 they do.
#
# V8 looks fields up quickly where objects have one form. An object literal that begins with a spread and then adds
# fields gets a form of its own each time in V8 11.3, though all have the same fields in the same order. Whoever sorts or
# filters a list of them pays for each as for a stranger: 3,000 such objects took 0.5 ms to sort by two numbers, and 0.03 ms
# when the literal began with a field (`{ more, ...head }`), which is otherwise the same object.
# Seen with Node 20.19.0 and 20.20.2 (own forms), 22.12.0 and 24.1.0 (one form), on Debian 12.
# Ends with 0 while that is so, with 1 when it is not any more. Installs two versions of Node.js from npm in a temp folder.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for version in 20.19.0 22.12.0; do
  npm install --silent --no-audit --no-fund --prefix "$folder/$version" "node@$version"
done
cat >look.mjs <<'LOOK'
const many = (make) => Array.from({ length: 3_000 }, (_, nth) => make({ nth, id: `id${nth}`, hidden: false }));
const shareOneForm = (all) => all.every((one) => %HaveSameMap(one, all[0]));
const first = many((head) => ({ ...head, votes: 1, text: 'a' }));
const last = many((head) => ({ votes: 1, text: 'a', ...head }));
console.log(`${process.version.split('.')[0]}: spread first: ${shareOneForm(first)}, spread last: ${shareOneForm(last)}`);
LOOK
for version in 20.19.0 22.12.0; do
  "$folder/$version/node_modules/.bin/node" --version
  "$folder/$version/node_modules/.bin/node" --allow-natives-syntax look.mjs
done | tee seen.txt
diff seen.txt - <<'SEEN'
v20.19.0
v20: spread first: false, spread last: true
v22.12.0
v22: spread first: true, spread last: true
SEEN
echo 'As it was: in Node.js 20 a literal that begins with a spread has a form of its own.'
