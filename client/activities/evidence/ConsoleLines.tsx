import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ConsoleRest, ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import { Curate } from './Curate.tsx';
import type { PartProps } from './consoleParts.ts';
import { text } from './text.ts';

/** Lines on the question, the newest first; nobody is named. */
export function ConsoleLines({ view, ask }: PartProps) {
  const words = useText(text);
  const all = newestFirst(view.lines);
  const [shown, list] = useSteadyOrder(all.filter(({ hidden }) => !hidden));
  const hidden = all.filter((line) => line.hidden);
  const row = (line: (typeof all)[number]) => (
    <li key={line.id} className={styles.row}>
      <span className={styles.tag}>{line.place === 'again' ? words.again : words.first}</span>
      <Words as="p" className={styles.what}>
        {line.text}
      </Words>
      <Curate
        id={line.id}
        what={line.text}
        entry={line}
        view={view}
        ask={ask}
        showable={line.place === 'again'}
      />
    </li>
  );
  return (
    <ConsoleSection heading={words.lines}>
      {shown.length === 0 ? <Empty size="console" title={words.noLines} /> : null}
      <ul ref={list}>{shown.map(row)}</ul>
      {hidden.length === 0 ? null : (
        <ConsoleRest summary={words.hidden(hidden.length)}>
          <ul>{hidden.map(row)}</ul>
        </ConsoleRest>
      )}
    </ConsoleSection>
  );
}
