import type { ConsoleView } from '../../shared/room/views.ts';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { clockText } from './bar/clockText.ts';
import { consoleText } from './consoleText.ts';
import styles from './SessionEnded.module.css';
import type { Controls } from './useConsole.ts';

/** After the end. An end that came too early, or by mistake, is taken back like any other move. */
export function SessionEnded({ view, controls }: { view: ConsoleView; controls: Controls }) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const { room, undo } = view;
  return (
    <div className={styles.ended}>
      <Empty
        size="console"
        title={text.endedTitle}
        detail={room.rehearsal ? times.endedRehearsal : text.endedDetail}
      />
      {undo?.kind === 'end' ? (
        <div className={styles.reopen}>
          <p className={styles.detail}>{text.reopenDetail}</p>
          <Button icon="undo" aria-keyshortcuts="U" onClick={controls.undo}>
            {text.reopen}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
