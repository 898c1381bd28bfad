import { useState } from 'react';
import type { Heading } from '../../../shared/activities/activity.ts';
import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import type { NextStepView } from '../../../shared/activities/circle-square-triangle/views.ts';
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
import { HeadingField } from './HeadingField.tsx';
import styles from './Phone.module.css';
import { fieldsOf, onlyOne, type StepFields } from './stepFields.ts';
import { text } from './text.ts';

/** Writes a next step or changes one. What is typed is kept on the device until the server has it. */
export function NextStepForm({
  draftKey,
  scopes,
  headings,
  language,
  before,
  send,
  onDone,
}: {
  draftKey: string;
  scopes: readonly string[];
  headings: readonly Heading[];
  language: string;
  before: (NextStepView & { readonly id: string }) | undefined;
  send: PhoneProps<typeof activity>['send'];
  onDone: () => void;
}) {
  const words = useText(text);
  const [refusal, watch, forget] = useTextRefusal();
  const commandOf = (fields: StepFields): PhoneCommand<typeof activity> =>
    before
      ? { type: 'editNextStep', payload: { id: before.id, ...fields } }
      : { type: 'addNextStep', payload: fields };
  // What was chosen last is chosen for the next one too.
  const [chosen, setChosen] = useState(before?.scope ?? onlyOne(scopes));
  const draft = useDraftFields(
    draftKey,
    {
      scope: chosen,
      what: before?.what ?? '',
      who: before?.who ?? '',
      by: before?.by ?? '',
      heading: before?.heading ?? '',
    },
    {
      sends: ({ scope = chosen, what = '', who = '', by = '', heading = '' }) =>
        what.trim() === ''
          ? undefined
          : commandOf(fieldsOf({ scope: scope || (scopes[0] ?? ''), what, who, by, heading })),
    },
  );
  const { scope = chosen, what = '', who = '', by = '', heading = '' } = draft.fields;
  const [sending, setSending] = useState(false);
  const [missing, setMissing] = useState(false);
  const suggestions = [words.friday, words.twoWeeks, words.monthEnd];

  async function save() {
    if (isBlank(what) || sending) return;
    if (!scopes.includes(scope)) return setMissing(true);
    const { type, payload } = commandOf(fieldsOf({ scope, what, who, by, heading }));
    // Offline it may take long until the server answers: the form is free at once.
    if (!before) {
      draft.clear();
      void send(type, payload);
      return;
    }
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
      <div lang={language}>
        <Segmented
          wide
          label={words.scope}
          options={scopes.map((one) => ({ id: one, label: capital(one) }))}
          value={scope}
          onChange={(value) => {
            setMissing(false);
            setChosen(value);
            if ([what, who, by, heading].some((typed) => typed !== '')) draft.set({ scope: value });
          }}
        />
      </div>
      {missing ? (
        <p role="alert" className={styles.refusal}>
          {words.chooseScope}
        </p>
      ) : null}
      <TextArea
        label={words.what}
        placeholder={words.whatPlaceholder}
        value={what}
        rows={2}
        maxLength={LIMITS.nextStep}
        error={refusal}
        onChange={(value) => {
          forget();
          draft.set({ what: value });
        }}
      />
      {headings.length === 0 ? null : (
        <HeadingField
          headings={headings}
          language={language}
          value={heading}
          onChange={(value) => draft.set({ heading: value })}
        />
      )}
      <TextField
        label={words.who}
        placeholder={words.whoPlaceholder}
        value={who}
        maxLength={LIMITS.short}
        autoComplete="off"
        onChange={(value) => draft.set({ who: value })}
      />
      <div className={styles.by}>
        <TextField
          label={words.by}
          placeholder={words.byPlaceholder}
          value={by}
          maxLength={LIMITS.name}
          autoComplete="off"
          onChange={(value) => draft.set({ by: value })}
        />
        <div className={styles.chips}>
          {suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className={styles.chip}
              aria-pressed={by === suggestion}
              onClick={() => draft.set({ by: by === suggestion ? '' : suggestion })}
            >
              {suggestion}
            </button>
          ))}
        </div>
      </div>
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
          {before ? words.saveChange : words.add}
        </Button>
      </div>
    </form>
  );
}
