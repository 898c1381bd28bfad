import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import type { Shape } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { useChoice } from '../useChoice.ts';
import { useRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import { ShapeChoices, SmallShapes } from './ShapeChoices.tsx';
import { SpreadRow } from './SpreadRow.tsx';
import { text } from './text.ts';

/** The table's own spread, and the shape that it settles on. */
export function PhoneSettle({ table, me, you, tablemates, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const called = useTableName();
  const [refusal, watch] = useRefusal();
  const [settled, settle] = useChoice<Shape>(table?.settled, (shape) =>
    watch(send('settleTable', { table: you.table, shape })),
  );
  const [mine, choose] = useChoice<Shape>(me?.shape, (shape) => watch(send('choose', { shape })));
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.settleKicker(called(you.table))}</p>
      <h1 className={styles.title}>{words.settleTitle}</h1>
      <SpreadRow
        title={words.tableSoFar(called(you.table))}
        spread={table?.spread}
        chosen={table?.chosen ?? 0}
        people={table?.people ?? tablemates.length}
      />
      <p className={styles.hint}>{words.settleHint}</p>
      <div className={styles.choices}>
        <ShapeChoices value={settled} onChoose={settle} />
      </div>
      <p className={styles.state} role="status">
        {settled ? words.settledAs(words[settled]) : words.notSettled}
      </p>
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <SmallShapes label={words.yourShape} value={mine} onChoose={choose} />
    </div>
  );
}
