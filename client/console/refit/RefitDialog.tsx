import { useState } from 'react';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { availableOf, remainingOf } from '../../../shared/room/remaining.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { serverNow, useServerNow } from '../../live/time.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { useHostReasons } from '../../ui/hostReasons.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { against, entriesOf, standingOf, wholeLength } from '../bar/standing.ts';
import { DialogFoot } from '../DialogFoot.tsx';
import { MarksLegend } from '../edit/Marks.tsx';
import type { Controls } from '../useConsole.ts';
import { type Edit, type Edits, type Plan, planFor, toItems } from './proposal.ts';
import styles from './RefitDialog.module.css';
import { RefitRow } from './RefitRow.tsx';
import { refitText } from './refitText.ts';

/**
 * Offers how what remains fits into the time that is left: now and after, side by side, with the reasons in words.
 * The clock goes on meanwhile; what was not changed by hand is fitted anew.
 */
export function RefitDialog({
  open,
  view,
  controls,
  onClose,
}: {
  open: boolean;
  view: ConsoleView;
  controls: Controls;
  onClose: () => void;
}) {
  const text = useText(refitText);
  return (
    <Dialog open={open} wide title={text.title} onClose={onClose}>
      <Refit view={view} controls={controls} onClose={onClose} />
    </Dialog>
  );
}

function Refit({ view, controls, onClose }: { view: ConsoleView; controls: Controls; onClose: () => void }) {
  const text = useText(refitText);
  const now = useServerNow();
  const [edits, setEdits] = useState<Edits>({});
  const reasonOf = useHostReasons();
  const [fault, setFault] = useState<string>();
  const planAt = (at: number) => planFor(remainingOf(view, at), availableOf(view, at) ?? 0, edits);
  const plan = planAt(now);
  const edit = (id: string, change: Edit) =>
    setEdits((before) => {
      const one = change.released ? withoutLength(before[id]) : before[id];
      const halves = { ...one?.halves, ...change.halves };
      return { ...before, [id]: { ...one, ...change, ...(change.halves ? { halves } : {}) } };
    });
  const items = new Map(entriesOf(view.agenda).map((item) => [item.id, item]));
  const touched = Object.keys(edits).length > 0;

  const accept = async () => {
    // Counted from this instant, not from when the proposal was last drawn.
    const wanted = toItems(planAt(serverNow()));
    if (wanted.length === 0) return onClose();
    const reply = await controls.ask('refit', { items: wanted });
    if (reply.ok) onClose();
    else setFault(reasonOf(reply));
  };
  return (
    <form
      className={styles.refit}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <div>
        <Statement view={view} now={now} plan={plan} />
        <MarksLegend />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            <th scope="col" className={styles.headEnd}>
              {text.now}
            </th>
            <th scope="col" className={styles.headCenter}>
              {text.after}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row) => {
            const item = items.get(row.id);
            return item ? (
              <RefitRow
                key={row.id}
                item={item}
                row={row}
                edit={edits[row.id]}
                language={view.room.language}
                onEdit={(change) => edit(row.id, change)}
              />
            ) : null;
          })}
        </tbody>
      </table>
      <DialogFoot fault={fault}>
        <Outcome
          view={view}
          now={now}
          plan={plan}
          why={isKept(plan) ? 'kept' : touched ? 'touched' : 'least'}
        />
        <div className={styles.actions}>
          {touched ? (
            <Button kind="plain" icon="undo" onClick={() => setEdits({})}>
              {text.reset}
            </Button>
          ) : null}
          <Button onClick={onClose} data-first={plan.changes ? undefined : true}>
            {text.leave}
          </Button>
          <Button
            kind="primary"
            type="submit"
            disabled={!plan.changes}
            data-first={plan.changes ? true : undefined}
          >
            {text.accept}
          </Button>
        </div>
      </DialogFoot>
    </form>
  );
}

/** Whether anything in it is kept as it is, because a host said so. */
const isKept = ({ rows }: Plan): boolean => rows.some((row) => row.kept || row.hold);

function withoutLength(edit: Edit | undefined): Edit {
  const { ms: _, ...rest } = edit ?? {};
  return rest;
}

/** How it stands, and what the proposal is for. */
function Statement({ view, now, plan }: { view: ConsoleView; now: number; plan: Plan }) {
  const text = useText(refitText);
  const language = useLanguage();
  const fixed = view.room.fixedEnd;
  const starting = now + wholeLength(view.agenda);
  const { tone, minutes, shown } = view.clock
    ? standingOf(view.clock, now)
    : against(starting, fixed ?? starting);
  const time = formatTime(shown.end, language, { beside: true });
  const kept = isKept(plan);
  const gives = plan.rows.some(({ why }) => why.includes('time-to-spare'));
  const words = {
    behind: plan.over < MINUTE ? text.late(minutes, time) : text.lateStill(minutes, time),
    ahead: gives ? text.early(minutes, time) : (kept ? text.noMoreKept : text.noMore)(minutes, time),
    'on-time': text.even(time),
  }[tone];
  return <p className={styles.statement}>{words}</p>;
}

/** When it would end, as it is edited, and plainly whether that holds. */
function Outcome({
  view,
  now,
  plan,
  why,
}: {
  view: ConsoleView;
  now: number;
  plan: Plan;
  /** Why it does not fit, where it does not: what is kept as it is, what was changed here, or the least of everything. */
  why: 'kept' | 'touched' | 'least';
}) {
  const text = useText(refitText);
  const language = useLanguage();
  const end = now + (availableOf(view, now) ?? plan.length);
  const { tone, minutes, shown } = against(now + plan.length, end);
  const time = formatTime(shown.end, language, { beside: true });
  const words =
    tone === 'behind'
      ? { kept: text.overKept, touched: text.overByHand, least: text.over }[why](minutes, time)
      : tone === 'ahead'
        ? text.under(minutes, time)
        : text.fits;
  return (
    <p className={styles.outcome} role="status">
      <span className={styles.endLabel}>{text.endsAfter}</span>{' '}
      <b className={tone === 'behind' ? styles.late : undefined}>
        {formatTime(shown.projected, language, { beside: true })}
      </b>
      <span className={tone === 'behind' ? styles.lateWords : styles.words}>{words}</span>
    </p>
  );
}
