import type { ProjectorView } from '../../shared/room/views.ts';
import { ActivityScreen } from '../activities/ActivityScreen.tsx';
import { joinAddress } from '../live/address.ts';
import { useServerNow } from '../live/time.ts';
import type { ChimeMoment } from '../ui/chime/chimePlan.ts';
import { useChime } from '../ui/chime/useChime.ts';
import { Empty } from '../ui/Empty.tsx';
import { ProjectorFrame } from '../ui/frames/ProjectorFrame.tsx';
import { Announcer } from '../ui/heard/Announcer.tsx';
import { Heard } from '../ui/heard/Heard.tsx';
import type { ScreenClock } from '../ui/screenClock.ts';
import { Teams } from '../ui/teams.ts';
import { useText } from '../ui/text.ts';
import { LargeCode } from './LargeCode.tsx';
import { ProjectorLobby } from './ProjectorLobby.tsx';
import { projectorText } from './projectorText.ts';

/** What the room sees: how to join, then the activity, then a thank you. */
export function Show(props: Parameters<typeof Screen>[0]) {
  const { room, item, step, clock } = props.view;
  const now = useServerNow(clock?.step.endsAt);
  return (
    <Announcer>
      {/* A message is heard where it stands. */}
      <Heard
        session={room.title}
        moment={{ status: room.status, item, step, clock: clockOf(clock), now, blanked: room.blanked }}
      />
      <Teams value={room.teams}>
        <Screen {...props} />
      </Teams>
    </Announcer>
  );
}

function Screen({
  view,
  silent,
}: {
  view: ProjectorView;
  /** One of several pictures of the same screen: only the real one makes a sound. */
  silent: boolean;
}) {
  const text = useText(projectorText);
  const now = useServerNow(view.clock?.step.endsAt);
  const soundBlocked = useChime(view.room.chime && !silent, momentOf(view, now));
  const { room, item, step, clock } = view;
  const frame = { message: room.message, rehearsal: room.rehearsal, soundBlocked };
  const join = room.status === 'ended' ? undefined : joinAddress(room.joinUrl, room.code);
  if (room.status === 'lobby' && !room.blanked && join) {
    return (
      <ProjectorLobby
        title={room.title}
        join={join}
        people={view.people}
        teams={room.teams}
        teamsAsked={room.teamsAsked}
        language={room.language}
        frame={frame}
      />
    );
  }
  const shownClock = clockOf(clock);
  return (
    <>
      {room.codeLarge && join ? <LargeCode join={join} /> : null}
      <ProjectorFrame
        {...frame}
        kicker={
          item && step
            ? step.of > 1
              ? `${item.title} · ${step.part ? text.question(step.part.number, step.part.of) : text.of(step.number, step.of)}`
              : item.title
            : room.title
        }
        clock={shownClock}
        now={now}
        join={join}
        blanked={room.blanked}
        language={room.language}
      >
        {item && step && view.activity ? (
          <ActivityScreen
            face="projector"
            screen={{ item, step, clock: shownClock, language: room.language, view: view.activity }}
          />
        ) : (
          <Empty size="projector" heading title={text.ended} detail={text.endedDetail} />
        )}
      </ProjectorFrame>
    </>
  );
}

const clockOf = (clock: ProjectorView['clock']): ScreenClock | undefined =>
  clock && { ...clock.step, ...(clock.pausedAt === undefined ? {} : { pausedAt: clock.pausedAt }) };

/** What the chime goes by. Steps inside a step share its clock, and its end. */
function momentOf({ room, item, step, clock }: ProjectorView, now: number): ChimeMoment | undefined {
  if (!item || !step || !clock) return undefined;
  return {
    step: `${item.id} ${step.number}`,
    endsAt: clock.step.endsAt,
    pausedAt: clock.pausedAt,
    now,
    speed: room.rehearsal?.speed ?? 1,
  };
}
