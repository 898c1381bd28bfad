import { MINUTE } from '../../lib/duration.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { plainText } from '../../lib/plainText.ts';
import type { AgendaPart, Person, PersonId, RoomFacts } from '../facts.ts';
import { type ByRole, countByRole, counted } from '../parts/presence.ts';

/**
 * The rules of content (slides and the "who is in the room" board).
 *
 * [CO1] Each slide is one step; all share the item's time alike, but a board gets twice that: people need time to pick.
 * [CO2] Points that are revealed come one by one, each a stop inside its slide. A slide with a body opens without
 *      points; one without a body opens with its first point, because a bare heading tells a room nothing.
 * [CO3] What is not revealed yet is in no view but the hosts'; projectors learn only how long it will be, so that
 *      nothing on the wall moves when it comes.
 * [CO4] A person is one of the session's roles, or another role, or has not said. The last word counts.
 * [CO5] A role is present when at least one person in the room has it, and missing from planning otherwise.
 *      Who is away counts with the role that they gave, and is not waited for without one; who was taken out does not count.
 * [CO6] A slide that shows the agenda shows what is held, each with its whole minutes as they stand now: items while they
 *      are few, else the sections that follow one another. It is one stop, whatever becomes of the agenda.
 * [CO7] A slide that shows the resources shows those of the session, in its groups: what each is for, and its link. The
 *      projector turns pages that can be read, group by group, and leaves the links to the phones.
 */

/** The most characters of a title, of a text in Markdown, and of one point. */
export const TITLE_MOST = 160;
export const TEXT_MOST = 4_000;
export const POINT_MOST = 300;
/** How many slides an item may have, and how many points and links a slide. */
export const MOST_SLIDES = 60;
export const MOST_POINTS = 40;
export const MOST_LINKS = 24;

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface Slide {
  readonly id: string;
  readonly title: string;
  /** Markdown without raw HTML. */
  readonly body?: string | undefined;
  /** Inline Markdown. */
  readonly points?: readonly string[] | undefined;
  /** Points come one by one. */
  readonly reveal?: boolean | undefined;
  readonly links?: readonly Link[] | undefined;
  /** Shows who is in the room, by role. */
  readonly board?: boolean | undefined;
  /** Shows the agenda as it stands. */
  readonly agenda?: boolean | undefined;
  /** Shows the resources of the session. */
  readonly resources?: boolean | undefined;
  readonly notes?: string | undefined;
  readonly say?: string | undefined;
}

/** A slide as it is held, with what would cost too much to work out for each view. */
export interface HeldSlide extends Slide {
  /** The points without Markdown. */
  readonly plainPoints: readonly string[];
  /** More text than a projector holds at a size that the back row reads. */
  readonly crowded: boolean;
}

/** Where in the slides a step is. */
export interface PointInSlides {
  readonly slide: HeldSlide;
  /** 1, 2, 3 … */
  readonly number: number;
  /** How many of the slide's points are shown. */
  readonly shown: number;
}

const pointsOf = (slide: Slide): readonly string[] => slide.points ?? [];

/** How many points are shown when the slide is entered [CO2]. */
export function shownAtFirst(slide: Slide): number {
  const count = pointsOf(slide).length;
  if (slide.reveal !== true) return count;
  return slide.body === undefined && slide.board !== true ? Math.min(1, count) : 0;
}

/**
 * The slide and the number of points that a step stands for.
 * @throws Error when there is no slide at all, which the config rules out.
 */
export function pointOf(slides: readonly HeldSlide[], step: string): PointInSlides {
  const dot = step.lastIndexOf('.');
  const id = dot < 0 ? step : step.slice(0, dot);
  const index = Math.max(
    0,
    slides.findIndex((slide) => slide.id === id),
  );
  const slide = slides[index];
  if (slide === undefined) throw new Error('content without slides');
  const shown = dot < 0 || slide.id !== id ? shownAtFirst(slide) : Number(step.slice(dot + 1));
  return { slide, number: index + 1, shown: Math.min(shown, pointsOf(slide).length) };
}

/** Who said that they have a role which the session does not list. */
interface Said {
  readonly others: Readonly<Record<PersonId, true>>;
}

/** Counts who is in the room. [CO4] [CO5] */
export function presenceOf({ others }: Said, room: RoomFacts): ByRole {
  const isOther = ({ id }: Person) => ownValue(others, id) === true;
  const said = (person: Person) => person.gone !== 'out' && (isOther(person) || person.role !== undefined);
  return countByRole(counted(room, said), room.roles, isOther);
}

/** A slide of a config, made ready to be held. */
export function heldSlide(slide: Slide): HeldSlide {
  const plainPoints = pointsOf(slide).map(plainText);
  return { ...slide, plainPoints, crowded: isCrowded(slide, plainPoints) };
}

/** Whether it holds more than fits at 28 px of 720, some 80 characters a line. */
function isCrowded(slide: Slide, plainPoints: readonly string[]): boolean {
  const lines = (text: string, width: number) =>
    text
      .split('\n')
      .reduce((sum, part) => sum + (part.trim() === '' ? 0.5 : Math.ceil(part.length / width)), 0);
  const title = lines(slide.title, 40) * 1.8;
  const body = slide.body === undefined ? 0 : lines(plainText(slide.body), 78);
  const points = plainPoints.reduce((sum, point) => sum + lines(point, 36) + 0.25, 0) / 2;
  const links = ((slide.links ?? []).length * 2.3) / 2;
  return title + body + points + links > 13.5;
}

/** So many items of an agenda are shown one by one. [CO6] */
export const MOST_LINES = 14;

/** A line of the agenda as a slide shows it. */
export interface AgendaLine {
  readonly title: string;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
}

/** The agenda as people may read it. [CO6] */
export function agendaLines(parts: readonly AgendaPart[]): AgendaLine[] {
  const lines: { title: string; ms: number }[] = [];
  for (const { title, section, ms } of parts) {
    const last = lines.at(-1);
    if (parts.length <= MOST_LINES) lines.push({ title, ms });
    else if (last?.title === section) last.ms += ms;
    else lines.push({ title: section, ms });
  }
  return lines.map(({ title, ms }) => ({ title, minutes: Math.max(1, Math.round(ms / MINUTE)) }));
}
