import type { HTMLAttributes } from 'react';
import { classes } from './classes.ts';
import styles from './Words.module.css';

interface WordsProps extends HTMLAttributes<HTMLElement> {
  as?: 'span' | 'p' | 'b' | 'li' | 'td' | 'h2' | 'h3';
}

/**
 * What people wrote (a sticky, an answer, a name), wherever it is shown: with its own lines, each in its own
 * direction and apart from what stands beside it, broken where nothing else helps, and not translated.
 * Nothing that people wrote is drawn without it.
 */
export function Words({ as: Element = 'span', className, ...rest }: WordsProps) {
  return (
    <Element dir="auto" translate="no" data-words="" {...rest} className={classes(styles.words, className)} />
  );
}
