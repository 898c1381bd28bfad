import { useEffect, useState } from 'react';

/** How long a pointer may rest, ms, until it is in the way. */
const REST_MS = 3_000;

/** Whether the pointer has rested for a while, as it does on a screen that people only look at. */
export function useIdlePointer(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout>;
    const onMove = () => {
      clearTimeout(rest);
      setIdle(false);
      rest = setTimeout(setIdle, REST_MS, true);
    };
    onMove();
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(rest);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return idle;
}
