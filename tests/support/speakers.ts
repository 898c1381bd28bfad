/** Loudspeakers that keep what is put on their clock, and keep still until somebody clicks where the browser wants it. */
export class Speakers extends EventTarget {
  static blocked = false;
  static open = 0;
  /** When each tone begins, s since the loudspeakers were opened. */
  static tones = new Set<number>();
  readonly opened = performance.now();
  state = Speakers.blocked ? 'suspended' : 'running';
  destination = {};
  constructor() {
    super();
    Speakers.open++;
  }
  get currentTime() {
    return (performance.now() - this.opened) / 1000;
  }
  createOscillator() {
    let begins = 0;
    return {
      frequency: {},
      connect: (next: object) => next,
      start: (when: number) => {
        begins = when;
        Speakers.tones.add(when);
      },
      stop: () => {},
      disconnect: () => Speakers.tones.delete(begins),
    };
  }
  createGain() {
    return {
      gain: { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
      connect: (next: object) => next,
    };
  }
  async resume() {
    this.state = 'running';
    this.dispatchEvent(new Event('statechange'));
  }
  async close() {
    Speakers.open--;
  }
}

/** When it rings, of all that is on the loudspeakers' clock, in whole seconds since they were opened. */
export const rings = (): number[] => [...Speakers.tones].map(Math.round);
