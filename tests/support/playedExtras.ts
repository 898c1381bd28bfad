import { z } from 'zod';
import { type Bench, HOST, person } from './bench.ts';

/** What simulated people never do, each once, by item: so that a store holds every command there is. */

const keyed = z.record(z.string(), z.unknown());
/** What the state of the item that is on has there. */
function at(bench: Bench, path: readonly string[]): unknown {
  let found: unknown = bench.state.activities[bench.state.at?.item ?? ''];
  for (const key of path) found = keyed.parse(found ?? {})[key];
  return found;
}
/** The keys of a record there; none where there is no such record. */
const ids = (bench: Bench, ...path: readonly string[]): string[] =>
  Object.keys(keyed.parse(at(bench, path) ?? {}));
/** The list there; empty where there is none. */
const listOf = (bench: Bench, ...path: readonly string[]): string[] =>
  z.array(z.string()).parse(at(bench, path) ?? []);

type Ask = (type: string, payload: unknown, who?: string) => void;

const asking =
  (bench: Bench): Ask =>
  (type, payload, who) => {
    const { at } = bench.state;
    if (at) bench.do(who === undefined ? HOST : person(who), type, { item: at.item, step: at.step, payload });
  };

type Extra = (bench: Bench, step: string) => void;

const statements: Extra = (bench, step) => {
  if (step !== 'school') return;
  const ask = asking(bench);
  ask('addStatement', { text: 'Stand if you came by bus', short: 'By bus', after: 'school' });
  ask('editStatement', { statement: 'leadership', text: 'Stand if you lead', short: 'Lead' });
  ask('removeStatement', { statement: 'tools-at-home' });
  ask('hideResults', { on: true });
  ask('hideResults', { on: false });
};

const slides: Extra = (bench) => {
  const ask = asking(bench);
  ask('sayOtherRole', { other: true }, 'p4');
  ask('sayOtherRole', { other: true }, 'p10');
  ask('sayOtherRole', { other: false }, 'p10');
};

const film: Extra = (bench, step) => {
  const ask = asking(bench);
  if (step === 'similar') {
    for (const format of ['partner', 'table', 'whole']) ask('setFormat', { format });
    ask('setFormat', { format: 'partner' });
    ask('drawPartners', {});
    ask('answer', { question: 'similar', text: 'One budget\nand one plan' }, 'p1');
    ask('answer', { question: 'similar', text: 'To be taken back' }, 'p2');
    ask('withdraw', { question: 'similar' }, 'p2');
    const [first = '', second = ''] = ids(bench, 'answers', 'all');
    ask('showAnswer', { answer: first, alone: true });
    ask('takeDown', { answer: first });
    ask('showAnswer', { answer: second });
    ask('clearProjector', { question: 'similar' });
    ask('showAnswer', { answer: first });
    ask('markAnswer', { answer: first, on: true });
    ask('markQuestion', { question: 'similar', on: true });
  }
  if (step === 'relationships') {
    ask('setAnswers', { mode: 'scribe' });
    ask('takePen', {}, 'p1');
    ask('writeForTable', { question: 'relationships', text: 'Written for the table' }, 'p1');
    ask('passPen', {}, 'p1');
    ask('setAnswers', { mode: 'person' });
  }
};

