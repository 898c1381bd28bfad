import { EPSILON, fieldsOf, inside, number, type Row, range, read, rows, shown, text } from './rows.ts';

/**
 * What is worth telling whoever prepares a session, although it is no fault: the session can be held as it is.
 *
 * [W1] The overview's minutes and the headings' add up to different sums.
 * [W2] A section's heading gives other minutes than the overview; or its planned minutes fit only one of the two.
 * [W3] The items cannot be planned to the minutes of the session: not even at their least, or not even at their most.
 * [W4] Little or nothing can be won back when the session runs late.
 * [W5] No item is marked to give its minutes first, or to be left out.
 * [W6] An item is planned at the least end of its range, and has nothing to give when the session runs late.
 * [W7] An item's notes are too short for a stranger to run it from.
 * [W8] There are no roles to choose from, or no objectives to show.
 */
export type WarningCode =
  | 'overview-and-headings-differ'
  | 'heading-differs'
  | 'outside-overview'
  | 'outside-heading'
  | 'least-too-long'
  | 'most-too-short'
  | 'no-reserve'
  | 'little-reserve'
  | 'nothing-gives-first'
  | 'planned-at-least'
  | 'thin-notes'
  | 'no-roles'
  | 'no-objectives';

export interface SessionWarning {
  readonly code: WarningCode;
  /** The field that it is about, named as in faults: `sections[2].heading`. */
  readonly field: string;
  /** A sentence or two in English. */
  readonly message: string;
  /** What the sentence names (titles, minutes as they are shown), for saying it in another language. */
  readonly values: Readonly<Record<string, string>>;
}

/** A reserve below this share of the session is little: five minutes of ninety are gone with one late item. */
const LITTLE = 1 / 10;
/** Fewer words are a reminder to oneself and no notes. */
const WORDS = 8;

/** All planned minutes of the agenda, as far as they are given. */
export const plannedTotal = (session: unknown): number => planned(rows(fieldsOf(session)?.agenda));

/** Reads loosely: a session with faults has warnings too, for those parts that have the right shape. */
export function warningsOf(session: unknown): SessionWarning[] {
  const whole = fieldsOf(session);
  if (!whole) return [];
  const sections = rows(whole.sections);
  const agenda = rows(whole.agenda);
  return [
    ...aboutTheWhole(whole),
    ...aboutSums(sections, agenda),
    ...sections.flatMap((section) => aboutHeading(section, agenda)),
    ...aboutTarget(whole.minutes, agenda),
    ...aboutReserve(agenda),
    ...agenda.flatMap(aboutItem),
  ];
}

const planned = (items: readonly Row[]): number =>
  items.reduce((sum, { fields }) => sum + (read(number, fields.planned) ?? 0), 0);

type Span = readonly [number, number];

const spanOf = ({ fields }: Row): Span | undefined => read(range, fields.minutes);

const sumOf = (spans: readonly Span[]): Span =>
  spans.reduce<Span>(([least, most], span) => [least + span[0], most + span[1]], [0, 0]);

const equal = (one: number, other: number): boolean => Math.abs(one - other) < EPSILON;
const same = (one: Span, other: Span): boolean => equal(one[0], other[0]) && equal(one[1], other[1]);

/** `5–10`, or `10` where both are the same. */
const written = ([least, most]: Span): string =>
  equal(least, most) ? shown(least) : `${shown(least)}–${shown(most)}`;

const minutes = (count: number | string): string =>
  `${count} ${String(count) === '1' ? 'minute' : 'minutes'}`;

/** [W8] */
function aboutTheWhole({ objectives, roles }: Readonly<Record<string, unknown>>): SessionWarning[] {
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  const warnings: SessionWarning[] = [];
  const warn = (code: WarningCode, field: string, message: string) =>
    warnings.push({ code, field, message, values: {} });
  if (isEmpty(objectives))
    warn(
      'no-objectives',
      'objectives',
      'There are no objectives. People like to know what they will take home.',
    );
  if (isEmpty(roles))
    warn('no-roles', 'roles', 'There are no roles to choose from, so nothing can be shown by role.');
  return warnings;
}

/** A section with minutes in the overview, and those of its heading. */
function spansOf(section: Row): { overview: Span; heading: Span } | undefined {
  const overview = spanOf(section);
  return overview && { overview, heading: read(range, section.fields.heading) ?? overview };
}

/** [W1] */
function aboutSums(sections: readonly Row[], agenda: readonly Row[]): SessionWarning[] {
  const spans = sections.flatMap((section) => spansOf(section) ?? []);
  const overview = sumOf(spans.map((span) => span.overview));
  const heading = sumOf(spans.map((span) => span.heading));
  if (same(overview, heading)) return [];
  const values = { overview: written(overview), heading: written(heading), planned: shown(planned(agenda)) };
  const message = `The overview adds up to ${minutes(values.overview)}, the headings of the sections to ${values.heading}. ${values.planned} are planned.`;
  return [{ code: 'overview-and-headings-differ', field: 'sections', message, values }];
}

