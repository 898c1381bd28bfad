import type { ConsoleView } from '../../../shared/room/views.ts';
import { tryChime } from '../../ui/chime/chimeSound.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Switch } from '../../ui/fields/Switch.tsx';
import { useText } from '../../ui/text.ts';
import type { Controls } from '../useConsole.ts';
import { LiveScreen } from './LiveScreen.tsx';
import { ScreensMessage } from './ScreensMessage.tsx';
import styles from './ScreensPanel.module.css';
import { screensText } from './screensText.ts';

/** What participants see, as they see it, and what the host decides about it. */
export function ScreensPanel({ view, controls }: { view: ConsoleView; controls: Pick<Controls, 'ask'> }) {
  const text = useText(screensText);
  const { room } = view;
  return (
    <section className={styles.panel} aria-label={text.screens}>
      <div className={styles.previews}>
        {(['projector', 'phone'] as const).map((face) => (
          <figure key={face} className={styles[face]}>
            <LiveScreen face={face} room={room} />
            <figcaption className={styles.label}>{text[face]}</figcaption>
          </figure>
        ))}
      </div>
      {room.status === 'ended' ? null : <ScreensMessage view={view} controls={controls} />}
      <div>
        <Switch
          label={text.clock}
          hint={room.clockShown ? undefined : text.clockHidden}
          on={room.clockShown}
          onChange={(on) => void controls.ask('showClock', { on })}
        />
        <Switch
          label={text.chime}
          hint={
            room.chime ? (room.clockShown && !room.blanked ? text.chimeHint : text.chimeHidden) : undefined
          }
          on={room.chime}
          onChange={(on) => void controls.ask('chime', { on })}
        />
        {room.chime ? (
          <Button size="s" icon="sound" onClick={tryChime}>
            {text.hear}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
