import { useEffect, useState } from 'react';
import { readNumber } from '../../shared/lib/readNumber.ts';

/**
 * What stands in a number's field: what is typed while it means the value, and `shown` once the value is another.
 * @param shown the value as it is written when nobody is typing
 */
export function useTypedNumber(value: number | undefined, shown: string) {
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped((now) => (readNumber(now) === value ? now : shown)), [shown, value]);
  return [typed, setTyped] as const;
}
