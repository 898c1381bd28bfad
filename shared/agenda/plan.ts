import { fault } from '../lib/faults.ts';
import { fromOf } from './from.ts';
import { EPSILON, fieldsOf, inside, number, type Row, range, read, rows, shown, text } from './rows.ts';
import { guessOf, type PathFault } from './schemaFaults.ts';

/**
 * Rules that tie the parts of a session together. They read loosely, so that they hold also for a session that
 * has other faults: what has the wrong shape is the schema's to report, and is passed over here.
 *
 * [P1] Ids are unique among the roles, among the sections and in the agenda.
 * [P2] An item's section is one of the sections.
 * [P3] An item's planned minutes lie inside its own range.
 * [P4] The planned minutes of a section lie inside its range (the overview's, widened by the heading's).
 * [P5] All planned minutes add up to the session's.
 * [P6] What an item's config names in `from` are items before it.
 */

/** Faults against [P1] to [P6]. */
export function checkPlan(session: unknown): PathFault[] {
  const whole = fieldsOf(session);
  if (!whole) return [];
  const sections = rows(whole.sections);
  const agenda = rows(whole.agenda);
  return [
    ...['roles', 'sections', 'agenda'].flatMap((part) => duplicates(part, rows(whole[part]))),
    ...agenda.flatMap((item) => unknownSection(item, sections)),
    ...agenda.flatMap((item) => outsideOwnRange('agenda', item)),
    ...agenda.flatMap((item) => notBefore(item, agenda)),
    ...sections.flatMap((section) => outsideSection(section, agenda)),
    ...wrongTotal(whole.minutes, agenda),
  ];
}

/** Faults against [P1] and [P3] of a list of items that stands by itself. `part` names the list in the whole. */
export function checkItems(part: string, items: unknown): PathFault[] {
  const entries = rows(items);
  return [...duplicates(part, entries), ...entries.flatMap((item) => outsideOwnRange(part, item))];
}

function duplicates(part: string, entries: readonly Row[]): PathFault[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ index, fields }) => {
    const id = read(text, fields.id);
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    return [{ path: [part, index, 'id'], fault: fault('takenId', { id, place: `${part}[${first}]` }) }];
  });
}

function unknownSection({ index, fields }: Row, sections: readonly Row[]): PathFault[] {
  const section = read(text, fields.section);
  const known = sections.flatMap((row) => read(text, row.fields.id) ?? []);
  if (section === undefined || known.includes(section)) return [];
  return [
    {
      path: ['agenda', index, 'section'],
      fault: fault('noSection', { section, guess: guessOf(section, known) }),
    },
  ];
}

function notBefore({ index, fields }: Row, agenda: readonly Row[]): PathFault[] {
  const before = agenda.flatMap((row) => (row.index < index ? (read(text, row.fields.id) ?? []) : []));
  return fromOf(fields.config).flatMap((from, nth) =>
    before.includes(from)
      ? []
      : [
          {
            path: ['agenda', index, 'config', 'from', nth],
            fault: fault('noItemBefore', { item: from, guess: guessOf(from, before) }),
          },
        ],
  );
}

function outsideOwnRange(part: string, { index, fields }: Row): PathFault[] {
  const planned = read(number, fields.planned);
  const minutes = read(range, fields.minutes);
  if (planned === undefined || !minutes || inside(planned, minutes)) return [];
  const [least, most] = minutes;
  return [
    { path: [part, index, 'planned'], fault: fault('outsideItem', { planned: shown(planned), least, most }) },
  ];
}

/** `undefined` when a planned length is missing: then no sum can be right, and the missing one is reported. */
function sum(items: readonly Row[]): number | undefined {
  const lengths = items.flatMap(({ fields }) => read(number, fields.planned) ?? []);
  return lengths.length === items.length ? lengths.reduce((total, length) => total + length, 0) : undefined;
}

function outsideSection({ index, fields }: Row, agenda: readonly Row[]): PathFault[] {
  const overview = read(range, fields.minutes);
  const heading = read(range, fields.heading) ?? overview;
  const items = agenda.filter((item) => item.fields.section === fields.id);
  const planned = sum(items);
  if (!overview || !heading || planned === undefined) return [];
  const least = Math.min(overview[0], heading[0]);
  const most = Math.max(overview[1], heading[1]);
  if (inside(planned, [least, most])) return [];
  return [
    {
      path: ['sections', index, 'minutes'],
      fault:
        items.length > 0
          ? fault('outsideSection', { planned: shown(planned), least, most })
          : fault('emptySection', { least, most }),
    },
  ];
}

function wrongTotal(minutes: unknown, agenda: readonly Row[]): PathFault[] {
  const total = read(number, minutes);
  const planned = sum(agenda);
  if (total === undefined || planned === undefined || agenda.length === 0) return [];
  if (Math.abs(total - planned) < EPSILON) return [];
  return [
    {
      path: ['minutes'],
      fault: fault('wrongTotal', { planned: shown(planned), total: shown(total) }),
    },
  ];
}
