import { type FormEvent, useRef, useState } from 'react';
import { cleanLine, cleanLineDraft } from '../../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../../shared/lib/limits.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { classes } from '../../../ui/classes.ts';
import { Button } from '../../../ui/fields/Button.tsx';
import { useTyped } from '../../../ui/fields/useTyped.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import { TickBox } from '../../TickBox.tsx';
import { benchText } from '../benchText.ts';
import type { OneNote, OneTopic } from '../order.ts';
import { SpreadStrip } from '../SpreadStrip.tsx';
import styles from './Bench.module.css';
import { BenchList } from './BenchList.tsx';
import { type Load, useDraggable, useDrop } from './benchDrag.ts';
import type { Bench } from './useBench.ts';

/** One topic of the room: what it weighs, its stickies when opened, and what can be done with it. */
export function BenchTopic({
  topic,
  place,
  notes,
  bench,
  open,
  onOpen,
  dragged,
}: {
  topic: OneTopic;
  place: number;
  notes: readonly OneNote[];
  bench: Bench;
  open: boolean;
  onOpen: (open: boolean) => void;
  dragged: (id: string) => readonly string[];
}) {
  const words = useText(benchText);
  const language = useLanguage();
  const card = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState(false);
  const ticked = bench.ticked.some(({ id }) => id === topic.id);
  // A ticked one takes the other ticked ones along.
  const load = () => (ticked ? bench.ticked.map(({ id }) => id) : [topic.id]);
  useDraggable(card, () => ({ kind: 'topics', ids: load() }), head);
  const others = ({ ids }: Load) => ids.filter((id) => id !== topic.id);
  const over = useDrop(
    card,
    (load) => load.kind === 'stickies' || others(load).length > 0,
    (load) =>
      void (load.kind === 'topics' ? bench.merge(others(load), topic.id) : bench.move(load.ids, topic.id)),
  );
  const alone = bench.alone === topic.id;
  const elsewhere = [...bench.selected].filter((id) => !notes.some((note) => note.id === id)).length;
  return (
    <li ref={card} className={classes(styles.card, ticked && styles.ticked, over && styles.over)}>
      <div className={styles.cardHead} ref={head}>
        <TickBox
          className={styles.tick}
          label={words.tick(topic.name)}
          value={topic.id}
          checked={ticked}
          onTick={bench.tick}
        />
        {renaming ? (
          <Rename topic={topic} bench={bench} onDone={() => setRenaming(false)} />
        ) : (
          <h3 className={styles.cardTitle}>
            <button
              type="button"
              className={styles.disclose}
              aria-expanded={open}
              onClick={() => onOpen(!open)}
            >
              <span className={styles.chevron} data-open={open || undefined}>
                <Icon name="next" size={16} />
              </span>
              <span className={styles.place}>{formatNumber(place, language)}</span>
              <Words className={styles.name}>{topic.name}</Words>
            </button>
          </h3>
        )}
        <div className={styles.weight}>
          <p>
            <b>{words.points(topic.points)}</b>
            {` · ${words.people(topic.people)} · ${words.tables(topic.tables)}`}
          </p>
          {topic.disagree ? <Badge tone="soon">{words.disagree}</Badge> : null}
        </div>
        {topic.stickies > 0 ? (
          <div className={styles.spread}>
            <SpreadStrip spread={topic.spread} />
            <Button
              kind="plain"
              size="s"
              icon="projector"
              pressed={alone}
              title={alone ? words.showAll : words.showAlone}
              aria-label={words.showAloneWhat(topic.name)}
              onClick={() => void bench.showAlone(alone ? undefined : topic.id)}
            />
          </div>
        ) : null}
        {over ? (
          <p className={styles.hint}>
            {over.kind === 'topics' ? words.dropMerge(others(over).length) : words.dropMove(over.ids.length)}
          </p>
        ) : elsewhere > 0 ? (
          <Button
            size="s"
            className={styles.here}
            aria-label={words.moveHereTo(elsewhere, topic.name)}
            onClick={() => void bench.move([...bench.selected], topic.id)}
          >
            {words.moveHere}
          </Button>
        ) : null}
      </div>
      {open ? (
        <div className={styles.cardBody}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
          <div className={styles.actions} role="group" aria-label={words.actionsOf(topic.name)}>
            <Button kind="plain" size="s" icon="pen" onClick={() => setRenaming(true)}>
              {words.rename}
            </Button>
            <Button kind="plain" size="s" onClick={() => void bench.dissolve(topic.id)}>
              {words.dissolve}
            </Button>
          </div>
          {notes.length === 0 ? (
            <p className={styles.none}>{words.emptyTopic}</p>
          ) : (
            <BenchList
              label={words.stickiesOf(topic.name)}
              notes={notes}
              selected={bench.selected}
              onSelect={bench.select}
              onClear={bench.clear}
              dragged={dragged}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}

/** The name as a field in its place: Enter saves, Esc leaves it as it was. */
function Rename({ topic, bench, onDone }: { topic: OneTopic; bench: Bench; onDone: () => void }) {
  const words = useText(benchText);
  const [name, setName] = useState(topic.name);
  const typed = useTyped({ value: name, onChange: setName, maxLength: LIMITS.name, clean: cleanLineDraft });
  async function save(event: FormEvent) {
    event.preventDefault();
    const next = cleanLine(name);
    if (next === '' || next === topic.name || (await bench.rename(topic.id, next))) onDone();
  }
  return (
    <form className={styles.rename} onSubmit={(event) => void save(event)}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here
        autoFocus
        aria-label={words.name}
        className={styles.input}
        dir="auto"
        value={name}
        {...typed.field}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          event.stopPropagation();
        }}
      />
      <Button size="s" kind="primary" type="submit">
        {words.save}
      </Button>
      <Button size="s" onClick={onDone}>
        {words.cancel}
      </Button>
    </form>
  );
}
