import { defineActivity } from '../activity.ts';
import { type ShareConfig, shareConfig } from './config.ts';
import { consoleView } from './consoleView.ts';
import { evolve } from './events.ts';
import { hostCommands } from './hostCommands.ts';
import { projectorView } from './projectorView.ts';
import { react } from './react.ts';
import { present, results } from './results.ts';
import { MOVES_MOST, type ShareState } from './rules.ts';
import { simulateSharing } from './simulate.ts';
import { stepsOf } from './steps.ts';
import { tables } from './tables.ts';
import { textCommands } from './textCommands.ts';
import { turnCommands } from './turnCommands.ts';
import { floorView, meView, tableView } from './views.ts';
import { words } from './words.ts';

/** Shared documents that tables write turn by turn and send round (the guide's Collaborative Leadership Activity). */
export const shareAndMove = defineActivity({
  kind: 'share-and-move',
  config: shareConfig,
  steps: (state: ShareState, language) => stepsOf(state, language),
  start: ({ questions, turnFloorSeconds, moveMinutes, shares, wholeGroup }: ShareConfig): ShareState => ({
    questions,
    moveMinutes,
    shares,
    wholeGroup,
    turnFloor: turnFloorSeconds,
    writeMs: shares.write * 60_000,
    // Until the documents are dealt nobody knows how many there are; the shares are minutes of a usual run.
    moves: Math.max(1, Math.min(MOVES_MOST, Math.floor(shares.move / moveMinutes))),
    movesSet: false,
    assigned: {},
    documents: {},
    places: {},
    routes: {},
    turns: {},
    own: {},
  }),
  commands: { ...turnCommands, ...textCommands, ...hostCommands },
  react,
  evolve,
  views: { console: consoleView, projector: projectorView, floor: floorView, table: tableView, me: meView },
  tables,
  words,
  results,
  present,
  simulate: simulateSharing,
});
