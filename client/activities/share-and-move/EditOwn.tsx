import { useState } from 'react';
import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import { PASSAGE_MOST } from '../../../shared/activities/share-and-move/rules.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneCommand } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import type { SeatedProps } from './props.ts';
import { shareText } from './text.ts';

/** Changes a passage of one's own afterwards. */
export function EditOwn({
  you,
  item,
  send,
  passage,
  known,
}: SeatedProps & { passage: string; known: string }) {
  const text = useText(shareText);
  const key = `${you.id}/${item.id}/edit/${passage}`;
  const [value, setValue, forget] = useDraft(key, known, {
    sends: (words): PhoneCommand<typeof activity> => ({
      type: 'saveText',
      payload: { passage, text: words },
    }),
  });
  const [opened, setOpened] = useState(false);
  const [refusal, watch] = useTextRefusal();
  const open = opened || value !== known;

  async function save() {
    if (value === known || (await watch(send('saveText', { passage, text: value }, { replaces: key }))))
      close();
  }
  function close() {
    forget();
    setOpened(false);
  }

  if (!open)
    return (
      <p className={styles.tools}>
        <Button kind="plain" icon="pen" onClick={() => setOpened(true)}>
          {text.edit}
        </Button>
      </p>
    );
  return (
    <div className={styles.inline}>
      <TextArea
        label={text.yourText}
        value={value}
        onChange={setValue}
        maxLength={PASSAGE_MOST}
        error={refusal}
        autoFocus={opened}
      />
      <div className={styles.row}>
        <Button onClick={close}>{text.cancel}</Button>
        <Button kind="primary" disabled={isBlank(value)} onClick={save}>
          {text.save}
        </Button>
      </div>
    </div>
  );
}
