import type { activity } from '../../../shared/activities/possible-steps/activity.ts';
import { VERDICTS } from '../../../shared/activities/possible-steps/rules.ts';
import { classes } from '../../ui/classes.ts';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import type { ProjectorProps } from '../screen.ts';
import { Changes } from './Changes.tsx';
import styles from './Projector.module.css';
import { cardsOf } from './props.ts';
import { text } from './text.ts';

const SIZES = [40, 36, 32, 30, 28];
const LINES = [6, 5, 4, 3, 2, 1];

/** An element as the room makes of it: tables by verdict for each card; or two tables' words beside the source. */
export function ProjectorRoom({ view, step, language }: ProjectorProps<typeof activity>) {
  const words = useText(text);
  const current = useLanguage();
  const element = view.elements.find(({ id }) => step.id === `room.${id}`);
  const cards = element ? cardsOf(element) : [];
  const shown = view.shown ?? [];
  const about = cards.filter(([card]) => shown.length === 0 || shown.some((one) => one.card === card));
  const list = useFit(JSON.stringify([cards, view.counts, shown]), SIZES, LINES);
  const sourceOf = (card: string) => cards.find(([id]) => id === card)?.[1].source ?? '';
  return (
    <div className={styles.screen}>
      <h1 className={classes(styles.title, styles.low)} lang={language} dir="auto">
        {element?.title}
      </h1>
      {view.counts === undefined ? (
        <p className={styles.kicker}>{words.hiddenResults}</p>
      ) : (
        <div className={styles.fitted} ref={list}>
          <table className={styles.counts}>
            <thead>
              <tr>
                <td />
                {VERDICTS.map((verdict) => (
                  <th key={verdict} scope="col">
                    {words.verdicts[verdict]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {about.map(([card, { id, source }]) => (
                <tr key={card}>
                  <th scope="row" lang={language} dir="auto">
                    <span className={styles.line}>
                      {shown.length === 0 ? source : cards.length > 1 ? `${id})` : ''}
                    </span>
                  </th>
                  {VERDICTS.map((verdict) => {
                    const count = view.counts?.[card]?.[verdict] ?? 0;
                    return (
                      <td key={verdict} className={count === 0 ? styles.none : undefined}>
                        {formatNumber(count, current)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length === 0 ? null : (
            <div className={styles.versions}>
              {shown.map(({ table, card, text: own }) => (
                <section key={`${table} ${card}`}>
                  <h2>
                    <NamedTable table={table} size="projector" />
                  </h2>
                  <Changes source={sourceOf(card)} own={own} language={language} />
                </section>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
