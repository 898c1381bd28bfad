/** What one picture shows; it travels as the page's query. */
export interface Shot {
  readonly kind: string;
  readonly face: 'phone' | 'console' | 'projector';
  readonly step?: string | undefined;
  readonly people: number;
  readonly tables: number;
  readonly seed: number;
  readonly lang: string;
  readonly rounds?: number | undefined;
  /** Whose phone. */
  readonly person: string;
  /** Seconds left on the clock; negative when over. */
  readonly left: number;
  /** Without a clock, as while the host hides it. */
  readonly clockless: boolean;
  readonly rtl: boolean;
  readonly dark: boolean;
  readonly hidden: boolean;
  readonly kit: boolean;
  /** Tables carry the names of teams. */
  readonly teams: boolean;
}

export const toQuery = (shot: Shot): string =>
  new URLSearchParams(
    Object.entries(shot).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ).toString();

export function fromQuery(query: string): Shot {
  const given = new URLSearchParams(query);
  const number = (key: string, otherwise: number) => Number(given.get(key) ?? otherwise);
  const face = given.get('face');
  return {
    kind: given.get('kind') ?? 'take-off-touch-down',
    face: face === 'console' || face === 'projector' ? face : 'phone',
    step: given.get('step') ?? undefined,
    people: number('people', 40),
    tables: number('tables', 6),
    seed: number('seed', 1),
    lang: given.get('lang') ?? 'en',
    rounds: given.has('rounds') ? number('rounds', 0) : undefined,
    person: given.get('person') ?? 'p3',
    left: number('left', 168),
    clockless: given.get('clockless') === 'true',
    rtl: given.get('rtl') === 'true',
    dark: given.get('dark') === 'true',
    hidden: given.get('hidden') === 'true',
    kit: given.get('kit') === 'true',
    teams: given.get('teams') === 'true',
  };
}
