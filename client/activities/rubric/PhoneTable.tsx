import { useState } from 'react';
import { differ } from '../../../shared/activities/rubric/rules.ts';
import type { TableView } from '../../../shared/activities/rubric/views.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { LevelMark } from './LevelMark.tsx';
import { settledName, settledPlace } from './levelNames.ts';
import styles from './Phone.module.css';
import { PhoneTableOne } from './PhoneTableOne.tsx';
import type { RubricPhone } from './props.ts';
import { widestAtTable } from './tableOrder.ts';
import { text } from './text.ts';

/** What the table settles, the widest split first; each dimension opens on a screen of its own. */
export function PhoneTable(props: RubricPhone) {
  const { floor, table, you, language } = props;
  const words = useText(text);
  const called = useTableName();
  const [open, setOpen] = useState<string>();
  const one = floor.dimensions.find(({ id }) => id === open);
  const show = (id: string | undefined) => {
    setOpen(id);
    window.scrollTo?.(0, 0);
  };
  if (one) return <PhoneTableOne key={one.id} {...props} dimension={one} onClose={() => show(undefined)} />;
  const settled = floor.dimensions.filter(({ id }) => table?.dimensions[id]?.settled !== undefined).length;
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        {words.tableKicker(called(you.table))}
        <span>{words.settledCount(settled, floor.dimensions.length)}</span>
      </p>
      <h1 className={styles.title}>{words.tableTitle}</h1>
      <p className={styles.hint}>{words.tableHow}</p>
      <ul className={styles.list}>
        {widestAtTable(floor.dimensions, table).map(({ id, title }) => {
          const own: TableView['dimensions'][string] = table?.dimensions[id] ?? {};
          const split = differ(own.counts ?? [], []);
          return (
            <li key={id}>
              <button type="button" className={styles.item} onClick={() => show(id)}>
                <LevelMark
                  levels={floor.levels.length}
                  place={settledPlace(floor.levels, own.settled)}
                  size="26px"
                />
                <span className={styles.itemWords}>
                  <span className={styles.itemTitle} lang={language} dir="auto">
                    {title}
                  </span>
                  <span className={styles.itemState}>
                    {own.settled === undefined
                      ? words.notSettled
                      : settledName(floor.levels, own.settled, words.between)}
                  </span>
                </span>
                {split && own.settled === undefined ? <Badge>{words.split}</Badge> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
