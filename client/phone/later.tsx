import type { FloorView } from '../../shared/room/views.ts';
import type { PropsOf } from '../activities/screen.ts';
import type { DraftScope } from '../live/drafts.ts';
import { PartReady, part } from '../parts/part.tsx';

export const rest = () => import('./rest.tsx');

/** Fetched while the connection is being made. */
export const Idle = part(async () => ({ default: (await rest()).Idle }));
export const ClosedRoom = part(async () => ({ default: (await rest()).ClosedRoom }));
export const TakenOut = part(async () => ({ default: (await rest()).TakenOut }));

const activities = () => import('../activities/ActivityScreen.tsx');

/** The screen of the activity that is on. `onReady` hears when it is there with all its fields. */
export const Activity = part<{
  readonly screen: PropsOf['phone'];
  readonly place: DraftScope | undefined;
  readonly teams: FloorView['room']['teams'];
  readonly onReady: () => void;
}>(async () => {
  const [{ ActivityScreen }, { DraftScopeContext }, { Teams }] = await Promise.all([
    activities(),
    import('../live/drafts.ts'),
    import('../ui/teams.ts'),
  ]);
  return {
    default: ({ screen, place, teams, onReady }) => (
      <DraftScopeContext value={place}>
        <PartReady value={onReady}>
          <Teams value={teams}>
            <ActivityScreen face="phone" screen={screen} />
          </Teams>
        </PartReady>
      </DraftScopeContext>
    ),
  };
});

/** Fetches what shows activities while the way into the room is being found, so that the first waits for it no longer. */
export function fetchActivities(): void {
  void Idle.fetch();
  void Activity.fetch();
  // Asked for again with each screen.
  activities().then(
    ({ fetchList }) => fetchList(),
    () => undefined,
  );
}

/** Fetches the screens of these kinds ahead of time, so that Next never waits for the network. */
export function preload(kinds: readonly string[]): void {
  activities().then(
    (screens) => screens.preload('phone', kinds),
    () => undefined,
  );
}
