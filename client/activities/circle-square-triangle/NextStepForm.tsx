import { useState } from 'react';
import type { NextStepView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import type { Ack } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import { fieldsOf, type StepFields } from './stepFields.ts';
import { capital, text } from './text.ts';

/** Writes a next step or changes one. What is typed is kept on the device until the server has it. */
export function NextStepForm({
  draftKey,
  scopes,
  language,
  before,
  onSave,
  onDone,
}: {
  draftKey: string;
  scopes: readonly string[];
  language: string;
  before: NextStepView | undefined;
  onSave: (fields: StepFields) => Promise<Ack>;
  onDone: () => void;
}) {
  const words = useText(text);
  const [refusal, watch, forget] = useRefusal(words.refusals);
  const [scope, setScope] = useDraft(`${draftKey}.scope`, before?.scope ?? scopes[0] ?? '');
  const [what, setWhat, clearWhat] = useDraft(`${draftKey}.what`, before?.what ?? '');
  const [who, setWho, clearWho] = useDraft(`${draftKey}.who`, before?.who ?? '');
  const [by, setBy, clearBy] = useDraft(`${draftKey}.by`, before?.by ?? '');
  const [sending, setSending] = useState(false);
  const suggestions = [words.friday, words.twoWeeks, words.monthEnd];

  function clear() {
    clearWhat();
    clearWho();
    clearBy();
  }

  async function save() {
    if (isBlank(what) || sending) return;
    // Offline it may take long until the server answers: the form is free at once, and gets the text back if refused.
    const kept = { what, who, by };
    const sent = watch(onSave(fieldsOf({ scope, what, who, by })));
    if (before) {
      setSending(true);
      const saved = await sent;
      setSending(false);
      if (!saved) return;
      clear();
      onDone();
      return;
    }
    clear();
    if (await sent) return;
    setWhat(kept.what);
    setWho(kept.who);
    setBy(kept.by);
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
          onChange={setScope}
        />
      </div>
      <TextArea
        label={words.what}
        placeholder={words.whatPlaceholder}
        value={what}
        rows={2}
        maxLength={280}
        error={refusal}
        onChange={(value) => {
          forget();
          setWhat(value);
        }}
      />
      <TextField
        label={words.who}
        placeholder={words.whoPlaceholder}
        value={who}
        maxLength={120}
        autoComplete="off"
        onChange={setWho}
      />
      <div className={styles.by}>
        <TextField
          label={words.by}
          placeholder={words.byPlaceholder}
          value={by}
          maxLength={60}
          autoComplete="off"
          onChange={setBy}
        />
        <div className={styles.chips}>
          {suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className={styles.chip}
              aria-pressed={by === suggestion}
              onClick={() => setBy(by === suggestion ? '' : suggestion)}
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
              clear();
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
