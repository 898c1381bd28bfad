import { defineText, plural } from '../../ui/text.ts';

/** Stickies that were written on paper, and are typed. */
export const paperText = defineText({
  en: {
    title: 'Paper stickies',
    atTable: 'Paper stickies at your table',
    hint: 'Type what somebody wrote on paper, one after another. Whoever wrote it is not named.',
    table: 'Table',
    question: 'Question',
    text: 'What it says',
    rank: 'Its number',
    add: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    typed: (count: number) => plural('en', count, { one: '1 typed so far', other: `${count} typed so far` }),
    edit: (text: string) => `Edit: ${text}`,
    remove: (text: string) => `Remove: ${text}`,
  },
  es: {
    title: 'Notas en papel',
    atTable: 'Notas en papel de tu mesa',
    hint: 'Escribe lo que alguien anotó en papel, una nota tras otra. No se dice de quién es.',
    table: 'Mesa',
    question: 'Pregunta',
    text: 'Lo que dice',
    rank: 'Su número',
    add: 'Añadir',
    save: 'Guardar',
    cancel: 'Cancelar',
    typed: (count) =>
      plural('es', count, { one: '1 escrita hasta ahora', other: `${count} escritas hasta ahora` }),
    edit: (text) => `Editar: ${text}`,
    remove: (text) => `Quitar: ${text}`,
  },
});
