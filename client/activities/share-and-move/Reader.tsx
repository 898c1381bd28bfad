import { useEffect, useRef, useState } from 'react';
import type {
  ConsoleDocument,
  ConsolePassage,
} from '../../../shared/activities/share-and-move/consoleView.ts';
import type { Highlight } from '../../../shared/activities/share-and-move/rules.ts';
import { Badge } from '../../ui/Badge.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useTableName } from '../../ui/teams.ts';
import { Words } from '../../ui/Words.tsx';
import { Marked } from './Marked.tsx';
import { authorName } from './names.ts';
import { inOrder } from './Passages.tsx';
import type { ShareConsoleProps } from './props.ts';
import styles from './Reader.module.css';
import { selectedWithin } from './selection.ts';
import { useConsoleText } from './useConsoleText.ts';

interface Selected {
  readonly passage: string;
  readonly from: number;
  readonly to: number;
}

const SHORT = 40;
const shortened = (words: string) => (words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()} …` : words);

/** A document as hosts read it: words are highlighted by selecting them, passages by a press. */
export function Reader({
  id,
  document,
  language,
  ask,
}: ShareConsoleProps & { id: string; document: ConsoleDocument }) {
  const text = useConsoleText();
  const list = useRef<HTMLOListElement>(null);
  const [selected, setSelected] = useState<Selected>();
  const passages = inOrder(document.passages);

  useEffect(() => {
    const read = () => setSelected(list.current === null ? undefined : selectedWithin(list.current));
    window.document.addEventListener('selectionchange', read);
    return () => window.document.removeEventListener('selectionchange', read);
  }, []);

  if (passages.length === 0) return <p className={styles.quiet}>{text.emptyDocument}</p>;
  return (
    <section className={styles.reader}>
      <p className={styles.quiet}>{text.highlightHint}</p>
      <ol className={styles.passages} ref={list}>
        {passages.map(([key, passage]) => (
          <Row
            key={key}
            home={id}
            id={key}
            passage={passage}
            highlights={Object.entries(document.highlights).filter(([, each]) => each.passage === key)}
            selected={selected?.passage === key ? selected : undefined}
            language={language}
            ask={ask}
          />
        ))}
      </ol>
    </section>
  );
}

function Row({
  home,
  id,
  passage,
  highlights,
  selected,
  language,
  ask,
}: {
  home: string;
  id: string;
  passage: ConsolePassage;
  highlights: readonly (readonly [string, Highlight])[];
  selected: Selected | undefined;
  language: string;
  ask: ShareConsoleProps['ask'];
}) {
  const text = useConsoleText();
  const called = useTableName();
  const whole = highlights.find(([, each]) => each.from === undefined);
  const marks = highlights
    .map(([, { from, to }]): [number, number] => [from ?? 0, to ?? passage.text.length])
    .sort(([a], [b]) => a - b);
  const words = selected === undefined ? '' : passage.text.slice(selected.from, selected.to).trim();

  async function highlightSelected() {
    if (selected === undefined) return;
    const { from, to } = selected;
    if (await ask('highlight', { document: home, passage: id, from, to })) getSelection()?.removeAllRanges();
  }

  return (
    <li className={classes(styles.passage, passage.hidden && styles.hidden)}>
      <p className={styles.by}>
        <Words>
          {passage.author.name === undefined
            ? text.someone(called(passage.author.table))
            : text.nameAt(passage.author.name, called(passage.author.table))}
        </Words>
        {passage.kind === 'added' ? <Badge>{text.added}</Badge> : null}
        {passage.hidden ? <Badge tone="soon">{text.hiddenBadge}</Badge> : null}
      </p>
      <Words as="p" className={styles.words} data-passage={id} lang={language}>
        <Marked text={passage.text} marks={marks} />
      </Words>
      <div className={styles.tools}>
        {words === '' ? (
          whole === undefined ? (
            <Button size="s" icon="star" onClick={() => ask('highlight', { document: home, passage: id })}>
              {text.highlightWhole}
            </Button>
          ) : null
        ) : (
          // Pressing a button would else take the selection away before it is read.
          <Button
            size="s"
            kind="primary"
            icon="star"
            onMouseDown={(event) => event.preventDefault()}
            onClick={highlightSelected}
          >
            {text.highlightWords(shortened(words))}
          </Button>
        )}
        {highlights.map(([key, { from, to }]) => (
          <Button
            key={key}
            size="s"
            icon="close"
            onClick={() => ask('unhighlight', { document: home, highlight: key })}
          >
            {from === undefined || highlights.length === 1
              ? text.unhighlight
              : text.unhighlightWords(shortened(passage.text.slice(from, to)))}
          </Button>
        ))}
        <Button
          size="s"
          kind="plain"
          icon={passage.hidden ? 'eye' : 'eye-off'}
          onClick={() => ask('hidePassage', { document: home, passage: id, hidden: !passage.hidden })}
        >
          {passage.hidden ? text.unhide : text.hide}
        </Button>
      </div>
      {passage.comments === undefined ? null : (
        <ul className={styles.comments}>
          {inOrder(passage.comments).map(([key, comment]) => (
            <li key={key}>
              <Words className={styles.by}>{authorName(comment.author, text, called)}</Words>
              <Words as="p" lang={language}>
                {comment.text}
              </Words>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
