import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { VisuallyHidden } from '../VisuallyHidden.tsx';

/** By then it was heard; who reads the page line by line should not come upon old news, ms. */
const HEARD_MS = 6_000;

const Say = createContext<(words: string) => void>(() => {});

/** Says something to people who hear the page: politely, once, in the frame's one region for it. */
export const useSay = (): ((words: string) => void) => useContext(Say);

/** The one place of a face from which screen readers hear what has changed. It is on the page from the start: what comes new is not heard. */
export function Announcer({ children }: { children: ReactNode }) {
  // Two places in turn: the same words again would be no change, and not be heard.
  const [said, setSaid] = useState<readonly [string, string]>(['', '']);
  const say = useCallback(
    (words: string) => setSaid(([first]) => (first === '' ? [words, ''] : ['', words])),
    [],
  );
  useEffect(() => {
    if (said.every((words) => words === '')) return;
    const timer = setTimeout(() => setSaid(['', '']), HEARD_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Say value={say}>
      {children}
      <VisuallyHidden>
        <span aria-live="polite" data-heard="">
          <span>{said[0]}</span>
          <span>{said[1]}</span>
        </span>
      </VisuallyHidden>
    </Say>
  );
}
