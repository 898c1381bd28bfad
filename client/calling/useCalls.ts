import { useEffect, useState } from 'react';
import type { Calls, ScreensAndCalls } from '../activities/screen.ts';
import { screens } from '../activities/screens.ts';

const all: Readonly<Record<string, ScreensAndCalls>> = screens;

/** How the kind of activity that is on calls people; nothing while that is being fetched, or of one that has no turns. */
export function useCalls(kind: string | undefined): Calls | undefined {
  const [found, setFound] = useState<{ readonly kind: string; readonly calls: Calls }>();
  useEffect(() => {
    let left = false;
    if (kind === undefined) return;
    all[kind]?.calls?.().then(
      ({ calls }) => {
        if (!left) setFound({ kind, calls });
      },
      // Asked for again with the next activity; what is called about is on the screens themselves, too.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [kind]);
  // What another kind of activity shows is nothing that it could read.
  return found?.kind === kind ? found?.calls : undefined;
}
