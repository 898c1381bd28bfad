import { useEffect } from 'react';
import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { LINE_MOST } from '../../../shared/activities/evidence/rules.ts';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { useDraft } from '../../live/drafts.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** A question of so many characters is set smaller, so that its answer is in sight. */
const LONG = 110;

/** The question and one's own line; at the end, what one wrote first, and what others wrote. */
export function PhoneQuestion({ floor, me, you, item, step, language, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const again = step.id === 'again';
  const own = again ? me?.again : me?.first;
  const saved = own?.text ?? '';
  const key = `${you.id}/${item.id}/${again ? 'again' : 'first'}`;
  const commandOf = (said: string): PhoneCommand<typeof activity> => ({
    type: again ? 'answerAgain' : 'answerFirst',
    payload: { text: cleanLine(said) },
  });
  const [typed, setTyped, forget] = useDraft(key, saved, {
    sends: (said) => (isBlank(said) ? undefined : commandOf(said)),
  });
  const [refusal, watch, forgetRefusal] = useTextRefusal();

  // The server's own copy is here: nothing is left to keep.
  useEffect(() => {
    if (typed === saved) forget();
  }, [typed, saved, forget]);

  function submit() {
    const { type, payload } = commandOf(typed);
    if ('text' in payload) setTyped(payload.text);
    void watch(send(type, payload, { replaces: key }));
  }

  const standing = own?.hidden ? words.hiddenLine : own?.waiting ? words.waitingLine : undefined;
  return (
    <div className={styles.screen}>
      <h1
        className={classes(styles.question, floor.question.length > LONG && styles.long)}
        lang={language}
        dir="auto"
      >
        {floor.question}
      </h1>
      {floor.source ? (
        <p className={styles.source} lang={language} dir="auto">
          {floor.source}
        </p>
      ) : null}
      {again && me?.first ? (
        <div className={styles.before}>
          <h2 className={styles.heading}>{words.youWrote}</h2>
          <Words as="p" className={styles.said}>
            {me.first.text}
          </Words>
        </div>
      ) : null}
      <div className={styles.field}>
        <TextArea
          label={words.yourLine}
          value={typed}
          rows={2}
          maxLength={LINE_MOST}
          hint={standing ?? (saved !== '' && typed === saved ? words.sent : undefined)}
          error={refusal}
          onChange={(said) => {
            forgetRefusal();
            setTyped(said);
          }}
        />
      </div>
      {again ? <Pairs pairs={floor.pairs ?? {}} /> : null}
      <PhoneActions idle={isBlank(typed)}>
        <Button
          kind="primary"
          size="l"
          wide
          disabled={isBlank(typed) || cleanLine(typed) === saved}
          onClick={submit}
        >
          {saved === '' ? words.send : words.change}
        </Button>
      </PhoneActions>
    </div>
  );
}

/** What others wrote at the start and now, without names. */
function Pairs({ pairs }: { pairs: NonNullable<PhoneProps<typeof activity>['floor']['pairs']> }) {
  const words = useText(text);
  const list = newestFirst(pairs);
  if (list.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.both}</h2>
      <ul>
        {list.map(({ id, first, again }) => (
          <li key={id} className={styles.row}>
            <Words as="p" className={styles.small}>
              {first}
            </Words>
            <Words as="p" className={styles.said}>
              {again}
            </Words>
          </li>
        ))}
      </ul>
    </section>
  );
}
