import type { activity } from '../../../shared/activities/discussion/activity.ts';
import { cleanLine, cleanText, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { follows, shorten } from '../../forms/shorten.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import { askedText } from './askedText.ts';

interface Shared {
  readonly ask: ConsoleAsk<typeof activity>;
  /** Why the last thing was refused. */
  readonly refusal: string | undefined;
  readonly onClose: () => void;
}

/** Changes the words of a question, or asks one that was not planned. */
export function QuestionDialog({
  question,
  after,
  ask,
  refusal,
  onClose,
}: Shared & {
  /** As it is now; without it, it is a new one. */
  question?: { readonly id: string; readonly text: string; readonly short: string } | undefined;
  /** The question that a new one follows; without it, it is the first. */
  after?: string | undefined;
}) {
  const text = useText(askedText);
  const commandOf = (
    typed: Readonly<Record<string, string>>,
  ): ConsoleCommand<typeof activity> | undefined => {
    const words = { text: cleanText(typed.text ?? ''), short: cleanLine(typed.short ?? '') };
    if (words.text === '') return undefined;
    const named = words.short === '' ? { ...words, short: shorten(words.text, LIMITS.name) } : words;
    if (question !== undefined) return { type: 'editQuestion', payload: { question: question.id, ...named } };
    return { type: 'addQuestion', payload: { ...named, ...(after === undefined ? {} : { after }) } };
  };
  const { fields, set, tried, save, close } = useHostDialog(`question/${question?.id ?? 'new'}`, {
    first: { text: question?.text ?? '', short: question?.short ?? '' },
    commandOf,
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const { text: words = '', short = '' } = fields;

  return (
    <FormDialog
      title={question === undefined ? text.askAnother : text.editQuestion}
      save={question === undefined ? text.askIt : text.save}
      onSave={save}
      onClose={close}
    >
      <TextArea
        label={text.question}
        hint={question === undefined ? text.askedNext : text.answersStay}
        value={words}
        rows={3}
        maxLength={LIMITS.passage}
        error={tried && isBlank(words) ? text.noQuestion : refusal}
        autoFocus
        onChange={(value) =>
          set({
            text: value,
            ...(follows(short, words, LIMITS.name) ? { short: shorten(value, LIMITS.name) } : {}),
          })
        }
      />
      <TextField
        label={text.short}
        value={short}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(value) => set({ short: value })}
      />
    </FormDialog>
  );
}

/** An address as somebody types it, with what belongs before it; nothing where it is none. */
export function addressOf(typed: string): string | undefined {
  const address = /^[a-z]+:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Another video or text to watch or read first. */
export function MediaDialog({
  media,
  ask,
  refusal,
  onClose,
}: Shared & {
  media: { readonly title: string; readonly url: string; readonly note?: string };
}) {
  const text = useText(askedText);
  const { fields, set, tried, save, close } = useHostDialog('media', {
    first: { title: media.title, url: media.url, note: media.note ?? '' },
    commandOf: (typed): ConsoleCommand<typeof activity> | undefined => {
      const title = cleanLine(typed.title ?? '');
      const url = addressOf(typed.url ?? '');
      const note = cleanText(typed.note ?? '');
      if (title === '' || url === undefined) return undefined;
      return { type: 'setMedia', payload: { title, url, ...(note === '' ? {} : { note }) } };
    },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const { title = '', url = '', note = '' } = fields;

  return (
    <FormDialog title={text.changeMedia} onSave={save} onClose={close}>
      <TextField
        label={text.mediaTitle}
        value={title}
        maxLength={LIMITS.line}
        autoComplete="off"
        autoFocus
        error={tried && isBlank(title) ? text.noTitle : refusal}
        onChange={(value) => set({ title: value })}
      />
      <TextField
        label={text.address}
        value={url}
        dir="ltr"
        inputMode="url"
        maxLength={LIMITS.link}
        autoComplete="off"
        error={tried && addressOf(url) === undefined ? text.noAddress : undefined}
        onChange={(value) => set({ url: value })}
      />
      <TextField
        label={text.mediaNote}
        value={note}
        maxLength={LIMITS.passage}
        autoComplete="off"
        onChange={(value) => set({ note: value })}
      />
    </FormDialog>
  );
}
