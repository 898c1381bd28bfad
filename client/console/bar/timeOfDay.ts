import type { TypedTime } from '../../ui/readTime.ts';
import { fromWall, toWall } from '../../ui/wallTime.ts';

const DAY_MINUTES = 24 * 60;
const MINUTE = 60_000;

/**
 * The first instant after `after` at which this device's wall clock shows a time: one that is past means tomorrow's, and
 * one that comes twice, when summer time ends, the next of both. A time that is left out when summer time begins is the
 * one an hour later, as clocks then show it. What was typed without morning or afternoon is whichever comes first.
 * @param after instant of the room, ms, as is what is returned
 */
export function firstAfter({ minutes, either }: TypedTime, after: number): number {
  const times = either ? [minutes, (minutes + DAY_MINUTES / 2) % DAY_MINUTES] : [minutes];
  const found = times.flatMap((time) => [0, 1, 2].flatMap((days) => onDay(time, toWall(after), days)));
  return fromWall(Math.min(...found.filter((wall) => wall > toWall(after))));
}

/** Every instant at which the wall clock shows the time, so many days after that of `wall`. */
function onDay(minutes: number, wall: number, days: number): number[] {
  const date = new Date(wall);
  date.setHours(0, 0, 0, 0);
  date.setDate(date.getDate() + days);
  date.setHours(Math.floor(minutes / 60), minutes % 60);
  const shows = (at: number) => new Date(at).getHours() * 60 + new Date(at).getMinutes() === minutes;
  const other = [-60, -30, 30, 60].map((by) => date.getTime() + by * MINUTE).filter(shows);
  return [date.getTime(), ...other];
}

/** Whether two instants of the room are on different days on this device's wall clock. */
export const onAnotherDay = (a: number, b: number): boolean =>
  new Date(toWall(a)).toDateString() !== new Date(toWall(b)).toDateString();

/** An instant of the room without what its wall clock shows no more of: seconds. */
export const wholeMinute = (instant: number): number =>
  fromWall(Math.floor(toWall(instant) / MINUTE) * MINUTE);
