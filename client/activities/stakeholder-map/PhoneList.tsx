import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { MOST_ADDED } from '../../../shared/activities/stakeholder-map/rules.ts';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import { text } from './text.ts';

const commandOf = (title: string): PhoneCommand<typeof activity> => ({
  type: 'addStakeholder',
  payload: { title: cleanLine(title) },
});

/** The plan, who there is, and whom the table adds. */
export function PhoneList({
  floor,
  table,
  me,
  you,
  item,
  step,
  language,
  send,
}: PhoneProps<typeof activity>) {
  const words = useText(text);
  const [refusal, watch, forgetRefusal] = useTextRefusal();
  const key = `${you.id}/${item.id}/stakeholder`;
  const [typed, setTyped, forget] = useDraft(key, '', {
    sends: (title) => (isBlank(title) ? undefined : commandOf(title)),
  });
  const plan = floor.plan ? (
    <h1 className={styles.title} lang={language} dir="auto">
      {floor.plan}
    </h1>
  ) : (
    <h1 className={styles.title}>{step.id === 'plan' ? words.planAsk : words.addTitle}</h1>
  );
  if (step.id === 'plan')
    return (
      <div className={styles.screen}>
        <p className={styles.kicker}>{words.planKicker}</p>
        {plan}
        {floor.plan ? null : <p className={styles.hint}>{words.planWait}</p>}
      </div>
    );
  const mine = me?.added ?? {};
  const added = table?.added ?? [];
  const unseen = Object.entries(mine).filter(([id]) => !added.some((one) => one.id === id));

  async function add() {
    if (isBlank(typed)) return;
    const { type, payload } = commandOf(typed);
    if (await watch(send(type, payload, { replaces: key }))) {
      setTyped('');
      forget();
    }
  }
  const takeBack = (id: string, title: string) => (
    <button
      type="button"
      className={styles.link}
      aria-label={`${words.takeBack}: ${title}`}
      onClick={() => void watch(send('takeBack', { id }))}
    >
      {words.takeBack}
    </button>
  );
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.whoTitle}</p>
      {plan}
      <ul className={styles.list}>
        {floor.stakeholders.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            <Words as="span" lang={language}>
              {title}
            </Words>
            {floor.missing.includes(id) ? <span className={styles.note}>{words.nobodyHere}</span> : null}
          </li>
        ))}
        {added.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            <Words as="span">{title}</Words>
            {mine[id] ? takeBack(id, title) : <span className={styles.note}>{words.yours}</span>}
          </li>
        ))}
        {unseen.map(([id, { title, hidden }]) => (
          <li key={id} className={styles.row}>
            <Words as="span">{title}</Words>
            <span className={styles.note}>{hidden ? words.setAside : words.readFirst}</span>
            {takeBack(id, title)}
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={words.addLabel}
          hint={words.addHint(table?.left ?? MOST_ADDED)}
          value={typed}
          maxLength={LIMITS.line}
          autoComplete="off"
          error={refusal}
          onChange={(value) => {
            forgetRefusal();
            setTyped(value);
          }}
        />
        <Button kind="primary" size="l" wide type="submit" disabled={isBlank(typed) || table?.left === 0}>
          {words.add}
        </Button>
      </form>
    </div>
  );
}
