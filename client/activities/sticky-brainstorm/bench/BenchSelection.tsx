import { Button } from '../../../ui/fields/Button.tsx';
import { useText } from '../../../ui/text.ts';
import { benchText } from '../benchText.ts';
import styles from './BenchSelection.module.css';
import type { Bench } from './useBench.ts';

/** What can be done with the selected stickies, always in sight. */
export function BenchSelection({
  bench,
  onNew,
  onMove,
}: {
  bench: Bench;
  onNew: () => void;
  onMove: () => void;
}) {
  const words = useText(benchText);
  const ids = [...bench.selected];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className={styles.selection} role="group" aria-label={words.selected(ids.length)}>
      <p className={styles.selected} aria-live="polite">
        {words.selected(ids.length)}
      </p>
      <Button size="s" kind="primary" onClick={onNew}>
        {bench.source === undefined ? words.newTopic : words.splitOut}
      </Button>
      {bench.topics.length > 0 ? (
        <Button size="s" onClick={onMove}>
          {words.moveTo}
        </Button>
      ) : null}
      {bench.someIn ? (
        <Button size="s" onClick={() => void bench.move(ids)}>
          {words.takeOut}
        </Button>
      ) : null}
      <Button size="s" onClick={() => void bench.setAside(ids, true)}>
        {words.setAside}
      </Button>
      <Button size="s" kind="plain" onClick={bench.clear}>
        {words.clear}
      </Button>
    </div>
  );
}

/** What can be done with the ticked topics. */
export function TopicSelection({ bench, onMerge }: { bench: Bench; onMerge: () => void }) {
  const words = useText(benchText);
  const count = bench.ticked.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className={styles.selection} role="group" aria-label={words.topicsSelected(count)}>
      <p className={styles.selected} aria-live="polite">
        {words.topicsSelected(count)}
        {count === 1 ? <span className={styles.more}>{words.tickAnother}</span> : null}
      </p>
      {count > 1 ? (
        <Button size="s" kind="primary" onClick={onMerge}>
          {words.merge}
        </Button>
      ) : null}
      <Button size="s" kind="plain" onClick={bench.clear}>
        {words.clear}
      </Button>
    </div>
  );
}
