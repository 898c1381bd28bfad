import { useCallback, useState } from 'react';
import type { Ack } from '../live/send.ts';
import { type Reasons, useReasons } from '../ui/refusalText.ts';

type Refusal = [string | undefined, (sent: Promise<Ack>) => Promise<boolean>, () => void];

/**
 * Waits for what a participant sent and keeps the reason when it was refused, in the person's language.
 * @param texts Refusals by their code, where the screen can say more than what is said everywhere.
 * @returns The latest refusal, a function that watches a command and answers whether it was saved, and one that
 * forgets the refusal.
 */
export const useRefusal = (texts: Readonly<Record<string, string>>): Refusal =>
  useLastRefusal(useReasons(), texts);

/** {@link useRefusal} with the reasons of whoever is told. */
export function useLastRefusal(reasonOf: Reasons, texts: Readonly<Record<string, string>>): Refusal {
  const [code, setCode] = useState<string>();
  const watch = useCallback(async (sent: Promise<Ack>) => {
    const ack = await sent;
    setCode(ack.ok ? undefined : ack.code);
    return ack.ok;
  }, []);
  const forget = useCallback(() => setCode(undefined), []);
  return [code === undefined ? undefined : reasonOf(code, texts), watch, forget];
}
