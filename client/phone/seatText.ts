import { defineText } from '../ui/text.ts';

/** What a phone says of its owner's seat once they are in: fetched after that. */
export const seatText = defineText({
  en: {
    given: (table: string) => `Your seat is at table ${table}.`,
    givenDetail: 'Look for the letter on the tables. There is a chair for you.',
    moved: (table: string) => `Your seat is at table ${table} now.`,
    movedDetail: (table: string) =>
      `A facilitator has moved some people, so that every table has enough. Take your things to table ${table}: what you wrote comes along.`,
    read: 'I see',
    cardTitle: (table: string) => `Do you sit at table ${table} now?`,
    cardDetail: (table: string) =>
      `This is the link of that table; here you are at table ${table}. What you wrote comes along.`,
    sitHere: (table: string) => `Yes, at table ${table}`,
    stay: (table: string) => `No, at table ${table}`,
    you: 'You in this room',
    save: 'Save',
    saveFailed: 'This could not be saved',
    removedDetail:
      'What you wrote and answered stays. Was it a mistake? Tell a facilitator, and leave this page open: it comes back by itself.',
    anew: 'Join as somebody new',
    keepsNothing: 'This browser keeps nothing, so this page’s address is your way back. Keep it to yourself:',
    wayBack: 'link to your seat',
    /** Why somebody is in the room no more. */
    closed: {
      'room-full': 'The room is full.',
      'too-fast': 'This page sent far too much at once. Wait a minute and try again.',
      gone: 'This workshop is no longer on the server: it was probably deleted.',
      removed: 'A facilitator has taken you out of this room.',
      erased: 'This room was deleted by its facilitator.',
    },
  },
  es: {
    given: (table) => `Tu lugar está en la mesa ${table}.`,
    givenDetail: 'Busca la letra en las mesas. Hay una silla para ti.',
    moved: (table) => `Ahora tu lugar está en la mesa ${table}.`,
    movedDetail: (table) =>
      `Una persona facilitadora movió a algunas personas para que no falte gente en ninguna mesa. Lleva tus cosas a la mesa ${table}: lo que escribiste va contigo.`,
    read: 'Entendido',
    cardTitle: (table) => `¿Ahora te sientas en la mesa ${table}?`,
    cardDetail: (table) =>
      `Este es el enlace de esa mesa; aquí estás en la mesa ${table}. Lo que escribiste va contigo.`,
    sitHere: (table) => `Sí, en la mesa ${table}`,
    stay: (table) => `No, en la mesa ${table}`,
    you: 'Tú en esta sala',
    save: 'Guardar',
    saveFailed: 'No se pudo guardar',
    removedDetail:
      'Lo que escribiste y respondiste se conserva. ¿Fue un error? Díselo a una persona facilitadora y deja esta página abierta: vuelve sola.',
    anew: 'Unirme como otra persona',
    keepsNothing:
      'Este navegador no guarda nada: la dirección de esta página es tu camino de vuelta. No la compartas:',
    wayBack: 'enlace a tu lugar',
    closed: {
      'room-full': 'La sala está llena.',
      'too-fast': 'Esta página envió demasiado de una vez. Espera un minuto y vuelve a intentarlo.',
      gone: 'Este taller ya no está en el servidor: probablemente lo eliminaron.',
      removed: 'La persona facilitadora te ha retirado de esta sala.',
      erased: 'La persona facilitadora eliminó esta sala.',
    },
  },
});
