import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      slides: { title: 'Slides', columns: { title: 'Title', body: 'Text' } },
      points: { title: 'Points', columns: { slide: 'Slide', text: 'Point' } },
      links: { title: 'Links', columns: { slide: 'Slide', title: 'Title', address: 'Address' } },
      agenda: { title: 'Agenda', columns: { slide: 'Slide', title: 'Title', minutes: 'Minutes' } },
      resources: {
        title: 'Resources',
        columns: {
          slide: 'Slide',
          group: 'Group',
          title: 'Title',
          purpose: 'What it is good for',
          address: 'Address',
        },
      },
      roles: {
        title: 'Who is in the room',
        columns: {
          slide: 'Slide',
          kind: {
            title: 'Kind',
            choices: { role: 'Role of the session', other: 'Another role', unsaid: 'Did not say' },
          },
          role: 'Role',
          people: 'People',
        },
      },
    } satisfies Tables,
    present: (present: number, roles: number) => `${present} of ${roles} roles were in the room.`,
    missing: 'Missing from planning:',
  },
  es: {
    tables: {
      slides: { title: 'Diapositivas', columns: { title: 'Título', body: 'Texto' } },
      points: { title: 'Puntos', columns: { slide: 'Diapositiva', text: 'Punto' } },
      links: {
        title: 'Enlaces',
        columns: { slide: 'Diapositiva', title: 'Título', address: 'Dirección' },
      },
      agenda: {
        title: 'Agenda',
        columns: { slide: 'Diapositiva', title: 'Título', minutes: 'Minutos' },
      },
      resources: {
        title: 'Recursos',
        columns: {
          slide: 'Diapositiva',
          group: 'Grupo',
          title: 'Título',
          purpose: 'Para qué sirve',
          address: 'Dirección',
        },
      },
      roles: {
        title: 'Quién está en la sala',
        columns: {
          slide: 'Diapositiva',
          kind: {
            title: 'Tipo',
            choices: { role: 'Función de la sesión', other: 'Otra función', unsaid: 'No la indicaron' },
          },
          role: 'Función',
          people: 'Personas',
        },
      },
    },
    present: (present, roles) => `${present} de ${roles} funciones estaban en la sala.`,
    missing: 'Faltan en la planificación:',
  },
});
