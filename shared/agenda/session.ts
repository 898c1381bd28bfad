import { z } from 'zod';
import { type Fault, faultText } from '../lib/faults.ts';
import { LIMITS, MOST_ITEMS, MOST_PEOPLE, MOST_TABLES, MOST_TEAMS } from '../lib/limits.ts';
import { code, length, line, link, people, range, slug, stepId, tables, text } from './fields.ts';
import { type ConfigOf, checkConfigs } from './itemConfigs.ts';
import { placeFaults } from './placeFaults.ts';
import { checkPlan } from './plan.ts';
import { fieldName, type PathFault, schemaFaults } from './schemaFaults.ts';
import { type FileFault, readYaml } from './yamlFile.ts';

const notes = text(LIMITS.notes).describe(
  'Facilitator notes in Markdown, for the console only: what to do minute by minute, what to look for, what to do if short of time. A stranger should be able to run it from these.',
);
const say = text(LIMITS.say).describe('What the facilitator may say, word for word. For the console only.');

const roleSchema = z.strictObject({
  id: slug.describe('Unique among the roles.'),
  title: line(LIMITS.short).describe('The role as people read it on their phones.'),
});

const sectionSchema = z.strictObject({
  id: slug.describe('Unique among the sections; agenda items name it in "section".'),
  title: line(LIMITS.short).describe('The section as the source calls it.'),
  minutes: range.describe("[least, most] minutes of the section, as the source's overview has them."),
  heading: range
    .exactOptional()
    .describe(
      "[least, most] minutes in the section's own heading, where the source gives others there. Planned lengths may use either.",
    ),
  source: line(LIMITS.line).describe('The part of the source that the section comes from.'),
});

const stepNotesSchema = z.strictObject({ notes: notes.exactOptional(), say: say.exactOptional() });

/** One item of the agenda, as a session file has it. */
export const agendaItemSchema = z.strictObject({
  id: slug.describe('Unique in the agenda, and stable: the record of a room is kept under it.'),
  title: line(LIMITS.short).describe('What the agenda calls the item, on every screen.'),
  section: slug.describe('The id of one of the sections.'),
  activity: z
    .string()
    .min(1)
    .describe('The kind of activity that runs here; it decides what "config" holds.'),
  minutes: range.describe('[least, most] minutes. A refit trims and stretches inside this range only.'),
  planned: length.describe(
    'Planned minutes, inside "minutes". All planned minutes add up to those of the session.',
  ),
  optional: z.boolean().exactOptional().describe('May be left out when the session runs late.'),
  givesFirst: z
    .boolean()
    .exactOptional()
    .describe('Gives up minutes before the other items do: a talk rather than an activity.'),
  hideResults: z
    .boolean()
    .exactOptional()
    .describe('Projector and phones show no results of this item until a host shows them.'),
  notes,
  say: say.exactOptional(),
  steps: z
    .record(stepId, stepNotesSchema)
    .exactOptional()
    .describe(
      'Notes and "say" texts for single steps, by the step ids of the activity (docs/sessions.md lists them).',
    ),
  config: z.unknown().describe('What the activity needs: its questions, statements, slides …'),
});

const resourceSchema = z.strictObject({
  title: line(LIMITS.line).describe('The name of the resource.'),
  for: text(LIMITS.passage).describe('What it is good for.'),
  link: link.exactOptional().describe('Where it is.'),
});

