import { defineText, plural } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      shapes: {
        title: 'Where the room stands',
        columns: {
          shape: {
            title: 'Shape',
            choices: { circle: 'circle', square: 'square', triangle: 'triangle' },
          },
          people: 'People',
          inRoom: 'Counted in the room',
        },
      },
      settled: {
        title: 'Tables by shape',
        columns: {
          table: 'Table',
          shape: {
            title: 'Shape',
            choices: { circle: 'circle', square: 'square', triangle: 'triangle' },
          },
        },
      },
      nextSteps: resultWords.en.nextStep,
      chosen: {
        title: 'Your shape',
        columns: {
          author: 'Person',
          shape: {
            title: 'Shape',
            choices: { circle: 'circle', square: 'square', triangle: 'triangle' },
          },
        },
      },
      mine: {
        title: 'Your next steps',
        columns: { author: 'Person', ...resultWords.en.nextStep.columns },
      },
    } satisfies Tables,
    steps: { choose: 'Choose your shape', settle: "Settle the table's shape", next: 'Next steps' },
    sentences: {
      circle: 'Circle: still circling these ideas',
      square: 'Square: understand the challenge',
      triangle: 'Triangle: ready to implement change',
    },
    tablesHead: 'Tables',
    people: 'people',
    inRoom: (people: number) =>
      plural('en', people, {
        one: 'Among them is 1 person without a phone, whom a facilitator counted in the room.',
        other: `Among them are ${people} people without a phone, whom a facilitator counted in the room.`,
      }),
    nobody: 'Nobody chose a shape.',
    few: 'Fewer than three people chose a shape: which, is not told.',
    noneSettled: 'No table settled a shape.',
    noSteps: 'No next steps were written down.',
    noHeading: 'Under no topic',
  },
  es: {
    tables: {
      shapes: {
        title: 'En qué punto está la sala',
        columns: {
          shape: {
            title: 'Figura',
            choices: { circle: 'círculo', square: 'cuadrado', triangle: 'triángulo' },
          },
          people: 'Personas',
          inRoom: 'Contadas en la sala',
        },
      },
      settled: {
        title: 'Mesas por figura',
        columns: {
          table: 'Mesa',
          shape: {
            title: 'Figura',
            choices: { circle: 'círculo', square: 'cuadrado', triangle: 'triángulo' },
          },
        },
      },
      nextSteps: resultWords.es.nextStep,
      chosen: {
        title: 'Tu figura',
        columns: {
          author: 'Persona',
          shape: {
            title: 'Figura',
            choices: { circle: 'círculo', square: 'cuadrado', triangle: 'triángulo' },
          },
        },
      },
      mine: {
        title: 'Tus próximos pasos',
        columns: { author: 'Persona', ...resultWords.es.nextStep.columns },
      },
    },
    steps: { choose: 'Elegir la figura', settle: 'Acordar la figura de la mesa', next: 'Próximos pasos' },
    sentences: {
      circle: 'Círculo: las ideas aún dan vueltas',
      square: 'Cuadrado: comprenden el desafío',
      triangle: 'Triángulo: con todo listo para el cambio',
    },
    tablesHead: 'Mesas',
    people: 'personas',
    inRoom: (people) =>
      plural('es', people, {
        one: 'Entre ellas hay 1 persona sin teléfono, contada en la sala.',
        other: `Entre ellas hay ${people} personas sin teléfono, contadas en la sala.`,
      }),
    nobody: 'Nadie eligió una figura.',
    few: 'Menos de tres personas eligieron una figura: cuál, no se dice.',
    noneSettled: 'Ninguna mesa fijó su figura.',
    noSteps: 'No se anotaron próximos pasos.',
    noHeading: 'Sin tema',
  },
});