/** [W2] */
function aboutHeading(section: Row, agenda: readonly Row[]): SessionWarning[] {
  const spans = spansOf(section);
  if (!spans || same(spans.overview, spans.heading)) return [];
  const { index, fields } = section;
  const title = read(text, fields.title) ?? '';
  const own = agenda.filter((item) => item.fields.section === fields.id);
  const total = planned(own);
  const inOverview = inside(total, spans.overview);
  const values = {
    title,
    overview: written(spans.overview),
    heading: written(spans.heading),
    planned: shown(total),
  };
  const says = `${title}: the overview says ${minutes(values.overview)}, its heading ${values.heading}.`;
  const warning = (code: WarningCode, message: string) => [
    { code, field: `sections[${index}].heading`, message, values },
  ];
  if (own.length === 0 || inOverview === inside(total, spans.heading))
    return warning('heading-differs', says);
  return inOverview
    ? warning('outside-heading', `${says} The ${values.planned} planned fit the overview only.`)
    : warning('outside-overview', `${says} The ${values.planned} planned fit the heading only.`);
}

/** [W3] */
function aboutTarget(target: unknown, agenda: readonly Row[]): SessionWarning[] {
  const session = read(number, target);
  const spans = agenda.map(spanOf).filter((span) => span !== undefined);
  if (session === undefined || spans.length === 0 || spans.length < agenda.length) return [];
  const [least, most] = sumOf(spans);
  const warning = (code: WarningCode, total: number, message: string): SessionWarning[] => {
    const values = { total: shown(total), session: shown(session), by: shown(Math.abs(total - session)) };
    return [{ code, field: 'minutes', message, values }];
  };
  if (least > session + EPSILON) {
    const over = `Even at their least the items take ${minutes(shown(least))}, ${shown(least - session)} more than the session has.`;
    return warning('least-too-long', least, over);
  }
  if (most < session - EPSILON) {
    const under = `Even at their most the items take ${minutes(shown(most))}, ${shown(session - most)} fewer than the session has.`;
    return warning('most-too-short', most, under);
  }
  return [];
}

/** [W4] [W5] */
function aboutReserve(agenda: readonly Row[]): SessionWarning[] {
  const total = planned(agenda);
  if (agenda.length === 0 || total <= 0) return [];
  const reserve = agenda.reduce((sum, item) => sum + reserveOf(item), 0);
  const warning = (code: WarningCode, message: string): SessionWarning[] => [
    { code, field: 'agenda', message, values: { reserve: shown(reserve), planned: shown(total) } },
  ];
  if (reserve < EPSILON) {
    const none =
      'Nothing can be won back when the session runs late: every item is planned at its least, and none may be left out.';
    return warning('no-reserve', none);
  }
  if (reserve < total * LITTLE) {
    const little = `When the session runs late, ${minutes(shown(reserve))} of ${shown(total)} can be won back at the most.`;
    return warning('little-reserve', little);
  }
  if (agenda.some(({ fields }) => fields.optional === true || fields.givesFirst === true)) return [];
  const alike =
    'When the session runs late, all items are trimmed alike: none is marked to give its minutes first, or to be left out.';
  return warning('nothing-gives-first', alike);
}

/** Minutes that an item can give: all of them when it may be left out. */
function reserveOf(item: Row): number {
  const length = read(number, item.fields.planned) ?? 0;
  if (item.fields.optional === true) return length;
  const [least] = spanOf(item) ?? [length];
  return Math.max(0, length - least);
}

/** [W6] [W7] */
function aboutItem(item: Row): SessionWarning[] {
  const { index, fields } = item;
  const title = read(text, fields.title) ?? '';
  const length = read(number, fields.planned);
  const [least, most] = spanOf(item) ?? [0, 0];
  const notes = read(text, fields.notes)?.trim() ?? '';
  const warnings: SessionWarning[] = [];
  // A range of one length is meant so.
  if (length !== undefined && equal(length, least) && most > least + EPSILON && fields.optional !== true) {
    warnings.push({
      code: 'planned-at-least',
      field: `agenda[${index}].planned`,
      message: `${title} is planned at its least, ${minutes(shown(length))}, and has none to give when the session runs late.`,
      values: { title, planned: shown(length) },
    });
  }
  // None at all is a fault.
  if (notes !== '' && notes.split(/\s+/).length < WORDS) {
    warnings.push({
      code: 'thin-notes',
      field: `agenda[${index}].notes`,
      message: `The notes of ${title} are short. Could somebody else run it from them?`,
      values: { title },
    });
  }
  return warnings;
}
