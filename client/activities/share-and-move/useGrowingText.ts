import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '../../live/drafts.ts';
import type { Ack } from '../screen.ts';

/** How long after a letter the text goes out, ms; one save is under way at a time, and the newest text goes last. */
const PAUSE_MS = 700;

/**
 * A passage that the table sees grow. What is typed is on the device from the first letter and is forgotten only
 * when the server's copy says the same; when the screen goes away (the host went on) the rest goes out at once.
 * @param key names the draft on this device
 * @param known the server's copy, as far as this device knows
 */
export function useGrowingText(key: string, known: string, save: (text: string) => Promise<Ack>) {
  const [text, setText, forget] = useDraft(key, known);
  const [accepted, setAccepted] = useState(known);
  const [refused, setRefused] = useState(false);
  const now = useRef({ text, accepted: known, save, busy: false, mounted: true });
  now.current.text = text;
  now.current.save = save;

  const push = useCallback(async () => {
    const { current } = now;
    if (current.busy) return;
    current.busy = true;
    while (current.text !== current.accepted) {
      const sent = current.text;
      const ack = await current.save(sent);
      if (ack.ok) current.accepted = sent;
      if (current.mounted) {
        setAccepted(current.accepted);
        setRefused(!ack.ok);
      }
      if (!ack.ok) break;
    }
    current.busy = false;
  }, []);

  useEffect(() => {
    if (text === accepted) return;
    const timer = setTimeout(push, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, accepted, push]);

  useEffect(() => {
    if (text === known) forget();
  }, [text, known, forget]);

  useEffect(() => {
    const { current } = now;
    current.mounted = true;
    return () => {
      current.mounted = false;
      void push();
    };
  }, [push]);

  /** The text went another way (with "done"): nothing of it is left to save. */
  const settled = useCallback((sent: string) => {
    now.current.accepted = sent;
    setAccepted(sent);
  }, []);

  return { text, setText, saved: text === accepted, refused, settled };
}
