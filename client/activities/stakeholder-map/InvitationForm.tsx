import { useState } from 'react';
import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import type { Stakeholder } from '../../../shared/activities/stakeholder-map/rules.ts';
import type { FloorView, OwnInvitation } from '../../../shared/activities/stakeholder-map/views.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { useDraftFields } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import { InvitationFields } from './InvitationFields.tsx';
import { fieldsOf, typedOf } from './invitationFields.ts';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** Writes an invitation or changes one. What is typed is kept on the device until the server has it. */
export function InvitationForm({
  draftKey,
  floor,
  stakeholders,
  language,
  before,
  send,
  onDone,
}: {
  draftKey: string;
  floor: FloorView;
  stakeholders: readonly Stakeholder[];
  language: string;
  before: (OwnInvitation & { readonly id: string }) | undefined;
  send: PhoneProps<typeof activity>['send'];
  onDone: () => void;
}) {
  const words = useText(text);
  const [refusal, watch, forget] = useTextRefusal();
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const first = typedOf(before, floor.levels);
  const commandOf = (fields: Readonly<Record<string, string>>): PhoneCommand<typeof activity> | undefined => {
    const typed = { ...first, ...fields };
    if (isBlank(typed.what)) return undefined;
    const payload = fieldsOf({ ...typed, scope: typed.scope || (floor.levels[0] ?? '') });
    return before
      ? { type: 'editInvitation', payload: { id: before.id, ...payload } }
      : { type: 'invite', payload };
  };
  const draft = useDraftFields(draftKey, first, { sends: commandOf });
  const typed = { ...first, ...draft.fields };

  async function save() {
    const command = commandOf(typed);
    if (command === undefined || sending) return;
    if (!floor.levels.includes(typed.scope)) return setMissing(true);
    setSending(true);
    const saved = await watch(send(command.type, command.payload, { replaces: draftKey }));
    setSending(false);
    if (!saved) return;
    draft.clear();
    onDone();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <InvitationFields
        typed={typed}
        set={(fields) => {
          forget();
          setMissing(false);
          draft.set(fields);
        }}
        stakeholders={stakeholders}
        missing={floor.missing}
        levels={floor.levels}
        language={language}
        error={refusal}
        levelMissing={missing}
      />
      <div className={styles.steps}>
        {before ? (
          <Button
            size="l"
            onClick={() => {
              draft.clear();
              onDone();
            }}
          >
            {words.cancel}
          </Button>
        ) : null}
        <Button kind="primary" size="l" wide type="submit" disabled={isBlank(typed.what) || sending}>
          {before ? words.save : words.add}
        </Button>
      </div>
    </form>
  );
}
