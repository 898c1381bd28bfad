import { type ChangeEvent, type CompositionEvent, useRef, useState } from 'react';
import { cleanDraft } from '../../../shared/lib/cleanText.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

interface Options {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number | undefined;
  /** As the server cleans this kind of text. */
  readonly clean?: (text: string) => string;
}

/**
 * What is typed or pasted into a field, cleaned as the server will clean it and cut where no more fits, with the
 * caret where it was: what the phone shows, counts and sends is what the room gets. Browsers' own `maxlength` counts
 * what is cleaned away, and says nothing when it cuts.
 */
export function useTyped({ value, onChange, maxLength, clean = cleanDraft }: Options) {
  const [leftOut, setLeftOut] = useState(0);
  // An input method rewrites its own letters until it is done with them: until then they are neither cleaned nor cut.
  const composing = useRef(false);
  const before = useRef(value);
  if (!composing.current) before.current = value;

  function take(input: Input): void {
    let text = clean(input.value);
    let caret = clean(input.value.slice(0, input.selectionEnd ?? input.value.length)).length;
    // A text that was too long before stays; it only cannot grow.
    const over = text.length - Math.max(maxLength ?? text.length, before.current.length);
    if (over > 0) {
      const end = Math.max(caret, over);
      const kept = clean(text.slice(0, end - over));
      text = kept + text.slice(end);
      caret = kept.length;
    }
    setLeftOut(Math.max(0, over));
    if (text !== input.value) {
      input.value = text;
      // Some kinds of input have no caret to set.
      if (input.selectionEnd !== null) input.setSelectionRange(caret, caret);
    }
    if (text !== value) onChange(text);
  }

  return {
    /** How many characters of the last change did not fit. */
    leftOut,
    field: {
      onChange: (event: ChangeEvent<Input>) => {
        if (composing.current) onChange(event.currentTarget.value);
        else take(event.currentTarget);
      },
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: (event: CompositionEvent<Input>) => {
        composing.current = false;
        take(event.currentTarget);
      },
    },
  };
}
