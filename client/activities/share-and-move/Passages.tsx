import type { ReactNode } from 'react';
import type { CommentView, PassageView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { authorName } from './names.ts';
import styles from './Passages.module.css';
import { shareText } from './text.ts';

interface PassagesProps {
  passages: Readonly<Record<string, PassageView>>;
  mine: Readonly<Record<string, true>>;
  language: string;
  /** A passage that is not listed: it is in the editor. */
  without?: string | undefined;
  /** What stands below a passage and its comments. */
  below?: (id: string, passage: PassageView) => ReactNode;
  /** What stands behind a comment of one's own. */
  besideOwn?: (passage: string, comment: string) => ReactNode;
}

export const inOrder = <T extends { readonly n: number }>(
  entries: Readonly<Record<string, T>>,
): [string, T][] => Object.entries(entries).sort(([, a], [, b]) => a.n - b.n);

/** A document as people read it: who wrote what, one after the other, with the comments below. */
export function Passages({ passages, mine, language, without, below, besideOwn }: PassagesProps) {
  const text = useText(shareText);
  const called = useTableName();
  const shown = inOrder(passages).filter(([id]) => id !== without);
  return (
    <ol className={styles.passages}>
      {shown.map(([id, passage]) => (
        <li key={id} className={styles.passage}>
          <p className={styles.by}>
            <Words>{mine[id] ? text.you : authorName(passage.author, text, called)}</Words>
            {passage.kind === 'added' ? <Badge>{text.added}</Badge> : null}
          </p>
          <Words as="p" className={styles.words} lang={language}>
            {passage.text}
          </Words>
          {passage.comments === undefined ? null : (
            <ul className={styles.comments}>
              {inOrder(passage.comments).map(([key, comment]) => (
                <CommentRow key={key} comment={comment} isMine={mine[key] === true} language={language}>
                  {mine[key] ? besideOwn?.(id, key) : null}
                </CommentRow>
              ))}
            </ul>
          )}
          {below?.(id, passage)}
        </li>
      ))}
    </ol>
  );
}

function CommentRow({
  comment,
  isMine,
  language,
  children,
}: {
  comment: CommentView;
  isMine: boolean;
  language: string;
  children: ReactNode;
}) {
  const text = useText(shareText);
  const called = useTableName();
  return (
    <li className={styles.comment}>
      <p className={styles.by}>
        <Words>{isMine ? text.you : authorName(comment.author, text, called)}</Words>
      </p>
      <Words as="p" className={styles.remark} lang={language}>
        {comment.text}
      </Words>
      {children}
    </li>
  );
}
