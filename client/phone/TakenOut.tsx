import { useEffect, useRef } from 'react';
import { knock } from '../live/knock.ts';
import { useText } from '../ui/text.ts';
import { Problem } from './Problem.tsx';
import { seat } from './seat.ts';
import { seatText } from './seatText.ts';
import { useTakenBack } from './takenBack.ts';

/** How often it is asked whether whoever was taken out has been brought back, ms. */
const ASK_MS = 5_000;

/** Says that a facilitator took whoever was here out, and comes back as the same person when they are brought back. */
export function TakenOut({ code, onBack, onAnew }: { code: string; onBack: () => void; onAnew: () => void }) {
  const text = useText(seatText);
  // Words that are handed back stay on the screen until their person says that they have them.
  const waits = useTakenBack(code) !== undefined;
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    const token = seat.lost(code);
    if (token === undefined || waits) return;
    let left = false;
    let asking = false;
    const ask = async () => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      const lets = await knock({ as: 'participant', code, token });
      asking = false;
      if (lets && !left) back.current();
    };
    const timer = setInterval(() => void ask(), ASK_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [code, waits]);
  return (
    <Problem
      problem="removed"
      title={text.closed.removed}
      detail={text.removedDetail}
      retry={text.anew}
      onRetry={onAnew}
    />
  );
}
