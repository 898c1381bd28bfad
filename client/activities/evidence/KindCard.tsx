import { useState } from 'react';
import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { ANSWERS, type Answer } from '../../../shared/activities/evidence/rules.ts';
import type { KindView } from '../../../shared/activities/evidence/viewParts.ts';
import { cleanLine } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { ownValue } from '../../../shared/lib/ownValue.ts';
import { useDraftFields } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Choice } from '../../ui/fields/Choice.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { useTeamName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import { Sign } from './Sign.tsx';
import { text } from './text.ts';

/** One kind: what counts as it, what the table has of it, and where that is. A tap on an answer is saved at once. */
export function KindCard({
  kind,
  table,
  you,
  item,
  language,
  send,
  onBack,
}: PhoneProps<typeof activity> & { kind: KindView; onBack: () => void }) {
  const words = useText(text);
  const team = useTeamName()(you.table);
  const saved = ownValue(table?.answers, kind.id);
  const [wished, setWished] = useState<Answer>();
  const answer = wished ?? saved?.answer;
  const key = `${you.id}/${item.id}/where/${kind.id}`;
  const [refusal, watch, forget] = useTextRefusal();
  const commandOf = (said: Answer, typed: string): PhoneCommand<typeof activity> => {
    const where = cleanLine(typed);
    return {
      type: 'answerKind',
      payload: { table: you.table, kind: kind.id, answer: said, ...(where === '' ? {} : { where }) },
    };
  };
  const draft = useDraftFields(
    key,
    { where: saved?.where ?? '' },
    { sends: ({ where = '' }) => (answer === undefined ? undefined : commandOf(answer, where)) },
  );
  const { where = '' } = draft.fields;
  const unsaved = cleanLine(where) !== (saved?.where ?? '');

  async function save(said: Answer) {
    setWished(said);
    const { type, payload } = commandOf(said, where);
    const done = await watch(send(type, payload, { replaces: key }));
    setWished(undefined);
    if (done) draft.clear();
  }

  const offers = (table?.offers ?? []).filter(({ kinds }) => kinds === undefined || kinds.includes(kind.id));
  return (
    <div className={styles.screen}>
      <Button kind="plain" icon="back" className={styles.back ?? ''} onClick={onBack}>
        {words.back}
      </Button>
      <p className={styles.kicker} lang={language} dir="auto">
        {kind.indicator}
      </p>
      <h1 className={styles.title} lang={language} dir="auto">
        {kind.title}
      </h1>
      <p className={styles.text} lang={language} dir="auto">
        {kind.text}
      </p>
      <div className={styles.choices}>
        {ANSWERS.map((one) => (
          <Choice
            key={one}
            label={words.answers[one]}
            icon={<Sign sign={one} size={28} />}
            selected={answer === one}
            onChoose={() => void save(one)}
          />
        ))}
      </div>
      <p className={styles.hint}>{words.notGood}</p>
      <div className={styles.field}>
        <TextArea
          label={words.where}
          placeholder={words.wherePlaceholder}
          value={where}
          rows={1}
          maxLength={LIMITS.line}
          hint={team === undefined ? `${words.whereHint} ${words.whoseHint}` : words.whereHint}
          error={refusal}
          onChange={(typed) => {
            forget();
            draft.set({ where: typed });
          }}
        />
        {offers.length === 0 ? null : (
          <fieldset className={styles.offers}>
            <legend className={styles.heading}>{words.offered}</legend>
            {offers.map((offer) => (
              <button
                key={offer.id}
                type="button"
                className={styles.chip}
                aria-pressed={where === offer.text}
                onClick={() => draft.set({ where: where === offer.text ? '' : offer.text })}
              >
                <Words>{offer.text}</Words>
              </button>
            ))}
          </fieldset>
        )}
        {unsaved ? (
          answer === undefined ? (
            <p className={styles.hint}>{words.chooseFirst}</p>
          ) : (
            <Button kind="primary" size="l" wide onClick={() => void save(answer)}>
              {words.saveWhere}
            </Button>
          )
        ) : saved ? (
          <Button size="l" wide onClick={onBack}>
            {words.back}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
