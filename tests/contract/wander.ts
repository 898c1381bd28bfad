import type { Activity, Actor, Given, Intent, Person } from '../../shared/activities/activity.ts';
import { LANGUAGES, type Said, wordsFor } from '../../shared/lib/catalogue.ts';
import { hostRefusals } from '../../shared/lib/hostRefusals.ts';
import { below, mulberry32, pick, type Random } from '../../shared/lib/random.ts';
import { refusals } from '../../shared/lib/refusals.ts';
import { factsFor } from '../support/people.ts';
import { openStage, type Stage, type Views } from '../support/stage.ts';
import { canaryOf, marked } from './canary.ts';
import { HOSTS_ONLY } from './configs.ts';
import { anything, mutated } from './fuzz.ts';
import { canonical } from './jsonClean.ts';
import { ResultWatch } from './resultWatch.ts';
import { guarded, must, onlyOwn, Watchers } from './watch.ts';

export interface WanderOptions {
  readonly seed: number;
  readonly actions: number;
  /** Steps, or first parts of their ids, at which what people write is private. */
  readonly privateSteps?: readonly string[];
  /** What hosts can have shown at a step, beside what is. */
  readonly chosen?: readonly Intent[];
}

/** What a random walk through an activity left behind. */
export interface Wandered {
  readonly stage: Stage<unknown, { type: string }>;
  readonly accepted: ReadonlyMap<string, number>;
  readonly refused: number;
}

/** Results are looked at after so many actions. */
const RESULTS_EVERY = 25;
/** The same for how views are compared with those of a copy of the state. */
const VIEWS_EVERY = 3;

/** What earlier items gave, where an activity takes it. */
const GIVEN: Given = {
  headings: [
    { id: 'wall/t1', text: 'Leaders of all offices' },
    { id: 'film/q1', text: 'What is similar?' },
  ],
};

const HOST: Actor = { kind: 'host', id: 'host' };
const TABLES = ['A', 'B', 'C'];
const ROLES = ['academics', 'technology', 'finance'].map((id) => ({ id, title: `Leader of ${id}` }));

/** People whose ids and names occur in no text of their own. */
const makePerson = (random: Random, number: number): Person => ({
  id: `person-${number}-${below(random, 1e6).toString(36)}`,
  table: pick(random, TABLES),
  ...(random() < 0.8 ? { name: `Zsófia Nº${number}` } : {}),
  ...(random() < 0.8 ? { role: pick(random, ROLES).id } : {}),
});

/**
 * Walks at random through an activity: simulated people and hosts, malformed and forged commands, Next and Back,
 * people who come late, change tables, go away and come back, are removed and brought back. After every action all that the contract says is checked.
 * @throws ContractBroken on the first thing that does not hold.
 */
