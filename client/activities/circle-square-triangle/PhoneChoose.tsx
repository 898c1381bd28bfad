import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import type { Shape } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { useChoice } from '../useChoice.ts';
import { useRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import { ShapeChoices } from './ShapeChoices.tsx';
import { SpreadRow } from './SpreadRow.tsx';
import { text } from './text.ts';

/** Circle, square or triangle: where am I? */
export function PhoneChoose({ floor, table, me, you, language, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const called = useTableName();
  const [refusal, watch] = useRefusal();
  const [shape, choose] = useChoice<Shape>(me?.shape, (shape) => watch(send('choose', { shape })));
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.chooseKicker}</p>
      {floor.prompt ? (
        <h1 className={styles.title} lang={language} dir="auto">
          {floor.prompt}
        </h1>
      ) : (
        <h1 className={styles.title}>{words.chooseTitle}</h1>
      )}
      {table && shape ? (
        <SpreadRow
          title={words.tableSoFar(called(you.table))}
          spread={table.spread}
          chosen={table.chosen}
          people={table.people}
        />
      ) : null}
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <PhoneActions>
        <ShapeChoices value={shape} onChoose={choose} />
      </PhoneActions>
    </div>
  );
}
