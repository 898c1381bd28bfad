import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      documents: {
        title: 'Documents',
        columns: { home: 'Home table', number: 'Number', question: 'Question', short: 'In short' },
      },
      passages: {
        title: 'Passages',
        columns: {
          document: 'Document',
          text: 'Text',
          table: 'Table',
          kind: { title: 'Kind', choices: { turn: 'written in a turn', added: 'added' } },
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      comments: {
        title: 'Comments',
        columns: {
          passage: 'Passage',
          text: 'Comment',
          table: 'Table',
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      highlights: { title: 'Highlights', columns: { passage: 'Passage', words: 'Words' } },
      authors: { title: 'Authors', columns: { passage: 'Passage', author: 'Author' } },
      mine: resultWords.en.ownWords,
    } satisfies Tables,
    steps: { write: 'Write', move: (number: number) => `Move ${number}`, whole: 'Whole group' },
    noDocuments: 'No documents were written.',
    nothing: 'Nothing was written.',
    highlighted: 'Highlighted:',
    added: 'added',
    comment: 'Comment',
  },
  es: {
    tables: {
      documents: {
        title: 'Documentos',
        columns: { home: 'Mesa de origen', number: 'Número', question: 'Pregunta', short: 'En breve' },
      },
      passages: {
        title: 'Pasajes',
        columns: {
          document: 'Documento',
          text: 'Texto',
          table: 'Mesa',
          kind: { title: 'Tipo', choices: { turn: 'escrito en un turno', added: 'añadido' } },
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      comments: {
        title: 'Comentarios',
        columns: {
          passage: 'Pasaje',
          text: 'Comentario',
          table: 'Mesa',
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      highlights: { title: 'Resaltados', columns: { passage: 'Pasaje', words: 'Palabras' } },
      authors: { title: 'Autoría', columns: { passage: 'Pasaje', author: 'Autor o autora' } },
      mine: resultWords.es.ownWords,
    },
    steps: { write: 'Escribir', move: (number) => `Rotación ${number}`, whole: 'Todo el grupo' },
    noDocuments: 'No se escribió ningún documento.',
    nothing: 'No se escribió nada.',
    highlighted: 'Resaltado:',
    added: 'añadido',
    comment: 'Comentario',
  },
});
