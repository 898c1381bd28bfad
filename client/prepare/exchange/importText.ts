import { defineText, plural } from '../../ui/text.ts';

/** What the import says. */
export const importText = defineText({
  en: {
    title: 'Import a session file',
    button: 'Import a file',
    choose: 'Choose a file',
    or: 'or paste its text here',
    text: 'Text of the file',
    check: 'Check it',
    faults: (count: number) =>
      plural('en', count, { one: '1 thing to fix', other: `${count} things to fix` }),
    faultsDetail: 'Fix them here, or in the file and choose it again.',
    line: (line: number) => `Line ${line}`,
    clean: 'This file is in order',
    facts: (title: string, items: number, minutes: number) =>
      `${title} · ${plural('en', items, { one: '1 item', other: `${items} items` })} · ${minutes} min`,
    asNew: 'Add as a new session',
    replace: 'Replace this session',
    replaceSure: 'Replace it: undo brings back what is here now',
    edit: 'Edit the text',
    unreadable: 'The file could not be read.',
    failed: 'It could not be added.',
  },
  es: {
    title: 'Importar un archivo de sesión',
    button: 'Importar un archivo',
    choose: 'Elegir un archivo',
    or: 'o pegar aquí su texto',
    text: 'Texto del archivo',
    check: 'Comprobar',
    faults: (count) =>
      plural('es', count, { one: '1 cosa por corregir', other: `${count} cosas por corregir` }),
    faultsDetail: 'Se pueden corregir aquí, o en el archivo y elegirlo de nuevo.',
    line: (line) => `Línea ${line}`,
    clean: 'Este archivo está en orden',
    facts: (title, items, minutes) =>
      `${title} · ${plural('es', items, { one: '1 punto', other: `${items} puntos` })} · ${minutes} min`,
    asNew: 'Añadir como sesión nueva',
    replace: 'Reemplazar esta sesión',
    replaceSure: 'Reemplazarla: deshacer recupera lo que hay ahora',
    edit: 'Editar el texto',
    unreadable: 'No se pudo leer el archivo.',
    failed: 'No se pudo añadir.',
  },
});
