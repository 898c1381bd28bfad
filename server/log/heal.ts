/** What each byte does to a CRC-32 that takes it in. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** Longer texts could by chance be mended into something else. */
const LONGEST = 64 * 1024;

/**
 * Finds the one flipped bit that explains why bytes do not have their CRC-32: what a flip does to the sum depends only
 * on its distance from the end, and no two places do the same. Anything worse than one flip is taken for one in some
 * hundred thousand cases at most, and then still has to be read as what it was.
 * @param wrong the sum that the bytes have, XOR the one that they should have
 * @returns the bytes as they were; `undefined` where no single bit explains it
 */
export function withOneBitFlipped(bytes: Buffer, wrong: number): Buffer | undefined {
  if (bytes.length > LONGEST) return undefined;
  const change = Array.from({ length: 8 }, (_, bit) => TABLE[1 << bit] ?? 0);
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    for (const [bit, sum] of change.entries()) {
      if (sum >>> 0 === wrong >>> 0) {
        const mended = Buffer.from(bytes);
        mended.writeUInt8(mended.readUInt8(at) ^ (1 << bit), at);
        return mended;
      }
      change[bit] = (sum >>> 8) ^ (TABLE[sum & 0xff] ?? 0);
    }
  }
  return undefined;
}
