import { describe, expect, it } from 'vitest';
import { newSlug } from '../../client/forms/newSlug.ts';
import { agendaText } from '../../client/prepare/agendaText.ts';
import { faultsOf, within } from '../../client/prepare/checks/checks.ts';
import { fieldWords } from '../../client/prepare/checks/fieldWords.ts';
import { blankItem } from '../../client/prepare/data/blanks.ts';
import { progressOf, readDraft, tickOf, totalOf } from '../../client/prepare/data/draft.ts';
import {
  addItem,
  duplicateItem,
  merged,
  moveItem,
  removeItem,
  removeSection,
  stepped,
  swapItem,
  withItem,
} from '../../client/prepare/data/edits.ts';
import { edited, newHistory, redone, undone } from '../../client/prepare/data/history.ts';
import { KINDS, stopsOf } from '../../client/prepare/data/kinds.ts';
import { placeOf } from '../../client/prepare/data/store.ts';
import { atHand, runTimes } from '../../client/prepare/print/runTimes.ts';
import type { Kind } from '../../shared/activities/registry.ts';
import { fromOf } from '../../shared/agenda/from.ts';
import { fitAgenda } from '../../shared/agenda/refit.ts';
import { fault } from '../../shared/lib/faults.ts';
import { aSession } from '../support/draftSession.ts';

const ids = (session: { agenda: readonly { id: string }[] }) => session.agenda.map(({ id }) => id);
const blank = (kind: Kind) => blankItem(kind, 'en', agendaText.en.newNotes);

describe('a draft', () => {
  it('keeps fields that the editor does not show', () => {
    const session = aSession();
    expect(readDraft({ ...session, later: 1 })).toMatchObject({ later: 1 });
  });

  it('may have faults, but must have the shape of a session', () => {
    expect(readDraft({ ...aSession(), title: '' })).toBeDefined();
    expect(readDraft({ ...aSession(), agenda: 'none' })).toBeUndefined();
  });

  it('adds minutes up without the dust of decimals', () => {
    expect(totalOf([{ planned: 0.1 }, { planned: 0.2 }])).toBe(0.3);
    expect(totalOf(aSession().agenda)).toBe(90);
  });

  it('counts the lines of the checklist that are there and done', () => {
    const session = aSession();
    const [first] = session.logistics;
    const line = tickOf(first?.heading ?? '', first?.items[0] ?? '');
    const of = session.logistics.reduce((sum, { items }) => sum + items.length, 0);
    expect(progressOf({ session, ticked: [line, 'gone\nline'] })).toEqual({ done: 1, of });
  });
});

describe('edits', () => {
  it('move an item to any place, and no further', () => {
    const session = aSession();
    const [first, second, third] = ids(session);
    expect(ids(moveItem(session, first ?? '', 2)).slice(0, 3)).toEqual([second, third, first]);
    expect(moveItem(session, first ?? '', -1)).toBe(session);
    expect(ids(moveItem(session, first ?? '', 99)).at(-1)).toBe(first);
  });

  it('put a new item after the chosen one, in its section, under an id of its own', () => {
    const session = aSession();
    const added = addItem(session, { ...blank('discussion'), title: 'Welcome' }, 'take-off');
    expect(added.id).toBe('welcome-2');
    expect(added.session.agenda[2]).toMatchObject({ id: 'welcome-2', section: 'welcome' });
  });

  it('leave nothing that names an item which is gone: what took from it does not any more, or takes from the new one', () => {
    const session = aSession();
    const from = (of: typeof session) =>
      fromOf(of.agenda.find(({ activity }) => activity === 'circle-square-triangle')?.config);
    expect(from(session)).toEqual(['sticky-brainstorm', 'featured-video', 'rapid-fire', 'policies']);
    expect(from(removeItem(session, 'featured-video'))).toEqual([
      'sticky-brainstorm',
      'rapid-fire',
      'policies',
    ]);
    const swapped = swapItem(session, 'policies', blank('rapid-fire'));
    expect(from(swapped.session)).toEqual(['sticky-brainstorm', 'featured-video', 'rapid-fire', swapped.id]);
    const without = from(session).reduce(removeItem, session);
    expect(without.agenda.at(-2)?.config).not.toHaveProperty('from');
  });

  it('duplicate, delete and swap', () => {
    const session = aSession();
    const copy = duplicateItem(session, 'background');
    expect(ids(copy.session)).toContain('background-2');
    expect(ids(removeItem(copy.session, copy.id))).toEqual(ids(session));
    const swapped = swapItem(session, 'rapid-fire', blank('break'));
    const item = swapped.session.agenda.find(({ id }) => id === swapped.id);
    expect(item).toMatchObject({ section: 'rapid-fire', activity: 'break', planned: 15 });
    expect(ids(swapped.session)).not.toContain('rapid-fire');
  });

  it('take optional fields away instead of leaving them undefined', () => {
    expect(merged({ a: 1, b: 2 }, { b: undefined })).toEqual({ a: 1 });
    const session = withItem(aSession(), 'welcome', { givesFirst: undefined });
    expect(Object.keys(session.agenda[0] ?? {})).not.toContain('givesFirst');
  });

  it('give the items of a section that goes away to its neighbour', () => {
    const session = removeSection(aSession(), 1);
    expect(session.sections.map(({ id }) => id)).not.toContain('background');
    expect(session.agenda.find(({ id }) => id === 'background')?.section).toBe('welcome');
  });

  it('step in whole minutes, never below one', () => {
    expect([stepped(4, 1), stepped(4, -1), stepped(2.5, 1), stepped(2.5, -1), stepped(1, -1)]).toEqual([
      5, 3, 3, 2, 1,
    ]);
  });

  it('make ids that files accept', () => {
    expect(newSlug('¿Qué aprendimos? Été', [])).toBe('que-aprendimos-ete');
    expect(newSlug('欢迎', ['item'])).toBe('item-2');
  });
});

