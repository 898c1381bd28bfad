import { Icon } from '../Icon.tsx';
import styles from './LinkRows.module.css';
import { shortAddress } from './shortAddress.ts';

/** A title, what it is for, and where it leads. */
export interface LinkRow {
  readonly title: string;
  /** What it is for. */
  readonly for?: string;
  readonly link?: string;
}

/**
 * Titles as rows; those with a link are found by a thumb, and open in a tab of their own, so that the room is still there
 * afterwards.
 */
export function LinkRows({ rows, language }: { rows: readonly LinkRow[]; language: string }) {
  return (
    <ul className={styles.rows}>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows may say the same; they have no state
        <li key={place}>
          {row.link === undefined ? (
            <div className={styles.row}>
              <Words row={row} language={language} />
            </div>
          ) : (
            <a className={styles.row} href={row.link} target="_blank" rel="noopener noreferrer">
              <Words row={row} language={language} />
              <Icon name="link" size={22} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ row, language }: { row: LinkRow; language: string }) {
  return (
    <span className={styles.words}>
      <span className={styles.title} lang={language} dir="auto">
        {row.title}
      </span>
      {row.for === undefined ? null : (
        <span className={styles.for} lang={language} dir="auto">
          {row.for}
        </span>
      )}
      {row.link === undefined ? null : (
        <span className={styles.address} dir="ltr">
          {shortAddress(row.link)}
        </span>
      )}
    </span>
  );
}
