import { describe, expect, it } from 'vitest';
import { config } from '../../../shared/activities/possible-steps/config.ts';
import { missing, VERDICTS, type Verdict } from '../../../shared/activities/possible-steps/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { mulberry32, pick } from '../../../shared/lib/random.ts';
import { SEED } from '../../support/seed.ts';
import { CONFIG, ELEMENTS, host, NEEDS, person, results, say, stageOf, viewsOf, write } from './stage.ts';

describe('possible steps', () => {
  it('[PS1] takes all tables through all elements, or deals so many to each in turn by its letter', () => {
    expect(
      stageOf()
        .steps()
        .map(({ id }) => id),
    ).toEqual([
      'open',
      ...[1, 2, 3, 4].flatMap((round) => [`read.${round}`, `decide.${round}`]),
      ...ELEMENTS.map(({ id }) => `room.${id}`),
      'close',
    ]);
    const dealt = stageOf({ each: 2 }, 12, 3);
    expect(dealt.steps().map(({ id }) => id)).toContain('decide.2');
    dealt.enter('read.1');
    const elements = () =>
      Object.values(viewsOf(dealt).console.tables).map((table) => table.elements.join(' '));
    expect(elements()).toEqual(['vision culture', 'evidence coherence', 'vision culture']);
    dealt.command(host, 'giveElement', { table: 'C', round: 1, element: 'coherence' });
    expect(elements()[2]).toBe('coherence culture');
    expect(viewsOf(dealt).table('C')).toEqual({ given: { '1': 'coherence' } });
    expect(viewsOf(dealt).projector.tables).toEqual({ vision: ['A'], evidence: ['B'], coherence: ['C'] });
    const minutes = stageOf({ each: 2 })
      .steps()
      .reduce((sum, { share }) => sum + share, 0);
    expect(minutes).toBeCloseTo(45, 0);
  });

  it('[PS1] sends phones no card and no description that their step does not need', () => {
    const stage = stageOf();
    expect(JSON.stringify(viewsOf(stage).floor)).not.toMatch(/half|adoption/);
    stage.enter('read.1');
    expect(viewsOf(stage).floor.elements.map(({ description }) => description?.length)).toEqual([
      2,
      undefined,
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(viewsOf(stage).floor)).not.toContain('adoption');
  });

  it('[PS2] keeps what somebody tapped to them, and shows numbers from three people on', () => {
    const stage = stageOf();
    stage.enter('read.1');
    const tap = (number: number, nth: number, on = true) =>
      stage.command(person(number), 'markPiece', { piece: `vision/${nth}`, on });
    tap(1, 0);
    tap(3, 0);
    expect(viewsOf(stage).me(1)).toEqual({ pieces: { 'vision/0': true } });
    expect(viewsOf(stage).me(3)).toEqual({ pieces: { 'vision/0': true } });
    expect(viewsOf(stage).me(5)).toBeUndefined();
    expect(viewsOf(stage).table('A')).toBeUndefined();
    expect(results(stage).pieces[0]).toMatchObject({ people: undefined });
    tap(5, 1);
    expect(viewsOf(stage).table('A')?.pieces).toEqual({ vision: { people: 3, counts: [2, 1] } });
    expect(viewsOf(stage).projector.reading).toEqual({ vision: 3 });
    expect(viewsOf(stage, false).projector.reading).toBeUndefined();
    expect(tap(5, 2)).toMatchObject({ ok: false, code: 'unknown-passage' });
  });

  it('[PS2] moves a table’s numbers with three of its people, or when all who are here have tapped', () => {
    const stage = stageOf();
    stage.enter('read.1');
    const tap = (number: number, nth: number, on = true) =>
      stage.command(person(number), 'markPiece', { piece: `vision/${nth}`, on });
    const seen = () => viewsOf(stage).table('A')?.pieces;
    for (const number of [1, 3, 5]) tap(number, 0);
    expect(seen()).toEqual({ vision: { people: 3, counts: [3, 0] } });
    tap(5, 1);
    tap(3, 1);
    expect(seen()).toEqual({ vision: { people: 3, counts: [3, 0] } });
    tap(1, 1);
    expect(seen()).toEqual({ vision: { people: 3, counts: [3, 3] } });
    tap(1, 0, false);
    expect(seen()).toEqual({ vision: { people: 3, counts: [3, 3] } });
    tap(7, 0);
    expect(seen()).toEqual({ vision: { people: 4, counts: [4, 3] } });
    expect(viewsOf(stage).console.pieces.vision).toEqual({ people: 3, counts: [3, 3] });
    stage.enter('room.vision');
    expect(viewsOf(stage).console.pieces.vision).toEqual({ people: 4, counts: [3, 3] });
  });

  it('[PS3] lets anybody at a table say it, the last word counts, and hosts say it for a table', () => {
    const stage = stageOf();
    stage.enter('decide.1');
    say(stage, 1, 'adopt');
    say(stage, 3, 'not-now');
    expect(viewsOf(stage).table('A')?.decisions).toEqual({ 'vision/a': { verdict: 'not-now', words: {} } });
    expect(stage.command(person(2), 'say', { card: 'vision/a', table: 'A', verdict: 'adopt' })).toMatchObject(
      { ok: false, code: 'not-your-table' },
    );
    stage.command(host, 'sayFor', { table: 'B', card: 'vision/a', verdict: 'already' });
    expect(results(stage).decisions.map(({ table, verdict }) => [table, verdict])).toEqual([
      ['A', 'not-now'],
      ['B', 'already'],
    ]);
    stage.command(host, 'sayFor', { table: 'B', card: 'vision/a' });
    expect(results(stage).decisions).toHaveLength(1);
  });

  it('[PS4] gives one person at a table the pen, who leaves it with the table', () => {
    const stage = stageOf();
    stage.enter('decide.1');
    say(stage, 1, 'adapt');
    expect(write(stage, 1, 'text', 'Ours')).toMatchObject({ ok: false, code: 'pen-taken' });
    stage.command(person(1), 'takePen', {});
    expect(stage.command(person(3), 'takePen', {})).toMatchObject({ ok: false, code: 'pen-taken' });
    write(stage, 1, 'text', 'We plan for a vision');
    write(stage, 1, 'by', 'March 1');
    expect(viewsOf(stage).table('A')).toMatchObject({
      pen: 'p1',
      decisions: { 'vision/a': { words: { text: 'We plan for a vision', by: 'March 1' } } },
    });
    expect(viewsOf(stage).table('B')).toBeUndefined();
    stage.command(person(3), 'takePen', { from: 'p1' });
    expect(viewsOf(stage).table('A')?.pen).toBe('p3');
    stage.command(person(3), 'passPen', { to: 'p1' });
    stage.goAway('p1');
    expect(viewsOf(stage).table('A')?.pen).toBeUndefined();
    stage.command(host, 'noteWords', {
      table: 'B',
      words: [{ card: 'vision/a', field: 'starts', text: 'The cabinet' }],
    });
    expect(viewsOf(stage).table('B')?.decisions?.['vision/a']?.words).toEqual({ starts: 'The cabinet' });
    say(stage, 3, 'adopt');
    expect(results(stage).decisions[0]).toMatchObject({ verdict: 'adopt', text: undefined, by: 'March 1' });
    say(stage, 3, 'adapt');
    expect(results(stage).decisions[0]).toMatchObject({ text: 'We plan for a vision' });
  });

  it('[PS4] refuses what is longer than its field, and names the field', () => {
    const stage = stageOf();
    stage.enter('decide.1');
    stage.command(person(1), 'takePen', {});
    expect(write(stage, 1, 'text', 'x'.repeat(LIMITS.nextStep))).toMatchObject({ ok: true });
    expect(write(stage, 1, 'by', 'x'.repeat(LIMITS.name + 1))).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('[PS5] hints at what a step builds on, unless that is taken on or there already', () => {
    const card = { id: 'b', text: '', needs: NEEDS };
    const hinted = (a: Verdict | undefined, b: Verdict | undefined) =>
      missing(card, (id) => (id === 'a' ? a : b)).length > 0;
    for (const b of VERDICTS)
      for (const a of [undefined, ...VERDICTS])
        expect([a, b, hinted(a, b)]).toEqual([
          a,
          b,
          (b === 'adopt' || b === 'adapt') && (a === undefined || a === 'not-now'),
        ]);
    const stage = stageOf();
    stage.enter('decide.1');
    expect(say(stage, 1, 'adopt', 'vision/b')).toMatchObject({ ok: true });
  });

  it('[PS6] counts tables, and puts two tables’ words side by side as they read then', () => {
    const stage = stageOf({}, 12, 3);
    stage.enter('decide.1');
    for (const table of ['A', 'B', 'C']) {
      stage.command(host, 'sayFor', { table, card: 'vision/a', verdict: 'adapt' });
      stage.command(host, 'noteWords', {
        table,
        words: [{ card: 'vision/a', field: 'text', text: `Words of ${table}` }],
      });
    }
    stage.enter('room.vision');
    expect(viewsOf(stage).floor.counts?.['vision/a']).toEqual({
      adopt: 0,
      adapt: 3,
      'not-now': 0,
      already: 0,
    });
    expect(viewsOf(stage, false).floor.counts).toBeUndefined();
    const one = (table: string) => ({ table, card: 'vision/a' });
    stage.command(host, 'showWords', one('A'));
    stage.command(host, 'showWords', one('B'));
    expect(stage.command(host, 'showWords', one('C'))).toMatchObject({ ok: false, code: 'projector-full' });
    stage.command(host, 'noteWords', {
      table: 'A',
      words: [{ card: 'vision/a', field: 'text', text: 'Changed since' }],
    });
    const shown = () => viewsOf(stage).projector.shown?.map(({ text }) => text);
    expect(shown()).toEqual(['Words of A', 'Words of B']);
    stage.command(host, 'hideWords', { ...one('B'), on: true });
    expect(shown()).toEqual(['Words of A']);
    expect(results(stage).nextSteps.map(({ what }) => what)).toEqual(['Changed since', 'Words of C']);
    expect(JSON.stringify(results(stage))).not.toContain('Words of B');
    stage.command(host, 'hideWords', { ...one('B'), on: false });
    expect(results(stage).nextSteps).toHaveLength(3);
    stage.command(host, 'sayFor', { ...one('A'), verdict: 'not-now' });
    expect(shown()).toEqual([]);
  });

  it('[PS7] makes next steps of what is adopted or adapted, and of nothing else', () => {
    const stage = stageOf();
    stage.give({ headings: [{ id: 'gap/1', text: 'Trust' }] });
    stage.enter('decide.1');
    stage.command(person(1), 'takePen', {});
    say(stage, 1, 'adopt');
    say(stage, 1, 'already', 'vision/b');
    for (const [field, text] of [
      ['starts', 'The cabinet'],
      ['by', 'March 1'],
      ['heading', 'gap/1'],
    ] as const)
      write(stage, 1, field, text);
    expect(write(stage, 1, 'heading', 'gap/2')).toMatchObject({ ok: false, code: 'unknown-heading' });
    expect(results(stage).nextSteps).toEqual([
      {
        id: 'step/A/vision/a',
        seenBy: 'room',
        what: 'Leaders plan for: a) a vision',
        owner: 'The cabinet',
        level: 'district',
        date: 'March 1',
        heading: 'Trust',
        status: 'open',
        from: 'A',
      },
    ]);
  });

  it('[PS8] shows what earlier items gave first, and lets hosts put elements first until one is on', () => {
    const stage = stageOf();
    stage.give({ headings: [{ id: 'gap/1', text: 'Trust' }] });
    expect(viewsOf(stage).projector.headings).toEqual([{ id: 'gap/1', text: 'Trust' }]);
    stage.command(host, 'putFirst', { element: 'evidence' });
    expect(viewsOf(stage).floor.elements.map(({ id }) => id)[0]).toBe('evidence');
    expect(stage.steps()[1]?.title).toBe('Read: evidence');
    stage.enter('read.1');
    expect(stage.command(host, 'putFirst', { element: 'vision' })).toMatchObject({
      ok: false,
      code: 'already-held',
    });
  });

  it('says which field of a config is at fault', () => {
    const faults = (change: object) => {
      const parsed = config.safeParse({ ...CONFIG, ...change });
      return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
    };
    expect(faults({})).toEqual([]);
    expect(faults({ each: 5 })).toEqual(['each']);
    const [first, ...rest] = ELEMENTS;
    const cards = [{ id: 'a', text: 'x', needs: ['c'] }];
    expect(faults({ elements: [{ ...first, cards }, ...rest] })).toEqual(['elements.0.cards.0.needs.0']);
    const long = [{ id: 'a', text: 'x'.repeat(LIMITS.nextStep) }];
    expect(faults({ elements: [{ ...first, cards: long }, ...rest] })).toEqual(['elements.0.cards.0.text']);
  });

  it('[PS3] [PS6] counts each table once a card, whatever is said in whatever order', () => {
    const random = mulberry32(SEED);
    const stage = stageOf({ each: 3 }, 30, 6);
    stage.enter('decide.1');
    const last = new Map<string, Verdict>();
    for (let nth = 0; nth < 300; nth++) {
      const table = pick(random, stage.room.tables);
      const verdict = pick(random, VERDICTS);
      stage.command(host, 'sayFor', { table, card: 'culture/a', verdict });
      last.set(table, verdict);
    }
    stage.enter('room.culture');
    const counts = viewsOf(stage).floor.counts?.['culture/a'];
    for (const verdict of VERDICTS)
      expect(counts?.[verdict]).toBe([...last.values()].filter((each) => each === verdict).length);
    expect(results(stage).nextSteps).toHaveLength((counts?.adopt ?? 0) + (counts?.adapt ?? 0));
  });
});
