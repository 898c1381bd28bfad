import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { StepsPart } from './props.ts';

/** What earlier items gave, and the elements: those that fit it are put first. */
export function ConsoleOpen({ view, language, ask }: StepsPart) {
  const words = useText(consoleText);
  return (
    <>
      {view.headings ? (
        <ConsoleSection heading={words.came}>
          <ul className={styles.came} lang={language}>
            {view.headings.map(({ id, text }) => (
              <li key={id} dir="auto" translate="no">
                {text}
              </li>
            ))}
          </ul>
        </ConsoleSection>
      ) : null}
      <ConsoleSection heading={words.elements}>
        <ol>
          {view.elements.map(({ id, title }, at) => (
            <li key={id} className={styles.row}>
              <span className={styles.text} lang={language} dir="auto">
                {title}
              </span>
              {view.arranging && at > 0 ? (
                <Button
                  size="s"
                  aria-label={`${words.putFirst}: ${title}`}
                  onClick={() => ask('putFirst', { element: id })}
                >
                  {words.putFirst}
                </Button>
              ) : null}
            </li>
          ))}
        </ol>
      </ConsoleSection>
    </>
  );
}
