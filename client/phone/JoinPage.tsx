import { type SubmitEvent, useState } from 'react';
import { Button } from '../ui/fields/Button.tsx';
import { LanguageSwitch } from '../ui/fields/LanguageSwitch.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/text.ts';
import styles from './JoinPage.module.css';
import { goTo } from './path.ts';
import { phoneText, problemText } from './phoneText.ts';
import { findRoom } from './rooms.ts';

const LETTERS = 6;

/** The first page of a phone that did not scan the QR code: type the room's letters. */
export function JoinPage() {
  const text = useText(phoneText);
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [looking, setLooking] = useState(false);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (code.length !== LETTERS) return setFault(text.codeFault);
    setLooking(true);
    const room = await findRoom(code);
    setLooking(false);
    if (!('problem' in room)) return goTo(`/r/${code}`);
    const what = problemText(text.problems, room.problem);
    setFault(room.problem === 'not-found' ? `${what} ${text.notFoundDetail}` : what);
  }

  return (
    <main className={styles.page}>
      <p className={styles.brand}>Plenary</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <h1 className={styles.title}>{text.joinTitle}</h1>
        <p className={styles.detail}>{text.joinDetail}</p>
        <TextField
          label={text.code}
          className={styles.code ?? ''}
          value={code}
          onChange={(value) => {
            setFault(undefined);
            setCode(
              value
                .toUpperCase()
                .replace(/[^A-Z]/g, '')
                .slice(0, LETTERS),
            );
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
