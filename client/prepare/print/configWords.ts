import { z } from 'zod';

const words = z.looseObject({ id: z.string(), text: z.string() });
const slide = z.looseObject({
  id: z.string(),
  title: z.string(),
  body: z.string().optional(),
  points: z.array(z.string()).optional(),
  say: z.string().optional(),
  notes: z.string().optional(),
});
const presenter = z.looseObject({
  title: z.string(),
  name: z.string().optional(),
  organisation: z.string().optional(),
});
const config = z.looseObject({
  slides: z.array(slide).optional().catch(undefined),
  statements: z.array(words).optional().catch(undefined),
  questions: z.array(words).optional().catch(undefined),
  presenters: z.array(presenter).optional().catch(undefined),
  format: z.string().optional().catch(undefined),
  prompt: z.string().optional().catch(undefined),
  media: z.looseObject({ title: z.string(), url: z.string() }).optional().catch(undefined),
});

export type Slide = z.infer<typeof slide>;

/** What an item's activity puts before the room, whatever its kind; what is at fault is left out. */
export function configWords(value: unknown) {
  const { slides, statements, questions, presenters, format, prompt, media } =
    config.safeParse(value).data ?? {};
  return {
    slides: slides ?? [],
    statements: statements?.length ?? 0,
    questions: questions?.length ?? 0,
    asked: [...(statements ?? []), ...(questions ?? [])].map(({ text }) => text),
    presenters: (presenters ?? []).map(({ title, name, organisation }) => ({
      title,
      who: [name, organisation].filter(Boolean).join(', '),
    })),
    ...(format === undefined ? {} : { format }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(media === undefined ? {} : { media }),
  };
}
