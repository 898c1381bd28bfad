import { defineText } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    breakKind: 'Kind of break',
    breaks: { coffee: 'Coffee', stretch: 'Stretch', lunch: 'Lunch', quiet: 'Quiet' },
    breakText: 'A line beside the time',
    invite: 'What there is',
    inviteHint: 'Such as “Water and coffee are outside”.',
  },
  es: {
    breakKind: 'Tipo de pausa',
    breaks: { coffee: 'Café', stretch: 'Estirarse', lunch: 'Comida', quiet: 'Silencio' },
    breakText: 'Una línea junto a la hora',
    invite: 'Qué hay',
    inviteHint: 'Por ejemplo: «Agua y café afuera».',
  },
});
