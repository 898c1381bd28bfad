import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import { documentId } from '../../../shared/activities/share-and-move/documents.ts';
import type { ShownDocument } from '../../../shared/activities/share-and-move/shown.ts';
import type { WritersView } from '../../../shared/activities/share-and-move/views.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import { Marked } from './Marked.tsx';
import { authorName, useDocumentName } from './names.ts';
import { Passages } from './Passages.tsx';
import styles from './Phone.module.css';
import { shareText } from './text.ts';

/** What the projector shows, to read along; and one's own table's document with what others made of it. */
export function PhoneWhole({
  floor,
  own,
  mine,
  language,
}: PhoneProps<typeof activity> & {
  own: WritersView | undefined;
  mine: Readonly<Record<string, true>>;
}) {
  const text = useText(shareText);
  const labelOf = useDocumentName();
  const { shown } = floor;
  const document = own?.document;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{text.wholeTitle}</h1>
        <p className={styles.what}>{shown === undefined ? text.lookUp : text.wholeHint}</p>
      </header>
      {shown === undefined ? null : (
        <section className={styles.section}>
          {shown.documents.map((one) => (
            <Shown
              key={one.id}
              document={one}
              language={language}
              page={
                shown.mode === 'one' && shown.pages > 1 ? text.page(shown.page + 1, shown.pages) : undefined
              }
            />
          ))}
        </section>
      )}
      {own === undefined || document?.id !== documentId(own.name) ? null : (
        <details className={styles.before}>
          <summary>{text.ownDocument(labelOf(own.name))}</summary>
          <section className={styles.section}>
            <h2 className={styles.heading} lang={language} dir="auto">
              {document.question}
            </h2>
            {Object.keys(document.passages).length === 0 ? (
              <p className={styles.quiet}>{text.nothingYet}</p>
            ) : (
              <Passages passages={document.passages} mine={mine} language={language} />
            )}
          </section>
        </details>
      )}
    </div>
  );
}

function Shown({
  document,
  language,
  page,
}: {
  document: ShownDocument;
  language: string;
  page: string | undefined;
}) {
  const text = useText(shareText);
  const called = useTableName();
  const labelOf = useDocumentName();
  return (
    <article className={styles.shown}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <TableBadge {...document.name} />
          {page ?? text.table(labelOf(document.name))}
        </p>
        <h2 className={styles.heading} lang={language} dir="auto">
          {document.question}
        </h2>
      </header>
      {document.pieces.length === 0 ? <p className={styles.quiet}>{text.nothingYet}</p> : null}
      <div className={styles.pieces}>
        {document.pieces.map(({ key, kind, author, text: words, marks }) => (
          <div key={key} className={kind === 'comment' ? `${styles.piece} ${styles.reply}` : styles.piece}>
            <Words as="p" className={styles.by}>
              {authorName(author, text, called)}
            </Words>
            <Words as="p" lang={language}>
              <Marked text={words} marks={marks} />
            </Words>
          </div>
        ))}
      </div>
      {document.more > 0 ? <p className={styles.quiet}>{text.more(document.more)}</p> : null}
    </article>
  );
}
