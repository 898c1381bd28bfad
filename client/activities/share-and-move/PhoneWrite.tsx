import { isBlank } from '../../../shared/lib/cleanText.ts';
import { useCalled } from '../../calling/useCalled.ts';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { useRefusal } from '../useRefusal.ts';
import { nearnessIn } from './calls.ts';
import { MyTurn } from './MyTurn.tsx';
import { useDocumentName } from './names.ts';
import { OthersTurn } from './OthersTurn.tsx';
import styles from './Phone.module.css';
import type { SeatedProps, WriteProps } from './props.ts';
import { shareText } from './text.ts';
import { WhoStarts } from './WhoStarts.tsx';

/** One person writes at a time: whose turn it is decides what the phone is for. */
export function PhoneWrite(props: SeatedProps) {
  const text = useText(shareText);
  const called = useTableName();
  const labelOf = useDocumentName();
  const { own, you, language, send } = props;
  const { document, turns } = own;
  const [refusal, watch] = useRefusal();
  const ask: WriteProps['ask'] = (...sent) => watch(send(...sent));
  const mine = turns.turn?.person === you.id;
  useCalled(nearnessIn(turns, you.id));
  // An open editor needs the room: the question is what they read before they opened it.
  const writing = mine && turns.turn?.passage !== undefined;

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {writing ? null : (
          <p className={styles.kicker}>
            {own.name.number === undefined
              ? text.yourDocument(called(own.name.table))
              : text.yourNumbered(labelOf(own.name))}
          </p>
        )}
        <h1 className={turns.started ? styles.started : styles.question} lang={language} dir="auto">
          {document.question}
        </h1>
      </header>
      {refusal === undefined || isBlank(refusal) ? null : (
        <p className={styles.problem} role="alert">
          {refusal}
        </p>
      )}
      {!turns.started ? (
        <WhoStarts {...props} ask={ask} />
      ) : mine ? (
        <MyTurn {...props} ask={ask} />
      ) : (
        <OthersTurn {...props} ask={ask} />
      )}
    </div>
  );
}
