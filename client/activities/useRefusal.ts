import { useCallback, useState } from 'react';
import type { Ack } from './screen.ts';

/**
 * Waits for what was sent and keeps the reason when it was refused, in the person's language where it is known.
 * @param texts Refusals by their code; a code that is not among them is said in the server's own words.
 * @returns The latest refusal, a function that watches a command and answers whether it was saved, and one that
 * forgets the refusal.
 */
export function useRefusal(
  texts: Readonly<Record<string, string>>,
): [string | undefined, (sent: Promise<Ack>) => Promise<boolean>, () => void] {
  const [refusal, setRefusal] = useState<string>();
  const watch = useCallback(
    async (sent: Promise<Ack>) => {
      const ack = await sent;
      setRefusal(ack.ok ? undefined : Object.hasOwn(texts, ack.code) ? texts[ack.code] : ack.message);
      return ack.ok;
    },
    [texts],
  );
  return [refusal, watch, useCallback(() => setRefusal(undefined), [])];
}
