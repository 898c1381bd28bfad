/** Two soft partials, a fifth apart, that fade like a bell across a room. Hz, part of full loudness, seconds. */
const PARTIALS = [
  { pitch: 587.33, loudness: 0.14, fades: 3.2 },
  { pitch: 880, loudness: 0.06, fades: 2.2 },
] as const;
/** Long enough not to click, short enough to be heard as a stroke. */
const ATTACK_S = 0.014;
/** Fading is exponential and never gets to nothing; this cannot be heard. */
const SILENCE = 0.0001;

/** Plays the chime now; the context must be running. Nothing is fetched: it is made of two sines. */
export function playChime(context: AudioContext): void {
  const start = context.currentTime;
  for (const { pitch, loudness, fades } of PARTIALS) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(SILENCE, start);
    volume.gain.exponentialRampToValueAtTime(loudness, start + ATTACK_S);
    volume.gain.exponentialRampToValueAtTime(SILENCE, start + fades);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + fades);
  }
}

const hasAudio = () => typeof AudioContext === 'function';

/** Plays the chime once, for who pressed a button to hear it. */
export function tryChime(): void {
  if (!hasAudio()) return;
  const context = new AudioContext();
  void context.resume().then(() => playChime(context));
  setTimeout(() => void context.close(), 5_000);
}

/** A chime that stands ready on a page. */
export interface Chime {
  ring(): void;
  close(): void;
}

/** A browser that will let the page sound says so within this time. */
const ANSWER_MS = 700;

/**
 * Gets the loudspeakers ready. Browsers keep a page silent until somebody clicks on it or presses a key; any click
 * will do, and `onBlocked` says whether one is still needed.
 */
export function openChime(onBlocked: (blocked: boolean) => void): Chime {
  if (!hasAudio()) return { ring: () => {}, close: () => {} };
  const context = new AudioContext();
  const tell = () => onBlocked(context.state === 'suspended');
  const wake = () => {
    if (context.state === 'suspended') void context.resume();
  };
  const answer = setTimeout(tell, ANSWER_MS);
  context.addEventListener('statechange', tell);
  document.addEventListener('pointerdown', wake);
  document.addEventListener('keydown', wake);
  return {
    // What is played on a sleeping context sounds when it wakes: minutes late. Then rather not at all.
    ring: () => {
      if (context.state === 'running') playChime(context);
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
