import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity as rapidFire } from '../../../shared/activities/rapid-fire/activity.ts';
import { toldOf } from '../../support/told.ts';
import { config, openRapidFire } from './room.ts';

describe('asking', () => {
  it('[R4] is refused before the talk begins, and allowed after it', () => {
    const { stage, send, code } = openRapidFire();
    expect(code(send('p1', 'askQuestion', { talk: 'two', text: 'Too early?' }))).toBe('not-yet');
    expect(code(send('p1', 'askQuestion', { talk: 'nobody', text: 'Who?' }))).toBe('unknown-talk');
    stage.enter('question.now');
    expect(send('p1', 'askQuestion', { talk: 'one', text: 'Sent from the train' }).ok).toBe(true);
  });

  it('[R4] takes five questions a person and talk, refuses the same one twice, and a place is freed by taking back', () => {
    const { stage, send, ask, code } = openRapidFire();
    const first = ask('p1', 'Question 1');
    expect(code(send('p1', 'askQuestion', { talk: 'one', text: ' question  1' }))).toBe('said-already');
    for (let number = 2; number <= 5; number++) ask('p1', `Question ${number}`);
    expect(code(send('p1', 'askQuestion', { talk: 'one', text: 'Question 6' }))).toBe('enough');
    ask('p2', 'Question 6');
    expect(send('p1', 'takeBack', { id: first }).ok).toBe(true);
    ask('p1', 'Question 6');
    stage.enter('talk.two');
    ask('p1', 'Question 1', 'two');
  });

  it('[R4] can be taken back only by who asked', () => {
    const { send, ask, code, said } = openRapidFire();
    const id = ask('p1', 'Mine');
    expect(code(send('p2', 'takeBack', { id }))).toBe('not-yours');
    expect(send('p1', 'takeBack', { id }).ok).toBe(true);
    expect(said()).toEqual({});
    expect(send('p1', 'takeBack', { id }).ok).toBe(true);
  });
});

describe('voting', () => {
  it('[R5] counts the asker as one and nobody twice', () => {
    const { ask, vote, send, said, code } = openRapidFire();
    const id = ask('p1', 'How did you pay?');
    expect(said()[id]?.votes).toBe(1);
    expect(code(vote('p1', id))).toBe('your-own');
    vote('p2', id);
    vote('p2', id);
    vote('p3', id);
    expect(said()[id]?.votes).toBe(3);
    send('p2', 'removeUpvote', { id });
    send('p2', 'removeUpvote', { id });
    expect(said()[id]?.votes).toBe(2);
    expect(code(vote('p2', 'toString'))).toBe('gone');
  });

  it('[R5] votes are the asker and the different people who voted, whatever people do', () => {
    const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5');
    const tap = fc.record({
      person,
      type: fc.constantFrom('upvote', 'removeUpvote'),
      on: fc.nat({ max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 60 }), (taps) => {
        const { stage, ask, send } = openRapidFire();
        const ids = [ask('p1', 'One?'), ask('p2', 'Two?'), ask('p1', 'Three?')];
        const voted = ids.map(() => new Set<string>());
        for (const { person: who, type, on } of taps) {
          const id = ids[on] ?? '';
          const done = send(who, type, { id }).ok;
          if (type === 'upvote' && done) voted[on]?.add(who);
          if (type === 'removeUpvote') voted[on]?.delete(who);
        }
        ids.forEach((id, index) => {
          expect(stage.state.entries.all[id]?.votes).toBe(1 + (voted[index]?.size ?? 0));
        });
      }),
    );
  });

  it("[R8] leaves everybody else's own view as it was, also when the question is taken back", () => {
    const { stage, ask, vote, send } = openRapidFire();
    const id = ask('p1', 'How did you pay?');
    const asker = () => JSON.stringify(stage.views().me('p1'));
    const before = asker();
    vote('p2', id);
    expect(asker()).toBe(before);
    const backer = JSON.stringify(stage.views().me('p2'));
    send('p1', 'takeBack', { id });
    expect(JSON.stringify(stage.views().me('p2'))).toBe(backer);
    expect(stage.views().me('p3')).toBeUndefined();
  });
});