export function wander(plain: Activity, config: unknown, options: WanderOptions): Wandered {
  const { seed, actions, privateSteps = [], chosen = [] } = options;
  const random = mulberry32(seed);
  const activity = guarded(plain);
  const first = Array.from({ length: 9 }, (_, index) => makePerson(random, index));
  const stage = openStage(activity, config, {
    room: factsFor(Object.fromEntries(first.map((one) => [one.id, one])), TABLES, ROLES),
    random,
  });
  if (activity.take) stage.give(GIVEN);
  const watchers = new Watchers(stage);
  const results = new ResultWatch(activity, stage, chosen);
  const corpus: Intent[] = [];
  const accepted = new Map<string, number>();
  let people = first.length;
  let refused = 0;

  for (const { id } of first) must(stage.views().me(id) === undefined, 'me is not undefined at the start');

  const oneOf = (all: readonly Person[]): Person | undefined =>
    all.length === 0 ? undefined : pick(random, all);
  const gone = (how: Person['gone']) =>
    Object.values(stage.room.everyone).filter((person) => person.gone === how);
  /** Mostly somebody who is here; now and then somebody who is away. */
  const somebody = () => (random() < 0.9 ? oneOf(gone(undefined)) : oneOf(gone('away')));

  /** [refused changes nothing] [nobody else's me or table] for one command. */
  const send = (actor: Actor, type: string, payload: unknown) => {
    const before = JSON.stringify(stage.state);
    const events = stage.events.length;
    const result = stage.command(actor, type, payload);
    if (!result.ok) {
      refused += 1;
      must(hasWords(actor, result), `"${type}" refuses without words`);
      must(JSON.stringify(stage.state) === before, `the refused "${type}" changed the state`);
      must(stage.events.length === events, `the refused "${type}" left events`);
      must(watchers.update().size === 0, `the refused "${type}" changed a view`);
      return false;
    }
    accepted.set(type, (accepted.get(type) ?? 0) + 1);
    const changed = watchers.update();
    if (actor.kind === 'participant')
      onlyOwn(changed, actor.id, [stage.room.everyone[actor.id]?.table ?? ''], type);
    if (result.value.length === 0) must(changed.size === 0, `"${type}" recorded nothing, yet changed a view`);
    return true;
  };

  const simulated = () => {
    const you = somebody();
    if (!you) return;
    const views = stage.views();
    const seen = {
      floor: views.floor,
      table: views.table(you.table),
      me: views.me(you.id),
      you,
      step: stage.step,
    };
    const intent = activity.simulate.participant(seen, random);
    if (!intent) return;
    const actor: Actor = { kind: 'participant', id: you.id };
    corpus.push(intent);
    send(actor, intent.type, marked(intent.payload, you.id, corpus.length));
  };

  const simulatedHost = () => {
    const seen = { console: stage.views().console, step: stage.step };
    const intent = activity.simulate.host?.(seen, random);
    if (!intent) return;
    corpus.push(intent);
    send(HOST, intent.type, intent.payload);
  };

  /** An old command again, by anybody, at any time, with a payload that is fine, slightly off, or nonsense. */
  const forged = () => {
    const types = Object.keys(activity.commands);
    const old = corpus.length > 0 && random() < 0.8 ? pick(random, corpus) : undefined;
    const type = old && random() < 0.9 ? old.type : pick(random, [...types, 'constructor', 'noSuchCommand']);
    const you = somebody();
    const participant: Actor = { kind: 'participant', id: you?.id ?? 'gone' };
    const by = activity.commands[type]?.by;
    const actor = random() < 0.8 ? (by === 'host' ? HOST : participant) : pick(random, [HOST, participant]);
    const fine = actor.kind === 'host' ? old?.payload : marked(old?.payload, actor.id, corpus.length);
    const payload = !old ? anything(random) : random() < 0.4 ? fine : mutated(random, fine);
    send(actor, type, payload);
  };

  const enter = (step: string) => {
    stage.enter(step);
    const mine = [...watchers.update()].filter((channel) => channel.startsWith('me '));
    must(mine.length === 0, `going to the step "${step}" changed ${mine.join(', ')}`);
  };

  const walk = (by: 1 | -1) => {
    const steps = stage.steps();
    const next = steps[steps.findIndex(({ id }) => id === stage.step) + by];
    if (next) enter(next.id);
  };

  const join = () => {
    const person = makePerson(random, people++);
    stage.join(person);
    must(stage.views().me(person.id) === undefined, 'me is not undefined for somebody who just joined');
    onlyOwn(watchers.update(), person.id, [person.table], 'joining');
  };

  const move = () => {
    const person = somebody();
    if (!person) return;
    const to = pick(random, TABLES);
    stage.move(person.id, to);
    onlyOwn(watchers.update(), person.id, [person.table, to], 'moving');
  };

  const remove = () => {
    const person = somebody();
    if (!person || Object.keys(stage.room.people).length < 3) return;
    stage.remove(person.id);
    watchers.forget(person.id);
    onlyOwn(watchers.update(), person.id, [person.table], 'removing');
  };

  const bringBack = () => {
    const person = oneOf(gone('out'));
    if (!person) return;
    stage.bringBack(person.id);
    onlyOwn(watchers.update(), person.id, [person.table], 'bringing back');
  };

  const away = () => {
    const person = oneOf(gone(undefined));
    if (!person) return;
    stage.goAway(person.id);
    onlyOwn(watchers.update(), person.id, [person.table], 'going away');
  };

  const back = () => {
    const person = oneOf(gone('away'));
    if (!person) return;
    stage.comeBack(person.id);
    onlyOwn(watchers.update(), person.id, [person.table], 'coming back');
  };

  const hide = () => {
    watchers.update(false);
    watchers.update(true);
  };

  for (let action = 0; action < actions; action++) {
    const dice = random();
    stage.pass(below(random, 20_000));
    if (dice < 0.6) simulated();
    else if (dice < 0.7) simulatedHost();
    else if (dice < 0.86) forged();
    else if (dice < 0.9) walk(1);
    else if (dice < 0.915) walk(-1);
    else if (dice < 0.94) join();
    else if (dice < 0.955) move();
    else if (dice < 0.965) away();
    else if (dice < 0.98) back();
    else if (dice < 0.985) remove();
    else if (dice < 0.99) bringBack();
    else hide();
    watchers.update();

    must(
      stage.steps().some(({ id }) => id === stage.step),
      `the step "${stage.step}" went away while it was on`,
    );
    checkSecrets(stage, watchers, people, privateSteps);
    results.see(watchers);
    if (action % RESULTS_EVERY === 0) results.check(false);
    if (action % VIEWS_EVERY === 0) checkViews(stage);
  }

  results.check(true);

  // Replay equals live.
  const replayed = activity.start(activity.config.parse(config));
  activity.take?.(replayed, GIVEN);
  for (const event of stage.events) activity.evolve(replayed, JSON.parse(JSON.stringify(event)));
  must(canonical(replayed) === canonical(stage.state), 'a replay gives another state');
  must(
    canonical(JSON.parse(JSON.stringify(stage.state))) === canonical(stage.state),
    'the state does not survive JSON',
  );
  return { stage, accepted, refused };
}