describe('blank items', () => {
  it.each(KINDS)('%s is fit to be run as it is', (kind) => {
    const { session } = addItem(aSession(), blank(kind), undefined);
    const fitted = { ...session, minutes: totalOf(session.agenda) };
    const item = faultsOf(fitted).filter(({ field }) => field.startsWith('agenda'));
    expect(item).toEqual([]);
    const added = session.agenda.at(-1);
    expect(stopsOf(kind, added?.config, 10, 'en').length).toBeGreaterThan(0);
  });

  it('have all their minutes in their stops', () => {
    const item = blank('share-and-move');
    const minutes = stopsOf(item.activity, item.config, 25, 'en').reduce(
      (sum, stop) => sum + stop.minutes,
      0,
    );
    expect(minutes).toBeCloseTo(25);
    expect(stopsOf('discussion', { questions: 'none' }, 5, 'en')).toEqual([]);
  });
});

describe('history', () => {
  it('undoes letters typed in one go at once, and a pause apart', () => {
    let history = newHistory('');
    history = edited(history, 'a', 0, 'title');
    history = edited(history, 'ab', 300, 'title');
    history = edited(history, 'abc', 5_000, 'title');
    const once = undone(history);
    expect(once?.now).toBe('ab');
    const twice = once && undone(once);
    expect(twice?.now).toBe('');
    expect(twice && undone(twice)).toBeUndefined();
    expect(twice && redone(twice)?.now).toBe('ab');
  });

  it('forgets what was undone when something else is edited', () => {
    const undoneOnce = undone(edited(newHistory('a'), 'b', 0));
    const other = undoneOnce && edited(undoneOnce, 'c', 1);
    expect(other?.future).toEqual([]);
    expect(other?.past).toEqual(['a']);
  });
});

describe('faults lead to their fields', () => {
  const session = aSession();

  it('finds the part of the page that a field is on', () => {
    expect(placeOf(session, 'agenda[2].config.slides[0].title')).toEqual({
      tab: 'agenda',
      item: 'background',
    });
    expect(placeOf(session, 'minutes')).toEqual({ tab: 'about' });
    expect(placeOf(session, 'roles[0].title')).toEqual({ tab: 'people' });
    expect(placeOf(session, 'logistics[1].items[0]')).toEqual({ tab: 'logistics' });
  });

  it('says in words where it is', () => {
    const where = fieldWords();
    expect(where(session, 'agenda[2].config.slides[0].title')).toBe('Background · slide 1 · title');
    expect(where(session, 'sections[1].heading')).toBe('section “Background” · minutes of the heading');
    expect(where(session, '')).toBe('The session as a whole');
  });

  it('are told to an activity in its own terms', () => {
    const faults = [
      'agenda[1].config.statements[0].text',
      'agenda[1].config',
      'agenda[10].config.slides',
    ].map((field) => ({ field, message: 'must not be empty', fault: fault('empty') }));
    expect(within(faults, 'agenda[1].config').map(({ field }) => field)).toEqual(['statements[0].text', '']);
  });
});

describe('a run sheet', () => {
  it('reads and writes times of day', () => {});

  it('puts every item at its time', () => {
    const times = runTimes(aSession(), 540).map(({ at }) => at);
    expect(times.slice(0, 3)).toEqual([540, 544, 550]);
  });

  it('finds what the notes say is needed', () => {
    expect(atHand('Hello.\n\n**You need:** pens,\n**paper**\n\n- more')).toBe('pens, paper');
    expect(atHand('Nothing at all.')).toBeUndefined();
  });
});

describe('fit', () => {
  it('brings a session of 96 minutes back to its 90', () => {
    const session = aSession();
    const longer = withItem(session, 'background', { planned: 12, minutes: [5, 12] });
    const { planned, over } = fitAgenda(longer.agenda, 90);
    expect(over).toBe(0);
    expect(Object.values(planned).reduce((sum, each) => sum + each, 0)).toBeCloseTo(90);
  });
});
