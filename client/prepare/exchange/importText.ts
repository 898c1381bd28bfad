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
    foreign: {
      spreadsheet: 'This is a spreadsheet. A session file is a text file, as Export makes it.',
      document: 'This is a document of a word processor. A session file is a text file, as Export makes it.',
      slides: 'These are slides. A session file is a text file, as Export makes it.',
      pdf: 'This is a PDF. A session file is a text file, as Export makes it.',
      archive: 'This is an archive. Unpack it and choose the session file in it.',
      office: 'This is an Office file. A session file is a text file, as Export makes it.',
      large: 'This file is too large for a session file.',
      binary: 'This is no text, or in an encoding that cannot be told. Save it as UTF-8 and choose it again.',
    },
    table: 'This is a table, as of a spreadsheet. A session file has lines such as “title: My workshop”.',
    western: 'This file is in an old Windows encoding. Are its accents right? If not, save it as UTF-8.',
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
    foreign: {
      spreadsheet: 'Esto es una hoja de cálculo. Un archivo de sesión es de texto, como lo hace Exportar.',
      document:
        'Esto es un documento de texto con formato. Un archivo de sesión es de texto, como lo hace Exportar.',
      slides: 'Esto son diapositivas. Un archivo de sesión es de texto, como lo hace Exportar.',
      pdf: 'Esto es un PDF. Un archivo de sesión es de texto, como lo hace Exportar.',
      archive: 'Esto es un archivo comprimido. Descomprímelo y elige el archivo de sesión.',
      office: 'Esto es un archivo de Office. Un archivo de sesión es de texto, como lo hace Exportar.',
      large: 'Este archivo es demasiado grande para ser de sesión.',
      binary: 'Esto no es texto, o su codificación no se reconoce. Guárdalo como UTF-8 y elígelo de nuevo.',
    },
    table:
      'Esto es una tabla, como de una hoja de cálculo. Un archivo de sesión tiene líneas como «title: Mi taller».',
    western:
      'Este archivo usa una codificación antigua de Windows. ¿Están bien sus acentos? Si no, guárdalo como UTF-8.',
  },
});