/** What was looked at all along shows what the same state shows to whoever comes first. */
function checkViews(stage: Stage<unknown, { type: string }>): void {
  const shown = (views: Views) => JSON.stringify([views.console, views.projector, views.floor]);
  const unseen = stage.views(true, JSON.parse(JSON.stringify(stage.state)));
  must(shown(unseen) === shown(stage.views()), 'what is shown depends on what was shown before');
}

function checkSecrets(
  stage: Stage<unknown, { type: string }>,
  watchers: Watchers,
  people: number,
  privateSteps: readonly string[],
): void {
  const ids = Object.keys(stage.room.everyone);
  const isPrivate = privateSteps.some((step) => stage.step === step || stage.step.startsWith(`${step}.`));
  for (const [channel, shown] of watchers.channels()) {
    const [kind, whose] = channel.split(' ');
    if (kind !== 'console') must(!shown.includes(HOSTS_ONLY), `${channel} shows what is for hosts only`);
    for (const id of ids) {
      const own = kind === 'me' && whose === id;
      if (kind === 'me' && !own) {
        must(!shown.includes(canaryOf(id)), `${channel} shows a text of ${id}`);
      }
      if (kind === 'projector' || kind === 'floor') {
        // The marks of texts name people; the mark is no part of what the activity shows.
        must(!shown.replaceAll(canaryOf(id), '').includes(id), `${channel} names ${id}`);
      }
      if (isPrivate && !own) must(!shown.includes(canaryOf(id)), `${channel} shows what ${id} still writes`);
    }
  }
  must(people >= ids.length, 'there are more people than ever came');
}

/** Phones have only what participants are told. */
const hasWords = (actor: Actor, refusal: Said): boolean =>
  LANGUAGES.every(
    (language) =>
      wordsFor(refusals[language], refusal) !== undefined ||
      (actor.kind === 'host' && wordsFor(hostRefusals[language], refusal) !== undefined),
  );
