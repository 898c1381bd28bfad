import styles from './Problem.module.css';

/** Why the last press was refused, above what can be pressed. */
export function Problem({ children }: { children: string | undefined }) {
  return children ? (
    <p className={styles.problem} role="alert">
      {children}
    </p>
  ) : null;
}
