import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { RubricPart } from './props.ts';

/** What is rated; hosts leave out what they have no time for. */
export function ConsoleList({ view, language, ask }: RubricPart) {
  const words = useText(consoleText);
  const picked = view.dimensions.filter((one) => one.picked).length;
  const pick = (id: string, on: boolean) =>
    ask('pickDimensions', {
      ids: view.dimensions.filter((one) => (one.id === id ? on : one.picked)).map((one) => one.id),
    });
  return (
    <ConsoleSection heading={words.list}>
      <p className={styles.hint}>{words.listHow(view.least)}</p>
      <ul>
        {view.dimensions.map(({ id, title, picked: on, rated }) => (
          <li key={id}>
            <label className={styles.pick}>
              <input
                type="checkbox"
                checked={on}
                disabled={on && (picked <= view.least || id === view.dimension)}
                onChange={(event) => void pick(id, event.target.checked)}
              />
              <span lang={language} dir="auto">
                {title}
              </span>
              <span className={styles.small}>{words.rated(rated)}</span>
            </label>
          </li>
        ))}
      </ul>
    </ConsoleSection>
  );
}
