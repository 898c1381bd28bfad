import { useState } from 'react';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import { Curated } from './Curated.tsx';
import type { ConsolePart } from './props.ts';
import { text } from './text.ts';

/** Stakeholders that tables added, and one more for everybody. */
export function ConsoleAdded({ view, ask, forget }: ConsolePart) {
  const words = useText(text);
  const [open, setOpen] = useState(false);
  const added = newestFirst(view.added);
  return (
    <ConsoleSection
      heading={`${words.addedByTables} (${added.length})`}
      action={
        <Button
          size="s"
          icon="plus"
          onClick={() => {
            forget();
            setOpen(true);
          }}
        >
          {words.add}
        </Button>
      }
    >
      <ul>
        {added.map(({ id, title, table, hidden, waiting }) => (
          <li key={id} className={styles.step}>
            {table ? <TableBadge table={table} /> : <span />}
            <Words as="p" className={hidden ? styles.hidden : styles.what}>
              {title}
            </Words>
            <Curated id={id} what={title} hidden={hidden} waiting={waiting} ask={ask} />
          </li>
        ))}
      </ul>
      {open ? <AddDialog ask={ask} onClose={() => setOpen(false)} /> : null}
    </ConsoleSection>
  );
}

function AddDialog({ ask, onClose }: Pick<ConsolePart, 'ask'> & { onClose: () => void }) {
  const words = useText(text);
  const { fields, set, save, close } = useHostDialog('stakeholder', {
    first: { title: '' },
    commandOf: ({ title = '' }): ConsoleCommand<typeof activity> | undefined =>
      isBlank(title) ? undefined : { type: 'noteStakeholder', payload: { title: cleanLine(title) } },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  return (
    <FormDialog title={words.addForAll} onSave={save} onClose={close}>
      <TextField
        label={words.addLabel}
        value={fields.title ?? ''}
        maxLength={LIMITS.line}
        autoComplete="off"
        onChange={(title) => set({ title })}
      />
    </FormDialog>
  );
}
