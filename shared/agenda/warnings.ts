import type { Said, ValuesOf } from '../lib/catalogue.ts';
import { misfit, tablesFor } from '../lib/tableSizes.ts';
import { EPSILON, fieldsOf, inside, number, type Row, range, read, rows, shown, text } from './rows.ts';
import type { WarningCode, warningWords } from './warningWords.ts';

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
 * [W9] So many people at so many tables are not five to eight at each, and another number of tables would do.
 */
export interface SessionWarning extends Said {
  readonly code: WarningCode;
  /** The field that it is about, named as in faults: `sections[2].heading`. */
  readonly field: string;
}

/** With what its words name: titles, and minutes as they are shown. */
const warning = <C extends WarningCode>(
  code: C,
  field: string,
  ...[values]: [Given<C>] extends [never] ? [] : [Given<C>]
): SessionWarning => ({ code, field, ...(values === undefined ? {} : { values }) });
type Given<C extends WarningCode> = ValuesOf<(typeof warningWords)['en'], C>;

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
    ...aboutTables(whole),
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

/** [W9] */
function aboutTables({ people, tables }: Readonly<Record<string, unknown>>): SessionWarning[] {
  const [come, at] = [read(number, people), read(number, tables)];
  if (come === undefined || at === undefined || come < 1 || at < 1) return [];
  const wrong = misfit(come, at);
  const proposed = tablesFor(come);
  if (wrong === undefined || proposed === at) return [];
  return [
    warning(`tables-${wrong}`, 'tables', {
      people: shown(come),
      tables: shown(at),
      proposed: shown(proposed),
    }),
  ];
}

/** [W8] */
function aboutTheWhole({ objectives, roles }: Readonly<Record<string, unknown>>): SessionWarning[] {
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  return [
    ...(isEmpty(objectives) ? [warning('no-objectives', 'objectives')] : []),
    ...(isEmpty(roles) ? [warning('no-roles', 'roles')] : []),
  ];
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
  return [warning('overview-and-headings-differ', 'sections', values)];
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
  const field = `sections[${index}].heading`;
  if (own.length === 0 || inOverview === inside(total, spans.heading))
    return [warning('heading-differs', field, values)];
  return [warning(inOverview ? 'outside-heading' : 'outside-overview', field, values)];
}

/** [W3] */
function aboutTarget(target: unknown, agenda: readonly Row[]): SessionWarning[] {
  const session = read(number, target);
  const spans = agenda.map(spanOf).filter((span) => span !== undefined);
  if (session === undefined || spans.length === 0 || spans.length < agenda.length) return [];
  const [least, most] = sumOf(spans);
  const values = (total: number) => ({
    total: shown(total),
    session: shown(session),
    by: shown(Math.abs(total - session)),
  });
  if (least > session + EPSILON) return [warning('least-too-long', 'minutes', values(least))];
  if (most < session - EPSILON) return [warning('most-too-short', 'minutes', values(most))];
  return [];
}

/** [W4] [W5] */
function aboutReserve(agenda: readonly Row[]): SessionWarning[] {
  const total = planned(agenda);
  if (agenda.length === 0 || total <= 0) return [];
  const reserve = agenda.reduce((sum, item) => sum + reserveOf(item), 0);
  if (reserve < EPSILON) return [warning('no-reserve', 'agenda')];
  if (reserve < total * LITTLE)
    return [warning('little-reserve', 'agenda', { reserve: shown(reserve), planned: shown(total) })];
  const gives = agenda.some(({ fields }) => fields.optional === true || fields.givesFirst === true);
  return gives ? [] : [warning('nothing-gives-first', 'agenda')];
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
    warnings.push(warning('planned-at-least', `agenda[${index}].planned`, { title, planned: shown(length) }));
  }
  // None at all is a fault.
  if (notes !== '' && notes.split(/\s+/).length < WORDS) {
    warnings.push(warning('thin-notes', `agenda[${index}].notes`, { title }));
  }
  return warnings;
}
