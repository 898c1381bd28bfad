import { defineText, plural } from '../ui/text.ts';

export const projectorText = defineText({
  en: {
    joinWith: 'Join with your phone',
    scan: 'Scan, or open',
    andType: 'and type',
    here: (count: number) => plural('en', count, { one: 'person is here', other: 'people are here' }),
    nobody: 'Nobody is here yet',
    tables: 'Tables',
    pairTitle: 'Type this code on the console',
    pairDetail: 'On the console: Room → Projector → Pair. This screen then follows the workshop.',
    reaching: 'Reaching the server …',
    ended: 'Thank you.',
    endedDetail: 'The workshop has ended.',
    of: (number: number, of: number) => `${number} of ${of}`,
    offline: 'Offline · reconnecting',
  },
  es: {
    joinWith: 'Únete con tu teléfono',
    scan: 'Escanea, o abre',
    andType: 'y escribe',
    here: (count: number) => plural('es', count, { one: 'persona está aquí', other: 'personas están aquí' }),
    nobody: 'Todavía no hay nadie',
    tables: 'Mesas',
    pairTitle: 'Escribe este código en la consola',
    pairDetail: 'En la consola: Sala → Proyector → Vincular. Esta pantalla seguirá entonces el taller.',
    reaching: 'Contactando con el servidor …',
    ended: 'Gracias.',
    endedDetail: 'El taller ha terminado.',
    of: (number: number, of: number) => `${number} de ${of}`,
    offline: 'Sin conexión · reconectando',
  },
});
