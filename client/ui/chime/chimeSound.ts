import { LEAST_MS } from './chimePlan.ts';

/** What is heard: soft partials that fade. Hz, part of full loudness, seconds. */
type Sound = readonly { readonly pitch: number; readonly loudness: number; readonly fades: number }[];

/** A fifth, like a bell across a room: a step's time is up. */
const BELL: Sound = [
  { pitch: 587.33, loudness: 0.14, fades: 3.2 },
  { pitch: 880, loudness: 0.06, fades: 2.2 },
];
/** Higher and short, for one person: it is your turn. */
export const CALL: Sound = [
  { pitch: 880, loudness: 0.12, fades: 0.9 },
  { pitch: 1318.51, loudness: 0.05, fades: 0.6 },
];
/** Long enough not to click, short enough to be heard as a stroke. */
const ATTACK_S = 0.014;
/** Fading is exponential and never gets to nothing; this cannot be heard. */
const SILENCE = 0.0001;

/** A chime on the audio clock. */
interface Stroke {
  /** When it begins, s on the context's clock. */
  readonly at: number;
  /** Only before it begins. */
  cancel(): void;
}

/** Puts the chime on the audio clock, s. Nothing is fetched: it is made of two sines. */
function strike(context: AudioContext, at: number, sound: Sound): Stroke {
  const tones = sound.map(({ pitch, loudness, fades }) => {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(SILENCE, at);
    volume.gain.exponentialRampToValueAtTime(loudness, at + ATTACK_S);
    volume.gain.exponentialRampToValueAtTime(SILENCE, at + fades);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + fades);
    return tone;
  });
  return {
    at,
    cancel: () => {
      for (const tone of tones) tone.disconnect();
    },
  };
}

/** Whether this browser can sound at all. */
export const hasAudio = () => typeof AudioContext === 'function';

/** Plays the chime once, for who pressed a button to hear it. */
export function tryChime(): void {
  if (!hasAudio()) return;
  const context = new AudioContext();
  void context.resume().then(() => strike(context, context.currentTime, BELL));
  setTimeout(() => void context.close(), 5_000);
}

/** A chime that stands ready on a page. */
export interface Chime {
  /** Rings in so many ms (at once when less than 0), instead of when it was planned before; not at all when absent. */
  plan(inMs: number | undefined): void;
  close(): void;
}

/** A browser that will let the page sound says so within this time. */
const ANSWER_MS = 700;
/** The chime may be early or late by this; nobody hears it. */
const CLOSE_S = 0.1;

/**
 * Gets the loudspeakers ready. Browsers keep a page silent until somebody clicks on it or presses a key; any click
 * will do, and `onBlocked` says whether one is still needed.
 */
export function openChime(onBlocked: (blocked: boolean) => void, sound = BELL): Chime {
  if (!hasAudio()) return { plan: () => {}, close: () => {} };
  const context = new AudioContext();
  /** On the page's own clock, ms: the audio clock stands still while the context sleeps. */
  let wantedAt: number | undefined;
  let stroke: Stroke | undefined;

  const drop = () => {
    if (stroke && stroke.at > context.currentTime + CLOSE_S) stroke.cancel();
    stroke = undefined;
  };
  const put = (inMs: number | undefined) => {
    // What is put on a sleeping context's clock sounds late. Then rather not at all.
    if (inMs === undefined || context.state !== 'running') return drop();
    const now = context.currentTime;
    const at = now + inMs / 1000;
    if (stroke) {
      const begun = stroke.at <= now;
      // Its time may be measured anew while it sounds: it was this one that was meant.
      if (Math.abs(at - stroke.at) < (begun ? LEAST_MS / 1000 : CLOSE_S)) return;
      drop();
    }
    stroke = strike(context, Math.max(now, at), sound);
  };

  const tell = () => {
    onBlocked(context.state === 'suspended');
    if (context.state !== 'running') return drop();
    const inMs = wantedAt === undefined ? 0 : wantedAt - performance.now();
    if (inMs > 0) put(inMs);
  };
  const wake = () => {
    if (context.state === 'suspended') void context.resume();
  };
  const answer = setTimeout(tell, ANSWER_MS);
  context.addEventListener('statechange', tell);
  document.addEventListener('pointerdown', wake);
  document.addEventListener('keydown', wake);
  return {
    plan: (inMs) => {
      wantedAt = inMs === undefined ? undefined : performance.now() + inMs;
      put(inMs);
    },
    close: () => {
      clearTimeout(answer);
      context.removeEventListener('statechange', tell);
      document.removeEventListener('pointerdown', wake);
      document.removeEventListener('keydown', wake);
      void context.close();
    },
  };
}
