import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { phoneText } from './phoneText.ts';
import styles from './Returned.module.css';

/** Texts that the room refused after they had waited on this phone: handed back, never thrown away. */
export function Returned({
  texts,
  onDismiss,
}: {
  texts: readonly { readonly id: string; readonly message: string; readonly text: string }[];
  onDismiss: (id: string) => void;
}) {
  const text = useText(phoneText);
  return texts.map((entry) => (
    <section className={styles.returned} key={entry.id} role="alert">
      <p>
        <strong>{text.returned}</strong> {entry.message}
      </p>
      <blockquote className={styles.text} dir="auto">
        {entry.text}
      </blockquote>
      <p className={styles.actions}>
        {'clipboard' in navigator ? (
          <Button onClick={() => void navigator.clipboard.writeText(entry.text)}>{text.copy}</Button>
        ) : null}
        <Button kind="plain" onClick={() => onDismiss(entry.id)}>
          {text.dismiss}
        </Button>
      </p>
    </section>
  ));
}
