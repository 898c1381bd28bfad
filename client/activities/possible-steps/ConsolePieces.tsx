import type { ElementView } from '../../../shared/activities/possible-steps/viewParts.ts';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { StepsPart } from './props.ts';

/** What people tapped of descriptions as true today. */
export function ConsolePieces({ view, language, only }: StepsPart & { only: ElementView | undefined }) {
  const words = useText(consoleText);
  const current = useLanguage();
  return (
    <ConsoleSection heading={words.tapped}>
      {(only ? [only] : view.elements).map(({ id, title, description }) => {
        const pieces = view.pieces[id];
        return (
          <section key={id} className={styles.pieces}>
            {only ? null : (
              <h3 className={styles.text} lang={language} dir="auto">
                {title}
              </h3>
            )}
            <p className={styles.hint}>
              {`${words.tappedBy(pieces?.people ?? 0)}. ${pieces?.counts ? '' : words.tappedFew}`}
            </p>
            <ul>
              {description?.map((piece, nth) => (
                <li key={piece} className={styles.row}>
                  <span className={styles.text} lang={language} dir="auto">
                    {piece}
                  </span>
                  <strong>{pieces?.counts ? formatNumber(pieces.counts[nth] ?? 0, current) : '–'}</strong>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </ConsoleSection>
  );
}