/** A session: the plan of a workshop, one file in `sessions/`. */
export const sessionSchema = z.strictObject({
  title: line(LIMITS.short).describe('The name of the workshop.'),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, code('language'))
    .describe("The language of this file's texts, as a BCP 47 tag (en, es …)."),
  source: line(LIMITS.line).describe('The name of the guide that the session comes from.'),
  purpose: text(LIMITS.purpose).describe('Why the workshop is held, in a sentence or two.'),
  beforehand: text(LIMITS.notes)
    .exactOptional()
    .describe(
      'What whoever facilitates should know and consider beforehand (Markdown). Never shown to the room.',
    ),
  minutes: length.describe('Length of the whole session in minutes: exactly the sum of the planned minutes.'),
  people: people
    .exactOptional()
    .describe(`How many people are expected, 1 to ${MOST_PEOPLE}: five to eight sit at a table.`),
  tables: tables
    .exactOptional()
    .describe(
      `How many tables the room is set for, 1 to ${MOST_TABLES}. Whoever opens the room may choose otherwise.`,
    ),
  teams: z
    .strictObject({
      names: z
        .array(line(LIMITS.name))
        .max(MOST_TEAMS)
        .exactOptional()
        .describe('The districts, schools … that come.'),
      ask: z.boolean().exactOptional().describe('Whoever comes is asked which team they are with.'),
      mayAdd: z.boolean().exactOptional().describe('They may add theirs where it is not among the names.'),
    })
    .exactOptional()
    .describe('Teams whose people sit together: tables carry their names.'),
  objectives: z.array(text(LIMITS.passage)).max(30).describe('What participants will have done by the end.'),
  roles: z.array(roleSchema).max(60).describe('Roles people can choose when they join.'),
  sections: z.array(sectionSchema).min(1).max(50).describe('The parts of the workshop, in order.'),
  agenda: z
    .array(agendaItemSchema)
    .min(1)
    .max(MOST_ITEMS)
    .describe('The items, in the order in which they are held.'),
  resources: z
    .array(
      z.strictObject({
        group: line(LIMITS.short).describe('The heading of the group.'),
        items: z.array(resourceSchema).max(100).describe('The resources of the group.'),
      }),
    )
    .max(30)
    .describe('What to read before and to share afterwards, in groups.'),
  logistics: z
    .array(
      z.strictObject({
        heading: line(LIMITS.short).describe('What this part of the checklist is about.'),
        items: z.array(text(LIMITS.passage)).max(100).describe('The things to see to.'),
      }),
    )
    .max(30)
    .describe('The checklist for preparing the workshop.'),
});

export type Session = z.infer<typeof sessionSchema>;
export type AgendaItem = Session['agenda'][number];
export type Section = Session['sections'][number];
export type ResourceGroup = Session['resources'][number];
/** `[least, most]` minutes. */
export type Minutes = AgendaItem['minutes'];

export type { ConfigOf } from './itemConfigs.ts';

/** Something wrong with a session: which field (`agenda[2].config.slides[0].title`, `''` for the whole) and what. */
export interface SessionFault {
  readonly field: string;
  /** In English. */
  readonly message: string;
  readonly fault: Fault;
}

export type SessionCheck =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly faults: readonly SessionFault[] };

export type SessionParse =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

type Checked = { session: Session } | { faults: PathFault[] };

/** Shape, plan and configs, all three in any case: people want to see every fault at once. */
function check(value: unknown, configOf: ConfigOf): Checked {
  const shape = sessionSchema.safeParse(value);
  const faults = shape.success ? [] : schemaFaults(sessionSchema, value, shape.error.issues);
  faults.push(...checkPlan(value));
  const agenda = looseAgenda.safeParse(value).data?.agenda ?? [];
  const { configs, faults: configFaults } = checkConfigs('agenda', agenda, configOf);
  faults.push(...configFaults);
  if (!shape.success || faults.length > 0) return { faults };
  return {
    session: {
      ...shape.data,
      agenda: shape.data.agenda.map((item, index) => ({ ...item, config: configs[index] })),
    },
  };
}

const looseAgenda = z.looseObject({ agenda: z.array(z.unknown()) });

/**
 * Checks a session that came as a value (a request's body). Every fault is found, not only the first.
 * @returns the session with its configs as the activities' schemas give them (defaults filled in).
 */
export function checkSession(value: unknown, configOf: ConfigOf): SessionCheck {
  const checked = check(value, configOf);
  if ('session' in checked) return { ok: true, session: checked.session };
  return {
    ok: false,
    faults: checked.faults.map(({ path, fault }) => ({
      field: fieldName(path),
      message: faultText(fault),
      fault,
    })),
  };
}

/**
 * Reads and checks the text of a session file (YAML 1.2).
 * @param file name for messages; nothing is read from disk here.
 * @returns the session, or all faults, each with line and column (from 1) of the part that is at fault.
 */
export function parseSession(
  source: string,
  { file, configOf }: { file: string; configOf: ConfigOf },
): SessionParse {
  const yaml = readYaml(source);
  if (!yaml.ok) return { ok: false, faults: yaml.faults.map((fault) => ({ file, field: '', ...fault })) };
  const checked = check(yaml.value, configOf);
  if ('session' in checked) return { ok: true, session: checked.session };
  return { ok: false, faults: placeFaults(file, checked.faults, yaml.locate) };
}
