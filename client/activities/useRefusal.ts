import { useCallback, useState } from 'react';
import { useReasons } from '../ui/refusalText.ts';
import type { Ack } from './screen.ts';

/**
 * Waits for what was sent and keeps the reason when it was refused, in the person's language.
 * @param texts Refusals by their code, where the screen can say more than what is said everywhere.
 * @returns The latest refusal, a function that watches a command and answers whether it was saved, and one that
 * forgets the refusal.
 */
export function useRefusal(
  texts: Readonly<Record<string, string>>,
): [string | undefined, (sent: Promise<Ack>) => Promise<boolean>, () => void] {
  const reasonOf = useReasons();
  const [code, setCode] = useState<string>();
  const watch = useCallback(async (sent: Promise<Ack>) => {
    const ack = await sent;
    setCode(ack.ok ? undefined : ack.code);
    return ack.ok;
  }, []);
  const forget = useCallback(() => setCode(undefined), []);
  return [code === undefined ? undefined : reasonOf(code, texts), watch, forget];
}
