const two = (number: number): string => String(number).padStart(2, '0');

/** An instant as a time field holds it, on this device's wall clock: `09:07`. */
export function toTimeField(instant: number): string {
  const date = new Date(instant);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * The first instant after `after` at which this device's wall clock shows the time: a time that is past means
 * tomorrow's.
 * @param field what a time field holds: `09:07`, or with seconds
 * @returns ms; `undefined` when the field is empty or half filled in
 */
export function firstAfter(field: string, after: number): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(field) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const date = new Date(after);
  date.setHours(Number(hours), Number(minutes), 0, 0);
  if (date.getTime() <= after) date.setDate(date.getDate() + 1);
  return date.getTime();
}

/** A time field's time moved by minutes, round the clock. */
export function shiftTime(field: string, minutes: number): string {
  const [, hours, past] = /^(\d\d):(\d\d)/.exec(field) ?? [];
  if (hours === undefined || past === undefined) return field;
  const total = (((Number(hours) * 60 + Number(past) + minutes) % 1440) + 1440) % 1440;
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

/** Whether two instants are on different days on this device's wall clock. */
export const onAnotherDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() !== new Date(b).toDateString();
