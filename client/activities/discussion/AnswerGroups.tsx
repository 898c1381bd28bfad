import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleAnswer, ConsoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleAsk } from '../screen.ts';
import styles from './AnswerGroups.module.css';
import { groupsInOrder } from './groupsInOrder.ts';
import { groupsText } from './groupsText.ts';

/** Which answers are listed: those of a group, `''` for those in none, `undefined` for all. */
export type Sieve = string | undefined;

export const isIn = ({ group }: ConsoleAnswer, sieve: Sieve): boolean =>
  sieve === undefined || (group ?? '') === sieve;

/** The groups of a question with their figures: a press lists one of them, and says what can be done with it. */
export function AnswerGroups({
  view,
  question,
  sieve,
  onSieve,
  onNew,
  onRename,
  ask,
}: {
  view: ConsoleView;
  question: string;
  sieve: Sieve;
  onSieve: (sieve: Sieve) => void;
  onNew: () => void;
  onRename: (group: string) => void;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(groupsText);
  const language = useLanguage();
  const groups = groupsInOrder(view.groups);
  const there = Object.values(view.list).filter(({ hidden }) => hidden !== true);
  const chosen = groups.find(({ id }) => id === sieve);
  const piece = (id: Sieve, name: string, count: number, own: boolean) => (
    <Button
      key={id ?? 'all'}
      size="s"
      pressed={sieve === id}
      onClick={() => onSieve(sieve === id ? undefined : id)}
    >
      {own ? <Words>{name}</Words> : name}
      <span className={styles.count}>{formatNumber(count, language)}</span>
    </Button>
  );
  return (
    <section className={styles.groups} aria-label={text.groups}>
      <div className={styles.line}>
        <h3 className={styles.label}>{text.groups}</h3>
        {groups.length === 0 ? null : (
          <>
            {piece(undefined, text.all, there.length, false)}
            {groups.map(({ id, name, answers }) => piece(id, name, answers, true))}
            {piece('', text.inNone, there.filter((answer) => isIn(answer, '')).length, false)}
          </>
        )}
        <Button kind="plain" size="s" icon="plus" onClick={onNew}>
          {text.newGroup}
        </Button>
      </div>
      {chosen === undefined ? null : (
        <div className={styles.line}>
          <Words as="b" className={styles.chosen}>
            {chosen.name}
          </Words>
          {view.arriving ? (
            <Button
              size="s"
              icon="projector"
              pressed={view.alone === chosen.id}
              onClick={() =>
                void ask('showGroup', {
                  question,
                  ...(view.alone === chosen.id ? {} : { group: chosen.id }),
                })
              }
            >
              {text.alone}
            </Button>
          ) : null}
          <Button kind="plain" size="s" icon="pen" onClick={() => onRename(chosen.id)}>
            {text.rename}
          </Button>
          <Button
            kind="plain"
            size="s"
            onClick={() => void ask('dissolveGroup', { question, group: chosen.id })}
          >
            {text.dissolve}
          </Button>
        </div>
      )}
    </section>
  );
}
