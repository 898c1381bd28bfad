import { type SubmitEvent, useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import styles from '../ConsolePage.module.css';
import { doorsText } from './doorsText.ts';

/** Where a console stands whose key opens nothing any more: says why, takes the new link, and names the other way in. */
export function NewLink({ takenOver }: { takenOver: boolean }) {
  const text = useText(doorsText);
  const [link, setLink] = useState('');
  const [fault, setFault] = useState<string>();

  function open(event: SubmitEvent) {
    event.preventDefault();
    const to = consoleIn(link);
    if (to === undefined) return setFault(text.wrongLink);
    const { pathname, hash } = new URL(to, location.origin);
    if (pathname !== location.pathname) return location.assign(to);
    // For a fragment alone no browser loads anything.
    location.hash = hash;
    location.reload();
  }

  return (
    <main className={styles.stuck}>
      <Empty
        size="console"
        heading
        title={takenOver ? text.takenTitle : text.lostTitle}
        detail={takenOver ? text.takenDetail : text.lostDetail}
      />
      <form className={styles.newLink} onSubmit={open}>
        <TextField
          label={text.newLink}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={link}
          error={fault}
          onChange={(value) => {
            setFault(undefined);
            setLink(value);
          }}
        />
        <Button kind="primary" size="l" type="submit" wide>
          {text.openLink}
        </Button>
      </form>
      <a href="/host">{text.takeBack}</a>
    </main>
  );
}

/** The path and the key of a console's link; its host is left out, since this page is of the same server. */
export function consoleIn(link: string): string | undefined {
  const match = /\/console\/([\w-]{1,64})\/?#key=([\w-]{16,120})$/.exec(link.trim());
  return match ? `/console/${match[1]}#key=${match[2]}` : undefined;
}
