import { expect } from 'vitest';
import type { Stage } from '../pages/stage.ts';
import type { Cast } from './cast.ts';

/** From "/host" to a lobby with four phones, two projectors and two consoles. */
export async function arrival(stage: Stage): Promise<Cast> {
  const { url } = stage.product;

  // The facilitator opens a room with two tables.
  const host = await stage.console();
  await host.page.goto(`${url}/host`);
  await host.sees('Collaborative Leadership', '90 minutes');
  await stage.look('sessions', host);
  await host.press('Open a room');
  const dialog = host.page.getByRole('dialog');
  await dialog.getByLabel('Number of tables').fill('0');
  await host.button('Open a room', dialog).click();
  await host.sees('A number from 1 to 60.');
  await stage.look('opening', host);
  await dialog.getByLabel('Number of tables').fill('2');
  await host.button('Open a room', dialog).click();
  await stage.learn(host);
  await host.shows('Join at', 'Before the start', 'Registration');
  await host.reads(host.aside, 'Review the key components for collaborative leadership');
  expect(stage.code).toMatch(/^[A-Z]{6}$/);

  // One projector is a window of the host's laptop.
  const [popup] = await Promise.all([
    host.page.context().waitForEvent('page'),
    host.press('Open projector window'),
  ]);
  expect(popup.url()).toBe(`${url}/projector#${stage.roomId}`);
  await popup.close();
  const wall = await stage.projectorWindow(host);
  await wall.sees('Join with your phone', stage.code, 'Nobody is here yet');
  expect(await wall.sizeOf(stage.code)).toBeGreaterThanOrEqual(96);
  await stage.look('lobby-empty', host, wall);

  // The other shows four digits, and is let in by a host who types them. It moves; the window does not.
  const paired = await stage.projector('paired', { reducedMotion: 'no-preference' });
  await paired.page.goto(`${url}/projector`);
  const digits = await paired.pairingCode();
  await stage.look('pairing', paired);
  await host.openRoom();
  await host.press('Pair a projector');
  await host.type('Digits on that screen', String((Number(digits) + 1) % 10_000).padStart(4, '0'));
  await host.sees('No projector shows this code.');
  await host.type('Digits on that screen', digits);
  await paired.sees('Join with your phone', stage.code);
  await host.shows('2 projectors · 1 console');

  // A co-facilitator opens the link that the console hands over; its key is nowhere in the address afterwards.
  await host.press('Second console');
  const link = await host.page.getByText(/\/console\/.*#key=/).innerText();
  await stage.look('second-console', host);
  await host.press('Close');
  const second = await stage.console('second');
  await second.page.goto(link);
  await second.shows('Join at', stage.code);
  expect(second.page.url()).not.toContain('key');
  await host.shows('2 consoles');
  await host.closeRoom();

  // Phones: one types the letters and gets them wrong first, the others scan the code.
  const maria = await stage.phone('maria');
  await maria.page.goto(`${url}/`);
  await stage.look('door', maria);
  await maria.type('Room code', 'qqq');
  await maria.press('Continue');
  await maria.sees('There is no code in this.');
  await stage.watch.whileExpecting(/404/, async () => {
    await maria.type('Room code', stage.code === 'QQQQQQ' ? 'WWWWWW' : 'qqqqqq');
    await maria.press('Continue');
    await maria.sees('There is no open room with this code.');
  });
  await maria.type('Room code', stage.code.toLowerCase());
  await maria.press('Continue');
  await maria.sees('Which letter stands on your table?');
  await stage.look('who', maria);
  await maria.introduce({ name: 'Maria', table: 'A', role: 'Chief Education Officer / Superintendent' });
  await maria.press('Join');
  await maria.sees('You are in.', 'You are at table A. You are the first here.');
  await wall.sees('1 person is here');

  const diego = await stage.phone('diego', 'es');
  await diego.page.goto(`${url}/r/${stage.code}`);
  await diego.sees('¿Qué letra hay en tu mesa?');
  await stage.look('who', diego);
  await diego.introduce({ name: 'Diego', table: 'A', role: 'Assessment Leader' });
  await diego.press('Unirse');
  await diego.sees('Ya estás dentro.', 'Estás en la mesa A. Hay 1 persona más aquí.');
  await maria.sees('One other person is here.');

  const keisha = await stage.joined({ name: 'Keisha', table: 'B' });
  // Whoever has no letter on their table is given a seat, evenly.
  const tom = await stage.joined({ name: 'Tom' });
  await tom.sees('Your seat is at table B. Look for its letter. One other person is here.');

  await wall.sees('4 people are here');
  await host.shows('4 of 4 online');
  await second.shows('4 of 4 online');
  await stage.look('lobby', host, wall, paired, maria, diego);
  await host.openRoom();
  await host.shows('Maria', 'Diego', 'Keisha', 'Tom', 'Assessment Leader');
  await stage.look('room', host);
  await host.closeRoom();

  return { stage, host, second, wall, paired, maria, diego, keisha, tom, ana: tom };
}
