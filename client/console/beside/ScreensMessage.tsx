import { type SubmitEvent, useState } from 'react';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { useDraft } from '../../live/drafts.ts';
import { useServerNow } from '../../live/time.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import type { Controls } from '../useConsole.ts';
import { readyIn } from './readyIn.ts';
import styles from './ScreensPanel.module.css';
import { screensText } from './screensText.ts';

/** Lengths of a break, minutes. */
const BREAKS = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90] as const;
const USUAL = BREAKS.indexOf(10);

/** What the host tells the room: in own words, or with one press. */
export function ScreensMessage({ view, controls }: { view: ConsoleView; controls: Pick<Controls, 'ask'> }) {
  const text = useText(screensText);
  // A panel that is closed meanwhile, or a page that is loaded again, keeps what was typed.
  const [own, setOwn, forget] = useDraft(`message/${view.room.roomId}`);
  const { message, language } = view.room;

  const show = (words: string) => controls.ask('message', { text: words });
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const words = cleanLine(own);
    if (words === '') return;
    const reply = await show(words);
    if (reply.ok) forget();
  }

  return (
    <div className={styles.message}>
      {message === undefined ? null : (
        <div className={styles.shown}>
          <p className={styles.label}>{text.shown}</p>
          <p className={styles.words} dir="auto">
            {message}
          </p>
          <Button size="s" onClick={() => void controls.ask('message', {})}>
            {text.takeDown}
          </Button>
        </div>
      )}
      <form className={styles.own} onSubmit={(event) => void submit(event)}>
        <TextField
          className={styles.field ?? ''}
          label={text.message}
          value={own}
          onChange={setOwn}
          maxLength={LIMITS.short}
          autoComplete="off"
        />
        <Button className={styles.send} type="submit" disabled={isBlank(own)}>
          {text.show}
        </Button>
      </form>
      <Ready language={language} onShow={(words) => void show(words)} />
    </div>
  );
}

function Ready({ language, onShow }: { language: string; onShow: (words: string) => void }) {
  const text = useText(screensText);
  const ui = useLanguage();
  const now = useServerNow();
  const [choice, setChoice] = useState(USUAL);
  const minutes = BREAKS[choice] ?? 10;
  const { texts, language: spoken } = readyIn(language, ui);
  const back = texts.backAt(formatTime(now + minutes * 60_000, spoken));
  return (
    <div className={styles.ready}>
      <div className={styles.back}>
        <Button size="s" lang={spoken} onClick={() => onShow(back)}>
          {back}
        </Button>
        <span className={styles.stepper}>
          <Button
            size="s"
            kind="plain"
            icon="minus"
            aria-label={text.fewer}
            disabled={choice === 0}
            onClick={() => setChoice(choice - 1)}
          />
          <span className={styles.minutes} aria-live="polite">
            {text.inMinutes(minutes)}
          </span>
          <Button
            size="s"
            kind="plain"
            icon="plus"
            aria-label={text.more}
            disabled={choice === BREAKS.length - 1}
            onClick={() => setChoice(choice + 1)}
          />
        </span>
      </div>
      {[texts.twoMinutes, texts.sentence].map((words) => (
        <Button key={words} size="s" lang={spoken} onClick={() => onShow(words)}>
          {words}
        </Button>
      ))}
    </div>
  );
}
