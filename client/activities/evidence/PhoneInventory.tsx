import { useState } from 'react';
import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { ownValue } from '../../../shared/lib/ownValue.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import { KindCard } from './KindCard.tsx';
import styles from './Phone.module.css';
import { Sign } from './Sign.tsx';
import { text } from './text.ts';

/** The kinds on the table: each is taken with a tap, and answered on a screen of its own. */
export function PhoneInventory(props: PhoneProps<typeof activity>) {
  const { table, you, tablemates, language, send } = props;
  const words = useText(text);
  const called = useTableName();
  const [open, setOpen] = useState<string>();
  const [refusal, watch] = useRefusal();
  const pack = table?.pack ?? [];
  const kind = pack.find(({ id }) => id === open);
  if (kind !== undefined) return <KindCard {...props} kind={kind} onBack={() => setOpen(undefined)} />;
  if (pack.length === 0) return <Empty heading title={words.nothingDealt} />;
  const done = pack.filter(({ id }) => ownValue(table?.answers, id) !== undefined).length;

  function take(id: string) {
    setOpen(id);
    if (ownValue(table?.answers, id) === undefined)
      void watch(send('takeKind', { table: you.table, kind: id }));
  }

  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        {words.table(called(you.table))} · {words.answered(done, pack.length)}
      </p>
      <h1 className={styles.title}>{words.inventoryTitle}</h1>
      <p className={styles.hint}>{words.inventoryHint}</p>
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <ul className={styles.list}>
        {pack.map(({ id, title, indicator }) => {
          const answered = ownValue(table?.answers, id);
          const holder = ownValue(table?.taken, id);
          const name = tablemates.find((mate) => mate.id === holder)?.name;
          return (
            <li key={id}>
              <button type="button" className={styles.kind} onClick={() => take(id)}>
                <span className={styles.sign}>
                  {answered ? (
                    <Sign sign={answered.answer} size={30} />
                  ) : (
                    <span className={styles.unsigned} />
                  )}
                </span>
                <span className={styles.kindWords}>
                  <span className={styles.small} lang={language} dir="auto">
                    {indicator}
                  </span>
                  <span className={styles.kindTitle} lang={language} dir="auto">
                    {title}
                  </span>
                  <span className={styles.state}>
                    {answered ? (
                      words.answers[answered.answer]
                    ) : holder === undefined ? (
                      words.open
                    ) : holder === you.id ? (
                      words.youAreAtIt
                    ) : (
                      <Words>{name === undefined ? words.somebodyIsAtIt : words.isAtIt(name)}</Words>
                    )}
                  </span>
                </span>
                <Icon name="next" size={20} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
