import { z } from 'zod';
import { code, range, slug, text } from './fields.ts';
import { type ConfigOf, checkConfigs } from './itemConfigs.ts';
import { placeFaults } from './placeFaults.ts';
import { checkItems } from './plan.ts';
import { type PathFault, schemaFaults } from './schemaFaults.ts';
import { agendaItemSchema } from './session.ts';
import { TOOLBOX_GROUPS, type ToolboxGroup } from './toolboxGroups.ts';
import { type FileFault, readYaml } from './yamlFile.ts';

const people = z
  .tuple([z.int().min(1).max(3_000), z.int().min(1).max(3_000)])
  .refine(([least, most]) => least <= most, code('upsideDown'));

/** The most characters of when to use it. */
const USE_MOST = 400;

/** A ready activity: an item of an agenda that belongs to no session yet, and what helps to choose it. */
export const toolboxEntrySchema = z.strictObject({
  ...agendaItemSchema.omit({ id: true, section: true, minutes: true }).shape,
  id: slug.describe('Unique in the toolbox.'),
  group: z
    .enum(TOOLBOX_GROUPS)
    .describe(
      'What it is for, if that is not what its kind is mostly for. Choosers list the groups one after the other.',
    ),
  minutes: range.describe('[least, most] minutes in which it can be run.'),
  people: people.describe('[least, most] people with whom it works.'),
  use: text(USE_MOST).describe('When to use it, in a sentence or two.'),
});

export type ToolboxEntry = z.infer<typeof toolboxEntrySchema>;

/** An entry as people write it: it stands in the group of its kind unless it names another. */
const writtenSchema = toolboxEntrySchema.extend({ group: toolboxEntrySchema.shape.group.exactOptional() });

/** The group of a kind of activity; `undefined` when there is no such kind. */
export type GroupOf = (kind: string) => ToolboxGroup | undefined;

/** The file `sessions/toolbox.yaml`. */
export const toolboxSchema = z.strictObject({
  entries: z
    .array(writtenSchema)
    .max(200)
    .describe('The activities, in the order in which choosers list them inside their group.'),
});

export interface Toolbox {
  /** Those without faults, their configs as the activities' schemas give them. */
  readonly entries: readonly ToolboxEntry[];
  readonly faults: readonly FileFault[];
}

const looseToolbox = z.looseObject({ entries: z.array(z.unknown()) });

/**
 * Reads and checks the text of a toolbox file (YAML 1.2). Entries with faults are left out, the others are kept:
 * one slip must not take a whole toolbox from its hosts.
 * @param file name for messages; nothing is read from disk here.
 */
export function parseToolbox(
  source: string,
  { file, configOf, groupOf }: { file: string; configOf: ConfigOf; groupOf: GroupOf },
): Toolbox {
  const yaml = readYaml(source);
  if (!yaml.ok) {
    return { entries: [], faults: yaml.faults.map((fault) => ({ file, field: '', ...fault })) };
  }
  const shape = toolboxSchema.safeParse(yaml.value);
  const listed = looseToolbox.safeParse(yaml.value).data?.entries ?? [];
  const { configs, faults: configFaults } = checkConfigs('entries', listed, configOf);
  const faults = [
    ...(shape.success ? [] : schemaFaults(toolboxSchema, yaml.value, shape.error.issues)),
    ...checkItems('entries', listed),
    ...configFaults,
  ];
  const faulty = new Set(faults.map(entryAt));
  const entries = listed.flatMap((entry, index) => {
    const parsed = writtenSchema.safeParse(entry);
    if (!parsed.success || faulty.has(index)) return [];
    const group = parsed.data.group ?? groupOf(parsed.data.activity);
    return group === undefined ? [] : [{ ...parsed.data, group, config: configs[index] }];
  });
  return { entries, faults: placeFaults(file, faults, yaml.locate) };
}

/** The index of the entry that a fault lies in; `undefined` when it lies in the file as a whole. */
const entryAt = ({ path: [part, index] }: PathFault): number | undefined =>
  part === 'entries' && typeof index === 'number' ? index : undefined;
