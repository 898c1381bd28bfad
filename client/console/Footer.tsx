import { useState } from 'react';
import type { ConsoleView } from '../../shared/room/views.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../ui/text.ts';
import { consoleText } from './consoleText.ts';
import styles from './Footer.module.css';
import type { Controls } from './useConsole.ts';

/** The show's controls. One primary action: Start, then Next; at the last step, End. */
export function Footer({ view, controls, last }: { view: ConsoleView; controls: Controls; last: boolean }) {
  const text = useText(consoleText);
  const [ending, setEnding] = useState(false);
  const { room, clock } = view;
  const paused = clock?.pausedAt !== undefined;
  const live = room.status === 'live';
  return (
    <>
      {live ? (
        <>
          <Button className={styles.back} onClick={controls.back}>
            {text.back}
          </Button>
          <Button
            className={styles.small}
            pressed={paused}
            onClick={() => void controls.ask(paused ? 'resume' : 'pause')}
          >
            {paused ? text.resume : text.pause}
          </Button>
          <Button className={styles.small} onClick={() => void controls.ask('extend', { seconds: -60 })}>
            {text.minusMinute}
          </Button>
          <Button className={styles.small} onClick={() => void controls.ask('extend', { seconds: 60 })}>
            {text.plusMinute}
          </Button>
        </>
      ) : null}
      {room.status === 'ended' ? null : (
        <>
          <Button
            className={styles.small}
            icon={room.blanked ? 'eye' : 'eye-off'}
            pressed={room.blanked}
            onClick={() => void controls.ask('blank', { on: !room.blanked })}
          >
            {room.blanked ? text.unblank : text.blank}
          </Button>
          {live ? (
            <Button
              className={styles.small}
              pressed={!room.resultsShown}
              onClick={() => void controls.ask('results', { on: !room.resultsShown })}
            >
              {room.resultsShown ? text.hideResults : text.showResults}
            </Button>
          ) : null}
        </>
      )}
      <p className={styles.fault} role="status">
        {controls.fault ? `${text.failed}: ${controls.fault}` : room.trouble ? text.trouble : ''}
      </p>
      {live && last ? (
        <Button kind="primary" size="l" className={styles.next} onClick={() => setEnding(true)}>
          {text.end}
        </Button>
      ) : null}
      {live && !last ? (
        <Button kind="primary" size="l" className={styles.next} onClick={controls.next}>
          {text.next} <kbd className={styles.key}>Space</kbd>
        </Button>
      ) : null}
      {room.status === 'lobby' ? (
        <Button kind="primary" size="l" className={styles.next} onClick={controls.next}>
          {text.start} <kbd className={styles.key}>F5</kbd>
        </Button>
      ) : null}
      {room.status === 'ended' ? (
        <a className={styles.report} href={`/report/${room.roomId}`} target="_blank" rel="noopener">
          {text.report}
        </a>
      ) : null}
      <Dialog
        open={ending}
        title={text.endTitle}
        onClose={() => setEnding(false)}
        actions={
          <>
            <Button size="l" onClick={() => setEnding(false)}>
              {text.keepGoing}
            </Button>
            <Button
              kind="primary"
              size="l"
              onClick={() => {
                setEnding(false);
                void controls.ask('end');
              }}
            >
              {text.endNow}
            </Button>
          </>
        }
      >
        <p>{text.endDetail}</p>
      </Dialog>
    </>
  );
}
