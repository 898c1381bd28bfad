import type { Actor, RoomFacts } from '../../../shared/activities/activity.ts';
import { byWeight } from '../../../shared/activities/parts/points.ts';
import { activity as stickyBrainstorm } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import type { ProjectorView } from '../../../shared/activities/sticky-brainstorm/projectorView.ts';
import { type Flow, ROOM } from '../../../shared/activities/sticky-brainstorm/rules.ts';
import type { FloorView, MeView, TableView } from '../../../shared/activities/sticky-brainstorm/views.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

export const config = {
  questions: [
    { id: 'leaders', text: 'Who are the appropriate leaders?', short: 'Leaders' },
    { id: 'goals', text: 'What are our shared goals?', short: 'Goals' },
    { id: 'hurdles', text: 'What stands in the way?', short: 'Hurdles' },
  ],
};

interface Options {
  readonly people?: number;
  readonly tables?: number;
  readonly stickies?: number;
  readonly flow?: Flow;
  readonly room?: RoomFacts;
  /** For topics of the first question. */
  readonly names?: readonly string[];
}

const HOST: Actor = { kind: 'host', id: 'host' };

/** The brainstorm at its first step; p1 sits at table A, p2 at B, and round again. */
export function openBrainstorm({ people = 8, tables = 2, stickies = 3, flow, room, names }: Options = {}) {
  const stage = openStage(
    stickyBrainstorm,
    {
      questions: config.questions.map((question, index) =>
        index === 0 && names ? { ...question, topics: names } : question,
      ),
      stickies,
      ...(flow === undefined ? {} : { flow }),
    },
    { room: room ?? makeRoom({ people, tables }), random: mulberry32(1) },
  );
  const send = (person: string, type: string, payload: unknown) =>
    stage.command({ kind: 'participant', id: person }, type, payload);
  const host = (type: string, payload: unknown) => stage.command(HOST, type, payload);
  const overTheWire = (view: object | undefined) =>
    view === undefined ? undefined : JSON.parse(JSON.stringify(view));
  const views = () => stage.views();

  const see = {
    console: (): ConsoleView => overTheWire(views().console),
    projector: (shown = true): ProjectorView => overTheWire(stage.views(shown).projector),
    floor: (shown = true): FloorView => overTheWire(stage.views(shown).floor),
    table: (table: string): TableView | undefined => overTheWire(views().table(table)),
    me: (person: string): MeView | undefined => overTheWire(views().me(person)),
    /** The room's topics as phones have them, in order; none where they are hidden. */
    topics: (question = 'leaders', shown = true) => {
      const { room } = see.floor(shown);
      return room && Object.values(room[question] ?? {}).sort(byWeight);
    },
    /** The stickies of the room's wall by their text, which the tests keep different. */
    notes: (): Record<string, { id: string; table?: string; rank: number; of: number; topic?: string }> =>
      Object.fromEntries(
        Object.entries(see.console().notes).map(([id, note]) => [note.text, { ...note, id }]),
      ),
    /** What a scope's topics hold: names and the texts in them, and what is in none. */
    groups: (question = 'leaders', scope = ROOM): { topics: Record<string, string[]>; loose: string[] } => {
      const wall = scope === ROOM ? see.console() : see.table(scope)?.walls[question];
      const topics: Record<string, string[]> = {};
      const loose: string[] = [];
      for (const topic of Object.values(wall?.topics ?? {})) topics[topic.name] = [];
      for (const note of Object.values(wall?.notes ?? {})) {
        const name = note.topic === undefined ? undefined : wall?.topics[note.topic]?.name;
        if (name === undefined) loose.push(note.text);
        else topics[name]?.push(note.text);
      }
      for (const texts of [loose, ...Object.values(topics)]) texts.sort();
      return { topics, loose };
    },
    topicId: (name: string, scope = ROOM, question = 'leaders'): string => {
      const topics = (scope === ROOM ? see.console() : see.table(scope)?.walls[question])?.topics ?? {};
      const [id] = Object.entries(topics).find(([, topic]) => topic.name === name) ?? [];
      if (id === undefined) throw new Error(`no topic "${name}" on ${scope}`);
      return id;
    },
  };

  return {
    stage,
    send,
    host,
    see,
    write: (person: string, slot: number, text: string, question = 'leaders') =>
      send(person, 'writeSticky', { question, slot, text }),
    rank: (person: string, order: number[], question = 'leaders') =>
      send(person, 'rankStickies', { question, order }),
    /** Everybody writes so many stickies, "p1 first", "p1 second" …; then the room goes to a step. */
    fill(step: string, each = stickies, question = 'leaders') {
      const words = ['first', 'second', 'third', 'fourth', 'fifth'];
      for (const person of Object.keys(stage.room.people))
        for (let slot = 1; slot <= each; slot++)
          send(person, 'writeSticky', { question, slot, text: `${person} ${words[slot - 1]}` });
      if (stage.step !== step) stage.enter(step);
    },
    /** Groups stickies, named by their texts, on the room's wall as a host, or on a table's as one who sits there. */
    group(name: string, texts: readonly string[], scope = ROOM, question = 'leaders') {
      const notes = see.notes();
      const stickies = texts.map((text) => notes[text]?.id ?? `no "${text}"`);
      return actFor(scope, 'createTopic', { question, scope, name, stickies });
    },
    act: actFor,
    code: (result: { ok: boolean; code?: string }): string | undefined => result.code,
  };

  function actFor(scope: string, type: string, payload: object) {
    const person = Object.values(stage.room.people).find(({ table }) => table === scope);
    return scope === ROOM || !person ? host(type, payload) : send(person.id, type, payload);
  }
}

export type Brainstorm = ReturnType<typeof openBrainstorm>;
