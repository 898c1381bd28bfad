import { defineText, type Language, type Said, type Value, wordsFor } from './catalogue.ts';
import { formatClock, SECOND } from './duration.ts';
import { faultText } from './faults.ts';
import { reason } from './refusals.ts';

/** For whom what was asked for is, or what it needs. */
export type Needs = keyof typeof NEEDS.en;

const NEEDS = defineText({
  en: {
    host: 'This is for facilitators.',
    participant: 'This is for participants.',
    projector: 'This is for projectors.',
    server: 'Only the server itself does this.',
    anyone: 'Only people in the room may ask for this.',
    preview: 'A preview only shows: nothing can be asked for in it.',
    'room-key': 'This browser may not do that: the key of the room is missing, or was renewed.',
    password:
      'This needs the host password, or the key of this server: its terminal shows it, and the file host-key in its data folder.',
  },
  es: {
    host: 'Esto es para quienes facilitan.',
    participant: 'Esto es para participantes.',
    projector: 'Esto es para proyectores.',
    server: 'Esto solo lo hace el servidor.',
    anyone: 'Solo las personas de la sala pueden pedirlo.',
    preview: 'Una vista previa solo muestra: en ella no se puede pedir nada.',
    'room-key': 'Este navegador no puede hacerlo: falta la clave de la sala, o se renovó.',
    password:
      'Hace falta la contraseña de anfitrión o la clave de este servidor: está en su terminal y en el archivo host-key de su carpeta de datos.',
  },
});

/** A field that is not as expected, what is wrong with it, and what is put into the words for that. */
type FieldFault = { readonly field: string; readonly fault: string } & Readonly<Record<string, Value>>;

/**
 * Why something is refused, in the words for facilitators: what only they meet, and what they are told in other words than
 * participants. In English it is also what programs and logs are told.
 */
