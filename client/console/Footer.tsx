import type { ConsoleView } from '../../shared/room/views.ts';
import { useServerNow } from '../live/time.ts';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useHostReasons } from '../ui/hostReasons.ts';
import { useText } from '../ui/text.ts';
import { clockText } from './bar/clockText.ts';
import { standingOf } from './bar/standing.ts';
import { consoleText } from './consoleText.ts';
import styles from './Footer.module.css';
import { keysText } from './keysText.ts';
import type { Controls } from './useConsole.ts';

/** What hosts should know of the store. A loss stays said: whoever comes to the console later must know of it too. */
function noticeOf({ trouble, cut }: ConsoleView['room'], text: typeof consoleText.en): string {
  if (trouble) return text.trouble;
  return cut ? text.cut(cut.lost) : '';
}

/** Nothing is wrong: what was pressed came too late. */
const CALM = new Set(['stale', 'too-old']);

/** The show's controls. One primary action: Start, then Next; at the last step, End. */
export function Footer({
  view,
  controls,
  last,
  onRefit,
  onEnd,
}: {
  view: ConsoleView;
  controls: Controls;
  last: boolean;
  onRefit: () => void;
  onEnd: () => void;
}) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const keys = useText(keysText);
  const reasonOf = useHostReasons();
  const { room, undo } = view;
  const live = room.status === 'live';
  const calm = controls.fault !== undefined && CALM.has(controls.fault.code);
  return (
    <>
      {live ? (
        <Button className={styles.back} onClick={controls.back}>
          {text.back}
        </Button>
      ) : null}
      {live ? <Clock view={view} controls={controls} /> : null}
      {room.status === 'ended' ? null : <Screens view={view} controls={controls} />}
      {/* Last: it comes and goes, and nothing else may come under a pointer that has just pressed it. */}
      {undo && room.status !== 'ended' ? (
        <Button
          className={styles.small}
          icon="undo"
          aria-label={times.undo[undo.kind]}
          title={times.undoKey(times.undo[undo.kind], undo.title)}
          aria-keyshortcuts="U"
          onClick={controls.undo}
        >
          <span className={styles.what}>{times.undo[undo.kind]}</span>
        </Button>
      ) : null}
      <div className={styles.words}>
        <p className={classes(styles.fault, calm && styles.calm)} role="status">
          {controls.fault ? reasonOf(controls.fault) : noticeOf(room, text)}
        </p>
        {live && !controls.fault ? <Slip view={view} /> : null}
      </div>
      {room.status === 'ended' ? null : <Signs view={view} controls={controls} />}
      {live ? <RefitButton view={view} onRefit={onRefit} /> : null}
      {live && last ? (
        <Button kind="primary" size="l" className={styles.next} onClick={onEnd}>
          {text.end}
        </Button>
      ) : null}
      {live && !last ? (
        <Button kind="primary" size="l" className={styles.next} onClick={controls.next}>
          {text.next} <kbd className={styles.key}>{keys.space}</kbd>
        </Button>
      ) : null}
      {room.status === 'lobby' ? (
        <Button kind="primary" size="l" className={styles.next} onClick={controls.next}>
          {text.start} <kbd className={styles.key}>F5</kbd>
        </Button>
      ) : null}
      {room.status === 'ended' && !room.rehearsal ? (
        <a className={styles.report} href={`/report/${room.roomId}`} target="_blank" rel="noopener">
          {text.report}
        </a>
      ) : null}
    </>
  );
}

interface Part {
  readonly view: ConsoleView;
  readonly controls: Controls;
}

/** Stops the clock, and gives a minute or takes one. */
function Clock({ view, controls }: Part) {
  const text = useText(consoleText);
  const paused = view.clock?.pausedAt !== undefined;
  return (
    <>
      <Button
        className={styles.small}
        pressed={paused}
        onClick={() => void controls.ask(paused ? 'resume' : 'pause', {})}
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
  );
}

/** What others see: the projector blank, results or not. */
function Screens({ view: { room }, controls }: Part) {
  const text = useText(consoleText);
  const results = room.resultsShown ? text.hideResults : text.showResults;
  return (
    <>
      {room.blanked ? null : (
        <Button
          className={styles.small}
          icon="projector"
          aria-label={text.blank}
          title={`${text.blank} (.)`}
          aria-keyshortcuts="."
          onClick={() => void controls.ask('blank', { on: true })}
        >
          <span className={styles.what}>{text.blankShort}</span>
        </Button>
      )}
      {room.status === 'live' ? (
        <Button
          className={styles.small}
          icon={room.resultsShown ? 'eye' : 'eye-off'}
          aria-label={results}
          title={results}
          pressed={!room.resultsShown}
          onClick={() => void controls.ask('results', { on: !room.resultsShown })}
        >
          <span className={styles.what}>{results}</span>
        </Button>
      ) : null}
    </>
  );
}

/** What the room cannot see behind it, loud and beside Next, with the way back. */
function Signs({ view: { room }, controls }: Part) {
  const text = useText(consoleText);
  return (
    <>
      {room.codeLarge ? (
        <Button className={styles.sign} onClick={() => void controls.ask('showCode', { on: false })}>
          {text.codeIsLarge}
        </Button>
      ) : null}
      {room.blanked ? (
        <Button
          kind="danger"
          className={classes(styles.sign, styles.loud)}
          onClick={() => void controls.ask('blank', { on: false })}
        >
          {text.isBlank}
        </Button>
      ) : null}
    </>
  );
}

/** When the end does not hold: by how much it slips. */
function Slip({ view }: { view: ConsoleView }) {
  const times = useText(clockText);
  const now = useServerNow(1_000);
  const standing = view.clock ? standingOf(view.clock, now) : undefined;
  return standing?.tone === 'behind' ? <p className={styles.slip}>{times.slips(standing.minutes)}</p> : null;
}

/** The way out when the end slips. Offered here, never taken by itself; on a phone it is always there. */
function RefitButton({ view, onRefit }: { view: ConsoleView; onRefit: () => void }) {
  const times = useText(clockText);
  const now = useServerNow(1_000);
  const late = view.clock !== undefined && standingOf(view.clock, now).tone === 'behind';
  return (
    <Button
      kind={late ? 'danger' : 'quiet'}
      className={late ? styles.offered : styles.remote}
      onClick={onRefit}
      aria-keyshortcuts="R"
    >
      {times.refit}
    </Button>
  );
}
