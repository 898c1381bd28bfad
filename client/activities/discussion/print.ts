import { FORMATS } from '../../../shared/activities/discussion/rules.ts';
import { printQuestions } from '../../forms/printQuestions.ts';
import { fieldsOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { prepareText } from './prepareText.ts';

/** What is watched first, the questions, and who talks with whom. */
export const print: Print = (config, language) => {
  const format = FORMATS.find((each) => each === config.format);
  const { title, url } = fieldsOf(config.media);
  const media = textOf(title);
  const questions = printQuestions(config.questions, language);
  return {
    who: format === undefined ? undefined : prepareText[language].whoTalks[format],
    holds: [...(media === '' ? [] : [media]), ...questions.holds],
    lines: [
      ...(media === '' ? [] : [`${media} (${textOf(url)})`]),
      ...(config.arriving === true && config.answers !== 'none'
        ? [`${prepareText[language].arrivingPrinted}.`]
        : []),
    ],
    lists: questions.lists,
  };
};