export const hostRefusals = defineText({
  en: {
    'agenda-full': ({ most }: { most: number }) => `An agenda takes ${most} activities and no more.`,
    'already-held': 'The room is past it: what was held keeps its place.',
    answered: 'People have answered it already, so it stays.',
    'at-move': 'The documents are at this move already.',
    busy: 'A backup is being made already. Try again in a moment.',
    'changed-elsewhere': 'Somebody else has changed it meanwhile.',
    'empty-agenda': 'The session has nothing on its agenda.',
    ended: 'The session has ended.',
    fewest: ({ least }: { least: number }) => `At least ${least} have to stay.`,
    'first-step': 'This is the first step.',
    'fixed-beginning': 'When this step began cannot be changed any more.',
    'foreign-origin': 'This page comes from another address than the server. Open it at the server’s own.',
    'group-taken': 'There is a group of this name already. Move the answers there.',
    'groups-full': ({ most }: { most: number }) => `A question takes ${most} groups. Dissolve one first.`,
    hidden: 'It is hidden. Show it again first.',
    invalid: ({ field, fault, ...values }: FieldFault) => `${field}: ${faultText({ code: fault, values })}`,
    'invalid-session': ({ field, fault, ...values }: FieldFault) =>
      `The session has a fault. ${field}: ${faultText({ code: fault, values })}`,
    'is-on': ({ title }: { title: string }) => `The room is at “${title}” just now. Go on first.`,
    'item-held': ({ title }: { title: string }) => `“${title}” is held as it is. Let go of it first.`,
    'last-one': 'At least one has to stay.',
    'last-step': 'This is the last step. End the session when you are ready.',
    'left-out': ({ title }: { title: string }) => `“${title}” is left out. Bring it back first.`,
    'no-backup': 'The backup could not be made. The server’s log says why.',
    'no-rehearsal': 'Only the clock of a rehearsal can run at another speed.',
    'not-a-question': 'Only questions can be marked as answered.',
    'not-allowed': ({ needs }: { needs: Needs }) => NEEDS.en[needs],
    'not-found': 'It is not there, or no longer. Somebody may have deleted it.',
    'not-live': 'The session has not started.',
    'not-optional': ({ title }: { title: string }) => `“${title}” cannot be left out.`,
    'not-partners': 'People do not talk in pairs just now.',
    offline: 'The server does not answer just now.',
    past: 'That time has passed already.',
    'prepared-full': ({ most }: { most: number }) =>
      `The server keeps ${most} prepared sessions and no more. Delete one first.`,
    'projector-full': ({ most }: { most: number }) =>
      `There are ${most} on the projector, and no room for more. Take one down first.`,
    rehearsal: 'A rehearsal leaves no record.',
    'room-full': ({ most }: { most: number }) => `The room is full: ${most} people.`,
    'rooms-full': ({ most }: { most: number }) =>
      `The server keeps ${most} rooms and no more. Erase one that is over, or ask who runs the server.`,
    'set-by-hand': ({ title }: { title: string }) =>
      `The length of “${title}” was set by hand meanwhile. Look at the plan once more.`,
    stale: 'The show has moved on since: nothing was changed.',
    'table-taken': ({ table }: { table: string }) =>
      `People sit at table ${table}, which would go. Move them first.`,
    'teams-full': ({ most }: { most: number }) => `A room takes ${most} teams and no more.`,
    'too-large': ({ most }: { most: number }) => `It is too large: at most ${most} kB are taken.`,
    'too-long-ago': ({ seconds }: { seconds: number }) =>
      `It cannot have begun more than ${formatClock(seconds * SECOND)} ago.`,
    'too-many': 'Too many wrong codes came from this network. Wait a minute and try again.',
    'too-many-moves': 'Every table would have seen every document by then.',
    'too-old': ({ seconds }: { seconds: number }) =>
      `There was no line when you pressed this, ${formatClock(seconds * SECOND)} ago: nothing was changed.`,
    'unknown-answer': 'This answer has been withdrawn.',
    'unknown-command': ({ command }: { command: string }) =>
      `There is no command “${command}” here. If this is a page, it is out of date: load it again.`,
    'unknown-format': 'The record does not come in this format.',
    'unknown-group': 'This group is gone: somebody has dissolved it.',
    'unknown-pairing': 'No projector shows this code.',
    'unknown-person': 'This person is no longer in the room.',
    'unknown-session': 'This session is no longer there.',
    'unknown-step': 'This step is no longer there.',
    'unknown-words': 'These words are no longer in the passage.',
  },
  es: {
    'agenda-full': ({ most }) => `En una agenda caben ${most} actividades y no más.`,
    'already-held': 'La sala ya pasó de ahí: lo que se hizo conserva su lugar.',
    answered: 'Ya hay respuestas, así que se queda.',
    'at-move': 'Los documentos ya están en esta vuelta.',
    busy: 'Ya se está haciendo una copia de seguridad. Inténtalo de nuevo en un momento.',
    'changed-elsewhere': 'Otra persona la cambió entretanto.',
    'empty-agenda': 'La agenda de la sesión está vacía.',
    ended: 'La sesión ha terminado.',
    fewest: ({ least }) => `Tienen que quedar al menos ${least}.`,
    'first-step': 'Este es el primer paso.',
    'fixed-beginning': 'Ya no se puede cambiar cuándo empezó este paso.',
    'foreign-origin':
      'Esta página viene de otra dirección que el servidor. Ábrela en la dirección del servidor.',
    'group-taken': 'Ya hay un grupo con ese nombre. Mueve allí las respuestas.',
    'groups-full': ({ most }) => `En una pregunta caben ${most} grupos. Disuelve uno primero.`,
    hidden: 'Está oculta. Muéstrala primero.',
    invalid: ({ field, fault, ...values }) => `${field}: ${faultText({ code: fault, values }, 'es')}`,
    'invalid-session': ({ field, fault, ...values }) =>
      `La sesión tiene un error. ${field}: ${faultText({ code: fault, values }, 'es')}`,
    'is-on': ({ title }) => `La sala está ahora mismo en «${title}». Avanza primero.`,
    'item-held': ({ title }) => `«${title}» está fija. Suéltala primero.`,
    'last-one': 'Tiene que quedar al menos una.',
    'last-step': 'Este es el último paso. Termina la sesión cuando quieras.',
    'left-out': ({ title }) => `«${title}» está omitido. Recupéralo primero.`,
    'no-backup': 'No se pudo hacer la copia de seguridad. El registro del servidor dice por qué.',
    'no-rehearsal': 'Solo el reloj de un ensayo puede ir a otra velocidad.',
    'not-a-question': 'Solo las preguntas se pueden marcar como respondidas.',
    'not-allowed': ({ needs }) => NEEDS.es[needs],
    'not-found': 'No está, o ya no. Quizá alguien lo eliminó.',
    'not-live': 'La sesión no ha empezado.',
    'not-optional': ({ title }) => `«${title}» no se puede omitir.`,
    'not-partners': 'Ahora no se conversa en parejas.',
    offline: 'El servidor no responde en este momento.',
    past: 'Esa hora ya pasó.',
    'prepared-full': ({ most }) =>
      `En el servidor caben ${most} sesiones preparadas y no más. Elimina una primero.`,
    'projector-full': ({ most }) => `Ya hay ${most} en el proyector y no cabe más. Quita una primero.`,
    rehearsal: 'Un ensayo no deja registro.',
    'room-full': ({ most }) => `La sala está llena: ${most} personas.`,
    'rooms-full': ({ most }) =>
      `En el servidor caben ${most} salas y no más. Borra una que haya terminado o habla con quien lo administra.`,
    'set-by-hand': ({ title }) =>
      `La duración de «${title}» se puso a mano entretanto. Mira el plan otra vez.`,
    stale: 'La sesión ya había avanzado: no se cambió nada.',
    'table-taken': ({ table }) => `Hay gente en la mesa ${table}, que se quitaría. Muévela primero.`,
    'teams-full': ({ most }) => `En una sala caben ${most} equipos y no más.`,
    'too-large': ({ most }) => `Es demasiado grande: se aceptan ${most} kB como máximo.`,
    'too-long-ago': ({ seconds }) => `No puede haber empezado hace más de ${formatClock(seconds * SECOND)}.`,
    'too-many': 'Llegaron demasiados códigos equivocados de esta red. Espera un minuto e inténtalo de nuevo.',
    'too-many-moves': 'Para entonces, todas las mesas habrían visto todos los documentos.',
    'too-old': ({ seconds }) =>
      `No había conexión cuando lo pulsaste, hace ${formatClock(seconds * SECOND)}: no se cambió nada.`,
    'unknown-answer': 'Esta respuesta se retiró.',
    'unknown-command': ({ command }) =>
      `Aquí no hay ninguna orden «${command}». Si esto es una página, está desactualizada: vuelve a cargarla.`,
    'unknown-format': 'El registro no existe en este formato.',
    'unknown-group': 'Este grupo ya no está: alguien lo disolvió.',
    'unknown-pairing': 'Ninguna pantalla muestra este código.',
    'unknown-person': 'Esta persona ya no está en la sala.',
    'unknown-session': 'Esta sesión ya no está.',
    'unknown-step': 'Este paso ya no está.',
    'unknown-words': 'Estas palabras ya no están en el pasaje.',
  },
});

/** Says to a facilitator why something was refused; in English, to programs and logs. */
export const hostReason = (refusal: Said, language: Language = 'en'): string =>
  wordsFor(hostRefusals[language], refusal) ?? reason(refusal, language);
