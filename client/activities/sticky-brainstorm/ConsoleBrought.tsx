import type { ConsoleView, MadeTopic } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { benchText } from './benchText.ts';
import styles from './Console.module.css';

const isLeft = ({ stickies, brought = 0 }: MadeTopic): boolean => stickies > brought;

/** How many of their topics tables have brought to the central wall, and which still have some; hosts bring the rest. */
export function ConsoleBrought({ view, onRest }: { view: ConsoleView; onRest: () => void }) {
  const words = useText(benchText);
  const language = useLanguage();
  const tables = Object.entries(view.boards)
    .map(([id, made]) => {
      const topics = Object.values(made).filter(({ stickies }) => stickies > 0);
      return { id, of: topics.length, left: topics.filter(isLeft).length };
    })
    .filter(({ of }) => of > 0)
    .sort((a, b) => byLetter(a.id, b.id));
  const of = tables.reduce((sum, table) => sum + table.of, 0);
  const left = tables.reduce((sum, table) => sum + table.left, 0);
  const waiting = tables.filter((table) => table.left > 0);
  return (
    <section className={styles.brought}>
      <div>
        <h2 className={styles.heading}>{words.broughtTitle}</h2>
        <p className={styles.hint}>
          {of === 0 ? words.noTableTopics : left === 0 ? words.allBrought : words.broughtOf(of - left, of)}
        </p>
      </div>
      {left > 0 ? (
        <>
          <Button size="s" onClick={onRest}>
            {words.bringRest}
          </Button>
          <ul className={styles.stillTo} aria-label={words.stillTo}>
            {waiting.map(({ id, left: count }) => (
              <li key={id}>
                <NamedTable table={id} />
                <span>{formatNumber(count, language)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
