import type { ConsoleView } from '../../shared/room/views.ts';
import { ActivityScreen } from '../activities/ActivityScreen.tsx';
import { DraftScopeContext } from '../live/drafts.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { consoleText } from './consoleText.ts';
import { hostOwner } from './HostWords.tsx';
import styles from './Lookahead.module.css';
import { stepsInView } from './stepsInView.ts';
import type { Controls } from './useConsole.ts';

/** An item that is not on: to prepare it, to look back at it, or to go there. */
export function Lookahead({
  view,
  id,
  controls,
  onGo,
  onClose,
}: {
  view: ConsoleView;
  id: string;
  controls: Controls;
  onGo: (item: string, step?: string) => void;
  onClose: () => void;
}) {
  const text = useText(consoleText);
  const item = view.agenda[id];
  const other = view.others[id];
  if (!item) return null;
  const steps = stepsInView(view, id);
  const first = steps[0];
  const live = view.room.status === 'live';
  return (
    <>
      <header className={styles.header}>
        <div>
          <p className={styles.section} lang={view.room.language}>
            {item.section}
          </p>
          <h2 className={styles.title} lang={view.room.language}>
            {item.title}
          </h2>
          <p className={styles.note}>{view.room.status === 'lobby' ? text.startFirst : text.notLive}</p>
        </div>
        <div className={styles.actions}>
          {live ? (
            <Button kind="primary" onClick={() => onGo(id)}>
              {text.goHere}
            </Button>
          ) : null}
          <Button onClick={onClose}>{text.backToLive}</Button>
        </div>
      </header>
      {other && first ? (
        <DraftScopeContext
          value={{ owner: hostOwner(view.room.roomId), item: id, step: first.id, title: item.title }}
        >
          <ActivityScreen
            face="console"
            screen={{
              item: { id, kind: item.kind, title: item.title },
              step: first,
              clock: undefined,
              language: view.room.language,
              view: other,
              steps,
              send: (type, payload) => controls.askItem(id, type, payload),
              goTo: (step) => {
                if (live) onGo(id, step);
              },
            }}
          />
        </DraftScopeContext>
      ) : null}
    </>
  );
}
