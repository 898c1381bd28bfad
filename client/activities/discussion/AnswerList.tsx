import { useDeferredValue, useState } from 'react';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleAnswer, ConsoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { plainLetters } from '../../../shared/lib/plainLetters.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { SelectionBar } from '../../ui/SelectionBar.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { NameDialog } from '../NameDialog.tsx';
import type { ConsoleAsk } from '../screen.ts';
import { useUndoKey } from '../useUndoKey.ts';
import { AnswerGroups, isIn, type Sieve } from './AnswerGroups.tsx';
import styles from './AnswerList.module.css';
import { AnswerRow } from './AnswerRow.tsx';
import { groupsInOrder } from './groupsInOrder.ts';
import { groupsText } from './groupsText.ts';
import { OnProjector } from './OnProjector.tsx';
import { discussionText } from './text.ts';
import { useSelection } from './useSelection.ts';

const FILTERS = ['all', 'shown', 'marked'] as const;

/** From so many answers on it is worth searching. */
const SEARCHED_FROM = 6;

/** A new group of what is selected, or another name for one. */
export interface Naming {
  readonly question: string;
  readonly group?: string;
}

/** All answers to a question, newest first, with what a host may do with each, and with several at a time. */
export function AnswerList({
  view,
  question,
  language,
  refusal,
  naming,
  onNaming,
  ask,
}: {
  view: ConsoleView;
  question: string;
  language: string;
  /** Why the last thing was refused. */
  refusal: string | undefined;
  /** What is being named just now. */
  naming: Naming | undefined;
  onNaming: (naming: Naming | undefined) => void;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(discussionText);
  const words = useText(groupsText);
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const [wanted, setSieve] = useState<Sieve>();
  const unread = (answer: ConsoleAnswer) => view.arriving && answer.waiting === true;
  const groups = groupsInOrder(view.groups);
  // A group may go while it is looked at.
  const sieve = wanted === '' || groups.some(({ id }) => id === wanted) ? wanted : undefined;
  const sought = plainLetters(useDeferredValue(search).trim());
  const [all, list] = useSteadyOrder(
    Object.entries(view.list)
      .map(([id, answer]) => ({ id, ...answer }))
      // What waits to be read comes first.
      .sort((a, b) => Number(unread(b)) - Number(unread(a)) || b.order - a.order),
  );
  const up = all.filter(({ shown }) => shown).length;
  const found = all.filter(
    (answer) =>
      isIn(answer, sieve) &&
      (filter === 'all' || (filter === 'shown' ? answer.shown : answer.followUp)) &&
      (sought === '' || plainLetters(answer.text).includes(sought)),
  );
  const { selected, set, tick, clear, onKeyDown } = useSelection(found.map(({ id }) => id));
  const ids = [...selected];
  const someIn = found.some(({ id, group }) => selected.has(id) && group !== undefined);
  const everyone = found.length > 0 && selected.size === found.length;

  useUndoKey(() => {
    if (view.undo > 0 && naming === undefined) void ask('undoGroups', { question });
  });

  async function moveTo(group?: string) {
    const done = await ask('moveAnswers', {
      question,
      answers: ids,
      ...(group === undefined ? {} : { group }),
    });
    if (done) clear();
  }
  async function hideAll() {
    for (const id of ids) if (!(await ask('hide', { id }))) return;
    clear();
  }
  async function name(given: string) {
    if (naming?.group !== undefined)
      return await ask('renameGroup', { question, group: naming.group, name: given });
    const done = await ask('createGroup', { question, name: given, answers: ids });
    if (done) clear();
    return done;
  }

  const { written } = view;
  return (
    <section className={styles.section}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>
          {text.answers}
          {written === undefined ? null : (
            <span className={styles.count}>
              {view.answers === 'scribe'
                ? text.writtenTables(written.count, written.of)
                : text.writtenPeople(written.count, written.of)}
            </span>
          )}
        </h2>
        <div className={styles.all}>
          {all.length > 1 ? (
            <Button
              kind="plain"
              size="s"
              disabled={found.length === 0}
              onClick={() =>
                set(
                  found.map(({ id }) => id),
                  !everyone,
                )
              }
            >
              {everyone ? words.clear : words.selectAll}
            </Button>
          ) : null}
          {groups.length > 0 || view.undo > 0 ? (
            <Button
              kind="plain"
              size="s"
              icon="undo"
              disabled={view.undo === 0}
              onClick={() => void ask('undoGroups', { question })}
            >
              {words.undo}
            </Button>
          ) : null}
        </div>
      </div>
      <OnProjector view={view} question={question} up={up} ask={ask} />
      {all.length > 0 ? (
        <AnswerGroups
          view={view}
          question={question}
          sieve={sieve}
          onSieve={setSieve}
          onNew={() => onNaming({ question })}
          onRename={(group) => onNaming({ question, group })}
          ask={ask}
        />
      ) : null}
      {all.length >= SEARCHED_FROM ? (
        <div className={styles.tools}>
          <div className={styles.search}>
            <TextField
              label={text.find}
              labelHidden
              placeholder={text.find}
              value={search}
              onChange={setSearch}
            />
          </div>
          <Segmented
            label={text.answers}
            options={FILTERS.map((id) => ({ id, label: text.filters[id] }))}
            value={filter}
            onChange={setFilter}
          />
        </div>
      ) : null}
      {all.length === 0 ? (
        <Empty size="console" title={text.noAnswers} detail={text.noAnswersHint} />
      ) : found.length === 0 ? (
        <p className={styles.none}>{text.noMatch}</p>
      ) : (
        <ul className={styles.list} ref={list} onKeyDown={onKeyDown}>
          {found.map((answer) => (
            <AnswerRow
              key={answer.id}
              {...answer}
              question={question}
              inGroup={sieve === undefined ? groups.find(({ id }) => id === answer.group)?.name : undefined}
              language={language}
              ask={ask}
              alone={answer.shown && up > 1}
              arriving={view.arriving}
              selected={selected.has(answer.id)}
              onTick={tick}
            />
          ))}
        </ul>
      )}
      {ids.length > 0 ? (
        <SelectionBar selected={words.selected(ids.length)}>
          <Button size="s" kind="primary" onClick={() => onNaming({ question })}>
            {words.newGroup}
          </Button>
          {groups
            .filter(({ id }) => id !== sieve)
            .map(({ id, name: title }) => (
              <Button key={id} size="s" aria-label={words.into(title)} onClick={() => void moveTo(id)}>
                <Words>{title}</Words>
              </Button>
            ))}
          {someIn ? (
            <Button size="s" onClick={() => void moveTo()}>
              {words.takeOut}
            </Button>
          ) : null}
          <Button size="s" icon="eye-off" onClick={() => void hideAll()}>
            {words.hide}
          </Button>
          <Button size="s" kind="plain" onClick={clear}>
            {words.clear}
          </Button>
        </SelectionBar>
      ) : null}
      {naming === undefined ? null : (
        <NameDialog
          what={naming.group === undefined ? 'group' : `group/${naming.group}`}
          title={naming.group === undefined ? words.newGroup : words.rename}
          label={words.name}
          detail={naming.group === undefined && ids.length > 0 ? words.newOf(ids.length) : undefined}
          save={naming.group === undefined ? words.create : words.save}
          missing={words.noName}
          name={groups.find(({ id }) => id === naming.group)?.name ?? ''}
          refusal={refusal}
          onSave={name}
          onClose={() => onNaming(undefined)}
        />
      )}
    </section>
  );
}
