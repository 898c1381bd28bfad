import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { ConsoleHead, ConsoleRefusal } from '../../ui/frames/ConsoleHead.tsx';
import { ReviewStrip } from '../../ui/ReviewStrip.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import styles from './Console.module.css';
import { ConsoleAdded } from './ConsoleAdded.tsx';
import { ConsoleInvitations } from './ConsoleInvitations.tsx';
import { ConsolePlan } from './ConsolePlan.tsx';
import { ConsoleRoom } from './ConsoleRoom.tsx';
import { ConsoleTables } from './ConsoleTables.tsx';
import { text } from './text.ts';

/** What the step is about comes first; the rest below it. */
export default function Console({ view, language, send }: ConsoleProps<typeof activity>) {
  const words = useText(text);
  const [refusal, watch, forget] = useHostRefusal();
  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));
  const part = { view, language, ask, forget };
  const { at } = view;
  const kicker = at === 'place' ? words.peopleDone(view.done, view.of) : words.tablesDone(view.done, view.of);
  const plan = <ConsolePlan key="plan" {...part} />;
  const added = <ConsoleAdded key="added" {...part} />;
  const tables = <ConsoleTables key="tables" {...part} />;
  const room = view.placed.length === 0 ? null : <ConsoleRoom key="room" {...part} />;
  const invitations = <ConsoleInvitations key="invitations" {...part} />;
  const order =
    at === 'plan'
      ? [plan, added, tables]
      : at === 'list' || at === 'place'
        ? [added, tables, plan]
        : at === 'table'
          ? [tables, room, added, plan]
          : at === 'room'
            ? [room, tables, invitations, added, plan]
            : [invitations, room, tables, added, plan];
  return (
    <div className={styles.screen}>
      <ConsoleHead
        kicker={kicker}
        title={view.plan ?? words.planAsk}
        {...(view.plan === undefined ? {} : { language })}
      />
      <ConsoleRefusal>{refusal}</ConsoleRefusal>
      <ReviewStrip
        review={view.review}
        waiting={view.waiting}
        onReview={(on) => void ask('reviewFirst', { on })}
        onAll={() => void ask('letThrough', {})}
      />
      {order}
    </div>
  );
}