describe('what phones get', () => {
  it('[R6] [R7] is the fifteen questions with the most votes and, of the rest, the five newest', () => {
    const { ask, vote, said } = openRapidFire();
    const ids = Array.from({ length: 30 }, (_, index) => ask(`p${1 + (index % 6)}`, `Question ${index}?`));
    for (const id of ids.slice(3, 18)) vote('p7', id);
    const shown = Object.keys(said());
    expect(new Set(shown)).toEqual(new Set([...ids.slice(3, 18), ...ids.slice(-5)]));
  });
});

describe('the host', () => {
  it('[R9] marks answered, opens again, hides and shows, and votes are kept', () => {
    const { stage, ask, vote, host, said } = openRapidFire();
    const id = ask('p1', 'How did you pay?');
    vote('p2', id);
    host('markAnswered', { id });
    expect(said()[id]).toMatchObject({ answered: true, votes: 2 });
    host('reopen', { id });
    host('hide', { id });
    expect(said()[id]).toBeUndefined();
    expect(JSON.stringify(stage.views().me('p1'))).toContain('"hidden":true');
    expect(JSON.stringify(stage.views().projector)).not.toContain('pay');
    expect(JSON.stringify(toldOf(rapidFire, stage.state, { room: stage.room }))).not.toContain('pay');
    host('unhide', { id });
    expect(said()[id]?.votes).toBe(2);
  });

  it('[R10] decides what stands on the projector, and it leaves when answered, hidden or taken back', () => {
    const { stage, ask, host, send, code } = openRapidFire();
    const projector = () => JSON.stringify(stage.views().projector);
    const id = ask('p1', 'How did you pay?');
    expect(projector()).not.toContain('pay');
    for (const end of ['markAnswered', 'hide']) {
      host('putOnProjector', { id });
      expect(projector()).toContain('How did you pay?');
      host(end, { id });
      expect(projector()).not.toContain('pay');
      host('unhide', { id });
      host('reopen', { id });
    }
    host('showTop', { place: 'talk.one' });
    expect(projector()).toContain('How did you pay?');
    host('putOnProjector', { id });
    send('p1', 'takeBack', { id });
    expect(projector()).not.toContain('pay');
    expect(code(host('putOnProjector', { id }))).toBe('gone');
    expect(code(host('showTop', { place: 'talk.nobody' }))).toBe('unknown-place');
  });

  it('hides results from phones and projector, and people can still write', () => {
    const { stage, ask, host } = openRapidFire();
    const id = ask('p1', 'How did you pay?');
    host('putOnProjector', { id });
    const views = stage.views(false);
    expect(JSON.stringify([views.floor, views.projector])).not.toContain('pay');
    expect(views.floor).toMatchObject({ concealed: true, open: 1 });
  });
});

