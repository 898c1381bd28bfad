import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { screens } from '../../client/activities/screens.ts';
import { Blocks } from '../../client/report/Blocks.tsx';
import { setLanguage } from '../../client/ui/text.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { configs } from '../contract/configs.ts';
import { kinds } from '../contract/kinds.ts';
import { type AnyStage, load, pagesOf } from '../contract/screenPages.tsx';
import { makeRoom } from '../support/people.ts';
import { playRound, playToRest } from '../support/play.ts';
import { SEED } from '../support/seed.ts';
import { openStage } from '../support/stage.ts';

/** Stands in all that people write and are called. */
const MARK = '⟦p⟧';
/** What people write into, by the names of the commands' fields. */
const WRITTEN = ['text', 'what', 'who', 'by', 'name'];

/** The payload as somebody would send it who writes in two lines. */
function marked(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      typeof value === 'string' && WRITTEN.includes(name) && value.trim() !== '' && !value.includes(MARK)
        ? `${value.slice(0, 40)}\n${MARK}`
        : value,
    ]),
  );
}

const tagOf = (element: Element | null | undefined): string =>
  /^<[^>]*>/.exec(element?.outerHTML ?? '')?.[0] ?? '';

/** Texts of people that stand on a page outside of `Words`. Options of a list cannot hold elements. */
function loose(html: string): string[] {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const found: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element) {
      if (node.matches('[data-words], textarea, option')) return;
      node.childNodes.forEach(walk);
    } else if (node.textContent?.includes(MARK))
      found.push([node.parentElement, node.parentElement?.parentElement].map(tagOf).join(' in '));
  };
  walk(page.body);
  return found;
}

afterEach(() => setLanguage('en'));

describe.each(kinds)('what people write in %s', (kind, activity) => {
  it('keeps its lines and is not translated on any face, whoever shows it', async () => {
    const faces = await load(screens[kind]);
    const random = mulberry32(SEED);
    const facts = makeRoom({ people: 8, tables: 3, seed: SEED });
    const people = Object.fromEntries(
      Object.entries(facts.people).map(([id, person]) => [
        id,
        { ...person, name: `${person.name ?? id} ${MARK}` },
      ]),
    );
    const stage: AnyStage = openStage(activity, configs[kind], { room: { ...facts, people }, random });
    const writing: AnyStage = Object.create(stage, {
      command: {
        value: (actor: Parameters<AnyStage['command']>[0], type: string, payload: unknown) =>
          stage.command(actor, type, actor.kind === 'participant' ? marked(payload) : payload),
      },
    });
    const outside = new Set<string>();
    const look = () => {
      for (const page of pagesOf(kind, faces, stage)) for (const text of loose(page)) outside.add(text);
    };
    for (;;) {
      look();
      playRound(activity, writing, random);
      look();
      playToRest(activity, writing, random);
      look();
      const steps = stage.steps();
      const next = steps[steps.findIndex(({ id }) => id === stage.step) + 1];
      if (!next) break;
      stage.enter(next.id);
    }
    expect([...outside]).toEqual([]);
    const results = activity.results(stage.state, { room: stage.room });
    const blocks = activity.present(results, { language: 'en', name: () => undefined });
    const record = render(<Blocks blocks={blocks} spoken="es" />);
    expect(loose(record.container.innerHTML)).toEqual([]);
  }, 60_000);
});
