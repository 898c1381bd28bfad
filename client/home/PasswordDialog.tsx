import { useState } from 'react';
import { useStore } from 'zustand';
import { Dialog } from '../ui/Dialog.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/text.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';
import { type PasswordQuestion, passwordQuestion } from './hostCall.ts';

/** Asks for the host password when a call needs it; put once on every page that makes such calls. */
export function PasswordDialog() {
  const question = useStore(passwordQuestion, (state) => state.question);
  return question ? <Question question={question} /> : null;
}

function Question({ question }: { question: PasswordQuestion }) {
  const text = useText(homeText);
  const [password, setPassword] = useState('');
  return (
    <Dialog open title={text.passwordTitle} onClose={() => question.answer(undefined)}>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== '') question.answer(password);
        }}
      >
        <TextField
          autoFocus
          label={text.password}
          hint={text.passwordHint}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={question.wrong && password === '' ? text.passwordWrong : undefined}
        />
        <Button kind="primary" size="l" wide type="submit" disabled={password === ''}>
          {text.passwordGive}
        </Button>
      </form>
    </Dialog>
  );
}
