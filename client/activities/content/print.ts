import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print, PrintedStep } from '../printed.ts';
import { prepareText } from './prepareText.ts';

/** Slides: how many, and at each step what stands on it. */
export const print: Print = (config, language) => {
  const slides = listOf(config.slides).map(fieldsOf);
  return {
    holds: slides.length > 0 ? [prepareText[language].someSlides(slides.length)] : [],
    steps: Object.fromEntries(
      slides.map(({ id, body, points, say, notes }): [string, PrintedStep] => [
        textOf(id),
        { body: textOf(body), points: listOf(points).map(textOf), say: textOf(say), notes: textOf(notes) },
      ]),
    ),
  };
};
