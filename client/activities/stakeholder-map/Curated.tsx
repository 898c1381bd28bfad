import { Button } from '../../ui/fields/Button.tsx';
import { kitText } from '../../ui/kitText.ts';
import { useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import type { ConsolePart } from './props.ts';
import { text } from './text.ts';

/** What hosts may do with what somebody wrote. */
export function Curated({
  id,
  what,
  hidden,
  waiting,
  ask,
  onEdit,
}: Pick<ConsolePart, 'ask'> & {
  id: string;
  what: string;
  hidden: true | undefined;
  waiting: true | undefined;
  onEdit?: () => void;
}) {
  const words = useText(text);
  const kit = useText(kitText);
  if (hidden)
    return (
      <span className={styles.controls}>
        <Button size="s" kind="plain" icon="eye" onClick={() => ask('hide', { id, on: false })}>
          {words.showAgain}
        </Button>
      </span>
    );
  return (
    <span className={styles.controls}>
      {waiting ? (
        <Button size="s" aria-label={kit.letThroughWhat(what)} onClick={() => ask('letThrough', { id })}>
          {kit.letThrough}
        </Button>
      ) : null}
      {onEdit ? (
        <Button
          size="s"
          kind="plain"
          icon="pen"
          aria-label={words.editWhat(what)}
          title={words.edit}
          onClick={onEdit}
        />
      ) : null}
      <Button
        size="s"
        kind="plain"
        icon="eye-off"
        aria-label={words.hideWhat(what)}
        title={words.hide}
        onClick={() => ask('hide', { id, on: true })}
      />
    </span>
  );
}
