import type { ComponentProps, ReactNode } from 'react';
import { type Block, type Line, partsOf, plain, type Said } from '../../shared/activities/block.ts';
import { Bars } from '../ui/Bars.tsx';
import { useText } from '../ui/text.ts';
import { Words } from '../ui/Words.tsx';
import styles from './ReportPage.module.css';
import { reportText } from './reportText.ts';

/**
 * The blocks of one item's record. They are in order and never move: their place is their key.
 * @param spoken language of the session's texts, BCP 47; all other words are in the reader's
 */
export function Blocks({ blocks, spoken }: { blocks: readonly Block[]; spoken: string }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a record's blocks have no identity but their place
    <BlockOf key={place} block={block} spoken={spoken} />
  ));
}

/** What was said; what leads somewhere can be opened, in a tab of its own. */
const told = ({ said, link }: Said): ReactNode =>
  link !== undefined && /^https?:\/\//i.test(link) ? (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {said}
    </a>
  ) : (
    said
  );

/** A line of the record; what was said is marked with its own language. */
function Told({ line, spoken, as }: { line: Line; spoken: string; as?: ComponentProps<typeof Words>['as'] }) {
  const parts = partsOf(line);
  const [only] = parts;
  const whole = parts.length === 1 && typeof only === 'object';
  return (
    <Words
      {...(as ? { as } : {})}
      translate="yes"
      {...(as === 'p' ? { className: styles.text } : {})}
      {...(whole ? { lang: spoken } : {})}
    >
      {whole
        ? told(only)
        : parts.map((part, place) =>
            typeof part === 'string' ? (
              part
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no identity but their place
              <span key={place} lang={spoken}>
                {told(part)}
              </span>
            ),
          )}
    </Words>
  );
}

type Table = Pick<Extract<Block, { type: 'table' }>, 'columns' | 'rows'>;

/** So many columns fit side by side on a page. */
const FEW = 7;

/** A table that is wider than long has its rows for columns, so that it fits on a page. */
export function turned({ columns, rows }: Table): Table {
  if (columns.length <= FEW || columns.length <= rows.length + 1) return { columns, rows };
  return {
    columns: [columns[0] ?? '', ...rows.map(([first = '']) => first)],
    rows: columns.slice(1).map((column, place) => [column, ...rows.map((row) => row[place + 1] ?? '')]),
  };
}

function BlockOf({ block, spoken }: { block: Block; spoken: string }) {
  const text = useText(reportText);
  switch (block.type) {
    case 'heading':
      return (
        <h3 className={styles.heading}>
          <Told line={block.text} spoken={spoken} />
        </h3>
      );
    case 'text':
      return <Told as="p" line={block.text} spoken={spoken} />;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice
            <Told as="li" key={place} line={item} spoken={spoken} />
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote className={styles.quote} dir="auto">
          <Words as="p" lang={spoken}>
            {plain(block.text)}
          </Words>
          {block.by ? (
            <footer>
              {text.by}
              <Told line={block.by} spoken={spoken} />
            </footer>
          ) : null}
        </blockquote>
      );
    case 'table': {
      const { columns, rows } = turned(block);
      return (
        // A scroll area must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <div className={styles.scroll} tabIndex={0}>
          <table className={styles.table} data-wide={columns.length > FEW || undefined}>
            <thead>
              <tr>
                {columns.map((column, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are not reordered
                  <th key={place} scope="col">
                    <Told line={column} spoken={spoken} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are not reordered
                <tr key={place}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns are not reordered
                    <Told as="td" key={column} line={cell} spoken={spoken} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    }
    case 'bars':
      return (
        <div className={styles.bars}>
          <Bars
            unit={block.unit}
            lang={spoken}
            bars={block.bars.map(({ label, value, of }, place) => ({
              id: `${place}`,
              label: plain(label),
              value,
              ...(of === undefined ? {} : { of }),
            }))}
          />
        </div>
      );
  }
}
