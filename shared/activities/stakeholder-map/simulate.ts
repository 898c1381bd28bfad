import { leaning } from '../../lib/leaning.ts';
import { pick } from '../../lib/random.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import { type Mark, MOST_ADDED, RELATIONS } from './rules.ts';
import { ADDED, ASKS, BYS, NAMES, PLAN, WHOM } from './simulateTexts.ts';
import type { ConsoleView, FloorView, MeView, TableView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

/** What somebody, or a table, thinks of a stakeholder: roles lean one way, and whoever thinks leans a little, too. */
function wanted(who: string, id: string): readonly Mark[] {
  const leans = (mark: string) => leaning(id, mark) * 0.7 + leaning(who, `${id} ${mark}`) * 0.3;
  if (leans('never') > 0.93) return [];
  const marks: Mark[] = RELATIONS.filter((relation) => leans(relation) > 0.5);
  if (leans('accountable') > 0.72) return ['accountable', ...marks.filter((mark) => mark !== 'authority')];
  return marks.length === 0 ? ['none'] : marks;
}

/** The first mark that is not there yet. */
function nextMark(
  who: string,
  ids: readonly string[],
  marks: Readonly<Record<string, readonly Mark[]>> = {},
) {
  for (const id of ids)
    for (const mark of wanted(who, id))
      if (!(marks[id] ?? []).includes(mark)) return { stakeholder: id, mark, on: true };
  return undefined;
}

function add(
  you: Person,
  table: TableView | undefined,
  me: MeView | undefined,
  random: () => number,
): Intent | undefined {
  if (
    leaning(you.id, 'adds') > 0.12 ||
    me !== undefined ||
    (table !== undefined && table.left <= MOST_ADDED - 2)
  )
    return undefined;
  const title = pick(random, ADDED);
  if (table?.added.some((one) => one.title === title)) return undefined;
  return { type: 'addStakeholder', payload: { title } };
}

function invite(
  you: Person,
  floor: FloorView,
  me: MeView | undefined,
  random: () => number,
): Intent | undefined {
  const mine = Object.keys(me?.invitations ?? {});
  if (mine.length >= (leaning(you.id, 'invites') < 0.3 ? 1 : 0)) return undefined;
  const rows = floor.stakeholders.filter(({ id }) => floor.missing.includes(id));
  return {
    type: 'invite',
    payload: {
      group: pick(random, RELATIONS),
      scope: pick(random, floor.levels),
      stakeholder: pick(random, rows.length > 0 ? rows : floor.stakeholders).id,
      what: pick(random, WHOM),
      ...(random() < 0.4 ? { name: pick(random, NAMES) } : {}),
      ...(random() < 0.8 ? { who: pick(random, ASKS), by: pick(random, BYS) } : {}),
    },
  };
}

function host({
  console,
  step,
}: {
  readonly console: ConsoleView;
  readonly step: string;
}): HostIntent | undefined {
  if (step === 'plan' && console.plan === undefined) return { type: 'namePlan', payload: { text: PLAN } };
  return undefined;
}

export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, table, me, you, step }, random) {
    const ids = [...floor.stakeholders, ...(table?.added ?? [])].map(({ id }) => id);
    if (step === 'list') return add(you, table, me, random);
    if (step === 'place') {
      const payload = leaning(you.id, 'silent') < 0.06 ? undefined : nextMark(you.id, ids, me?.marks);
      return payload && { type: 'mark', payload };
    }
    if (step === 'table') {
      const payload = nextMark(you.table, ids, table?.marks);
      return payload && { type: 'markTable', payload: { table: you.table, ...payload } };
    }
    return step === 'invite' ? invite(you, floor, me, random) : undefined;
  },
  host,
};
