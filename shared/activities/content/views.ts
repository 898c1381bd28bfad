import type { ActivityViews, PersonId, RoomFacts, SessionFacts, ViewContext } from '../activity.ts';
import {
  type AgendaLine,
  agendaLines,
  type Link,
  type PointInSlides,
  pointOf,
  presenceOf,
  type Slide,
} from './rules.ts';
import type { State } from './state.ts';

/** What phones and projector show of a slide: nothing that is not revealed yet [CO3]. */
export interface SlideView {
  readonly id: string;
  readonly title: string;
  readonly body?: string;
  readonly points: readonly string[];
  readonly links: readonly Link[];
  readonly agenda?: readonly AgendaLine[];
  readonly resources?: readonly ResourcesView[];
}

/** A group of the session's resources. */
export interface ResourcesView {
  readonly group: string;
  readonly items: readonly ResourceView[];
}

export interface ResourceView {
  readonly title: string;
  readonly for: string;
  readonly link?: string;
}

export interface BoardCounts {
  /** People by role id. */
  readonly counts: Readonly<Record<string, number>>;
  readonly other: number;
  readonly unsaid: number;
}

export interface FloorView {
  readonly slide: SlideView;
  readonly number: number;
  readonly of: number;
  /** Whether this slide asks people who they are. */
  readonly asksRole: boolean;
  /** Absent while results are hidden. */
  readonly board?: BoardCounts;
}

export interface BoardRole {
  readonly title: string;
  readonly order: number;
  /** Absent while results are hidden. */
  readonly count?: number;
}

export interface BoardView {
  readonly roles: Readonly<Record<string, BoardRole>>;
  readonly other: number;
  readonly unsaid: number;
  readonly hidden: boolean;
}

export interface ProjectorView {
  readonly slide: SlideView;
  /** Lengths, in characters, of the points to come [CO3]. */
  readonly upcoming: readonly number[];
  readonly number: number;
  readonly of: number;
  readonly board?: BoardView;
}

export interface ConsoleView {
  readonly slide: SlideView;
  /** How many of the points the room sees. */
  readonly shown: number;
  readonly reveal: boolean;
  readonly number: number;
  readonly of: number;
  readonly notes?: string;
  readonly say?: string;
  /** More text than the projector holds at a readable size. */
  readonly crowded: boolean;
  readonly board?: BoardView;
}

export interface MeView {
  readonly other: true;
}

const resourcesView = ({ resources }: SessionFacts): ResourcesView[] =>
  resources
    .filter(({ items }) => items.length > 0)
    .map(({ group, items }) => ({
      group,
      items: items.map(({ title, for: use, link }) => ({
        title,
        for: use,
        ...(link === undefined ? {} : { link }),
      })),
    }));

const slideView = (slide: Slide, points: readonly string[], { session }: RoomFacts): SlideView => ({
  id: slide.id,
  title: slide.title,
  ...(slide.body === undefined ? {} : { body: slide.body }),
  points,
  links: (slide.links ?? []).map(({ title, url }) => ({ title, url })),
  ...(slide.agenda === true ? { agenda: agendaLines(session.agenda()) } : {}),
  ...(slide.resources === true ? { resources: resourcesView(session) } : {}),
});

const revealed = ({ slide, shown }: PointInSlides, room: RoomFacts) =>
  slideView(slide, (slide.points ?? []).slice(0, shown), room);

function boardView(state: State, room: RoomFacts, counted: boolean): BoardView {
  const { counts, other, unsaid } = presenceOf(state, room);
  return {
    roles: Object.fromEntries(
      room.roles.map(({ id, title }, order) => [
        id,
        { title, order, ...(counted ? { count: counts[id] ?? 0 } : {}) },
      ]),
    ),
    other: counted ? other : 0,
    unsaid: counted ? unsaid : 0,
    hidden: !counted,
  };
}

export function consoleView(state: State, { room, step }: ViewContext): ConsoleView {
  const { slide, number, shown } = pointOf(state.slides, step);
  return {
    slide: slideView(slide, slide.points ?? [], room),
    shown,
    reveal: slide.reveal === true,
    number,
    of: state.slides.length,
    ...(slide.notes === undefined ? {} : { notes: slide.notes }),
    ...(slide.say === undefined ? {} : { say: slide.say }),
    crowded: slide.crowded,
    ...(slide.board === true ? { board: boardView(state, room, true) } : {}),
  };
}

export function projectorView(state: State, { room, step, resultsShown }: ViewContext): ProjectorView {
  const place = pointOf(state.slides, step);
  const { slide, number, shown } = place;
  return {
    slide: revealed(place, room),
    upcoming: slide.plainPoints.slice(shown).map(({ length }) => length),
    number,
    of: state.slides.length,
    ...(slide.board === true ? { board: boardView(state, room, resultsShown) } : {}),
  };
}

export function floorView(state: State, { room, step, resultsShown }: ViewContext): FloorView {
  const place = pointOf(state.slides, step);
  const asksRole = place.slide.board === true;
  const { counts, other, unsaid } =
    asksRole && resultsShown ? presenceOf(state, room) : { counts: {}, other: 0, unsaid: 0 };
  return {
    slide: revealed(place, room),
    number: place.number,
    of: state.slides.length,
    asksRole,
    ...(asksRole && resultsShown ? { board: { counts, other, unsaid } } : {}),
  };
}

export const meView = (state: State, person: PersonId): MeView | undefined =>
  state.others[person] === true ? { other: true } : undefined;

export const views = {
  console: consoleView,
  projector: projectorView,
  floor: floorView,
  me: meView,
} satisfies ActivityViews<State>;