const wall: Extra = (bench, step) => {
  const ask = asking(bench);
  if (step === 'write') ask('pickQuestions', { ids: ['leaders', 'audiences', 'external'] });
  if (step === 'rank') ask('pickQuestions', { ids: ['leaders', 'external'] });
  const question = 'leaders';
  const [first = '', second = '', third = ''] = ids(bench, 'walls', question, 'notes');
  const room = { question, scope: 'room' };
  if (step === 'wall') {
    ask('showQuestion', { question: 'external' });
    ask('reviewFirst', { on: true });
    ask('letThrough', { question, sticky: first });
    ask('letThrough', { question });
    ask('setAside', { question, sticky: second, on: true });
    ask('setAside', { question, sticky: second, on: false });
    ask('setAside', { question, sticky: third, on: true });
  }
  if (step === 'room') {
    ask('bringRest', { question });
    ask('createTopic', { ...room, name: 'The top', stickies: [first, second] });
    ask('createTopic', { ...room, name: 'To go', stickies: [] });
    ask('undo', room);
    ask('createTopic', { ...room, name: 'Also to go', stickies: [] });
    const topics = ids(bench, 'walls', question, 'boards', 'room', 'topics');
    const [one = '', other = ''] = topics;
    ask('dissolveTopic', { ...room, topic: topics.at(-1) });
    ask('renameTopic', { ...room, topic: one, name: 'Leaders of all offices' });
    ask('moveStickies', { ...room, stickies: [second], topic: one });
    ask('moveStickies', { ...room, stickies: [second, first], topic: one });
    ask('splitTopic', { ...room, topic: one, name: 'Split off', stickies: [second] });
    ask('mergeTopics', { ...room, into: one, from: [other] });
    ask('reviewFirst', { on: true });
  }
  if (step === 'tables')
    for (const table of ['C', 'B']) bench.do(HOST, 'moveToTable', { payload: { person: 'p2', table } });
};

const talks: Extra = (bench, step) => {
  const ask = asking(bench);
  if (step === 'talk.first') {
    ask('editPresenter', { presenter: 'second', name: 'Dr. Okafor', title: 'Seen in two years' });
    ask('addPresenter', { name: 'Wen', organisation: 'Hill Valley', title: 'A third talk' });
    const third = ids(bench, 'presenters').at(-1);
    ask('movePresenter', { presenter: third, to: 1 });
    ask('setTalkMinutes', { minutes: [4, 5] });
    ask('setTalkMinutes', { minutes: [3, 4], presenter: third });
    ask('undoTalkMinutes', { change: 2 });
    ask('askQuestion', { talk: 'first', text: 'To be taken back' }, 'p1');
    ask('askQuestion', { talk: 'first', text: 'Who pays for the devices?' }, 'p2');
    const [first = '', second = ''] = ids(bench, 'entries', 'all').slice(-2);
    ask('takeBack', { id: first }, 'p1');
    ask('upvote', { id: second }, 'p1');
    ask('upvote', { id: second }, 'p3');
    ask('removeUpvote', { id: second }, 'p3');
    ask('markAnswered', { id: second });
    ask('reopen', { id: second });
    ask('hide', { id: second });
    ask('unhide', { id: second });
    ask('putOnProjector', { id: second });
    ask('clearProjector', { place: step });
    ask('showTop', { place: step });
  }
  if (step === 'question.similar') {
    ask('discussAloud', { question: 'similar', on: true });
    ask('discussAloud', { question: 'similar', on: false });
  }
  if (step === 'talk.second') {
    const third = ids(bench, 'presenters').at(-1);
    ask('removePresenter', { presenter: third });
    ask('restorePresenter', { presenter: third });
    ask('removePresenter', { presenter: third });
    ask('removePresenter', { presenter: 'first' });
    ask('reviewFirst', { on: true });
    ask('askQuestion', { talk: 'second', text: 'Let through' }, 'p1');
    const [passed = ''] = ids(bench, 'entries', 'all').slice(-1);
    ask('letThrough', { place: step, id: passed });
    ask('askQuestion', { talk: 'second', text: 'Read by nobody' }, 'p2');
  }
};

