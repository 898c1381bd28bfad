#!/usr/bin/env bash
# sirv 3.0.2 takes a suffix range for a range from the start.
#
# RFC 9110, 14.1.2: `Range: bytes=-500` asks for the last 500 bytes, and for all of a file that is shorter. sirv answers
# with the first bytes instead: a program that resumes a download, or reads the directory at the end of a zip file,
# gets the wrong bytes under the right headers.
# Seen with sirv 3.0.2, Node 20.20: of a file of 1,000 bytes `-500` brings bytes 0-500 (501 of them, 500-999 were asked
# for), and `-1` brings 0-1 instead of 999. A range from a place on, `500-`, is right.
# Ends with 0 while that is so, with 1 when it is not any more.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sirv@3.0.2
cat >look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import sirv from 'sirv';

mkdirSync('files');
// Each byte says where it stands.
const digits = (length) => Array.from({ length }, (_, at) => String(at % 10)).join('');
writeFileSync('files/1000.txt', digits(1000));
const server = createServer(sirv('files')).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const seen = [];
for (const range of ['bytes=-500', 'bytes=-1', 'bytes=500-']) {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/1000.txt`, { headers: { range } });
  const body = await answer.text();
  seen.push(`${range}: ${answer.status} ${answer.headers.get('content-range')}, ${body.length} bytes`);
}
server.close();
console.log(seen.join('\n'));
LOOK
node --version
node look.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
bytes=-500: 206 bytes 0-500/1000, 501 bytes
bytes=-1: 206 bytes 0-1/1000, 2 bytes
bytes=500-: 206 bytes 500-999/1000, 500 bytes
SEEN
echo 'As it was: a suffix range brings the first bytes.'
