import { ownValue } from '../../shared/lib/ownValue.ts';
import { Returned } from '../handBack/returnedPart.ts';
import { type HandedBack, stranded } from '../handBack/useHandBack.ts';
import type { Connection } from '../live/connection.ts';
import { keptWords } from '../live/keptWords.ts';
import type { Pending } from '../live/outbox.ts';
import { useText } from '../ui/text.ts';
import styles from './JoinPage.module.css';
import { Problem } from './Problem.tsx';
import { seat } from './seat.ts';
import { seatText } from './seatText.ts';
import { TakenBack } from './TakenBack.tsx';
import { TakenOut } from './TakenOut.tsx';

/** Why this phone is in the room no more, what can be done about it, and the words that the room has not taken. */
export function ClosedRoom({
  code,
  connection,
  problem,
  waiting,
  back,
  onBack,
  onRejoin,
}: {
  code: string;
  connection: Connection;
  problem: string | undefined;
  waiting: readonly Pending[];
  back: readonly HandedBack[];
  onBack: () => void;
  onRejoin: () => void;
}) {
  const text = useText(seatText);
  // They were in it: the room was erased while this phone was away, or the server is another one.
  const gone = problem === 'not-found' && seat.token(code) !== undefined;
  return (
    <main className={styles.page}>
      <TakenBack code={code} />
      {gone ? (
        <Returned
          texts={[...stranded(waiting), ...back].map((one) => ({ ...one, send: undefined }))}
          onDiscard={({ key }) => {
            connection.withdraw(key);
            keptWords.remove(key);
          }}
        />
      ) : null}
      {problem === 'removed' ? (
        <TakenOut code={code} onBack={onBack} onAnew={onRejoin} />
      ) : (
        <Problem
          problem={problem}
          title={ownValue<string>(text.closed, gone ? 'gone' : (problem ?? ''))}
          // Who was sent away for a minute, or finds nothing where the room was, keeps the seat.
          onRetry={problem === 'too-fast' || gone ? () => location.reload() : onRejoin}
        />
      )}
    </main>
  );
}
