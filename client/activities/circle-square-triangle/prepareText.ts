import { defineText } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    prompt: 'What tables talk about while they choose',
    promptHint: 'Left empty, the screens just explain the shapes.',
    alone: 'Each person chooses alone; the table talks after it',
    scopes: 'For whom next steps are',
    scope: 'Group',
    addScope: 'Add one',
  },
  es: {
    prompt: 'De qué hablan las mesas mientras eligen',
    promptHint: 'Si queda vacío, las pantallas solo explican las figuras.',
    alone: 'Cada persona elige a solas; la mesa conversa después',
    scopes: 'Para quién son los próximos pasos',
    scope: 'Grupo',
    addScope: 'Añadir uno',
  },
});
