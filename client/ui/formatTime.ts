import { language as chosen, type Language } from './text.ts';
import { type RoomTime, roomZone, toWall } from './wallTime.ts';

/**
 * How times are written: in the language of the interface, as the region of the device writes them. Devices say their
 * region with their languages (`en-GB`, `es-US`); one that speaks the language without a region writes as most do.
 * @param tags BCP 47 tags, best first, as `navigator.languages` has them
 */
export function localeOf(language: Language, tags: readonly string[] = deviceTags()): string {
  const own = tags.filter((tag) => tag.toLowerCase().split('-')[0] === language);
  const [exact = own[0]] = own.filter((tag) => regionOf(tag) !== undefined);
  if (exact !== undefined) return exact;
  const [region] = tags.flatMap((tag) => regionOf(tag) ?? []);
  return region === undefined ? language : `${language}-${region}`;
}

const deviceTags = (): readonly string[] =>
  typeof navigator === 'undefined' ? [] : (navigator.languages ?? [navigator.language]);

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined; // What an extension has put there.
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Making one is dear, and clocks are drawn every second. One keeps the zone that the device was in when it was made, so
 * that there is another where the device has been set to another.
 */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions, at: number): Intl.DateTimeFormat {
  const locale = localeOf(language);
  const key = `${locale} ${new Date(at).getTimezoneOffset()} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const NAME = { timeZoneName: 'short' } as const;

const zoneName = (format: Intl.DateTimeFormat, wall: number): string =>
  format.formatToParts(wall).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** A time is never broken into two lines; and the narrow space before AM is missing in many fonts. */
const unbroken = (written: string): string => written.replace(/\s/g, '\u00a0');

/**
 * Time of day of a room's instant, ms, on this device: `2:04 PM`, `14:04`. The zone is named in the hour that comes
 * twice when summer time ends, and where the room is in another one. Parts of a minute are left out, as clocks do.
 * @param beside another time that names the room's zone: not again then
 */
export function formatTime(instant: number, language: Language = chosen(), { beside = false } = {}): string {
  const wall = toWall(instant);
  const named = (!beside && isElsewhere(wall, roomZone())) || comesTwice(wall);
  const time = formatOf(language, TIME, wall).format(wall);
  return unbroken(named ? `${time} ${zoneName(formatOf(language, NAME, wall), wall)}` : time);
}

/** How many characters the longest time of day has on this device: room for a column of them. */
export const longestTime = (language: Language): number => formatMinutes(12 * 60 + 59, language).length;

/** A time of day by its minutes after midnight: for plans, which have no date. */
export const formatMinutes = (minutes: number, language: Language = chosen()): string =>
  unbroken(formatOf(language, { ...TIME, timeZone: 'UTC' }, 0).format(Math.floor(minutes + 1e-6) * 60_000));

/** Day and time at which something was done on this device or its server: `30 November, 14:04`. */
export function formatMoment(at: number, language: Language, { weekday = false } = {}): string {
  const day = { day: 'numeric', month: 'long', ...(weekday ? { weekday: 'long' as const } : {}) } as const;
  return `${formatOf(language, day, at).format(at)}, ${formatTime(at, language)}`;
}

/** Times and dates of a record: those of the room, wherever its reader is. */
export function recordTimes(of: RoomTime, language: Language) {
  const zone = known(of.zone);
  const where = zone === undefined ? {} : { timeZone: zone };
  const wall = (instant: number) => instant + (of.wallAhead ?? 0);
  const format = (instant: number, options: Intl.DateTimeFormatOptions) =>
    formatOf(language, { ...options, ...where }, wall(instant));
  return {
    time: (instant: number): string => unbroken(format(instant, TIME).format(wall(instant))),
    day: (instant: number): string => format(instant, { dateStyle: 'full' }).format(wall(instant)),
    /** The zone by name, as it is at an instant: `MST`, `GMT+1`. */
    zone: (instant: number): string => zoneName(format(instant, NAME), wall(instant)),
  };
}

/** A device that is older than a zone does without it. */
function known(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
}

const SAME = { day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;

/** Whether a device's clock shows another time than those of a zone. */
function isElsewhere(wall: number, zone: string | undefined): boolean {
  const there = known(zone);
  if (there === undefined) return false;
  const here = formatOf('en', SAME, wall);
  return here.format(wall) !== formatOf('en', { ...SAME, timeZone: there }, wall).format(wall);
}

/** Whether this device's clock shows the same time again within the hour, or has. */
export function comesTwice(wall: number): boolean {
  const shown = (at: number) => new Date(at).toTimeString().slice(0, 5);
  return [-60, -30, 30, 60].some((minutes) => shown(wall + minutes * 60_000) === shown(wall));
}
