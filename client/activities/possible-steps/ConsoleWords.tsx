import { shownKey } from '../../../shared/activities/possible-steps/rules.ts';
import type { ElementView } from '../../../shared/activities/possible-steps/viewParts.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useText } from '../../ui/text.ts';
import { Changes } from './Changes.tsx';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import { cardsOf, type StepsPart } from './props.ts';

/** Tables' own words for an element's steps, with what they changed; two at most go on the projector. */
export function ConsoleWords({ view, language, ask, element }: StepsPart & { element: ElementView }) {
  const words = useText(consoleText);
  const rows = cardsOf(element).flatMap(([card, { source }]) =>
    Object.entries(view.tables)
      .sort(([a], [b]) => byLetter(a, b))
      .flatMap(([table, { decisions }]) => {
        const decision = decisions[card];
        const own = decision?.words.text ?? '';
        return decision?.verdict === 'adapt' && own.trim() !== ''
          ? [
              {
                card,
                table,
                source,
                own,
                hidden: decision.hidden === true,
                up: view.shown[shownKey(table, card)],
              },
            ]
          : [];
      }),
  );
  return (
    <ConsoleSection heading={words.words}>
      {rows.length === 0 ? <p className={styles.hint}>{words.noWords}</p> : null}
      <ul>
        {rows.map(({ card, table, source, own, hidden, up }) => (
          <li key={shownKey(table, card)} className={styles.version}>
            <NamedTable table={table} />
            <div className={styles.text}>
              <Changes source={source} own={own} language={language} />
              {hidden ? <Badge>{words.isHidden}</Badge> : null}
            </div>
            <div className={styles.controls}>
              {hidden ? null : up && up.text === own.trim() ? (
                <Button size="s" pressed onClick={() => void ask('takeDown', { table, card })}>
                  {words.takeDown}
                </Button>
              ) : (
                <Button size="s" onClick={() => void ask('showWords', { table, card })}>
                  {up ? words.update : words.show}
                </Button>
              )}
              <Button
                size="s"
                kind="plain"
                onClick={() => void ask('hideWords', { table, card, on: !hidden })}
              >
                {hidden ? words.unhide : words.hide}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </ConsoleSection>
  );
}
