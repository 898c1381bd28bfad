import { useEffect, useState } from 'react';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import { ANSWER_MOST } from '../../../shared/activities/discussion/rules.ts';
import { cleanText, isBlank } from '../../../shared/lib/cleanText.ts';
import { useDraft } from '../../live/drafts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextReasons } from '../useRefusal.ts';
import styles from './OwnAnswer.module.css';
import { discussionText } from './text.ts';
import { Written } from './Written.tsx';

/** One's own written answer: sent once, changed or withdrawn as often as one likes. */
export function OwnAnswer({
  me,
  item,
  you,
  send,
  question,
  language,
  floor,
}: PhoneProps<typeof activity> & { question: string }) {
  const text = useText(discussionText);
  const saved = me?.answers[question];
  const key = `${you.id}/${item.id}/${question}/answer`;
  const [draft, setDraft, forget] = useDraft(key, saved ?? '', {
    sends: (words): PhoneCommand<typeof activity> | undefined =>
      words.trim() === '' ? undefined : { type: 'answer', payload: { question, text: words.trim() } },
  });
  const reasonOf = useTextReasons();
  const [editing, setEditing] = useState(false);
  // Shown as sent from the first moment; the phone's own line says when it is saved. It stands until the server's
  // own copy is here, which may be a moment after it said yes.
  const [sending, setSending] = useState<{ text: string; accepted: boolean }>();
  const [problem, setProblem] = useState<string>();
  const [withdrawn, setWithdrawn] = useState<string>();
  const standing = sending?.text ?? saved;
  const changed = cleanText(draft) !== (saved ?? '');

  useEffect(() => {
    if (sending?.accepted !== true || saved !== sending.text) return;
    setSending(undefined);
    forget();
  }, [sending, saved, forget]);

  // Once it no longer stands: until then the same words would be no draft.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is another one at each drawing
  useEffect(() => {
    if (withdrawn === undefined || saved !== undefined) return;
    setWithdrawn(undefined);
    setDraft(withdrawn);
  }, [withdrawn, saved]);

  async function submit() {
    const answer = cleanText(draft);
    if (answer === '') return;
    setSending({ text: answer, accepted: false });
    setEditing(false);
    setProblem(undefined);
    const reply = await send('answer', { question, text: answer }, { replaces: key });
    if (reply.ok) setSending({ text: answer, accepted: true });
    else {
      setSending(undefined);
      setEditing(true);
      setProblem(reasonOf(reply));
    }
  }

  async function withdraw() {
    const kept = saved ?? '';
    const reply = await send('withdraw', { question });
    // What was written stays on this phone, in case it was a slip.
    if (reply.ok) setWithdrawn(kept);
    setEditing(false);
  }

  // Something typed but not sent, say before a reload, is worth more than the answer that stands.
  if (standing !== undefined && !editing && (sending !== undefined || !changed)) {
    return (
      <section className={styles.sent}>
        <h2 className={styles.label}>{text.yourAnswer}</h2>
        <Written language={language}>{standing}</Written>
        {me?.hidden?.[question] === true ? (
          <p>
            <Badge>{text.isHidden}</Badge>
          </p>
        ) : floor.review && me?.waiting?.[question] === true ? (
          <p>
            <Badge>{text.isWaiting}</Badge>
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button icon="pen" disabled={sending?.accepted === false} onClick={() => setEditing(true)}>
            {text.edit}
          </Button>
          <Button kind="plain" disabled={sending?.accepted === false} onClick={withdraw}>
            {text.withdraw}
          </Button>
        </div>
      </section>
    );
  }

  return (
    <>
      <TextArea
        label={text.yourAnswer}
        value={draft}
        onChange={setDraft}
        maxLength={ANSWER_MOST}
        rows={4}
        hint={floor.review ? text.readFirst : floor.arriving ? text.arrives : text.optional}
        error={problem}
      />
      <PhoneActions idle={saved === undefined && isBlank(draft)}>
        <Button kind="primary" size="l" wide disabled={isBlank(draft) || !changed} onClick={submit}>
          {saved === undefined ? text.send : text.saveChange}
        </Button>
        {saved === undefined ? null : (
          <Button
            kind="plain"
            wide
            onClick={() => {
              forget();
              setEditing(false);
              setProblem(undefined);
            }}
          >
            {text.cancel}
          </Button>
        )}
      </PhoneActions>
    </>
  );
}
