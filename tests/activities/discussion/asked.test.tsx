import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../client/activities/discussion/AskedDialogs.tsx';
import { forgetWords } from '../../../client/live/keptWords.ts';
import { consoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { projectorView } from '../../../shared/activities/discussion/projectorView.ts';
import { steps } from '../../../shared/activities/discussion/steps.ts';
import { floorView } from '../../../shared/activities/discussion/viewParts.ts';
import { drawConsole } from './drawnConsole.tsx';
import { SmallRoom } from './room.ts';

/** A room at a step, and its console: what is pressed there happens in the room. */
function open(step: string) {
  const room = new SmallRoom();
  room.join('A', 'ada');
  room.enter(step);
  drawConsole(room, step);
  return { room, titles: () => steps(room.state).map(({ title }) => title) };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));
async function type(label: string, words: string) {
  await userEvent.clear(dialog().getByLabelText(label));
  await userEvent.type(dialog().getByLabelText(label), words);
}

beforeEach(() => forgetWords(''));
afterEach(cleanup);

describe('[D15] what hosts change in the room', () => {
  it('is the video: an address as people say it is taken, and all screens show it', async () => {
    const { room } = open('media');
    await press('Choose another video or text');
    await type('Title', 'Our own film');
    await type('Address', 'no address');
    await userEvent.click(dialog().getByRole('button', { name: 'Save' }));
    expect(dialog().getByText(/This is no web address/)).toBeVisible();
    await type('Address', 'youtu.be/abc');
    await userEvent.click(dialog().getByRole('button', { name: 'Save' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const media = { title: 'Our own film', url: 'https://youtu.be/abc' };
    expect(projectorView(room.state, room.context).media).toMatchObject(media);
    expect(floorView(room.state, room.context).media).toMatchObject(media);
    expect(steps(room.state)[0]).toMatchObject({ id: 'media', title: 'Our own film' });
  });

  it('is the wording of a question, and its answers stay', async () => {
    const { room, titles } = open('similar');
    room.send('ada', 'answer', { question: 'similar', text: 'Buses' });
    await press('Edit the question');
    await type('Question', 'What is much the same at home?');
    await userEvent.click(dialog().getByRole('button', { name: 'Save' }));
    expect(floorView(room.state, room.context).question?.text).toBe('What is much the same at home?');
    expect(Object.values(consoleView(room.state, room.context).list)).toMatchObject([{ text: 'Buses' }]);
    expect(titles()).toHaveLength(3);
  });

  it('is a question that nobody had planned: it is the next stop, and takes answers like the others', async () => {
    const { room, titles } = open('similar');
    const before = titles();
    await press('Another question');
    await type('Question', 'Who is missing from this room today?');
    await userEvent.click(dialog().getByRole('button', { name: 'Add the question' }));
    const [media = '', similar = '', ...rest] = before;
    expect(titles()).toEqual([media, similar, 'Who is missing from this room today?', ...rest]);
    const added = room.state.questions[1]?.id ?? '';
    room.enter(added);
    expect(room.send('ada', 'answer', { question: added, text: 'Finance' })).toBe('ok');
    expect(floorView(room.state, room.context)).toMatchObject({ of: 3, question: { number: 2 } });
  });

  it('is refused without words, and of a question or a video that is not there', () => {
    const { room } = open('similar');
    expect(room.send('host', 'addQuestion', { text: ' ', short: 'x' })).toBe('malformed');
    expect(room.send('host', 'addQuestion', { text: 'Why?', short: 'Why', after: 'gone' })).toBe(
      'unknown-question',
    );
    expect(room.send('host', 'editQuestion', { question: 'gone', text: 'Why?', short: 'Why' })).toBe(
      'unknown-question',
    );
    expect(room.send('host', 'setMedia', { title: 'A film', url: 'not an address' })).toBe('malformed');
  });
});

describe('an address that a host types', () => {
  it.each([
    ['youtu.be/abc', 'https://youtu.be/abc'],
    [' http://example.org ', 'http://example.org'],
    ['https://vimeo.com/1?a=b#c', 'https://vimeo.com/1?a=b#c'],
    ['two words', undefined],
    ['film', undefined],
    ['mailto:ada@example.org', undefined],
    ['', undefined],
  ])('%j is %j', (typed, address) => {
    expect(addressOf(typed)).toBe(address);
  });
});