const documents: Extra = (bench, step) => {
  const ask = asking(bench);
  const here = Object.values(bench.state.here);
  const at = (table: string) => here.filter((one) => one.table === table).map(({ id }) => id);
  const [one = '', two = ''] = at('B');
  if (step === 'write') {
    ask('setTurnFloor', { seconds: 45 });
    ask('setMoves', { moves: 2 });
    ask('setQuestion', { table: 'A', question: 'vision' });
    ask('startWith', { person: one, table: 'B' }, two);
    ask('takeTurn', { table: 'B' }, two);
    ask('openEditor', {}, two);
    ask('saveText', { passage: passages(bench, 'B').at(-1), text: 'Half a' }, two);
    ask('finishTurn', { passage: passages(bench, 'B').at(-1), text: 'Half a thought, finished.' }, two);
    ask('skipTo', { person: one, table: 'B' }, two);
    ask('passTurn', { table: 'B' }, one);
    ask('takeTurn', { person: two, table: 'B' }, two);
    ask('markAbsent', { person: two, table: 'B' }, one);
    ask('endTurnFor', { table: 'B' });
  }
  if (step === 'move.1') {
    const [passage = ''] = passages(bench, 'A');
    ask('addPassage', { document: 'A', text: 'Added where it was visiting.' }, one);
    ask('addComment', { passage, text: 'Does the union know?' }, one);
    const comment = listOf(bench, 'comments', 'at', passage).at(-1);
    ask('addComment', { passage, text: 'Who leads it?' }, one);
    ask('removeComment', { passage, comment }, one);
    ask('highlight', { document: 'A', passage, from: 0, to: 4 });
    ask('highlight', { document: 'A', passage });
    const highlight = ids(bench, 'documents', 'A', 'highlights').at(-1);
    ask('unhighlight', { document: 'A', highlight });
    ask('hidePassage', { document: 'A', passage, hidden: true });
    ask('hidePassage', { document: 'A', passage, hidden: false });
    ask('showDocuments', { mode: 'one', document: 'A' });
    ask('scrollTo', { page: 1 });
  }
};

const passages = (bench: Bench, table: string) => listOf(bench, 'passages', 'at', table);

const shapes: Extra = (bench, step) => {
  const ask = asking(bench);
  if (step === 'settle') {
    ask('settleTable', { table: 'A', shape: 'square' }, 'p5');
    ask('settleTableFor', { table: 'B', shape: 'circle' });
    ask('clearTable', { table: 'B' });
  }
  if (step !== 'next-steps') return;
  const [scope = ''] = z.array(z.string()).parse(keyed.parse(bench.state.activities.reflection).scopes);
  const sent = (what: string) => ({ scope, what, who: 'Rosa', by: 'Friday' });
  ask('addNextStep', sent('Call the library director'), 'p1');
  ask('addNextStep', sent('To be taken back'), 'p1');
  ask('noteNextStep', { ...sent('Meet again online'), table: 'A' });
  const [first, second] = listOf(bench, 'nextSteps', 'by', 'p1').slice(-2);
  ask('editNextStep', { id: first, ...sent('Call the library director on Monday') }, 'p1');
  ask('removeNextStep', { id: second }, 'p1');
  ask('putOnProjector', { id: first });
  ask('clearProjector', {});
  ask('hideNextStep', { id: first });
  ask('unhideNextStep', { id: first });
  bench.do(HOST, 'moveToTable', { payload: { person: 'p1', table: 'C' } });
  ask('reviewFirst', { on: true });
  ask('addNextStep', sent('Let through'), 'p2');
  ask('letThrough', { id: ids(bench, 'nextSteps', 'all').at(-1) });
  ask('addNextStep', sent('Read by nobody'), 'p2');
};

const coffee: Extra = (bench) => {
  const ask = asking(bench);
  ask('sayBack', { back: true }, 'p1');
  ask('sayBack', { back: false }, 'p1');
};

/** By the ids of the shipped session's items, and what was put in. */
export const extra: Extra = (bench, step) => {
  const { item } = bench.state.at ?? {};
  const known: Readonly<Record<string, Extra>> = {
    'take-off': statements,
    background: slides,
    'featured-video': film,
    'sticky-brainstorm': wall,
    'rapid-fire': talks,
    'share-and-move': documents,
    reflection: shapes,
  };
  (known[item ?? ''] ?? coffee)(bench, step);
};
