import { defineText } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    plan: 'The one plan that the map is about',
    planHint: 'Left empty, you name it in the room.',
    stakeholders: 'Who is placed',
    stakeholdersHint: 'A stakeholder that is called as a role of the session shows who of it is here.',
    stakeholder: 'Stakeholder',
    addStakeholder: 'Add a stakeholder',
    together: 'A table says it at once; nobody says it alone first',
    levels: 'For whom invitations are',
    level: 'Level',
    addLevel: 'Add one',
    from: 'Also place what came of',
  },
  es: {
    plan: 'El plan del que trata el mapa',
    planHint: 'Si queda vacío, lo nombras en la sala.',
    stakeholders: 'A quién se sitúa',
    stakeholdersHint:
      'Una parte interesada que se llama como una función de la sesión muestra quién está aquí.',
    stakeholder: 'Parte interesada',
    addStakeholder: 'Añadir una parte interesada',
    together: 'La mesa lo dice a la vez; nadie lo dice antes a solas',
    levels: 'Para quién son las invitaciones',
    level: 'Ámbito',
    addLevel: 'Añadir uno',
    from: 'Situar también lo que salió de',
  },
});
