import { defineText } from '../../ui/text.ts';

/** What the console says of its keys and passes. */
export const doorsText = defineText({
  en: {
    renew: 'Renew the key …',
    renewTitle: 'Renew the key of this room?',
    renewDetail:
      'Every other console closes at once, and links that were handed on open nothing any more. This browser gets the new key. Phones, and projectors that were paired, stay.',
    renewNow: 'Renew the key',
    renewed: 'The key is new. Only this browser has it; the link below carries it.',
    renewFailed: 'The key could not be renewed. Nothing has changed; try again.',
    unpair: 'Unpair all projectors …',
    unpairTitle: 'Unpair all projectors?',
    unpairDetail:
      'Screens that were paired with four digits go dark and show a new code. Projector windows of your own browser stay.',
    unpairNow: 'Unpair them',
    cancel: 'Cancel',
    lostTitle: 'The key of this room was renewed.',
    lostDetail:
      'This browser’s key opens nothing any more. Ask a facilitator for the new link of the second console, and open or paste it here.',
    takenTitle: 'Another facilitator has taken this room over.',
    takenDetail:
      'The session goes on without this browser, and nothing is lost. To go on together, ask for the new link of the second console, and open or paste it here.',
    takeBack: 'With the host password: take it over at the page of rooms',
    newLink: 'New link',
    wrongLink: 'This is no link to a console: it has the room and, after #, the key.',
    openLink: 'Open the console',
    proxySeen:
      'This server is reached through a proxy. From now on rooms are opened with the host password or the key of the server only, from this computer too; this room goes on as it is.',
  },
  es: {
    renew: 'Renovar la clave …',
    renewTitle: '¿Renovar la clave de esta sala?',
    renewDetail:
      'Las demás consolas se cierran enseguida, y los enlaces entregados ya no abren nada. Este navegador recibe la clave nueva. Los teléfonos y las pantallas vinculadas siguen.',
    renewNow: 'Renovar la clave',
    renewed: 'La clave es nueva. Solo este navegador la tiene; el enlace de abajo la lleva.',
    renewFailed: 'No se pudo renovar la clave. Nada ha cambiado; vuelve a intentarlo.',
    unpair: 'Desvincular todas las pantallas …',
    unpairTitle: '¿Desvincular todas las pantallas?',
    unpairDetail:
      'Las pantallas vinculadas con cuatro cifras se apagan y muestran un código nuevo. Las ventanas de tu propio navegador siguen.',
    unpairNow: 'Desvincular',
    cancel: 'Cancelar',
    lostTitle: 'La clave de esta sala se renovó.',
    lostDetail:
      'La clave de este navegador ya no abre nada. Pide a quien facilita el enlace nuevo de la segunda consola, y ábrelo o pégalo aquí.',
    takenTitle: 'Otra persona ha tomado esta sala.',
    takenDetail:
      'La sesión sigue sin este navegador y no se pierde nada. Para seguir a la vez, pide el enlace nuevo de la segunda consola, y ábrelo o pégalo aquí.',
    takeBack: 'Con la contraseña para facilitar: tomarla en la página de salas',
    newLink: 'Enlace nuevo',
    wrongLink: 'No es un enlace a una consola: lleva la sala y, después de #, la clave.',
    openLink: 'Abrir la consola',
    proxySeen:
      'A este servidor se llega por un proxy. Desde ahora las salas se abren solo con la contraseña para facilitar o la clave del servidor, también desde este ordenador; esta sala sigue como está.',
  },
});
