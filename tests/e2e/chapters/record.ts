import { expect } from 'vitest';
import { eventually, Face } from '../pages/face.ts';
import { type Cast, NAMES } from './cast.ts';

/** What stands in the record of each item, in the words that people gave it. */
const RECORD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Take off, Touch Down',
    ['Stand if you have worked in a school', '3 of 4', 'leverage digital tools in your classroom', '5 of 5'],
  ],
  ['Background', ['Assessment Leader', 'Library Media Specialists']],
  [
    'Featured Video',
    ['one budget and one plan', 'También tenemos reuniones', 'public library lends hotspots'],
  ],
  [
    'Brainstorming Stickies',
    ['The top', 'Families', 'School board president', 'Librarians', 'The public library'],
  ],
  [
    'Exemplar Rapid Fire',
    [
      'Dr. Okafor',
      'Who pays for the devices',
      'Two offices that planned apart',
      'A monthly meeting of all four offices',
      'No time when all offices can meet',
    ],
  ],
  [
    'Share and Move',
    ['learn in public', 'And families help to choose the audience.', 'Does the union know?'],
  ],
  ['Policies and Initiatives', ['The phone policy on page 12', 'con tiempo pagado']],
  [
    'Circle, Square, Triangle',
    ['Call the library director', 'Friday', 'Share the vision page with every school'],
  ],
];

/** The report holds every item, with what the room made; the call gives the same as JSON. */
export async function record(cast: Cast): Promise<void> {
  const { stage, host } = cast;
  const { url } = stage.product;
  const page = await stage.page(host.page.context(), 'report');
  const report = new Face(page, 'report');
  await page.goto(`${url}/report/${stage.roomId}`);
  await report.sees('The record', 'Collaborative Leadership', '5 people', '2 tables', stage.code);
  const items = await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').allInnerTexts();
  expect(items).toHaveLength(11);
  for (const [title, words] of RECORD) {
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await report.reads(section, ...words);
  }
  // Nobody is named in it but whom somebody wrote down: who does what.
  for (const title of [
    'Take off, Touch Down',
    'Featured Video',
    'Brainstorming Stickies',
    'Exemplar Rapid Fire',
    'Share and Move',
  ]) {
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    const words = await report.words(section);
    for (const name of NAMES) expect(words, `${title} names nobody`).not.toContain(name.toLowerCase());
  }
  await stage.look('report', report);
  // Names are the reader's choice, and only where rows say who wrote them.
  const share = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Share and Move', exact: true }) });
  const named = async () => {
    const words = await report.words(share);
    return NAMES.filter((name) => words.includes(name.toLowerCase()));
  };
  await page.getByRole('switch', { name: 'Names' }).check();
  await eventually(async () => expect(await named()).not.toEqual([]));
  await stage.look('report-names', report);
  await page.getByRole('switch', { name: 'Names' }).uncheck();
  await eventually(async () => expect(await named()).toEqual([]));
  await page.emulateMedia({ media: 'print' });
  await stage.look('report-print', report);

  const key = await page.evaluate(() => JSON.parse(localStorage.getItem('plenary.hosted') ?? '[]')[0]?.key);
  const answer = await fetch(`${url}/api/rooms/${stage.roomId}/report?format=json`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const json = await answer.json();
  expect(json.status).toBe('ended');
  expect(json.items.map((item: { title: string }) => item.title)).toEqual(
    expect.arrayContaining(RECORD.map(([title]) => title)),
  );
  const refused = await fetch(`${url}/api/rooms/${stage.roomId}/report?format=json`);
  expect(refused.status).toBe(401);
  await page.close();
}
