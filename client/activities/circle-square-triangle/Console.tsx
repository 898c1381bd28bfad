import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { SHAPES } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { ConsoleHead, ConsoleRefusal } from '../../ui/frames/ConsoleHead.tsx';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { Stat } from '../../ui/Stat.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { CountedInRoom } from '../CountedInRoom.tsx';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import styles from './Console.module.css';
import { ConsoleSteps } from './ConsoleSteps.tsx';
import { ConsoleTables } from './ConsoleTables.tsx';
import { text } from './text.ts';

/** Where the room and its tables stand, and the next steps; what the step is about comes first. */
export default function Console({ view, step, language, send }: ConsoleProps<typeof activity>) {
  const words = useText(text);
  const current = useLanguage();
  const [refusal, watch, forget] = useHostRefusal();
  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));
  const steps = <ConsoleSteps key="steps" view={view} language={language} ask={ask} forget={forget} />;
  const tables = <ConsoleTables key="tables" view={view} ask={ask} />;
  const planning = step.id === 'next-steps';
  return (
    <div className={styles.screen}>
      <ConsoleHead kicker={words.chosenOf(view.chosen, view.people)} title={words.roomTitle}>
        <div className={styles.stats}>
          {SHAPES.map((shape) => (
            <div key={shape} className={styles.stat}>
              <ShapeGlyph shape={shape} size={40} decorative />
              <Stat
                size="l"
                value={view.spread ? formatNumber(view.spread[shape], current) : '–'}
                label={words.short[shape]}
              />
            </div>
          ))}
        </div>
      </ConsoleHead>
      <ConsoleRefusal>{refusal}</ConsoleRefusal>
      {planning ? null : (
        <CountedInRoom
          choices={SHAPES.map((shape) => ({
            id: shape,
            label: words.short[shape],
            count: view.counted[shape] ?? 0,
          }))}
          onCount={(shape, by) => ask('countInRoom', { shape, by })}
        />
      )}
      {planning ? [steps, tables] : [tables, steps]}
    </div>
  );
}
