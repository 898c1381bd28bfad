import { describe, expect, it } from 'vitest';
import { ownValue } from '../../shared/lib/ownValue.ts';

describe('a record’s own value', () => {
  it('is what was put into it, and nothing that every object has', () => {
    const record: Record<string, number> = { a: 1 };
    expect(ownValue(record, 'a')).toBe(1);
    expect(ownValue(record, 'b')).toBeUndefined();
    expect(ownValue(record, 'constructor')).toBeUndefined();
    expect(ownValue(record, '__proto__')).toBeUndefined();
  });

  it('is none where there is no record', () => {
    expect(ownValue<number>(undefined, 'a')).toBeUndefined();
  });
});
