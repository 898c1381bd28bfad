import { defineText, plural } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

const arrivedEn = resultWords.en.nextStep.columns.arrived;
const arrivedEs = resultWords.es.nextStep.columns.arrived;

export const words = defineText({
  en: {
    tables: {
      dimensions: {
        title: 'Where the room stands',
        columns: {
          dimension: 'Dimension',
          text: 'In full',
          rated: 'People who rated',
          cannotTell: 'Cannot tell',
          lower: 'A quarter at or below',
          middle: 'Middle level',
          upper: 'Three quarters at or below',
          differ: { title: 'Views', choices: { differ: 'differ' } },
          up: 'Moved up since the first round',
          down: 'Moved down since the first round',
          same: 'Stayed since the first round',
        },
      },
      people: {
        title: 'People by level',
        columns: { dimension: 'Dimension', level: 'Level', text: 'What the level means', people: 'People' },
      },
      settled: {
        title: 'What tables settled',
        columns: { dimension: 'Dimension', table: 'Table', level: 'Level', upTo: 'and' },
      },
      agreement: { title: 'Agreement', columns: { w: "Kendall's W", people: 'People' } },
      lines: {
        title: 'Evidence, and what one would see',
        columns: {
          use: { title: 'About', choices: { evidence: 'evidence', sees: 'at the next level' } },
          dimension: 'Dimension',
          text: 'Text',
          table: 'Table',
          arrived: arrivedEn,
        },
      },
      chosen: { title: 'Chosen to move', columns: { dimension: 'Dimension', tables: 'Tables' } },
      gaps: { title: 'The widest gaps', columns: { dimension: 'Dimension' } },
      ratings: {
        title: 'Your ratings',
        columns: { author: 'Person', dimension: 'Dimension', level: 'Level' },
      },
      mine: resultWords.en.ownWords,
    } satisfies Tables,
    steps: {
      levels: 'The levels',
      calibrate: 'One together',
      rate: 'Rate alone',
      table: "Settle the table's levels",
      room: 'Where we stand',
      gap: (number: number) => `Gap ${number}`,
      choose: 'Choose what to move',
    },
    people: 'people',
    cannotTell: 'Cannot tell',
    nobody: 'Nobody rated.',
    few: 'Fewer than three people rated this: how, is not told.',
    middle: 'The middle level is {middle}; the middle half of the people stands {range}.',
    at: 'at {lower}',
    range: 'from {lower} to {upper}',
    between: 'between {lower} and {upper}',
    close: 'They stand close together.',
    apart: 'They stand somewhat apart.',
    far: 'They stand far apart.',
    differ: 'Views differ here.',
    strong: (w: string, people: number) =>
      `All in all, people see the same things as stronger and as weaker: agreement on the order is strong (Kendall's W ${w}, ${people} people who rated everything).`,
    some: (w: string, people: number) =>
      `All in all, people agree in part on what is stronger and what is weaker (Kendall's W ${w}, ${people} people who rated everything).`,
    little: (w: string, people: number) =>
      `All in all, people hardly agree on what is stronger and what is weaker (Kendall's W ${w}, ${people} people who rated everything).`,
    moved: ({ up, down, same }: { up: number; down: number; same: number }) =>
      `Since the first round ${plural('en', up, { one: '1 person', other: `${up} people` })} moved up, ${down} down, and ${same} stayed.`,
    tableSettled: 'Tables:',
    notSettled: (count: number) =>
      plural('en', count, {
        one: '1 table has not settled this',
        other: `${count} tables have not settled this`,
      }),
    evidence: 'Evidence',
    sees: 'At the next level one would see',
    chosenHead: 'What tables chose to move',
    tablesUnit: 'tables',
    noneChosen: 'No table chose what to move.',
    gapsHead: 'The room talked about these gaps',
  },
  es: {
    tables: {
      dimensions: {
        title: 'En qué punto está la sala',
        columns: {
          dimension: 'Dimensión',
          text: 'Texto completo',
          rated: 'Personas que valoraron',
          cannotTell: 'No pueden decirlo',
          lower: 'Un cuarto, hasta',
          middle: 'Nivel del medio',
          upper: 'Tres cuartos, hasta',
          differ: { title: 'Opiniones', choices: { differ: 'difieren' } },
          up: 'Subieron desde la primera ronda',
          down: 'Bajaron desde la primera ronda',
          same: 'Siguen igual desde la primera ronda',
        },
      },
      people: {
        title: 'Personas por nivel',
        columns: {
          dimension: 'Dimensión',
          level: 'Nivel',
          text: 'Qué significa el nivel',
          people: 'Personas',
        },
      },
      settled: {
        title: 'Lo que acordaron las mesas',
        columns: { dimension: 'Dimensión', table: 'Mesa', level: 'Nivel', upTo: 'y' },
      },
      agreement: { title: 'Acuerdo', columns: { w: 'W de Kendall', people: 'Personas' } },
      lines: {
        title: 'Evidencia, y lo que se vería',
        columns: {
          use: { title: 'Sobre', choices: { evidence: 'evidencia', sees: 'en el siguiente nivel' } },
          dimension: 'Dimensión',
          text: 'Texto',
          table: 'Mesa',
          arrived: arrivedEs,
        },
      },
      chosen: { title: 'Elegidas para avanzar', columns: { dimension: 'Dimensión', tables: 'Mesas' } },
      gaps: { title: 'Las mayores diferencias', columns: { dimension: 'Dimensión' } },
      ratings: {
        title: 'Tus valoraciones',
        columns: { author: 'Persona', dimension: 'Dimensión', level: 'Nivel' },
      },
      mine: resultWords.es.ownWords,
    },
    steps: {
      levels: 'Los niveles',
      calibrate: 'Una entre todos',
      rate: 'Valorar a solas',
      table: 'Acordar los niveles de la mesa',
      room: 'En qué punto estamos',
      gap: (number) => `Diferencia ${number}`,
      choose: 'Elegir qué hacer avanzar',
    },
    people: 'personas',
    cannotTell: 'No pueden decirlo',
    nobody: 'Nadie valoró.',
    few: 'Menos de tres personas valoraron esto: cómo, no se dice.',
    middle: 'El nivel del medio es {middle}; la mitad central de las personas está {range}.',
    at: 'en {lower}',
    range: 'de {lower} a {upper}',
    between: 'entre {lower} y {upper}',
    close: 'Están cerca.',
    apart: 'Están algo lejos.',
    far: 'Están muy lejos.',
    differ: 'Aquí las opiniones difieren.',
    strong: (w, people) =>
      `En conjunto, se ve lo mismo como más fuerte y como más débil: hay mucho acuerdo en el orden (W de Kendall ${w}, ${people} personas que valoraron todo).`,
    some: (w, people) =>
      `En conjunto, hay acuerdo en parte sobre lo que es más fuerte y lo que es más débil (W de Kendall ${w}, ${people} personas que valoraron todo).`,
    little: (w, people) =>
      `En conjunto, apenas hay acuerdo sobre lo que es más fuerte y lo que es más débil (W de Kendall ${w}, ${people} personas que valoraron todo).`,
    moved: ({ up, down, same }) =>
      `Desde la primera ronda ${plural('es', up, { one: 'subió 1 persona', other: `subieron ${up} personas` })}, ${plural('es', down, { one: 'bajó 1', other: `bajaron ${down}` })} y ${plural('es', same, { one: 'sigue igual 1', other: `siguen igual ${same}` })}.`,
    tableSettled: 'Mesas:',
    notSettled: (count) =>
      plural('es', count, { one: '1 mesa no lo ha acordado', other: `${count} mesas no lo han acordado` }),
    evidence: 'Evidencia',
    sees: 'En el siguiente nivel se vería',
    chosenHead: 'Lo que las mesas eligieron hacer avanzar',
    tablesUnit: 'mesas',
    noneChosen: 'Ninguna mesa eligió qué hacer avanzar.',
    gapsHead: 'La sala habló de estas diferencias',
  },
});
