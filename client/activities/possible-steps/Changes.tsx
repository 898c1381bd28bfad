import { diffWordsWithSpace } from 'diff';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Changes.module.css';
import { text } from './text.ts';

/** A table's words with what differs from the source marked: struck out what is gone, underlined what came. */
export function Changes({ source, own, language }: { source: string; own: string; language: string }) {
  const words = useText(text);
  const parts = diffWordsWithSpace(source, own);
  return (
    <Words as="p" className={styles.changes ?? ''} lang={language}>
      {parts.map(({ value, added, removed }, at) =>
        added ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
          <ins key={at} className={parts[at - 1]?.removed ? styles.instead : undefined}>
            <VisuallyHidden>{words.come}</VisuallyHidden>
            {value}
          </ins>
        ) : removed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <del key={at}>
            <VisuallyHidden>{words.gone}</VisuallyHidden>
            {value}
          </del>
        ) : (
          value
        ),
      )}
    </Words>
  );
}
