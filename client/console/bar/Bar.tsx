import type { ConsoleView } from '../../../shared/room/views.ts';
import { useServerNow } from '../../live/time.ts';
import { formatTime } from '../../ui/formatTime.ts';
import { RehearsalMark } from '../../ui/frames/RehearsalMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage, useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import { presence } from '../presence.ts';
import type { Controls } from '../useConsole.ts';
import styles from './Bar.module.css';
import { BarFigure } from './BarFigure.tsx';
import { Ended, Running, Waiting } from './BarTimes.tsx';

/** One bar of times, always in the same place: now, left, against the end, the end, the room. */
export function Bar({
  view,
  controls,
  offline,
  onRoom,
  roomOpen,
}: {
  view: ConsoleView;
  controls: Controls;
  offline: boolean;
  onRoom: () => void;
  roomOpen: boolean;
}) {
  const text = useText(consoleText);
  const language = useLanguage();
  const now = useServerNow(view.clock?.step.endsAt);
  const { online, here, away } = presence(Object.values(view.people));
  return (
    <>
      <h1 className={styles.title} lang={view.room.language}>
        {view.room.title}
      </h1>
      <RehearsalMark rehearsal={view.room.rehearsal} />
      <dl className={styles.times}>
        <BarFigure label={text.time}>{formatTime(now, language)}</BarFigure>
        {view.clock ? <Running view={view} clock={view.clock} now={now} controls={controls} /> : null}
        {view.room.status === 'lobby' ? <Waiting view={view} now={now} controls={controls} /> : null}
        {view.room.status === 'ended' ? <Ended view={view} /> : null}
      </dl>
      {offline ? (
        <p className={styles.offline} role="status">
          {text.offline}
        </p>
      ) : null}
      <button type="button" className={styles.room} onClick={onRoom} aria-expanded={roomOpen}>
        <span className={styles.label}>
          {view.room.locked ? <Icon name="lock" size={13} /> : null}
          {view.room.locked ? text.locked : text.inRoom}
        </span>
        <span>
          <b className={styles.value}>{online}</b>
          <span className={styles.of}>
            {online < here ? ` / ${here}` : ''}
            {away > 0 ? ` · ${text.away(away)}` : ''} · {text.tables(view.room.tables.length)}
          </span>
        </span>
      </button>
    </>
  );
}
