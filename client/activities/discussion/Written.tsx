import styles from './Written.module.css';

/** What somebody wrote, as it was sent. */
export const Written = ({ language, children }: { language: string; children: string | undefined }) => (
  <p className={styles.words} lang={language} dir="auto">
    {children}
  </p>
);
