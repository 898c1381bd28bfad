import type { BrowserContext, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { text as shapes } from '../../client/activities/circle-square-triangle/text.ts';
import { discussionText } from '../../client/activities/discussion/text.ts';
import { collectText as collecting } from '../../client/activities/rapid-fire/collectText.ts';
import { text as talks } from '../../client/activities/rapid-fire/text.ts';
import { shareText } from '../../client/activities/share-and-move/text.ts';
import { phoneText as stickies } from '../../client/activities/sticky-brainstorm/phone/phoneText.ts';
import { handBackText } from '../../client/handBack/handBackText.ts';
import { uiText } from '../../client/ui/uiText.ts';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import { eventually, plain } from '../e2e/pages/face.ts';
import { type Language, Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { PHONE } from '../support/browser.ts';
import { session } from './waysToWrite.ts';

/** One way to write: where, how the phone gets there, and what is tapped at last. */
interface Way {
  readonly words: string;
  readonly item: string;
  readonly step: string;
  readonly prepare?: (phone: Phone, language: Language) => Promise<void>;
  readonly field: (language: Language) => string;
  /** What sends it; nothing where it goes out by itself. */
  readonly sends?: (language: Language) => string;
}

const WAYS: readonly Way[] = [
  {
    words: 'Nota para el mural ✎',
    item: 'stickies',
    step: 'write.leaders',
    field: (language) => stickies[language].sticky(1, 3),
  },
  {
    words: '¿Quién paga esto?',
    item: 'talks',
    step: 'talk.first',
    field: (language) => talks[language].askLabel,
    sends: (language) => talks[language].ask,
  },
  {
    words: 'Compartir un calendario',
    item: 'talks',
    step: 'question.now',
    field: (language) => collecting[language].practices.label,
    sends: (language) => talks[language].share,
  },
  {
    words: 'Nos parecemos en todo',
    item: 'film',
    step: 'leaders',
    field: (language) => discussionText[language].yourAnswer,
    sends: (language) => discussionText[language].send,
  },
  {
    words: 'Lo que dijo la mesa',
    item: 'scribes',
    step: 'leaders',
    prepare: (phone, language) => phone.press(discussionText[language].takePen),
    field: (language) => discussionText[language].tableAnswer('A'),
  },
  {
    words: 'Reunirnos cada lunes',
    item: 'shapes',
    step: 'next-steps',
    prepare: (phone) => phone.choose('District'),
    field: (language) => shapes[language].what,
    sends: (language) => shapes[language].add,
  },
  {
    words: 'Un pasaje entero',
    item: 'share',
    step: 'write',
    prepare: async (phone, language) => {
      await phone.press(shareText[language].iStart);
      await phone.press(shareText[language].openEditor);
    },
    field: (language) => shareText[language].yourPart,
    sends: (language) => shareText[language].done,
  },
];

interface Seat {
  readonly way: Way;
  readonly phone: Phone;
  readonly code: string;
  readonly host: RoomClient;
  /** The record's words. */
  readonly record: () => Promise<string>;
}

const footer = (phone: Phone): Locator => phone.page.getByRole('contentinfo');

/** The footer's status alone: in Spanish "kept on this phone" has "saved" in it. */
const saved = (phone: Phone): Promise<void> =>
  footer(phone).getByRole('status').getByText(uiText[phone.language].saved, { exact: true }).waitFor();

/** What the browser says of a line that is down on purpose. */
const DOWN = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|WebSocket connection/;

describe('words that were written while the phone had no network, and words that were not sent', () => {
  let stage: Stage;
  let allOver = () => {};
  const hosts: RoomClient[] = [];
  beforeAll(async () => {
    stage = await Stage.open('words');
    void stage.watch.whileExpecting(DOWN, () => new Promise<void>((over) => (allOver = over)));
  });
  afterAll(async () => {
    allOver();
    for (const host of hosts) host.close();
    await stage.close();
  });
  afterEach(() => stage.hadNoFaults());

  /** A room of its own, which has come to where something is written, and a phone in it. */
  async function seatAt(way: Way, context: BrowserContext, language: Language): Promise<Seat> {
    const { url } = stage.product;
    const answer = await fetch(`${url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session, tables: 2 }),
    });
    const { roomId, code, hostKey }: { roomId: string; code: string; hostKey: string } = await answer.json();
    const host = connectClient(url, () => ({ as: 'host', roomId, key: hostKey }));
    hosts.push(host);
    await host.ready;
    const phone = new Phone(await stage.page(context, `${way.item} ${language}`), `${way.item}-${language}`);
    phone.language = language;
    await phone.join(url, code, { name: 'Ana' });
    await host.ask({ type: 'start', payload: {} });
    await host.ask({ type: 'goTo', payload: { item: way.item, step: way.step } });
    await way.prepare?.(phone, language);
    await phone.field(way.field(language)).waitFor();
    const record = async () => {
      const report = await fetch(`${url}/api/rooms/${roomId}/report`, {
        headers: { authorization: `Bearer ${hostKey}` },
      });
      return JSON.stringify(await report.json());
    };
    return { way, phone, code, host, record };
  }

  async function seats(language: Language): Promise<[BrowserContext, Seat[]]> {
    const context = await stage.context({ ...PHONE, locale: language === 'es' ? 'es-MX' : 'en-GB' });
    const all: Seat[] = [];
    for (const way of WAYS) all.push(await seatAt(way, context, language));
    return [context, all];
  }

  const type = ({ way, phone }: Seat, words = way.words) =>
    phone.field(way.field(phone.language)).fill(words);

  async function send(seat: Seat, words?: string): Promise<void> {
    const { way, phone } = seat;
    await type(seat, words);
    if (way.sends) await phone.button(way.sends(phone.language)).last().click();
  }

  async function sendOffline(seats: readonly Seat[]): Promise<void> {
    for (const seat of seats) {
      await send(seat);
      await seat.phone.reads(footer(seat.phone), uiText[seat.phone.language].offline);
    }
  }

  const moveOn = ({ host }: Seat) => host.ask({ type: 'goTo', payload: { item: 'coffee' } });
  const end = ({ host }: Seat) => host.ask({ type: 'end', payload: {} });

  it('are in the record when the room went on meanwhile', async () => {
    const language = 'en';
    const [context, all] = await seats(language);
    await context.setOffline(true);
    await sendOffline(all);
    for (const seat of all) await moveOn(seat);
    await context.setOffline(false);
    for (const seat of all) {
      await saved(seat.phone);
      expect(await seat.phone.page.getByRole('blockquote').count(), seat.way.words).toBe(0);
      await end(seat);
      const record = await seat.record();
      expect.soft(record, seat.way.words).toContain(seat.way.words);
      expect.soft(record, seat.way.words).toContain('"arrived":"late"');
    }
    await context.close();
  });

  it('are in the record when the page was closed and the session had ended', async () => {
    const language = 'es';
    const [context, all] = await seats(language);
    await context.setOffline(true);
    await sendOffline(all);
    for (const seat of all) await seat.phone.page.goto('about:blank');
    for (const seat of all) await end(seat);
    await context.setOffline(false);
    for (const seat of all) {
      await seat.phone.page.goto(`${stage.product.url}/r/${seat.code}`);
      await seat.phone.isIn();
      await eventually(async () => expect(await seat.record()).toContain(seat.way.words));
      expect(await seat.phone.page.getByRole('blockquote').count(), seat.way.words).toBe(0);
    }
    await context.close();
  });

  it.each(['en', 'es'] as const)('are offered once when they were not sent at Next: %s', async (language) => {
    const context = await stage.context({ ...PHONE, locale: language === 'es' ? 'es-MX' : 'en-GB' });
    const say = handBackText[language];
    const tapped = WAYS.filter(({ sends, item }) => sends !== undefined && item !== 'share');
    for (const way of tapped) {
      const seat = await seatAt(way, context, language);
      const { phone } = seat;
      await type(seat);
      await phone.reads(footer(phone), uiText[language].unsent);
      await moveOn(seat);
      await phone.page.getByText(say.notSent).waitFor();
      expect(plain(await phone.page.getByRole('blockquote').innerText())).toBe(way.words);
      if (way === tapped[0]) {
        await stage.look(`offered ${language}`, phone);
        // Put off, it stays through a reload, until it is sent.
        await phone.press(say.keepIt);
        await phone.page.getByText(say.kept(1)).waitFor();
        await phone.reloads();
        await stage.look(`kept ${language}`, phone);
        await phone.page.getByText(say.kept(1)).click();
      }
      await phone.press(say.sendNow);
      await saved(phone);
      expect(await phone.page.getByRole('blockquote').count()).toBe(0);
      await end(seat);
      expect(await seat.record()).toContain(way.words);
    }
    await context.close();
  });

  it('are kept with the reason, in the language of the phone, until their person lets go of them', async () => {
    const context = await stage.context({ ...PHONE, locale: 'es-MX' });
    const [, way] = WAYS;
    if (way === undefined) throw new Error('a way is missing');
    const seat = await seatAt(way, context, 'es');
    const { phone } = seat;
    for (const words of [way.words, way.words.toUpperCase()]) await send(seat, words);
    const entry = phone.page.getByRole('alert');
    await entry.getByText('Ya enviaste esto.').waitFor();
    await phone.reads(footer(phone), uiText.es.unsent);
    await phone.reloads();
    await entry.getByText('Ya enviaste esto.').waitFor();
    await phone.press('Descartar');
    await entry.waitFor({ state: 'detached' });
    await context.close();
  });
});
