import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { below, pick, type Random } from '../../shared/lib/random.ts';
import type { Command } from '../../shared/room/envelope.ts';
import { intentOf } from '../../shared/room/simulated.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import type { Device } from './device.ts';

const activities: Readonly<Record<string, Activity>> = registry;

/** Texts are cut so that with the mark they keep within every limit. */
const MOST_TEXT = 200;
/** How often somebody does again what a plausible person would do only once. */
const RESTLESS = 0.6;

type Wish = Omit<Command, 'id'>;

/** Makes marks that stand in one command's text only. */
export function marks(): () => string {
  let count = 0;
  return () => `#${(++count).toString(36)}#`;
}

/** What somebody in the room writes, votes or does next: as people would, but never coming to rest. */
export function wishOf(device: Device, random: Random, mark: () => string): Wish | undefined {
  const { floor, table, me } = device.views;
  if (!floor?.item || !floor.step || !me) return undefined;
  const again =
    random() < RESTLESS ? restless(floor.item.kind, floor.step.id, me.you.table, random) : undefined;
  const wish: Wish | undefined = again
    ? { ...again, item: floor.item.id }
    : intentOf(activities, { floor, table, me }, random);
  return wish && marked(wish, mark);
}

/** What a facilitator does now and then besides Next. */
export function hostWishOf(device: Device, random: Random): Wish | undefined {
  const view = device.views.console;
  if (!view?.item || !view.step) return undefined;
  const roll = below(random, 10);
  const { item, step } = view;
  if (roll < 3) return { type: 'next', item: item.id, step: step.id, payload: {} };
  if (roll < 4) return { type: 'back', item: item.id, step: step.id, payload: {} };
  if (roll < 7) return { type: 'goTo', payload: { item: pick(random, busyItems(view)) } };
  if (roll < 8) return { type: 'extend', payload: { seconds: pick(random, [60, -60]) } };
  const intent = activities[item.kind]?.simulate.host?.({ console: view.activity, step: step.id }, random);
  return intent && { type: intent.type, item: item.id, payload: intent.payload };
}

/** Where people have something to do: anywhere but at slides. */
const busyItems = ({ agenda }: ConsoleView): string[] =>
  Object.entries(agenda).flatMap(([id, { kind }]) => (kind === 'content' ? [] : [id]));

/** Writes a mark into what a person would have written. */
function marked(wish: Wish, mark: () => string): Wish {
  const { payload } = wish;
  if (typeof payload !== 'object' || payload === null) return wish;
  const field = ['text', 'what'].find((name) => name in payload);
  const text = field === undefined ? undefined : Reflect.get(payload, field);
  if (field === undefined || typeof text !== 'string') return wish;
  return { ...wish, payload: { ...payload, [field]: `${text.slice(0, MOST_TEXT)} ${mark()}` } };
}

function restless(kind: string, step: string, table: string, random: Random): Wish | undefined {
  const [phase, part] = step.split('.');
  switch (kind) {
    case 'take-off-touch-down':
      return { type: 'answer', payload: { statement: step, answer: pick(random, ['up', 'down', 'pass']) } };
    case 'sticky-brainstorm':
      return phase === 'write' || phase === 'rank'
        ? {
            type: 'writeSticky',
            payload: { question: part ?? 'leaders', slot: 1 + below(random, 3), text: 'A sticky' },
          }
        : undefined;
    case 'rapid-fire':
      return phase === 'talk'
        ? { type: 'askQuestion', payload: { talk: part, text: 'A question' } }
        : undefined;
    case 'discussion':
      return step === 'media'
        ? undefined
        : { type: 'answer', payload: { question: step, text: 'An answer' } };
    case 'circle-square-triangle':
      if (phase === 'choose')
        return { type: 'choose', payload: { shape: pick(random, ['circle', 'square', 'triangle']) } };
      return random() < 0.5
        ? { type: 'addNextStep', payload: { scope: 'school', what: 'A next step', who: 'Ana' } }
        : { type: 'settleTable', payload: { table, shape: pick(random, ['circle', 'square', 'triangle']) } };
    default:
      return undefined;
  }
}
