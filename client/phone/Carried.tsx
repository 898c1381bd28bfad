import { useEffect, useRef } from 'react';
import { arrive, bringBack } from './carry.ts';

/**
 * Sees to a seat that the address carries, or is asked for. Shows nothing.
 * @param onDone told once this page goes on: with a seat that its person must be asked about, if there is one
 */
export function Carried({ code, onDone }: { code: string; onDone: (brought: string | undefined) => void }) {
  const begun = useRef(false);
  useEffect(() => {
    // The address says it once.
    if (begun.current) return;
    begun.current = true;
    const brought = arrive(code);
    void bringBack(code).then((left) => {
      if (!left) onDone(brought);
    });
  }, [code, onDone]);
  return null;
}
