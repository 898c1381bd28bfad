import { type SubmitEvent, useState } from 'react';
import { codeIn, doorIn } from '../../shared/lib/roomCode.ts';
import { Button } from '../ui/fields/Button.tsx';
import { LanguageSwitch } from '../ui/fields/LanguageSwitch.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/text.ts';
import { useTitle } from '../ui/useTitle.ts';
import styles from './JoinPage.module.css';
import { joinText } from './joinText.ts';
import { goTo } from './path.ts';
import { phoneText, problemText } from './phoneText.ts';
import { findRoom } from './rooms.ts';

/** More than a code with its blanks is a link or a message: that is not set like a code. */
const LONG = 12;

/**
 * The first page of a phone that did not scan the QR code: type the room's letters, or paste whatever they came in. What
 * is typed stays as it is until it is sent off: an input method would write it twice else.
 * @param lost the address that is none, for whoever came by one; what can be read of a code in it is filled in
 */
export function JoinPage({ lost }: { lost?: string | undefined }) {
  const text = { ...useText(phoneText), ...useText(joinText) };
  const [typed, setTyped] = useState(() => (lost === undefined ? '' : (codeIn(readable(lost)) ?? '')));
  const [fault, setFault] = useState<string>();
  const [looking, setLooking] = useState(false);

  useTitle(text.joinTitle, 'Plenary');

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const door = doorIn(typed);
    if (door === undefined) return setFault(text.codeFault);
    const { code, table } = door;
    setLooking(true);
    const room = await findRoom(code);
    setLooking(false);
    if (!('problem' in room)) return goTo(`/r/${code}${table === undefined ? '' : `/${table}`}`);
    const what = problemText(text.problems, room.problem);
    setFault(room.problem === 'not-found' ? `${what} ${text.notFoundDetail}` : what);
  }

  return (
    <main className={styles.page}>
      <p className={styles.brand}>Plenary</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <h1 className={styles.title}>{text.joinTitle}</h1>
        <p className={styles.detail}>{lost === undefined ? text.joinDetail : text.lostDetail}</p>
        <TextField
          label={text.code}
          className={(typed.length <= LONG ? styles.code : undefined) ?? ''}
          value={typed}
          onChange={(value) => {
            setFault(undefined);
            setTyped(value);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            // A browser joins lines without a blank, and a code to the word after it.
            if (!/[\r\n]/.test(pasted.trim())) return;
            event.preventDefault();
            setFault(undefined);
            setTyped(pasted.trim().replace(/\s+/g, ' '));
          }}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          dir="ltr"
          error={fault}
        />
        <Button kind="primary" size="l" type="submit" wide disabled={looking}>
          {looking ? text.looking : text.go}
        </Button>
      </form>
      <footer className={styles.footer}>
        <LanguageSwitch />
        <a className={styles.host} href="/host">
          {text.facilitators}
        </a>
      </footer>
    </main>
  );
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
