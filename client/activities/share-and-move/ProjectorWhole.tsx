import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import type { Piece } from '../../../shared/activities/share-and-move/pages.ts';
import type { ShownDocument } from '../../../shared/activities/share-and-move/shown.ts';
import { classes } from '../../ui/classes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Words } from '../../ui/Words.tsx';
import type { ProjectorProps } from '../screen.ts';
import { Marked } from './Marked.tsx';
import styles from './ProjectorWhole.module.css';
import { shareText } from './text.ts';

/** Units of 1/1280 of the width. */
const ONE_SIZES = [48, 44, 40, 37, 34, 32, 30, 28];
const SIDE_SIZES = [40, 36, 34, 32, 30, 28];
/** What does not fit at 28 ends in "…" after so many lines. */
const LINES = [9, 8, 7, 6, 5, 4, 3, 2];

/** Documents side by side, or one in pages, with what hosts highlighted. */
export function ProjectorWhole({ view, language }: ProjectorProps<typeof activity>) {
  const text = useText(shareText);
  const { shown } = view;
  const [first] = shown?.documents ?? [];
  if (shown === undefined || first === undefined)
    return <Empty size="projector" title={view.documents > 0 ? text.nothingShown : text.noTables} />;
  return (
    <div className={styles.screen}>
      {shown.mode === 'one' ? (
        <One key={first.id} document={first} language={language} />
      ) : (
        <>
          <VisuallyHidden>
            <h1>{text.wholeTitle}</h1>
          </VisuallyHidden>
          <Side key={shown.documents.length} documents={shown.documents} language={language} />
        </>
      )}
      {shown.pages > 1 ? (
        <ProjectorFoot>
          <p>{text.page(shown.page + 1, shown.pages)}</p>
        </ProjectorFoot>
      ) : null}
    </div>
  );
}

function One({ document, language }: { document: ShownDocument; language: string }) {
  const text = useText(shareText);
  const called = useTableName();
  const { name, question, pieces } = document;
  const fit = useFit(JSON.stringify(pieces), ONE_SIZES, LINES);
  return (
    <>
      <header className={styles.head}>
        <NamedTable {...name} size="projector-l" />
        <h1 className={styles.question} lang={language} dir="auto">
          {question}
        </h1>
      </header>
      <div className={styles.pieces} ref={fit}>
        {pieces.length === 0 ? <p className={styles.none}>{text.nothingYet}</p> : null}
        {pieces.map((piece) => (
          <div key={piece.key} className={classes(styles.piece, piece.kind === 'comment' && styles.comment)}>
            <p className={styles.by} dir="auto">
              {piece.continued ? '' : text.table(called(piece.author.table))}
            </p>
            <PieceWords piece={piece} language={language} />
          </div>
        ))}
      </div>
    </>
  );
}

/** All columns have one size of letters: the largest that the longest of them allows. */
function Side({ documents, language }: { documents: readonly ShownDocument[]; language: string }) {
  const fit = useFit<HTMLUListElement>(JSON.stringify(documents), SIDE_SIZES, LINES);
  return (
    <ul className={styles.side} ref={fit}>
      {documents.map((document) => (
        <Column key={document.id} document={document} language={language} />
      ))}
    </ul>
  );
}

function Column({ document, language }: { document: ShownDocument; language: string }) {
  const text = useText(shareText);
  const called = useTableName();
  const { name, short, pieces, more } = document;
  return (
    <li className={styles.column}>
      <header className={styles.columnHead}>
        <TableBadge {...name} size="projector-l" />
        <h2 className={styles.short} lang={language} dir="auto">
          {short}
        </h2>
      </header>
      <div className={styles.excerpt}>
        {pieces.length === 0 ? <p className={styles.none}>{text.nothingYet}</p> : null}
        {pieces.map((piece) => (
          <div key={piece.key} className={styles.quote}>
            <PieceWords piece={piece} language={language} />
            <p className={styles.by} dir="auto">
              {text.table(called(piece.author.table))}
            </p>
          </div>
        ))}
        {more > 0 ? <p className={styles.none}>{text.more(more)}</p> : null}
      </div>
    </li>
  );
}

function PieceWords({ piece, language }: { piece: Piece; language: string }) {
  return (
    <Words as="p" className={styles.words} lang={language}>
      <Marked text={piece.text} marks={piece.marks} />
    </Words>
  );
}
