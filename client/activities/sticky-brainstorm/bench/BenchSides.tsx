import { useDeferredValue, useRef, useState } from 'react';
import { classes } from '../../../ui/classes.ts';
import { Button } from '../../../ui/fields/Button.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import { benchText } from '../benchText.ts';
import { type OneNote, withWords } from '../order.ts';
import styles from './Bench.module.css';
import { BenchList } from './BenchList.tsx';
import { useDragged, useDrop } from './benchDrag.ts';
import type { Bench } from './useBench.ts';

/** From so many stickies on a search helps. */
const SEARCH_FROM = 8;

/** The stickies that are in no topic; one that is dropped here leaves its topic. */
export function Waiting({
  notes,
  bench,
  dragged,
  describedBy,
}: {
  notes: readonly OneNote[];
  bench: Bench;
  dragged: (id: string) => readonly string[];
  describedBy: string;
}) {
  const words = useText(benchText);
  const language = useLanguage();
  const side = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(notes.length >= SEARCH_FROM ? search : '');
  const found = withWords(notes, wanted);
  const isIn = (id: string) => notes.some((note) => note.id === id);
  const over = useDrop(
    side,
    (load) => load.kind === 'stickies' && load.ids.some((id) => !isIn(id)),
    (load) => {
      if (load.kind === 'stickies') void bench.move(load.ids.filter((id) => !isIn(id)));
    },
  );
  const ids = found.map(({ id }) => id);
  const every = ids.length > 0 && ids.every((id) => bench.selected.has(id));
  return (
    <div ref={side} className={classes(styles.waiting, over && styles.over)}>
      <div className={styles.sideHead}>
        <h3 className={styles.sideTitle}>
          {words.unplaced}
          <span className={styles.count}>
            {wanted ? words.found(found.length, notes.length) : formatNumber(notes.length, language)}
          </span>
        </h3>
        {found.length > 1 ? (
          <Button kind="plain" size="s" onClick={() => bench.select(ids, !every)}>
            {every ? words.clear : words.selectAll}
          </Button>
        ) : null}
      </div>
      {notes.length >= SEARCH_FROM ? (
        <TextField
          label={words.search}
          labelHidden
          placeholder={words.search}
          type="search"
          className={styles.input}
          value={search}
          onChange={setSearch}
        />
      ) : null}
      {over ? (
        <p className={styles.hint}>{words.dropOut}</p>
      ) : notes.length === 0 ? (
        <p className={styles.none}>{bench.notes.length === 0 ? words.noneYet : words.allArePlaced}</p>
      ) : found.length === 0 ? (
        <p className={styles.none}>{words.noneFound}</p>
      ) : null}
      {found.length > 0 ? (
        <BenchList
          label={words.unplaced}
          notes={found}
          selected={bench.selected}
          onSelect={bench.select}
          onClear={bench.clear}
          dragged={dragged}
          describedBy={describedBy}
          className={styles.scrolls}
        />
      ) : null}
    </div>
  );
}

/** Makes a topic: of the selection, of what is dropped here, or an empty one. */
export function NewTopic({
  selected,
  onNew,
}: {
  selected: readonly string[];
  onNew: (ids: readonly string[]) => void;
}) {
  const words = useText(benchText);
  const element = useRef<HTMLDivElement>(null);
  const dragging = useDragged()?.kind === 'stickies';
  const over = useDrop(
    element,
    (load) => load.kind === 'stickies',
    (load) => {
      if (load.kind === 'stickies') onNew(load.ids);
    },
  );
  return (
    <div ref={element} className={classes(styles.newTopic, dragging && styles.ready, over && styles.over)}>
      <Button kind="plain" size="s" icon="plus" wide onClick={() => onNew(selected)}>
        {dragging ? words.dropNew : words.newTopic}
      </Button>
    </div>
  );
}
