import { defineText } from '../../ui/text.ts';

/** What its form and its printouts say. */
export const prepareText = defineText({
  en: {
    media: 'Watch or read first',
    addMedia: 'Add a video or a text',
    dropMedia: 'Leave it out',
    mediaTitle: 'Title',
    mediaNote: 'What to look for',
    mediaNoteHint: 'Stands under the title, for everybody.',
    format: 'Who talks with whom',
    formats: { whole: 'All together', table: 'At the tables', partner: 'With a partner' },
    answers: 'Who writes answers on a phone',
    answersOf: { none: 'Nobody', person: 'Everybody', scribe: 'One at each table' },
    arriving: 'Answers stand on the projector as they arrive, without names; otherwise those that you choose',
    arrivingPrinted: 'Answers stand on the projector as they arrive, without names',
    whoTalks: { whole: 'All together', table: 'Tables', partner: 'Partners' },
  },
  es: {
    media: 'Ver o leer primero',
    addMedia: 'Añadir un vídeo o un texto',
    dropMedia: 'Dejarlo fuera',
    mediaTitle: 'Título',
    mediaNote: 'En qué fijarse',
    mediaNoteHint: 'Aparece bajo el título, para todo el mundo.',
    format: 'Quién habla con quién',
    formats: { whole: 'Todo el grupo', table: 'En las mesas', partner: 'En parejas' },
    answers: 'Quién escribe respuestas en el teléfono',
    answersOf: { none: 'Nadie', person: 'Cada persona', scribe: 'Una por mesa' },
    arriving: 'Las respuestas aparecen en el proyector al llegar, sin nombres; si no, las que elijas',
    arrivingPrinted: 'Las respuestas aparecen en el proyector al llegar, sin nombres',
    whoTalks: { whole: 'En plenario', table: 'Mesas', partner: 'Parejas' },
  },
});
