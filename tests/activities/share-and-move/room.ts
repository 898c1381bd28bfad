import { activity as shareAndMove } from '../../../shared/activities/share-and-move/activity.ts';
import type { State } from '../../../shared/activities/share-and-move/state.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { factsFor } from '../../support/people.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const questions = [
  { id: 'one', text: 'How does it help?', short: 'Help' },
  { id: 'two', text: 'What would it look like?', short: 'Look' },
];

export const HOST = { kind: 'host', id: 'host' } as const;

/** A room whose people are named after their table and place: `A1`, `A2`, `B1` … Documents are called `A`, `B`, `B.2` … */
export class ShareRoom {
  readonly stage: Stage<State, { type: string }>;

  constructor(seats: Readonly<Record<string, number>>, config: object = {}, seed = 1) {
    const people = Object.entries(seats).flatMap(([table, count]) =>
      Array.from({ length: count }, (_, index) => ({ id: `${table}${index + 1}`, table })),
    );
    this.stage = openStage(
      shareAndMove,
      { questions, ...config },
      {
        room: factsFor(
          Object.fromEntries(people.map((one) => [one.id, { ...one, name: `Name ${one.id}` }])),
          Object.keys(seats),
        ),
        random: mulberry32(seed),
        itemMs: 25 * 60_000,
      },
    );
  }

  get state(): State {
    return this.stage.state;
  }

  turns(document: string) {
    return this.state.turns[document] ?? { started: false, order: [] };
  }

  /** Who is in the order of each document, by what documents are called. */
  orders(): Record<string, string[]> {
    return Object.fromEntries(
      Object.keys(this.state.documents).map((id) => [id, this.turns(id).order.map(({ person }) => person)]),
    );
  }

  /** The document that somebody writes. */
  documentOf(who: string): string {
    return Object.entries(this.orders()).find(([, order]) => order.includes(who))?.[0] ?? 'none';
  }

  /** Sends a command; the answer is 'ok' or the refusal's code. */
  send(who: string, type: string, payload: object = {}): string {
    const actor = who === 'host' ? HOST : ({ kind: 'participant', id: who } as const);
    const result = this.stage.command(actor, type, payload);
    return result.ok ? 'ok' : result.code;
  }

  /** What the turn at a document gets, seconds. */
  seconds(document: string): number | undefined {
    return this.turns(document).turn?.seconds;
  }

  /** Who has the turn opens the editor and writes; the id of the passage. */
  write(who: string, text: string): string {
    this.send(who, 'openEditor');
    const passage = this.turns(this.documentOf(who)).turn?.passage ?? '';
    this.send(who, 'saveText', { passage, text });
    return passage;
  }

  /** The text of a passage as its table sees it. */
  seenAt(table: string, passage: string): string | undefined {
    const view: unknown = JSON.parse(JSON.stringify(this.stage.views().table(table) ?? {}));
    const found = new Map<string, string>();
    JSON.stringify(view, (key, value: unknown) => {
      if (key === passage && typeof value === 'object' && value !== null && 'text' in value)
        found.set(key, String(value.text));
      return value;
    });
    return found.get(passage);
  }
}
