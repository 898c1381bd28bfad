import { defineText, plural } from '../ui/text.ts';

/** What the cards of tables say, and the page that prints them. */
export const cardsText = defineText({
  en: {
    title: 'Table cards',
    print: 'Print',
    pages: (count: number) =>
      plural('en', count, {
        one: '1 page, for A4 or Letter.',
        other: `${count} pages, one a table, for A4 or Letter.`,
      }),
    address: (address: string) =>
      `They lead to ${address}. If the room has another address on the day, print them again there.`,
    looking: 'Looking for the room …',
    noKeyTitle: 'This browser has no key to this room.',
    noKeyDetail: 'Open the cards from the console, in the browser that opened the room.',
    table: 'Table',
    scan: 'Scan this, and you are at this table.',
    orOpen: 'Or open',
    andType: 'and type',
  },
  es: {
    title: 'Tarjetas de mesa',
    print: 'Imprimir',
    pages: (count) =>
      plural('es', count, {
        one: '1 página, para A4 o Carta.',
        other: `${count} páginas, una por mesa, para A4 o Carta.`,
      }),
    address: (address) =>
      `Llevan a ${address}. Si ese día la sala tiene otra dirección, imprímelas allí de nuevo.`,
    looking: 'Buscando la sala …',
    noKeyTitle: 'Este navegador no tiene la clave de esta sala.',
    noKeyDetail: 'Abre las tarjetas desde la consola, en el navegador que abrió la sala.',
    table: 'Mesa',
    scan: 'Escanea esto y estarás en esta mesa.',
    orOpen: 'O abre',
    andType: 'y escribe',
  },
});
