import type { Standing } from '../../../shared/activities/parts/entries.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { kitText } from '../../ui/kitText.ts';
import { useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import type { PartProps } from './consoleParts.ts';
import { text } from './text.ts';

/** What a host does with something written: lets it through, puts it on the projector, corrects, hides, shows again. */
export function Curate({
  id,
  what,
  entry,
  view,
  ask,
  onEdit,
  showable = true,
}: Pick<PartProps, 'view' | 'ask'> & {
  id: string;
  what: string;
  entry: Standing;
  onEdit?: () => void;
  /** It is of a kind that the projector shows. */
  showable?: boolean;
}) {
  const words = useText(text);
  const ui = useText(kitText);
  const on = view.onProjector === id;
  if (entry.hidden)
    return (
      <span className={styles.controls}>
        <Button size="s" kind="plain" icon="eye" onClick={() => void ask('unhide', { id })}>
          {words.showAgain}
        </Button>
      </span>
    );
  return (
    <span className={styles.controls}>
      {entry.waiting ? (
        <Button size="s" aria-label={ui.letThroughWhat(what)} onClick={() => void ask('letThrough', { id })}>
          {ui.letThrough}
        </Button>
      ) : null}
      {showable ? (
        <Button
          size="s"
          disabled={entry.waiting === true}
          icon="projector"
          pressed={on}
          aria-label={`${words.onProjector}: ${what}`}
          title={words.onProjector}
          onClick={() => void (on ? ask('clearProjector', {}) : ask('putOnProjector', { id }))}
        />
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
        onClick={() => void ask('hide', { id })}
      />
    </span>
  );
}
