import type { Beside } from '../../../shared/room/views.ts';
import { defineText } from '../../ui/text.ts';

/** People without a phone, on the phone of whoever writes for them. */
export const besideText = defineText({
  en: {
    writingFor: 'You are writing for',
    me: 'Me',
    unnamed: 'Somebody without a name',
    nameless: (number: number) => (number === 1 ? 'Beside me' : `Beside me ${number}`),
    waits: 'not sent yet',
    turn: 'their turn',
    turnOf: (name: string) => `It is the turn of ${name}.`,
    writeNow: (name: string) => `Write for ${name}`,
    ask: 'Does somebody beside you have no phone?',
    askDetail: 'Write for them on this phone. They count as a person of their own, at your table.',
    addSomebody: 'Add somebody without a phone',
    add: 'Add them',
    theirName: 'Their name',
    theirNameHint: 'As their table should see it.',
    theirRole: 'Their role',
    theirTable: 'Their table',
    cancel: 'Cancel',
    full: (most: number) =>
      `This phone writes for ${most} others already, as many as it can. Facilitators can write for more.`,
    waiting: (name: string) => `${name} has no phone either. Facilitators write for them until you do.`,
    someone: 'Somebody at your table',
    failed: 'This could not be done',
    about: (name: string) => `${name} in this room`,
    hasPhone: (name: string) => `${name} has a phone now`,
    scan: (name: string) =>
      `Let the other phone scan this. From then on it is the phone of ${name}, with everything that you wrote.`,
    orLink: 'Or open this link on it:',
    code: (name: string) => `Code for the phone of ${name}`,
    stop: (name: string) => `No longer write for ${name}`,
    stopDetail: 'Facilitators write for them then, or somebody else at the table.',
    notYours: 'They have a phone of their own now, or somebody else writes for them.',
    noLine: 'There is no line just now. Try again in a moment.',
  },
  es: {
    writingFor: 'Escribes por',
    me: 'Mí',
    unnamed: 'Alguien sin nombre',
    nameless: (number) => (number === 1 ? 'A mi lado' : `A mi lado ${number}`),
    waits: 'sin enviar',
    turn: 'su turno',
    turnOf: (name) => `Es el turno de ${name}.`,
    writeNow: (name) => `Escribir por ${name}`,
    ask: '¿Hay alguien a tu lado sin teléfono?',
    askDetail: 'Escribe por esa persona en este teléfono. Cuenta como una más, en tu mesa.',
    addSomebody: 'Añadir a alguien sin teléfono',
    add: 'Añadir',
    theirName: 'Su nombre',
    theirNameHint: 'Como debe verlo su mesa.',
    theirRole: 'Su función',
    theirTable: 'Su mesa',
    cancel: 'Cancelar',
    full: (most) =>
      `Este teléfono ya escribe por otras ${most} personas, el máximo. Quienes facilitan pueden escribir por más.`,
    waiting: (name) =>
      `${name} tampoco tiene teléfono. Quienes facilitan escriben en su lugar hasta que lo hagas tú.`,
    someone: 'Alguien de tu mesa',
    failed: 'No se pudo hacer',
    about: (name) => `${name} en esta sala`,
    hasPhone: (name) => `${name} ya tiene teléfono`,
    scan: (name) =>
      `Escanea esto con el otro teléfono. Desde entonces será el teléfono de ${name}, con todo lo que escribiste.`,
    orLink: 'O abre en él este enlace:',
    code: (name) => `Código para el teléfono de ${name}`,
    stop: (name) => `Dejar de escribir por ${name}`,
    stopDetail: 'Entonces escribirán en su lugar quienes facilitan, u otra persona de la mesa.',
    notYours: 'Ya tiene su propio teléfono, o alguien más escribe en su lugar.',
    noLine: 'Ahora no hay conexión. Inténtalo de nuevo en un momento.',
  },
});

/** What somebody is called on the phone of whoever writes for them: by their place there where they gave no name. */
export const calledBeside = (
  text: Pick<(typeof besideText)['en'], 'nameless'>,
  { name, order = 0 }: Partial<Beside> = {},
): string => name ?? text.nameless(order + 1);
