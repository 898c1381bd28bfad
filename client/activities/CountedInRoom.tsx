import { formatNumber, useLanguage, useText } from '../ui/text.ts';
import styles from './CountedInRoom.module.css';
import { countedText } from './countedText.ts';
import { LiveStepper } from './LiveStepper.tsx';

/** Where a host counts those who answer without a phone, by choice. */
export function CountedInRoom<Choice extends string>({
  choices,
  onCount,
}: {
  choices: readonly { readonly id: Choice; readonly label: string; readonly count: number }[];
  /** So many more; below 0, fewer. */
  onCount: (choice: Choice, by: number) => unknown;
}) {
  const text = useText(countedText);
  const language = useLanguage();
  return (
    <section className={styles.counted} aria-label={text.title}>
      <div>
        <h2 className={styles.title}>{text.title}</h2>
        <p className={styles.hint}>{text.hint}</p>
      </div>
      <div className={styles.choices}>
        {choices.map(({ id, label, count }) => (
          <LiveStepper
            key={id}
            small
            label={label}
            value={formatNumber(count, language)}
            less={text.less(label)}
            more={text.more(label)}
            onLess={count > 0 ? () => onCount(id, -1) : undefined}
            onMore={() => onCount(id, 1)}
          />
        ))}
      </div>
    </section>
  );
}
