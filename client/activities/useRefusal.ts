import { useCallback, useState } from 'react';
import { type Said, said } from '../../shared/lib/catalogue.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import { type Reasons, useReasons } from '../ui/reasons.ts';
import { useText } from '../ui/text.ts';
import { activityText } from './activityText.ts';

type Refusal = [string | undefined, (sent: Promise<Reply>) => Promise<boolean>, () => void];

/**
 * Waits for what a participant sent and keeps the reason when it was refused, in the person's language.
 * @returns The latest refusal, a function that watches a command and answers whether it was saved, and one that
 * forgets the refusal.
 */
export const useRefusal = (): Refusal => useLastRefusal(useReasons());

/** {@link useRefusal} for words that stay on screen when they are refused. */
export const useTextRefusal = (): Refusal => useLastRefusal(useTextReasons());

/** Says why words were refused that stay on screen. */
export function useTextReasons(): Reasons {
  const reasonOf = useReasons();
  const { textKept } = useText(activityText);
  return (refusal) => `${reasonOf(refusal)} ${textKept}`;
}

/** {@link useRefusal} with the reasons of whoever is told. */
export function useLastRefusal(reasonOf: Reasons): Refusal {
  const [refusal, setRefusal] = useState<Said>();
  const watch = useCallback(async (sent: Promise<Reply>) => {
    const reply = await sent;
    setRefusal(reply.ok ? undefined : said(reply));
    return reply.ok;
  }, []);
  const forget = useCallback(() => setRefusal(undefined), []);
  return [refusal && reasonOf(refusal), watch, forget];
}
