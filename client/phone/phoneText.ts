import { defineText, plural } from '../ui/text.ts';

/** What the phone says around the activities. */
export const phoneText = defineText({
  en: {
    looking: 'Looking for the room …',
    introTitle: 'Who is joining?',
    introDetail:
      'All of this is optional. Only the facilitators and the tables that you share a document with see your name; results never show it.',
    introDetailNameless: 'All of this is optional. Nobody is asked for a name here.',
    name: 'Your name',
    nameHint: 'As your table should see it.',
    role: 'Your role',
    noRole: 'Another role, or none',
    table: 'Your table',
    anyTable: 'Any: give me a seat',
    joinNow: 'Join',
    joining: 'Joining …',
    lobbyTitle: 'You are in.',
    lobbyDetail: 'The workshop starts in a moment. Keep this page open: it follows along by itself.',
    lobbySeat: (table: string) => `You are at table ${table}.`,
    company: (count: number) =>
      count === 0
        ? 'You are the first here.'
        : plural('en', count, { one: 'One other person is here.', other: `${count} others are here.` }),
    change: 'Change name, role or table',
    changeNameless: 'Change role or table',
    endedTitle: 'That was it. Thank you.',
    endedDetail: 'The facilitator has the record of everything the room made today.',
    you: 'You in this room',
    save: 'Save',
    saveFailed: 'This could not be saved',
    again: 'Try again',
    home: 'Another code',
    problems: {
      'not-found': 'There is no open room with this code.',
      'too-many': 'Too many wrong codes came from this network. Wait a minute and try again.',
      'room-full': 'The room is full.',
      'too-fast': 'This page sent far too much at once. Wait a minute and try again.',
      gone: 'This workshop is no longer on the server: it was probably deleted.',
      removed: 'A facilitator has taken you out of this room.',
      erased: 'This room was deleted by its facilitator.',
      offline: 'The server cannot be reached. Are you on the right wifi, and signed in to it?',
      other: 'The room could not be opened.',
    },
    removedDetail:
      'What you wrote and answered stays. Was it a mistake? Tell a facilitator, and leave this page open: it comes back by itself.',
    anew: 'Join as somebody new',
    notFoundDetail:
      'Check the letters. If they are right, ask the facilitator: the workshop may be over, or joining is locked.',
    keepsNothing: 'This browser keeps nothing, so this page’s address is your way back. Keep it to yourself:',
    wayBack: 'link to your seat',
    waitingForNetwork: 'Reaching the room …',
  },
  es: {
    looking: 'Buscando la sala …',
    introTitle: '¿Quién se une?',
    introDetail:
      'Todo es opcional. Solo quienes facilitan y las mesas con las que compartes un documento ven tu nombre; los resultados nunca lo muestran.',
    introDetailNameless: 'Todo es opcional. Aquí no se pide el nombre a nadie.',
    name: 'Tu nombre',
    nameHint: 'Como debe verlo tu mesa.',
    role: 'Tu función',
    noRole: 'Otra función, o ninguna',
    table: 'Tu mesa',
    anyTable: 'Cualquiera: asignarme un lugar',
    joinNow: 'Unirse',
    joining: 'Entrando …',
    lobbyTitle: 'Ya estás dentro.',
    lobbyDetail: 'El taller empieza enseguida. Deja esta página abierta: avanza por sí sola.',
    lobbySeat: (table: string) => `Estás en la mesa ${table}.`,
    company: (count: number) =>
      count === 0
        ? 'Llegaste antes que nadie.'
        : plural('es', count, { one: 'Hay 1 persona más aquí.', other: `Hay ${count} personas más aquí.` }),
    change: 'Nombre, función o mesa',
    changeNameless: 'Función o mesa',
    endedTitle: 'Eso fue todo. Gracias.',
    endedDetail: 'La persona facilitadora tiene el registro de todo lo que hizo la sala hoy.',
    you: 'Tú en esta sala',
    save: 'Guardar',
    saveFailed: 'No se pudo guardar',
    again: 'Intentar de nuevo',
    home: 'Otro código',
    problems: {
      'not-found': 'No hay ninguna sala abierta con este código.',
      'too-many':
        'Llegaron demasiados códigos equivocados desde esta red. Espera un minuto y vuelve a intentarlo.',
      'room-full': 'La sala está llena.',
      'too-fast': 'Esta página envió demasiado de una vez. Espera un minuto y vuelve a intentarlo.',
      gone: 'Este taller ya no está en el servidor: probablemente lo eliminaron.',
      removed: 'La persona facilitadora te ha retirado de esta sala.',
      erased: 'La persona facilitadora eliminó esta sala.',
      offline:
        'No se puede contactar con el servidor. ¿Es la red wifi correcta, y has aceptado sus condiciones?',
      other: 'No se pudo abrir la sala.',
    },
    removedDetail:
      'Lo que escribiste y respondiste se conserva. ¿Fue un error? Díselo a una persona facilitadora y deja esta página abierta: vuelve sola.',
    anew: 'Unirme como otra persona',
    notFoundDetail:
      'Comprueba las letras. Si son correctas, pregunta a quien facilita: quizá el taller terminó o la entrada está cerrada.',
    keepsNothing:
      'Este navegador no guarda nada: la dirección de esta página es tu camino de vuelta. No la compartas:',
    wayBack: 'enlace a tu lugar',
    waitingForNetwork: 'Contactando con la sala …',
  },
});

/** The sentence for a problem's code, in the language in use. */
export function problemText(
  texts: { readonly other: string } & Readonly<Record<string, string>>,
  code: string | undefined,
): string {
  return (code === undefined ? undefined : texts[code]) ?? texts.other;
}
