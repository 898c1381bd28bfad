import { Button } from '../../../ui/fields/Button.tsx';
import { SelectionBar } from '../../../ui/SelectionBar.tsx';
import { useText } from '../../../ui/text.ts';
import { benchText } from '../benchText.ts';
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
    <SelectionBar selected={words.selected(ids.length)}>
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
    </SelectionBar>
  );
}

/** What can be done with the ticked topics. */
export function TopicSelection({ bench, onMerge }: { bench: Bench; onMerge: () => void }) {
  const words = useText(benchText);
  const count = bench.ticked.length;
  return (
    <SelectionBar selected={words.topicsSelected(count)} hint={count === 1 ? words.tickAnother : undefined}>
      {count > 1 ? (
        <Button size="s" kind="primary" onClick={onMerge}>
          {words.merge}
        </Button>
      ) : null}
      <Button size="s" kind="plain" onClick={bench.clear}>
        {words.clear}
      </Button>
    </SelectionBar>
  );
}
