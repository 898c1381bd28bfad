import type { Language } from '../../shared/lib/catalogue.ts';
import { type JoinAddress, tableLink } from '../live/address.ts';
import { classes } from '../ui/classes.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { tableTone, toneStyle } from '../ui/tableTone.ts';
import { Words } from '../ui/Words.tsx';
import styles from './CardsPage.module.css';
import { cardsText } from './cardsText.ts';

/** A table's letter, as large as the page takes it, and below it the way to this table. Fits A4 and Letter alike. */
export function TableCard({
  table,
  team,
  title,
  join,
  language,
  spoken,
}: {
  table: string;
  /** The name of its team. */
  team?: string | undefined;
  title: string;
  join: JoinAddress;
  language: Language;
  /** BCP 47 tag of the session's texts. */
  spoken: string;
}) {
  const text = cardsText[language];
  const link = tableLink(join, table);
  return (
    <article className={styles.card} lang={language} style={toneStyle(table)} data-tone={tableTone(table)}>
      <p className={styles.session} lang={spoken} dir="auto">
        {title}
      </p>
      <h2 className={styles.table}>
        <span className={styles.word}>{text.table}</span>{' '}
        <span className={classes(styles.letter, table.length > 1 && styles.two)} translate="no">
          {table}
        </span>
        {team === undefined ? null : <Words className={styles.team}>{team}</Words>}
      </h2>
      <div className={styles.way}>
        <div className={styles.qr}>
          <QrCode text={link} label={link} />
        </div>
        <div>
          <p className={styles.scan}>{text.scan}</p>
          <p className={styles.step}>{text.orOpen}</p>
          <p className={styles.address} translate="no">
            <bdi dir="ltr">{join.address}</bdi>
          </p>
          <p className={styles.step}>{text.andType}</p>
          <p className={styles.code} translate="no">
            <bdi dir="ltr">
              {join.code} {table}
            </bdi>
          </p>
        </div>
      </div>
    </article>
  );
}
