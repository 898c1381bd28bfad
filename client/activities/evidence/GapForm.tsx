import { useState } from 'react';
import type { activity } from '../../../shared/activities/evidence/activity.ts';
import type { GapView } from '../../../shared/activities/evidence/viewParts.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { useDraftFields } from '../../live/drafts.ts';
import { capital } from '../../ui/capital.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import { type GapFields, gapFields, onlyOne } from './gapFields.ts';
import { KindSelect } from './KindSelect.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** Writes a gap or changes one. What is typed is kept on the device until the server has it. */
export function GapForm({
  draftKey,
  floor,
  own,
  language,
  before,
  send,
  onDone,
}: {
  draftKey: string;
  floor: PhoneProps<typeof activity>['floor'];
  own: readonly { readonly id: string; readonly title: string }[];
  language: string;
  before: (GapView & { readonly id: string }) | undefined;
  send: PhoneProps<typeof activity>['send'];
  onDone: () => void;
}) {
  const words = useText(text);
  const { scopes, bands } = floor;
  const [refusal, watch, forget] = useTextRefusal();
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const first = {
    kind: before?.kind ?? '',
    what: before?.what ?? '',
    scope: before?.scope ?? onlyOne(scopes),
    who: before?.who ?? '',
    by: before?.by ?? '',
  };
  const commandOf = (fields: GapFields): PhoneCommand<typeof activity> =>
    before ? { type: 'editGap', payload: { id: before.id, ...fields } } : { type: 'addGap', payload: fields };
  const draft = useDraftFields(draftKey, first, {
    sends: (typed) => {
      const fields = gapFields({ ...first, ...typed });
      return fields.what === '' || fields.kind === '' || fields.scope === '' ? undefined : commandOf(fields);
    },
  });
  const { kind, what, scope, who, by } = { ...first, ...draft.fields };

  async function save() {
    if (isBlank(what) || sending) return;
    if (kind === '' || !scopes.includes(scope)) return setMissing(true);
    const { type, payload } = commandOf(gapFields({ kind, what, scope, who, by }));
    setSending(true);
    const saved = await watch(send(type, payload, { replaces: draftKey }));
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
      <KindSelect
        bands={bands}
        own={own}
        language={language}
        value={kind}
        onChange={(value) => {
          setMissing(false);
          draft.set({ kind: value });
        }}
      />
      <TextArea
        label={words.enough}
        placeholder={words.enoughPlaceholder}
        value={what}
        rows={2}
        maxLength={LIMITS.sticky}
        error={refusal}
        onChange={(value) => {
          forget();
          draft.set({ what: value });
        }}
      />
      <TextField
        label={words.who}
        placeholder={words.whoPlaceholder}
        value={who}
        maxLength={LIMITS.short}
        autoComplete="off"
        onChange={(value) => draft.set({ who: value })}
      />
      <TextField
        label={words.by}
        placeholder={words.byPlaceholder}
        value={by}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(value) => draft.set({ by: value })}
      />
      <div lang={language}>
        <Segmented
          wide
          label={words.scope}
          options={scopes.map((one) => ({ id: one, label: capital(one) }))}
          value={scope}
          onChange={(value) => {
            setMissing(false);
            draft.set({ scope: value });
          }}
        />
      </div>
      {missing ? (
        <p role="alert" className={styles.refusal}>
          {words.missing}
        </p>
      ) : null}
      <div className={styles.formActions}>
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
        <Button kind="primary" size="l" wide type="submit" disabled={isBlank(what) || sending}>
          {before ? words.change : words.add}
        </Button>
      </div>
    </form>
  );
}
