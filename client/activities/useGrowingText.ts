import { useCallback, useEffect, useRef, useState } from 'react';
import { type Said, said } from '../../shared/lib/catalogue.ts';
import { useDraft } from '../live/drafts.ts';
import type { Send } from '../live/send.ts';
import { useTextReasons } from './useRefusal.ts';
import { useWhenHidden } from './useWhenHidden.ts';

/** How long after a letter the text is sent, ms. */
const PAUSE = 700;

export interface GrowingOptions<Among, Name extends keyof Among & string> {
  /** Names the draft on this device. */
  readonly key: string;
  /** What the server has, as far as this device knows. */
  readonly saved: string;
  /** The command that sends a text: by this screen, or by the phone when this screen is gone. */
  readonly sends: (text: string) => { readonly type: Name; readonly payload: Among[Name] };
  readonly send: Send<Among>;
}

/**
 * A text that others see grow: sent a moment after typing, whole; of what waits to be sent only the newest goes out.
 * What is typed is kept on the device until the server's own copy of it is here.
 */
export function useGrowingText<Among, Name extends keyof Among & string>({
  key,
  saved,
  sends,
  send,
}: GrowingOptions<Among, Name>) {
  const [text, setText, forget] = useDraft(key, saved, { sends, auto: true });
  const [accepted, setAccepted] = useState(saved);
  const [refused, setRefused] = useState<Said>();
  const reasonOf = useTextReasons();
  const running = useRef<Promise<void>>(Promise.resolve());
  const mounted = useRef(true);
  const sent = useRef(saved);
  // The newest of everything, for what runs after a pause.
  const latest = useRef({ text, sends, send });
  latest.current = { text, sends, send };

  const push = useCallback((): Promise<void> => {
    const { text: whole, sends: compose, send: go } = latest.current;
    if (whole === sent.current) return running.current;
    const before = sent.current;
    sent.current = whole;
    const { type, payload } = compose(whole);
    const going = go(type, payload, { replaces: key }).then((reply) => {
      // Refused: the next letter, or the next push, tries again.
      if (!reply.ok && sent.current === whole) sent.current = before;
      if (!mounted.current) return;
      if (reply.ok) setAccepted(whole);
      setRefused(reply.ok ? undefined : said(reply));
    });
    running.current = going;
    return going;
  }, [key]);

  useWhenHidden(push);

  useEffect(() => {
    if (text === accepted) return;
    const timer = setTimeout(push, PAUSE);
    return () => clearTimeout(timer);
  }, [text, accepted, push]);

  useEffect(() => {
    if (text === saved) forget();
  }, [text, saved, forget]);

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      // Leaving the screen (the host went on, the pen is passed): what is typed goes out at once.
      void push();
    };
  }, [push]);

  const settled = useCallback((whole: string) => {
    sent.current = whole;
    setAccepted(whole);
  }, []);

  return {
    text,
    setText,
    /** Everything typed is with the server. */
    saved: text === accepted,
    /** Why the last that was sent was refused, in words. */
    problem: refused && reasonOf(refused),
    /** Sends what is not sent yet, now; resolves when all of it is with the server, or was refused. */
    push,
    /** The text went another way (with "done"): nothing of it is left to send. */
    settled,
  };
}
