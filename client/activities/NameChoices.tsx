import { Button } from '../ui/fields/Button.tsx';
import { Words } from '../ui/Words.tsx';
import styles from './NameChoices.module.css';

/** Names that are ready, to be taken by one press instead of typing one. */
export function NameChoices({
  names,
  label,
  language,
  size = 'm',
  onChoose,
}: {
  names: readonly string[];
  label: string;
  language: string;
  size?: 's' | 'm';
  onChoose: (name: string) => void;
}) {
  if (names.length === 0) return null;
  return (
    <ul className={styles.names} aria-label={label}>
      {names.map((name) => (
        <li key={name}>
          <Button size={size} onClick={() => onChoose(name)}>
            <Words lang={language}>{name}</Words>
          </Button>
        </li>
      ))}
    </ul>
  );
}
