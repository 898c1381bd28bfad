import type { activity } from '../../../shared/activities/break/activity.ts';
import { breakTimeAt } from '../../../shared/activities/break/rules.ts';
import { useServerNow } from '../../live/time.ts';
import { formatTime } from '../../ui/formatTime.ts';
import { Stat } from '../../ui/Stat.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import type { ConsoleProps } from '../screen.ts';
import styles from './Console.module.css';
import { Drawing } from './Drawing.tsx';
import { text } from './text.ts';

/** How many are back, when the room was told to be, and how to give it longer. */
export default function BreakConsole({ view, clock, language }: ConsoleProps<typeof activity>) {
  const words = useText(text);
  const current = useLanguage();
  const now = useServerNow(clock?.endsAt);
  const time = clock ? breakTimeAt(clock, now) : undefined;
  const said = [view.text, view.invite].filter((line) => line !== undefined);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div className={styles.drawing}>
          <Drawing kind={view.drawing} part={time?.part} />
        </div>
        <div>
          <p className={styles.label}>{words.title}</p>
          <h1 className={styles.title}>
            {time === undefined
              ? words.title
              : time.over
                ? words.starting
                : time.backAt === undefined
                  ? words.paused
                  : words.backAt(formatTime(time.backAt, current))}
          </h1>
          <p className={styles.hint}>{time?.over ? words.overHint : words.minuteHint}</p>
        </div>
      </header>
      <section>
        <Stat
          size="xl"
          tone={view.back > 0 ? 'ink' : 'third'}
          value={formatNumber(view.back, current)}
          label={words.backLabel(view.people)}
        />
        <p className={styles.hint}>{words.backHint}</p>
      </section>
      <section>
        <h2 className={styles.label}>{words.shown}</h2>
        {said.length === 0 ? <p className={styles.none}>{words.nothing}</p> : null}
        {said.map((line) => (
          <p key={line} className={styles.said} lang={language} dir="auto">
            {line}
          </p>
        ))}
      </section>
    </div>
  );
}
