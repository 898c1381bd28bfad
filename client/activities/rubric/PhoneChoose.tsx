import { Choice } from '../../ui/fields/Choice.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { useRefusal } from '../useRefusal.ts';
import { LevelMark } from './LevelMark.tsx';
import { settledName, settledPlace } from './levelNames.ts';
import styles from './Phone.module.css';
import { PhoneLines } from './PhoneLines.tsx';
import type { RubricPhone } from './props.ts';
import { text } from './text.ts';

/** Which dimensions the table moves, and what one would see of each at the next level. */
export function PhoneChoose(props: RubricPhone) {
  const { floor, table, you, language, send } = props;
  const words = useText(text);
  const called = useTableName();
  const [refusal, watch] = useRefusal();
  const chosen = table?.chosen ?? [];
  const placeOf = (id: string) => settledPlace(floor.levels, table?.dimensions[id]?.settled);
  /** What the next level is called; nothing where the table settled none. */
  const next = (id: string): string => {
    const place = placeOf(id);
    if (place === undefined) return words.seesAny;
    const level = floor.levels[Math.floor(place) + 1];
    return level ? words.sees(level.title) : words.seesHighest;
  };
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        {words.tableKicker(called(you.table))}
        <span role="status">{words.chosenCount(chosen.length, floor.choose)}</span>
      </p>
      <h1 className={styles.title}>{words.chooseTitle(floor.choose)}</h1>
      <p className={styles.hint}>{words.chooseHow}</p>
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <div className={styles.choices}>
        {floor.dimensions.map(({ id, title }) => {
          const on = chosen.includes(id);
          const settled = table?.dimensions[id]?.settled;
          return (
            <div key={id}>
              <Choice
                label={title}
                lang={language}
                detail={
                  settled === undefined ? words.notSettled : settledName(floor.levels, settled, words.between)
                }
                icon={<LevelMark levels={floor.levels.length} place={placeOf(id)} size="26px" />}
                selected={on}
                onChoose={() =>
                  void watch(send('chooseDimension', { table: you.table, dimension: id, on: !on }))
                }
              />
              {on ? <PhoneLines {...props} use="sees" dimension={id} label={next(id)} /> : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
