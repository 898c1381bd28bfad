import type { Block } from '../../shared/activities/activity.ts';
import { Bars } from '../ui/Bars.tsx';
import { useText } from '../ui/text.ts';
import { Words } from '../ui/Words.tsx';
import styles from './ReportPage.module.css';
import { reportText } from './reportText.ts';

/** The blocks of one item's record. They are in order and never move: their place is their key. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a record's blocks have no identity but their place
    <BlockOf key={place} block={block} />
  ));
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

function BlockOf({ block }: { block: Block }) {
  const text = useText(reportText);
  switch (block.type) {
    case 'heading':
      return <h3 className={styles.heading}>{block.text}</h3>;
    case 'text':
      return (
        <Words as="p" translate="yes" className={styles.text}>
          {block.text}
        </Words>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice
            <Words as="li" translate="yes" key={place}>
              {item}
            </Words>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote className={styles.quote} dir="auto">
          <Words as="p">{block.text}</Words>
          {block.by ? <footer>{text.by(block.by)}</footer> : null}
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
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are not reordered
                <tr key={place}>
                  {row.map((cell, column) => (
                    <Words as="td" translate="yes" key={columns[column] ?? column}>
                      {cell}
                    </Words>
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
            bars={block.bars.map(({ label, value, of }, place) => ({
              id: `${place}`,
              label,
              value,
              ...(of === undefined ? {} : { of }),
            }))}
          />
        </div>
      );
  }
}
