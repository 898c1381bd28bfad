import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { people, tables } from '../../shared/agenda/fields.ts';
import { type ConfigOf, checkSession, type Session } from '../../shared/agenda/session.ts';
import type { SessionCard } from '../../shared/protocol/answers.ts';
import type { PreparedHead, PreparedSessions } from './preparedSessions.ts';

const text = z.string().catch('');
const minutes = z.number().catch(0);
const nothing = { id: '', title: '', activity: '', planned: 0 };

/** What of a session can be shown while it is being edited: what is at fault is left empty. */
const draft = z.object({
  title: text,
  purpose: text,
  minutes,
  people: people.optional().catch(undefined),
  tables: tables.optional().catch(undefined),
  agenda: z
    .array(z.object({ id: text, title: text, activity: text, planned: minutes }).catch(nothing))
    .catch([]),
});

function cardOf(id: string, value: unknown): SessionCard {
  const read = draft.safeParse(value);
  if (!read.success) return { id, title: '', purpose: '', minutes: 0, items: [] };
  const { title, purpose, minutes: length, people: expected, tables: count, agenda } = read.data;
  const items = agenda.map(({ id: item, title: name, activity, planned }) => ({
    id: item,
    title: name,
    activity,
    minutes: planned,
  }));
  return {
    id,
    title,
    purpose,
    minutes: length,
    items,
    ...(expected === undefined ? {} : { people: expected }),
    ...(count === undefined ? {} : { tables: count }),
  };
}

/** The lists of what can be opened. A prepared session is read and checked once for each version of it. */
export class Catalogue {
  readonly templates: readonly SessionCard[];
  readonly #prepared: PreparedSessions;
  readonly #configOf: ConfigOf;
  readonly #cards = new Map<string, { version: number; card: SessionCard }>();

  constructor(templates: ReadonlyMap<string, Session>, prepared: PreparedSessions, configOf: ConfigOf) {
    this.templates = [...templates].map(([id, session]) => cardOf(id, session));
    this.#prepared = prepared;
    this.#configOf = configOf;
  }

  /** The one saved last comes first. */
  async prepared(): Promise<readonly SessionCard[]> {
    const heads = await this.#prepared.list();
    const known = new Set(heads.map(({ id }) => id));
    for (const id of [...this.#cards.keys()]) if (!known.has(id)) this.#cards.delete(id);
    const cards: SessionCard[] = [];
    for (const head of heads) {
      const card = await this.#cardOf(head);
      if (card) cards.push(card);
    }
    return cards;
  }

  async #cardOf({ id, version }: PreparedHead): Promise<SessionCard | undefined> {
    const known = this.#cards.get(id);
    if (known?.version === version) return known.card;
    const found = await this.#prepared.read(id);
    // Removed by somebody while the list was made.
    if (found === undefined) return undefined;
    const { savedAt, template, session } = found;
    // A check takes milliseconds, and rooms may be live: they get their turn between two of them.
    await nextTurn();
    const checked = checkSession(session, this.#configOf);
    const faults = checked.ok ? 0 : checked.faults.length;
    const prepared = { ...(template === undefined ? {} : { template }), savedAt, faults };
    const card = { ...cardOf(id, session), prepared };
    this.#cards.set(id, { version: found.version, card });
    return card;
  }
}
