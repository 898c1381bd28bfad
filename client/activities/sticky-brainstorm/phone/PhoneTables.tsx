import { useRef, useState } from 'react';
import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { freeNames } from '../../../../shared/activities/sticky-brainstorm/rules.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { PhoneActions } from '../../../ui/frames/PhoneActions.tsx';
import { useSay } from '../../../ui/heard/Announcer.tsx';
import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../../ui/text.ts';
import { useGlide } from '../../../ui/useGlide.ts';
import type { PhoneProps } from '../../screen.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { NewTopicDialog } from './NewTopicDialog.tsx';
import styles from './PhoneTables.module.css';
import { PhoneTopic } from './PhoneTopic.tsx';
import { Problem } from './Problem.tsx';
import { phoneText } from './phoneText.ts';
import { StickyToggle } from './StickyToggle.tsx';
import { TopicDialog } from './TopicDialog.tsx';
import { togetherText } from './togetherText.ts';
import type { OwnStickies } from './useOwnStickies.ts';
import { useTableBoard } from './useTableBoard.ts';
import { type TableTopic, wallNotes, wallTopics } from './wallNotes.ts';

type Open = { readonly dialog: 'new' | 'move' } | { readonly dialog: 'topic'; readonly topic: string };

/** The table puts its stickies into topics: select by taps, then say where they go. Everybody at it can. */
export function PhoneTables({
  floor,
  table,
  you,
  item,
  send,
  language,
  own,
  onWrite,
  onBack,
}: PhoneProps<typeof activity> & {
  own: OwnStickies;
  onWrite: () => void;
  /** Where the table does this while it brings its topics to the wall of all. */
  onBack?: () => void;
}) {
  const text = useText(phoneText);
  const together = useText(togetherText);
  const question = floor.question.id;
  const notes = wallNotes(table, question);
  const [topics, area] = useSteadyOrder<TableTopic, HTMLDivElement>(wallTopics(table, question));
  const loose = notes.filter((note) => note.topic === undefined);
  const board = useTableBoard({ notes, question, scope: you.table, send });
  const { selected } = board;
  const [open, setOpen] = useState<Open>();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => setOpen(undefined);
  useGlide(notes.map(({ id, topic }) => `${id}${topic}`).concat(topics.map(({ id }) => id)), 400, area);

  /** Ends a dialog; what had the focus may be gone now, so it goes to the top of the list. */
  const done = (news?: string) => {
    close();
    if (news) say(news);
    heading.current?.focus({ preventScroll: true });
  };

  const toggles = (of: typeof notes) => (
    <ul className={styles.notes}>
      {of.map((note) => (
        <li key={note.id} data-glide={note.id}>
          <StickyToggle
            note={note}
            selected={selected.has(note.id)}
            busy={board.busy.has(note.id)}
            language={language}
            table={you.table}
            onToggle={() => board.toggle(note.id)}
          />
        </li>
      ))}
    </ul>
  );

  const shown = open?.dialog === 'topic' ? topics.find(({ id }) => id === open.topic) : undefined;
  const undo = table?.walls[question]?.undo ?? 0;

  return (
    <>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {text.tablesTitle}
      </h2>
      {notes.length === 0 ? (
        <Empty title={text.nothingToGroup} detail={text.nothingToGroupDetail} />
      ) : (
        <>
          <p className={styles.hint}>{text.tablesHint}</p>
          <div ref={area} className={styles.area}>
            <section className={styles.group}>
              <h3 className={styles.heading}>
                <span>{loose.length === 0 ? text.allPlaced : text.notPlaced}</span>
                {loose.length === 0 ? null : <span className={styles.count}>{text.count(loose.length)}</span>}
              </h3>
              {loose.length === 0 ? null : toggles(loose)}
            </section>
            {topics.map((topic) => (
              <PhoneTopic
                key={topic.id}
                topic={topic}
                language={language}
                onChange={() => setOpen({ dialog: 'topic', topic: topic.id })}
              >
                {toggles(notes.filter((note) => note.topic === topic.id))}
              </PhoneTopic>
            ))}
          </div>
          {topics.length === 0 ? null : <p className={styles.rule}>{text.orderRule(floor.stickies)}</p>}
        </>
      )}

      <PhoneActions>
        <Problem>{board.problem}</Problem>
        {selected.size > 0 ? (
          <>
            <p className={styles.selected}>
              <span>{text.selected(selected.size)}</span>
              <Button kind="plain" onClick={board.clear}>
                {text.clear}
              </Button>
            </p>
            <div className={styles.pair}>
              <Button
                kind={topics.length === 0 ? 'primary' : 'quiet'}
                size="l"
                onClick={() => setOpen({ dialog: 'new' })}
              >
                {text.newTopic}
              </Button>
              {topics.length === 0 ? null : (
                <Button kind="primary" size="l" onClick={() => setOpen({ dialog: 'move' })}>
                  {text.moveTo}
                </Button>
              )}
            </div>
          </>
        ) : (
          <div className={styles.pair}>
            <Button icon={own.written.length >= own.slots.length ? 'pen' : 'plus'} onClick={onWrite}>
              {own.written.length >= own.slots.length ? text.changeYours : text.addYours}
            </Button>
            {undo > 0 ? (
              <Button icon="undo" aria-label={text.undoWhat} onClick={board.undo}>
                {text.undo}
              </Button>
            ) : null}
          </div>
        )}
        {onBack === undefined || selected.size > 0 ? null : (
          <Button kind="primary" size="l" wide onClick={onBack}>
            {together.toCentral}
          </Button>
        )}
      </PhoneActions>

      <NewTopicDialog
        draftKey={`${you.id}/${item.id}/${question}/topic`}
        open={open?.dialog === 'new'}
        count={selected.size}
        names={freeNames(floor.names?.[question], table?.walls[question]?.topics ?? {})}
        language={language}
        onClose={close}
        onCreate={(name) => {
          const count = selected.size;
          board.create(name);
          done(text.grouped(count, name));
        }}
      />
      <MoveDialog
        open={open?.dialog === 'move'}
        count={selected.size}
        topics={topics}
        language={language}
        placed={notes.some((note) => selected.has(note.id) && note.topic !== undefined)}
        onClose={close}
        onMove={(topic) => {
          const name = topics.find(({ id }) => id === topic)?.name;
          const count = selected.size;
          board.move(topic);
          done(name === undefined ? undefined : text.grouped(count, name));
        }}
      />
      <TopicDialog
        topic={shown}
        others={topics.filter(({ id }) => id !== shown?.id)}
        language={language}
        onClose={close}
        onRename={(topic, name) => {
          board.rename(topic, name);
          done();
        }}
        onMerge={(from, into) => {
          board.merge(from, into);
          done();
        }}
        onDissolve={(topic) => {
          board.dissolve(topic);
          done();
        }}
      />
    </>
  );
}
