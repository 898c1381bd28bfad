import type { ProjectorView } from '../../../../shared/activities/sticky-brainstorm/projectorView.ts';
import type { TableProgress } from '../../../../shared/activities/sticky-brainstorm/viewParts.ts';
import { useText } from '../../../ui/text.ts';
import type { OneTopic } from '../order.ts';
import shared from '../Projector.module.css';
import { wallText } from '../text.ts';
import { Disagree } from '../wall/Heads.tsx';

/** What is said beside the wall: how much hangs, and how to read it. */
export function ProjectorFooting({ view, topics }: { view: ProjectorView; topics: readonly OneTopic[] }) {
  const words = useText(wallText);
  const { hanging, unplaced, made } = countsOf(view, topics.length);
  return (
    <div className={shared.foot}>
      {view.phase === 'wall' || made === 0 ? (
        <p>
          <b>{words.stickies(hanging)}</b>
        </p>
      ) : (
        <p>
          <b>{words.inTopics(hanging - unplaced, made)}</b>
          {unplaced > 0 ? ` · ${words.notPlaced(unplaced)}` : null}
        </p>
      )}
      <p>
        {view.phase === 'tables'
          ? words.tablesNow
          : view.phase === 'wall'
            ? words.nameless
            : words.order(view.stickies)}
        {topics.some(({ disagree }) => disagree) ? (
          <>
            {' · '}
            <Disagree />
            {`\u00a0${words.disagree}`}
          </>
        ) : null}
      </p>
    </div>
  );
}

/** While tables condense it is their topics that count, also those of tables without a letter. */
function countsOf(view: ProjectorView, ofRoom: number) {
  if (view.phase !== 'tables')
    return { hanging: view.hanging ?? 0, unplaced: view.unplaced ?? 0, made: ofRoom };
  const tables = Object.values(view.tables);
  const total = (of: (table: TableProgress) => number) => tables.reduce((sum, table) => sum + of(table), 0);
  const hanging = view.hanging ?? 0;
  return { hanging, unplaced: hanging - total(({ placed }) => placed), made: total(({ topics }) => topics) };
}
