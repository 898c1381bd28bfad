import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { freeNames } from '../../../../shared/activities/sticky-brainstorm/rules.ts';
import { Button } from '../../../ui/fields/Button.tsx';
import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../../ui/text.ts';
import { useGlide } from '../../../ui/useGlide.ts';
import { NameDialog } from '../../NameDialog.tsx';
import type { ConsoleAsk } from '../../screen.ts';
import { useUndoKey } from '../../useUndoKey.ts';
import { benchText } from '../benchText.ts';
import { TakenDown } from '../ConsoleWall.tsx';
import type { OneTopic } from '../order.ts';
import { AlikeTopics } from './AlikeTopics.tsx';
import styles from './Bench.module.css';
import { PickDialog } from './BenchDialogs.tsx';
import { BenchSelection, TopicSelection } from './BenchSelection.tsx';
import { NewTopic, Waiting } from './BenchSides.tsx';
import { BenchTopic } from './BenchTopic.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { useBench } from './useBench.ts';
import { useKeptFocus } from './useKeptFocus.ts';

type Asking =
  | { readonly what: 'new' | 'split' | 'move'; readonly ids: readonly string[] }
  | { readonly what: 'merge' };

/** The bench on which the room's topics are made: stickies that wait on one side, topics on the other. */
export function Workbench({
  view,
  language,
  ask,
  refusal,
  forget,
}: {
  view: ConsoleView;
  /** Of the session. */
  language: string;
  ask: ConsoleAsk<typeof activity>;
  refusal: string | undefined;
  forget: () => void;
}) {
  const words = useText(benchText);
  const bench = useBench(view, ask);
  const { lists, selected } = bench;
  const [topics, cards] = useSteadyOrder<OneTopic, HTMLOListElement>(bench.topics);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set());
  const [asking, setAsking] = useState<Asking>();
  const how = useId();
  const root = useKeptFocus();
  const loose = lists.get('') ?? [];
  const source = bench.source;

  useUndoKey(() => {
    if (view.undo > 0 && asking === undefined) void bench.undo();
  });

  // The same function for every row: a selection of one must not draw all of them again.
  const selection = useRef(selected);
  selection.current = selected;
  const dragged = useCallback(
    (id: string) => (selection.current.has(id) ? [...selection.current] : [id]),
    [],
  );

  const askFor = (next: Asking | undefined) => {
    forget();
    setAsking(next);
  };
  const close = () => askFor(undefined);
  // Merged, or somebody else took them away meanwhile.
  const toMerge = bench.ticked.length;
  useEffect(() => {
    if (toMerge < 2) setAsking((before) => (before?.what === 'merge' ? undefined : before));
  }, [toMerge]);
  const toggle = (id: string, on: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  const everyOpen = topics.length > 0 && topics.every(({ id }) => open.has(id));
  useGlide(
    topics.map(({ id }) => id),
    320,
    cards,
  );

  return (
    <section className={styles.bench} ref={root}>
      <header className={styles.benchHead}>
        <h2 className={styles.heading}>{view.flow === 'together' ? words.centralTitle : words.roomTitle}</h2>
        <Button
          size="s"
          icon="undo"
          disabled={view.undo === 0}
          title={view.undo === 0 ? words.nothingToUndo : undefined}
          onClick={() => void bench.undo()}
        >
          {words.undo}
        </Button>
        <p className={styles.order}>{words.roomHow(view.stickies)}</p>
      </header>
      <div className={styles.sides} data-placed={loose.length === 0 || undefined}>
        <Waiting notes={loose} bench={bench} dragged={dragged} describedBy={how} />
        <div className={styles.topics}>
          <div className={styles.sideHead}>
            <h3 className={styles.sideTitle}>
              {words.topicsTitle}
              <span className={styles.count}>{topics.length > 0 ? topics.length : null}</span>
            </h3>
            {topics.length > 0 ? (
              <Button
                kind="plain"
                size="s"
                onClick={() => setOpen(new Set(everyOpen ? [] : topics.map(({ id }) => id)))}
              >
                {everyOpen ? words.collapseAll : words.expandAll}
              </Button>
            ) : null}
          </div>
          <NewTopic onNew={(ids) => askFor({ what: 'new', ids })} selected={[...selected]} />
          {topics.length === 0 ? <p className={styles.none}>{words.noTopics}</p> : null}
          <AlikeTopics topics={bench.topics} bench={bench} />
          <ol className={styles.cards} ref={cards}>
            {topics.map((topic, index) => (
              <BenchTopic
                key={topic.id}
                topic={topic}
                place={index + 1}
                notes={lists.get(topic.id) ?? []}
                bench={bench}
                open={open.has(topic.id)}
                onOpen={(on) => toggle(topic.id, on)}
                dragged={dragged}
              />
            ))}
          </ol>
        </div>
      </div>
      <p id={how} hidden>
        {words.listHow}
      </p>
      <TakenDown notes={bench.aside} onHang={(note) => void bench.setAside([note.id], false)} />
      {selected.size > 0 ? (
        <BenchSelection
          bench={bench}
          onNew={() => askFor({ what: source === undefined ? 'new' : 'split', ids: [...selected] })}
          onMove={() => askFor({ what: 'move', ids: [...selected] })}
        />
      ) : null}
      {toMerge > 0 ? <TopicSelection bench={bench} onMerge={() => askFor({ what: 'merge' })} /> : null}
      {asking?.what === 'new' || asking?.what === 'split' ? (
        <NameDialog
          what="topic"
          label={words.name}
          save={words.create}
          missing={words.nameMissing}
          title={asking.what === 'new' ? words.newTitle : words.splitTitle}
          detail={asking.ids.length > 0 ? words.newWith(asking.ids.length) : undefined}
          choices={{ names: freeNames(view.names, view.topics), label: words.names, language }}
          refusal={refusal}
          onSave={(name) =>
            asking.what === 'split' && source !== undefined
              ? bench.split(source, name, asking.ids)
              : bench.create(name, asking.ids)
          }
          onClose={close}
        />
      ) : null}
      {asking?.what === 'move' ? (
        <PickDialog
          title={words.moveTitle(asking.ids.length)}
          topics={topics.filter(({ id }) => id !== source)}
          onPick={(topic) => void bench.move(asking.ids, topic)}
          onClose={close}
        />
      ) : null}
      {asking?.what === 'merge' && toMerge > 1 ? (
        <MergeDialog topics={bench.ticked} refusal={refusal} onMerge={bench.merge} onClose={close} />
      ) : null}
    </section>
  );
}
