import { defineText } from '../ui/text.ts';

/** What the phone says around the activities. */
export const phoneText = defineText({
  en: {
    looking: 'Looking for the room …',
    introTitle: 'Who is joining?',
    letter: 'Which letter stands on your table?',
    noLetter: 'There is none: give me a seat',
    anotherLetter: 'Another letter',
    letterFault: 'Choose your table’s letter first, or be given a seat.',
    noTable: (table: string) => `There is no table ${table} here now.`,
    fullTable: (table: string) => `Table ${table} is full. If you sit there, just join.`,
    introDetail:
      'Name and role are optional. Only the facilitators and the tables that you share a document with see your name; results never show it.',
    introDetailNameless: 'Nobody is asked for a name here.',
    name: 'Your name',
    nameHint: 'As your table should see it.',
    role: 'Your role',
    noRole: 'Another role, or none',
    joinNow: 'Join',
    joining: 'Joining …',
    again: 'Try again',
    home: 'Another code',
    problems: {
      'not-found': 'There is no open room with this code.',
      'too-many': 'Too many wrong codes came from this network. Wait a minute and try again.',
      offline: 'The server cannot be reached. Are you on the right wifi, and signed in to it?',
      other: 'The room could not be opened.',
    },
    notFoundDetail:
      'Check the letters. If they are right, ask the facilitator: the workshop may be over, or joining is locked.',
    waitingForNetwork: 'Reaching the room …',
  },
  es: {
    looking: 'Buscando la sala …',
    introTitle: '¿Quién se une?',
    letter: '¿Qué letra hay en tu mesa?',
    noLetter: 'Ninguna: dame un lugar',
    anotherLetter: 'Otra letra',
    letterFault: 'Elige primero la letra de tu mesa, o pide un lugar.',
    noTable: (table) => `Ahora no hay mesa ${table}.`,
    fullTable: (table) => `La mesa ${table} está llena. Si es la tuya, únete.`,
    introDetail:
      'El nombre y la función son opcionales. Solo quienes facilitan y las mesas con las que compartes un documento ven tu nombre; los resultados nunca lo muestran.',
    introDetailNameless: 'Aquí no se pide el nombre a nadie.',
    name: 'Tu nombre',
    nameHint: 'Como debe verlo tu mesa.',
    role: 'Tu función',
    noRole: 'Otra función, o ninguna',
    joinNow: 'Unirse',
    joining: 'Entrando …',
    again: 'Intentar de nuevo',
    home: 'Otro código',
    problems: {
      'not-found': 'No hay ninguna sala abierta con este código.',
      'too-many':
        'Llegaron demasiados códigos equivocados desde esta red. Espera un minuto y vuelve a intentarlo.',
      offline:
        'No se puede contactar con el servidor. ¿Es la red wifi correcta, y has aceptado sus condiciones?',
      other: 'No se pudo abrir la sala.',
    },
    notFoundDetail:
      'Comprueba las letras. Si son correctas, pregunta a quien facilita: quizá el taller terminó o la entrada está cerrada.',
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
