import { defineText, plural } from '../ui/text.ts';

/** What the door of a room asks about teams. */
export const teamText = defineText({
  en: {
    ask: 'Which team are you with?',
    choose: 'Choose your team',
    another: 'Another team',
    name: 'Name of your team',
    none: 'None of these',
    fault: 'Say first which team you are with, or that it is none of these.',
    sits: (tables: readonly string[]) =>
      plural('en', tables.length, {
        one: `Your team sits at table ${tables[0]}.`,
        other: `Your team sits at tables ${tables.join(', ')}.`,
      }),
    team: 'Your team',
    noTeam: 'None',
  },
  es: {
    ask: '¿Con qué equipo vienes?',
    choose: 'Elige tu equipo',
    another: 'Otro equipo',
    name: 'Nombre de tu equipo',
    none: 'Ninguno de estos',
    fault: 'Di primero con qué equipo vienes, o que no es ninguno de estos.',
    sits: (tables) =>
      plural('es', tables.length, {
        one: `Tu equipo está en la mesa ${tables[0]}.`,
        other: `Tu equipo está en las mesas ${tables.join(', ')}.`,
      }),
    team: 'Tu equipo',
    noTeam: 'Ninguno',
  },
});
