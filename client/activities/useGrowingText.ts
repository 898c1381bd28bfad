import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '../live/drafts.ts';
import type { Ack } from './screen.ts';

/** How long after a letter the text is sent, ms; with one send at a time, a phone without network queues only one. */
const PAUSE = 700;

/**
 * A text that others see grow: sent a moment after typing, one send at a time, the newest text last.
 * What is typed is kept on the device until the server's own copy of it is here.
 * @param key names the draft on this device
 * @param saved what the server has, as far as this device knows
 * @param send sends the whole text
 */
export function useGrowingText(key: string, saved: string, send: (text: string) => Promise<Ack>) {
  const [text, setText, forget] = useDraft(key, saved);
  const [accepted, setAccepted] = useState(saved);
  const [refused, setRefused] = useState(false);
  const running = useRef<Promise<void>>(undefined);
  const mounted = useRef(true);
  // The newest of everything, for what runs after a pause or an answer.
  const latest = useRef({ text, accepted: saved, send });
  latest.current.text = text;
  latest.current.send = send;

  const push = useCallback((): Promise<void> => {
    running.current ??= (async () => {
      while (latest.current.text !== latest.current.accepted) {
        const sent = latest.current.text;
        const ack = await latest.current.send(sent);
        if (ack.ok) latest.current.accepted = sent;
        if (mounted.current) {
          setAccepted(latest.current.accepted);
          setRefused(!ack.ok);
        }
        if (!ack.ok) break;
      }
      running.current = undefined;
    })();
    return running.current;
  }, []);

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

  const settled = useCallback((sent: string) => {
    latest.current.accepted = sent;
    setAccepted(sent);
  }, []);

  return {
    text,
    setText,
    /** Everything typed is with the server. */
    saved: text === accepted,
    refused,
    /** Sends what is not sent yet, now; resolves when all of it is with the server, or was refused. */
    push,
    /** The text went another way (with "done"): nothing of it is left to send. */
    settled,
  };
}
