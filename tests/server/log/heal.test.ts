import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withOneBitFlipped } from '../../../server/log/heal.ts';

describe('one flipped bit', () => {
  it('is found by the checksum, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        (content, place, bit) => {
          const good = Buffer.from(content);
          const bad = Buffer.from(good);
          const at = place % good.length;
          bad.writeUInt8(bad.readUInt8(at) ^ (1 << bit), at);
          expect(withOneBitFlipped(bad, crc32(bad) ^ crc32(good))?.equals(good)).toBe(true);
        },
      ),
    );
  });

  it('is not made out of anything worse', () => {
    const good = Buffer.from('what somebody wrote on a sticky');
    const bad = Buffer.from('what nobody wrote on any sticky');
    expect(withOneBitFlipped(bad, crc32(bad) ^ crc32(good))).toBeUndefined();
  });
});