describe('answers to the questions', () => {
  it('[R11] are kept of each kind in a table of its own, most votes first; a question of an older file keeps its meaning', () => {
    const { stage, send, vote, said } = openRapidFire(8, {
      ...config,
      questions: [
        { id: 'similar', text: 'How is your district similar?', short: 'Similar', collect: 'answers' },
        { id: 'now', text: 'What can you do right away?', short: 'Right away', collect: true },
        { id: 'hard', text: 'What are your challenges?', short: 'Challenges', collect: 'challenges' },
        { id: 'aloud', text: 'And now?', short: 'Aloud', collect: false },
      ],
    });
    stage.enter('question.hard');
    for (const question of ['similar', 'now', 'hard'])
      expect(send('p1', 'shareAnswer', { question, text: `Of ${question}` }).ok).toBe(true);
    send('p2', 'shareAnswer', { question: 'hard', text: 'No time' });
    const [, id = ''] = Object.keys(said());
    vote('p3', id);
    const { answers, practices, challenges, prompts } = rapidFire.results(stage.state, { room: stage.room });
    expect(answers).toMatchObject([{ prompt: 'question.similar', answer: 'Of similar', people: 1 }]);
    expect(practices).toMatchObject([{ prompt: 'question.now', practice: 'Of now', people: 1 }]);
    expect(challenges).toMatchObject([
      { prompt: 'question.hard', challenge: 'No time', people: 2 },
      { prompt: 'question.hard', challenge: 'Of hard', people: 1 },
    ]);
    expect(prompts?.map(({ answered, collects }) => [answered, collects])).toEqual([
      ['collected', 'answers'],
      ['collected', 'practices'],
      ['collected', 'challenges'],
      ['aloud', undefined],
    ]);
    const record = JSON.stringify(toldOf(rapidFire, stage.state, { room: stage.room }));
    for (const words of ['["Of similar","1"]', '["Of now","1"]', '["No time","2"]', 'Discussed aloud.'])
      expect(record).toContain(words);
  });

  it('[R11] are put away while a host lets the question be discussed aloud, and nothing is lost', () => {
    const { stage, send, host, code } = openRapidFire();
    stage.enter('question.now');
    const seen = () => {
      const { floor, projector } = stage.views();
      return JSON.parse(JSON.stringify([floor, projector])).map(
        ({ question }: { question: { collect?: string } }) => question.collect,
      );
    };
    const answered = () =>
      rapidFire.results(stage.state, { room: stage.room }).prompts?.find(({ id }) => id === 'question.now')
        ?.answered;
    expect(seen()).toEqual(['practices', 'practices']);
    host('discussAloud', { question: 'now', on: true });
    expect(seen()).toEqual([undefined, undefined]);
    expect(answered()).toBe('aloud');
    expect(send('p1', 'shareAnswer', { question: 'now', text: 'On its way' }).ok).toBe(true);
    expect(answered()).toBe('collected');
    host('discussAloud', { question: 'now', on: false });
    expect(seen()).toEqual(['practices', 'practices']);
    expect(JSON.stringify(stage.views().floor)).toContain('On its way');
    expect(code(host('discussAloud', { question: 'similar', on: true }))).toBe('not-collected');
    expect(code(host('discussAloud', { question: 'toString', on: true }))).toBe('unknown-question');
  });

  it('[R11] carries on practices and challenges alone: what is similar is nothing to be done', () => {
    expect(
      Object.entries(rapidFire.tables).flatMap(([name, { heading }]) =>
        heading === undefined ? [] : [name],
      ),
    ).toEqual(['practices', 'challenges']);
  });
});

describe('practices', () => {
  it('[R11] are collected only where the question says so, three a person, and people join them', () => {
    const { stage, send, vote, said, code } = openRapidFire();
    stage.enter('question.similar');
    expect(code(send('p1', 'shareAnswer', { question: 'similar', text: 'No' }))).toBe('not-collected');
    expect(code(send('p1', 'shareAnswer', { question: 'now', text: 'Early' }))).toBe('not-yet');
    stage.enter('question.now');
    for (const number of [1, 2, 3])
      send('p1', 'shareAnswer', { question: 'now', text: `Practice ${number}` });
    expect(code(send('p1', 'shareAnswer', { question: 'now', text: 'Practice 4' }))).toBe('enough');
    const [id = ''] = Object.keys(said());
    vote('p2', id);
    vote('p3', id);
    expect(said()[id]).toEqual({ text: 'Practice 1', votes: 3, nth: 1 });
    expect(code(stage.command({ kind: 'host', id: 'host' }, 'markAnswered', { id }))).toBe('not-a-question');
    const report = JSON.stringify(toldOf(rapidFire, stage.state, { room: stage.room }));
    expect(report).toContain('["Practice 1","3"]');
  });

  it('[R8] nobody is named: no view but their own holds an id of a person', () => {
    const { stage, ask, vote } = openRapidFire();
    vote('p2', ask('p1', 'How did you pay?'));
    const { console: hosts, projector, floor } = stage.views();
    const report = toldOf(rapidFire, stage.state, { room: stage.room });
    expect(JSON.stringify([hosts, projector, floor, report])).not.toMatch(/"p\d+"/);
  });
});
