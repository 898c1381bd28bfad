import { type ReactNode, useState } from 'react';
import { MINUTE, SECOND } from '../../../shared/lib/duration.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { clockText } from './clockText.ts';
import styles from './EndFigure.module.css';
import { PressedFigure } from './PressedFigure.tsx';

/** What is left of the step; pressed, it lets hosts say when the step began, where Next was pressed late. */
export function StepFigure({
  label,
  children,
  agoMs,
  mostMs,
  first,
  onSet,
}: {
  label: string;
  children: ReactNode;
  /** How long ago the step began as things stand, and the most that can be said, ms. */
  agoMs: number;
  mostMs: number;
  /** Whether nothing was on before it. */
  first: boolean;
  onSet: (secondsAgo: number) => void;
}) {
  const text = useText(clockText);
  return (
    <PressedFigure
      label={label}
      title={text.changeBeginning}
      form={(id, close) => (
        <BeginningForm
          id={id}
          agoMs={agoMs}
          mostMs={mostMs}
          first={first}
          onSet={(secondsAgo) => {
            onSet(secondsAgo);
            close();
          }}
        />
      )}
    >
      {children}
    </PressedFigure>
  );
}

function BeginningForm({
  id,
  agoMs,
  mostMs,
  first,
  onSet,
}: {
  id: string;
  agoMs: number;
  mostMs: number;
  first: boolean;
  onSet: (secondsAgo: number) => void;
}) {
  const text = useText(clockText);
  /** What is added to how long ago it began: the seconds that pass while she thinks are not lost. */
  const [moreMs, setMoreMs] = useState(0);
  const ago = Math.min(mostMs, Math.max(0, agoMs + moreMs));
  return (
    <form
      id={id}
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        onSet(Math.floor(ago / SECOND));
      }}
    >
      <p className={styles.heading}>{text.began}</p>
      <div className={styles.row}>
        <Button
          size="s"
          className={styles.quick}
          aria-label={text.beganLater}
          disabled={ago <= 0}
          onClick={() => setMoreMs(ago - MINUTE - agoMs)}
        >
          −1
        </Button>
        <output className={styles.figure}>{text.minutesAgo(agoText(ago))}</output>
        <Button
          size="s"
          className={styles.quick}
          aria-label={text.beganEarlier}
          autoFocus
          disabled={ago >= mostMs}
          onClick={() => setMoreMs(ago + MINUTE - agoMs)}
        >
          +1
        </Button>
      </div>
      <p className={styles.hint}>{first ? text.startedHint : text.beganHint}</p>
      <div className={styles.actions}>
        <Button kind="primary" type="submit" disabled={moreMs === 0}>
          {text.setEnd}
        </Button>
      </div>
    </form>
  );
}

/** Minutes and seconds: `4:05`. */
const agoText = (ms: number): string => {
  const seconds = Math.floor(ms / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
