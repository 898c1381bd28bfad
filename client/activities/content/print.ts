import type { SessionFacts } from '../../../shared/activities/activity.ts';
import { agendaLines } from '../../../shared/activities/content/rules.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Language } from '../../ui/text.ts';
import type { Print, PrintedStep } from '../printed.ts';
import { prepareText } from './prepareText.ts';

/** What a slide shows of the session, on paper: the agenda with its minutes, resources with their links. */
function linesOf({ agenda, resources }: Fields, language: Language, session: SessionFacts): string[] {
  const text = prepareText[language];
  const held = agenda === true ? agendaLines(session.agenda()) : [];
  const named = resources === true ? session.resources.flatMap(({ items }) => items) : [];
  return [
    ...held.map(({ title, minutes }) => `${title} · ${text.minutes(minutes)}`),
    ...named.map(({ title, for: use, link = '' }) => `${title}: ${use} ${link}`.trim()),
  ];
}

/** Slides: how many, and at each step what stands on it. */
export const print: Print = (config, language, session) => {
  const slides = listOf(config.slides).map(fieldsOf);
  return {
    holds: slides.length > 0 ? [prepareText[language].someSlides(slides.length)] : [],
    steps: Object.fromEntries(
      slides.map((slide): [string, PrintedStep] => {
        const { id, body, points, say, notes } = slide;
        return [
          textOf(id),
          {
            body: textOf(body),
            points: listOf(points).map(textOf),
            lines: linesOf(slide, language, session),
            say: textOf(say),
            notes: textOf(notes),
          },
        ];
      }),
    ),
  };
};
