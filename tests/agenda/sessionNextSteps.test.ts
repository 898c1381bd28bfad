import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config } from '../../shared/activities/possible-steps/config.ts';
import type { Element } from '../../shared/activities/possible-steps/rules.ts';
import { LIMITS } from '../../shared/lib/limits.ts';
import { shippedSession } from '../support/shippedSession.ts';

/** The document, word for word; of its slips one is not carried on: "e. g." is "e.g.". */
const document = readFileSync(join(import.meta.dirname, '../fixtures/planning-next-steps.txt'), 'utf8');

const linesOf = (label: string): string[] =>
  document
    .split('\n')
    .filter((line) => line.startsWith(`${label}: `))
    .map((line) => line.slice(label.length + 2));

const session = shippedSession('planning-next-steps.yaml');
const item = session.agenda.find(({ activity }) => activity === 'possible-steps');
const { elements, each } = config.parse(item?.config);

/** An element's cards as one text, as the document has them. */
function whole({ lead, cards }: Pick<Element, 'lead' | 'cards'>): string {
  if (lead === undefined) return cards.map(({ text }) => text).join(' ');
  const lettered = cards.map(({ id, text }) => `${id}) ${text}`);
  return `${lead} ${lettered.slice(0, -1).join(', ')}, and ${lettered.at(-1)}.`;
}

describe('Planning Next Steps', () => {
  it('has the four elements, descriptions and possible next steps of its document, word for word', () => {
    expect(elements.map(({ title }) => title)).toEqual(linesOf('Element'));
    expect(elements.map(({ description }) => description.join(' '))).toEqual(linesOf('Description'));
    expect(elements.map(whole)).toEqual(linesOf('Possible Next Step'));
  });

  it('has as many of each as were counted in the document', () => {
    const words = (texts: readonly string[]) => texts.map((text) => text.split(/\s+/).length);
    expect(elements).toHaveLength(4);
    expect(elements.map(({ cards }) => cards.length)).toEqual([4, 1, 1, 1]);
    expect(elements[0]?.cards.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    // One word fewer than the document's in the last: "e. g." is one word now.
    expect(words(elements.map(({ description }) => description.join(' ')))).toEqual([65, 61, 52, 78]);
    const longest = Math.max(...elements.map((element) => whole(element).length));
    expect(longest).toBe(299);
    expect(longest).toBeLessThanOrEqual(LIMITS.nextStep);
  });

  it('names its source, deals two elements a table, and says something at every stop', () => {
    expect(session.source).toContain('Collaborative Leadership – Planning');
    expect(each).toBe(2);
    expect(session.minutes).toBe(45);
    for (const stop of ['open', 'read.1', 'decide.1', 'read.2', 'decide.2', 'room.vision', 'close'])
      expect(item?.steps?.[stop]?.say).toBeTruthy();
  });
});
