import type { Activity } from '../../shared/activities/activity.ts';
import { type Block, type Line, plain } from '../../shared/activities/block.ts';
import type { ResultFacts } from '../../shared/activities/results.ts';
import type { Language } from '../../shared/lib/catalogue.ts';
import { presented } from '../../shared/record/presented.ts';
import { recordOf } from '../../shared/record/recordOf.ts';
import type { Registry } from '../../shared/room/plan.ts';
import type { RoomState } from '../../shared/room/state.ts';

/** A block in plain words, without the difference between ours and others'. */
type Told =
  | { readonly type: 'heading' | 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'quote'; readonly text: string; readonly by?: string }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly string[][] }
  | {
      readonly type: 'bars';
      readonly unit: string;
      readonly bars: readonly { readonly label: string; readonly value: number; readonly of?: number }[];
    };

function told(block: Block): Told {
  const lines = (all: readonly Line[]): string[] => all.map(plain);
  switch (block.type) {
    case 'heading':
    case 'text':
      return { ...block, text: plain(block.text) };
    case 'list':
      return { ...block, items: lines(block.items) };
    case 'quote': {
      const { by, ...rest } = block;
      return { ...rest, text: plain(block.text), ...(by === undefined ? {} : { by: plain(by) }) };
    }
    case 'table':
      return { ...block, columns: lines(block.columns), rows: block.rows.map(lines) };
    case 'bars':
      return { ...block, bars: block.bars.map((bar) => ({ ...bar, label: plain(bar.label) })) };
  }
}

/** What the record says of one item, in plain words, to a reader who wants no names. */
export const toldOf = (
  activity: Activity,
  state: unknown,
  facts: ResultFacts,
  language: Language = 'en',
): Told[] => activity.present(activity.results(state, facts), { language, name: () => undefined }).map(told);

/** A room's record, and in plain words what it says of each item. */
export function recordTold(registry: Registry, state: RoomState, now: number, language: Language = 'en') {
  const record = recordOf(registry, state, now);
  const blocks = presented(registry, record, language);
  return {
    ...record,
    items: record.items.map((item) => ({ ...item, blocks: (blocks[item.id] ?? []).map(told) })),
  };
}
