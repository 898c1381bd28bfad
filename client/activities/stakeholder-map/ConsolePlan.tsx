import { useState } from 'react';
import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { cleanText, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import type { ConsolePart } from './props.ts';
import { text } from './text.ts';

/** The one plan, named or named anew. */
export function ConsolePlan({ view, language, ask, forget }: ConsolePart) {
  const words = useText(text);
  const [open, setOpen] = useState(false);
  return (
    <ConsoleSection
      heading={words.planKicker}
      action={
        <Button
          size="s"
          icon="pen"
          onClick={() => {
            forget();
            setOpen(true);
          }}
        >
          {view.plan === undefined ? words.planSave : words.edit}
        </Button>
      }
    >
      <p className={styles.none} {...(view.plan === undefined ? {} : { lang: language, dir: 'auto' })}>
        {view.plan ?? words.planAsk}
      </p>
      {open ? <PlanDialog plan={view.plan ?? ''} ask={ask} onClose={() => setOpen(false)} /> : null}
    </ConsoleSection>
  );
}

function PlanDialog({
  plan,
  ask,
  onClose,
}: Pick<ConsolePart, 'ask'> & { plan: string; onClose: () => void }) {
  const words = useText(text);
  const { fields, set, tried, save, close } = useHostDialog('plan', {
    first: { text: plan },
    commandOf: ({ text: typed = plan }): ConsoleCommand<typeof activity> | undefined =>
      isBlank(typed) ? undefined : { type: 'namePlan', payload: { text: cleanText(typed) } },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const typed = fields.text ?? plan;
  return (
    <FormDialog title={words.planAsk} onSave={save} onClose={close}>
      <TextArea
        label={words.planKicker}
        value={typed}
        rows={3}
        maxLength={LIMITS.passage}
        error={tried && isBlank(typed) ? words.planAsk : undefined}
        onChange={(value) => set({ text: value })}
      />
    </FormDialog>
  );
}
