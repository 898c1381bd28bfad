import { defineText, plural } from '../../ui/text.ts';

/** What its form and its printouts say. */
export const prepareText = defineText({
  en: {
    presenters: 'Talks',
    presenter: 'Talk',
    addPresenter: 'Add a talk',
    noPresenters: 'No talks yet. They can also be added in the room.',
    presenterName: 'Who presents',
    presentersHint: 'Names may be filled in on the day.',
    organisation: 'Organization',
    talkTitle: 'What it is about',
    talkMinutes: 'A talk’s time',
    onTime: 'On time until',
    overTime: 'Over time after',
    afterTalks: 'Questions after the talks',
    collect: 'Collect “we can do this right away” from phones',
    someTalks: (count: number) => plural('en', count, { one: '1 talk', other: `${count} talks` }),
  },
  es: {
    presenters: 'Charlas',
    presenter: 'Charla',
    addPresenter: 'Añadir una charla',
    noPresenters: 'Aún no hay charlas. También se pueden añadir en la sala.',
    presenterName: 'Quién presenta',
    presentersHint: 'Los nombres pueden completarse el mismo día.',
    organisation: 'Organización',
    talkTitle: 'De qué trata',
    talkMinutes: 'El tiempo de una charla',
    onTime: 'A tiempo hasta',
    overTime: 'Excedida después de',
    afterTalks: 'Preguntas después de las charlas',
    collect: 'Recoger «esto lo podemos hacer ya» desde los teléfonos',
    someTalks: (count) => plural('es', count, { one: '1 charla', other: `${count} charlas` }),
  },
});
