import type { ReactNode } from 'react';
import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { ConsoleHead, ConsoleRefusal } from '../../ui/frames/ConsoleHead.tsx';
import { ReviewStrip } from '../../ui/ReviewStrip.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import styles from './Console.module.css';
import { ConsoleGaps } from './ConsoleGaps.tsx';
import { ConsoleInventory } from './ConsoleInventory.tsx';
import { ConsoleLines } from './ConsoleLines.tsx';
import { ConsolePacks } from './ConsolePacks.tsx';
import { ConsoleRecords } from './ConsoleRecords.tsx';
import { text } from './text.ts';

type Part = 'lines' | 'packs' | 'inventory' | 'gaps' | 'records';

/** What comes first at each step; the rest stands below it. */
const ORDER: Readonly<Record<string, readonly Part[]>> = {
  question: ['lines', 'records', 'packs', 'inventory', 'gaps'],
  inventory: ['packs', 'records', 'inventory', 'gaps', 'lines'],
  check: ['packs', 'inventory', 'gaps', 'records', 'lines'],
  map: ['inventory', 'gaps', 'packs', 'records', 'lines'],
  gaps: ['gaps', 'inventory', 'packs', 'records', 'lines'],
  again: ['lines', 'gaps', 'inventory', 'packs', 'records'],
};

/** The lines, the packs, what tables have and what is missing; what the step is about comes first. */
export default function Console({ view, step, language, send }: ConsoleProps<typeof activity>) {
  const words = useText(text);
  const [refusal, watch, forget] = useHostRefusal();
  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));
  const given = { view, language, ask, forget };
  const parts: Readonly<Record<Part, ReactNode>> = {
    lines: <ConsoleLines key="lines" {...given} />,
    packs: <ConsolePacks key="packs" {...given} />,
    inventory: <ConsoleInventory key="inventory" {...given} />,
    gaps: <ConsoleGaps key="gaps" {...given} />,
    records: <ConsoleRecords key="records" {...given} />,
  };
  const again = step.id === 'again';
  return (
    <div className={styles.screen}>
      <ConsoleHead
        small
        kicker={words.wrote(again ? view.again : view.first, view.people)}
        title={view.question}
        language={language}
      />
      <ConsoleRefusal>{refusal}</ConsoleRefusal>
      <ReviewStrip
        review={view.review}
        waiting={view.waiting}
        onReview={(on) => void ask('reviewFirst', { on })}
        onAll={() => void ask('letThrough', {})}
      />
      {(ORDER[step.id] ?? ORDER.question ?? []).map((part) => parts[part])}
    </div>
  );
}
