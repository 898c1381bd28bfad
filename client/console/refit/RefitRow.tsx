import { MINUTE } from '../../../shared/lib/duration.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { type AgendaEntry, rangeOf } from '../bar/standing.ts';
import { Marks } from '../edit/Marks.tsx';
import { MinutesStepper } from '../edit/MinutesStepper.tsx';
import { marksIn, marksText } from '../edit/marksText.ts';
import { changed, type Edit, type Row } from './proposal.ts';
import styles from './RefitDialog.module.css';
import { refitText } from './refitText.ts';

/** Lengths are proposed in half minutes; what is shown in them holds still while seconds go by. */
const inHalves = (ms: number): number => Math.round((ms / MINUTE) * 2) / 2;

/** One item of the proposal: now, after, why, and what she makes of it. */
export function RefitRow({
  item,
  row,
  edit,
  language: spoken,
  onEdit,
}: {
  item: AgendaEntry;
  row: Row;
  edit: Edit | undefined;
  /** Of the session's titles. */
  language: string;
  onEdit: (change: Edit) => void;
}) {
  const text = useText(refitText);
  const language = useLanguage();
  const after = edit?.ms === undefined ? inHalves(row.after) : Math.round((edit.ms / MINUTE) * 10) / 10;
  const optional: readonly (readonly [string, string])[] = [
    ...Object.entries(item.steps)
      .filter(
        ([id, step]) =>
          step.optional && !step.skipped && step.usedMs === 0 && step.within === undefined && id !== '',
      )
      .map(([id, { title }]) => [id, text.half(title)] as const),
    ...Object.entries(item.parts ?? {})
      .filter(([, part]) => part.optional && !part.skipped)
      .map(([id, { title }]) => [id, text.part(title)] as const),
  ];
  // The seconds over whole half minutes fall to one item; that is no change to speak of.
  const different =
    row.byHand ||
    (changed(row) && (row.dropped || row.droppedSteps.length > 0 || inHalves(row.before) !== after));
  return (
    <tr className={classes(styles.row, different && styles.changed, row.dropped && styles.dropped)}>
      <th scope="row" className={styles.what}>
        <span className={styles.title} lang={spoken}>
          {item.title}
        </span>
        <Reasons item={item} row={row} after={after} different={different} />
        {row.dropped ? null : (
          <Marks
            item={{ title: item.title, ...marksOf(row) }}
            onHold={(on) => onEdit({ hold: on })}
            onGiveFirst={(on) => onEdit({ givesFirst: on, ...(on ? { hold: false, released: true } : {}) })}
            onRelease={() => onEdit({ released: true })}
          />
        )}
        {row.dropped || row.hold
          ? null
          : optional.map(([id, title]) => {
              const out = row.droppedSteps.includes(id);
              return (
                <label key={id} className={styles.half}>
                  <input
                    type="checkbox"
                    checked={!out}
                    onChange={(event) => onEdit({ halves: { [id]: event.target.checked } })}
                  />
                  <span lang={spoken}>{title}</span>
                </label>
              );
            })}
      </th>
      <td className={styles.number}>{formatNumber(inHalves(row.before), language)}</td>
      <td className={styles.after}>
        {row.dropped ? (
          <span className={styles.none}>–</span>
        ) : row.hold ? (
          <span className={styles.none}>{formatNumber(after, language)}</span>
        ) : (
          <MinutesStepper
            label={item.title}
            minutes={after}
            least={item.state === 'current' ? 0 : 1}
            onChange={(minutes) => onEdit({ ms: minutes * MINUTE })}
          />
        )}
      </td>
      <td className={styles.choice}>
        {item.state === 'current' || row.hold ? null : (
          <Button
            size="s"
            kind={row.dropped ? 'quiet' : 'plain'}
            aria-label={row.dropped ? text.keepItem(item.title) : text.dropItem(item.title)}
            onClick={() => onEdit({ out: !row.dropped })}
          >
            {row.dropped ? text.keep : text.drop}
          </Button>
        )}
      </td>
    </tr>
  );
}

const marksOf = ({ kept, hold, givesFirst: first }: Row) => ({ byHand: kept, hold, givesFirst: first });

/** Why it changes, or that it does not. */
function Reasons({
  item,
  row,
  after,
  different,
}: {
  item: AgendaEntry;
  row: Row;
  after: number;
  different: boolean;
}) {
  const text = useText(refitText);
  const marks = useText(marksText);
  const language = useLanguage();
  const halves = row.droppedSteps.flatMap((id) => {
    const half = item.steps[id]?.title;
    const part = item.parts?.[id]?.title;
    if (half !== undefined) return [text.halfOut(half)];
    return part === undefined ? [] : [text.partOut(part)];
  });
  const [least, most] = rangeOf(item);
  const outside =
    (row.kept || row.byHand) && !row.dropped && item.state !== 'current' && halves.length === 0
      ? after < least || after > most
      : false;
  const words = [
    ...(item.state === 'current' ? [text.left] : []),
    ...(row.dropped ? [] : marksIn(marks, marksOf(row))),
    ...halves,
    ...(different
      ? row.why.filter((why) => why !== 'optional-half' && why !== 'gives-first').map((why) => text.why[why])
      : []),
    ...(outside ? [text.outside(formatNumber(least, language), formatNumber(most, language))] : []),
  ];
  return words.length > 0 ? <span className={styles.why}>{words.join(' · ')}</span> : null;
}
