import { describe, expect, it } from 'vitest';
import { own } from '../../shared/lib/own.ts';

describe('a record’s own value', () => {
  it('is what was put into it, and nothing that every object has', () => {
    const record: Record<string, number> = { a: 1 };
    expect(own(record, 'a')).toBe(1);
    expect(own(record, 'b')).toBeUndefined();
    expect(own(record, 'constructor')).toBeUndefined();
    expect(own(record, '__proto__')).toBeUndefined();
  });

  it('is none where there is no record', () => {
    expect(own<number>(undefined, 'a')).toBeUndefined();
  });
});
