import { Words } from '../../ui/Words.tsx';
import styles from './Written.module.css';

/** What somebody wrote, as it was sent. */
export const Written = ({ language, children }: { language: string; children: string | undefined }) => (
  <Words as="p" className={styles.words} lang={language}>
    {children}
  </Words>
);
