import { z } from 'zod';
import { ID_MOST, LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id, line } from '../fields.ts';
import { arranging, type Board, type BoardPatch, noBoard } from '../parts/board.ts';
import { find } from '../parts/entries.ts';
import type { Event } from './events.ts';
import { MOST_GROUPS } from './rules.ts';
import { questionAt, type State } from './state.ts';

const define = command<State, Event>();
const question = z.string().max(ID_MOST);
const name = line(LIMITS.name);
const several = z.array(id).max(1_000);

const noGroup = refuse('unknown-group');
const arrange = arranging({
  most: MOST_GROUPS,
  full: refuse('groups-full', { most: MOST_GROUPS }),
  taken: refuse('group-taken'),
  gone: noGroup,
});

const changed = (asked: string, patch: Result<BoardPatch | undefined>): Result<readonly Event[]> => {
  if (!patch.ok) return patch;
  return ok(
    patch.value === undefined ? [] : [{ type: 'groupsChanged', question: asked, patch: patch.value }],
  );
};

/** The groups of a question. */
function boardOf(state: State, asked: string): Result<Board> {
  if (questionAt(state, asked) === undefined) return refuse('unknown-question');
  return ok(ownValue(state.boards, asked) ?? noBoard());
}

/** Those of the answers that are still there: one that was withdrawn meanwhile stops nobody. */
function still({ answers }: State, asked: string, ids: readonly string[]): Result<readonly string[]> {
  const there = ids.filter((each) => find(answers, each)?.place === asked);
  return there.length === 0 && ids.length > 0 ? refuse('unknown-answer') : ok(there);
}

/** Putting answers into groups, by any host at any time. [D12] */
export const groupCommands = {
  createGroup: define({
    by: 'host',
    payload: z.strictObject({ question, name, answers: several }),
    decide(state, { question: asked, name: title, answers }, { newId }) {
      const board = boardOf(state, asked);
      if (!board.ok) return board;
      const there = still(state, asked, answers);
      if (!there.ok) return there;
      return changed(asked, arrange.create(board.value, title, there.value, newId));
    },
  }),

  /** Without a group: out of theirs. */
  moveAnswers: define({
    by: 'host',
    payload: z.strictObject({ question, answers: several.min(1), group: id.exactOptional() }),
    decide(state, { question: asked, answers, group = '' }) {
      const board = boardOf(state, asked);
      if (!board.ok) return board;
      const there = still(state, asked, answers);
      if (!there.ok) return there;
      return changed(asked, arrange.move(board.value, there.value, group));
    },
  }),

  renameGroup: define({
    by: 'host',
    payload: z.strictObject({ question, group: id, name }),
    decide(state, { question: asked, group, name: title }) {
      const board = boardOf(state, asked);
      if (!board.ok) return board;
      return changed(asked, arrange.rename(board.value, group, title));
    },
  }),

  /** Takes a group away; its answers are in none any more. */
  dissolveGroup: define({
    by: 'host',
    payload: z.strictObject({ question, group: id }),
    decide(state, { question: asked, group }) {
      const board = boardOf(state, asked);
      if (!board.ok) return board;
      return changed(asked, ok(arrange.dissolve(board.value, group)));
    },
  }),

  undoGroups: define({
    by: 'host',
    payload: z.strictObject({ question }),
    decide(state, { question: asked }) {
      const board = boardOf(state, asked);
      if (!board.ok) return board;
      if (board.value.undo.length === 0) return refuse('nothing-to-undo');
      return ok([{ type: 'groupsUndone', question: asked }]);
    },
  }),

  /** Has one group alone on the projector; without one, all of them. [D13] */
  showGroup: define({
    by: 'host',
    payload: z.strictObject({ question, group: id.exactOptional() }),
    decide(state, { question: asked, group }) {
      const board = boardOf(state, asked);
      if (!board.ok) return board;
      if (group !== undefined && !ownValue(board.value.topics, group)) return noGroup;
      if (ownValue(state.alone, asked) === group) return ok([]);
      return ok([{ type: 'groupShown', question: asked, ...(group === undefined ? {} : { group }) }]);
    },
  }),
} as const;
