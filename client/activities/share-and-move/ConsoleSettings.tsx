import { TURN_SECONDS } from '../../../shared/activities/share-and-move/rules.ts';
import { formatClock } from '../../../shared/lib/duration.ts';
import { LiveStepper } from '../LiveStepper.tsx';
import styles from './Console.module.css';
import type { ShareConsoleProps } from './props.ts';
import { useConsoleText } from './useConsoleText.ts';

const STEP_SECONDS = 15;
const LEAST_SECONDS = 15;

/** How long a turn is at least, and how often the documents move. */
export function ConsoleSettings({ view, ask }: ShareConsoleProps) {
  const text = useConsoleText();
  const { turnFloor, moves, leastMoves, mostMoves } = view;
  const floor = (by: number) =>
    ask('setTurnFloor', { seconds: Math.min(TURN_SECONDS.most, Math.max(LEAST_SECONDS, turnFloor + by)) });
  return (
    <div className={styles.settings}>
      {view.phase === 'write' ? (
        <LiveStepper
          label={text.turnFloor}
          value={formatClock(turnFloor * 1_000)}
          less={text.lessTime}
          more={text.moreTime}
          onLess={turnFloor > LEAST_SECONDS ? () => floor(-STEP_SECONDS) : undefined}
          onMore={turnFloor < TURN_SECONDS.most ? () => floor(STEP_SECONDS) : undefined}
        />
      ) : null}
      <LiveStepper
        label={text.movesLabel}
        value={String(moves)}
        less={text.fewerMoves}
        more={text.moreMoves}
        onLess={moves > leastMoves ? () => ask('setMoves', { moves: moves - 1 }) : undefined}
        onMore={moves < mostMoves ? () => ask('setMoves', { moves: moves + 1 }) : undefined}
      />
    </div>
  );
}
