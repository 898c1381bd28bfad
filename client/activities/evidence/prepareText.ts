import { defineText } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    question: 'The essential question',
    questionHint: 'Everybody answers it in one line at the start, and again at the end.',
    source: 'Where question and kinds are from',
    indicators: 'Indicators, each with its kinds of evidence',
    indicator: 'Indicator',
    addIndicator: 'Add an indicator',
    indicatorText: 'What it asks for',
    kinds: 'Kinds of evidence',
    kind: 'Kind',
    kindTitle: 'What it is called',
    kindText: 'What counts as it',
    addKind: 'Add a kind',
    scopes: 'For whom next steps are',
    scope: 'Group',
    addScope: 'Add one',
  },
  es: {
    question: 'La pregunta esencial',
    questionHint: 'Todas las personas la responden en una línea al principio, y otra vez al final.',
    source: 'De dónde vienen la pregunta y los tipos',
    indicators: 'Indicadores, cada uno con sus tipos de evidencia',
    indicator: 'Indicador',
    addIndicator: 'Añadir un indicador',
    indicatorText: 'Qué pide',
    kinds: 'Tipos de evidencia',
    kind: 'Tipo',
    kindTitle: 'Cómo se llama',
    kindText: 'Qué cuenta como tal',
    addKind: 'Añadir un tipo',
    scopes: 'Para quién son los próximos pasos',
    scope: 'Grupo',
    addScope: 'Añadir uno',
  },
});
