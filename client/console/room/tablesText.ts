import { defineText, plural } from '../../ui/text.ts';

const people = (count: number) => plural('en', count, { one: '1 person', other: `${count} people` });
const personas = (count: number) => plural('es', count, { one: '1 persona', other: `${count} personas` });
const tables = (count: number) => plural('en', count, { one: '1 table', other: `${count} tables` });
const mesas = (count: number) => plural('es', count, { one: '1 mesa', other: `${count} mesas` });
/** `6`, `6 or 7`, or `3 to 7`. */
const either = (least: number, most: number, or: string, to: string) =>
  least === most ? `${least}` : `${least} ${most - least > 1 ? to : or} ${most}`;

/** What the console says of how people sit, and of the way to a table. */
export const tablesText = defineText({
  en: {
    crowded: (count: number, at: number, each: number) =>
      `${people(count)} at ${tables(at)}: ${each} at one. Five to eight work best.`,
    most: (count: number, at: number, each: number) =>
      `${people(count)} at ${tables(at)}: ${each} at one, and a room has no more tables.`,
    sparse: (count: number, at: number) =>
      `${people(count)} at ${tables(at)} are few at each. Five to eight work best.`,
    uneven: (table: string, count: number) =>
      `${people(count)} ${count === 1 ? 'sits' : 'sit'} at table ${table}. Five to eight work best.`,
    title: 'People and tables',
    row: 'Tables',
    expected: 'How many people come?',
    expectedFault: (most: number) => `A number from 1 to ${most}, or nothing.`,
    tables: 'Number of tables',
    tablesFault: (most: number) => `A number from 1 to ${most}.`,
    proposed: (count: number, at: number) =>
      `For ${people(count)}: ${tables(at)}, so that five to eight sit at each.`,
    who: 'Who may be moved',
    dealtOnly: (count: number) => `Who was given a seat (${count})`,
    everybody: (count: number) => `Everybody (${count})`,
    stay: 'Who sat down by the letter on a table stays there.',
    nobodyMoves: 'Nobody moves.',
    moves: (count: number, phones: number) =>
      phones === count
        ? plural('en', count, {
            one: '1 person moves, and sees on their phone where to.',
            other: `${count} people move, and see on their phones where to.`,
          })
        : plural('en', count, { one: '1 person moves.', other: `${count} people move.` }),
    tell: 'Their phones say where to. These have none: tell them yourself.',
    tellAll: 'No phone says where to: tell them yourself.',
    after: (least: number, most: number) => `Then ${either(least, most, 'or', 'to')} sit at each table.`,
    afterSoFar: (least: number, most: number) =>
      `Then, of those who are here, ${either(least, most, 'or', 'to')} sit at each table.`,
    during: 'Something is on that people do at their tables: who moves leaves theirs. Undo takes it back.',
    dealNow: 'Deal seats',
    setNow: 'Set tables',
    seats: 'How people sit',
    ofExpected: (count: number) => `${count} expected`,
    door: (table: string) => `Link and code of table ${table}`,
    doorTitle: (table: string) => `Table ${table}`,
    doorDetail: 'Who scans or opens this joins at this table. It stands on the card of the table, too.',
    cards: 'Table cards',
    cardsHint: 'To print: a page a table, with its letter, the link and the code.',
    seatGiven: 'Was given this seat',
  },
  es: {
    crowded: (count, at, each) =>
      `${personas(count)} en ${mesas(at)}: ${each} en una. Lo mejor es de cinco a ocho.`,
    most: (count, at, each) =>
      `${personas(count)} en ${mesas(at)}: ${each} en una, y una sala no tiene más mesas.`,
    sparse: (count, at) =>
      `${personas(count)} en ${mesas(at)}: pocas en cada una. Lo mejor es de cinco a ocho.`,
    uneven: (table, count) => `${personas(count)} en la mesa ${table}. Lo mejor es de cinco a ocho.`,
    title: 'Personas y mesas',
    row: 'Mesas',
    expected: '¿Cuántas personas vienen?',
    expectedFault: (most) => `Un número del 1 al ${most}, o nada.`,
    tables: 'Número de mesas',
    tablesFault: (most) => `Un número del 1 al ${most}.`,
    proposed: (count, at) => `Para ${personas(count)}: ${mesas(at)}, de cinco a ocho en cada una.`,
    who: 'A quién se puede mover',
    dealtOnly: (count) => `A quien recibió su lugar (${count})`,
    everybody: (count) => `A todas las personas (${count})`,
    stay: 'Quien se sentó por la letra de una mesa se queda allí.',
    nobodyMoves: 'Nadie se mueve.',
    moves: (count, phones) =>
      phones === count
        ? plural('es', count, {
            one: 'Se mueve 1 persona, y su teléfono le dice adónde.',
            other: `Se mueven ${count} personas, y su teléfono les dice adónde.`,
          })
        : plural('es', count, { one: 'Se mueve 1 persona.', other: `Se mueven ${count} personas.` }),
    tell: 'Su teléfono les dice adónde. Estas no tienen: díselo tú.',
    tellAll: 'Ningún teléfono dice adónde: díselo tú.',
    after: (least, most) => `Después hay ${either(least, most, 'o', 'a')} en cada mesa.`,
    afterSoFar: (least, most) =>
      `Después, de quienes ya están, hay ${either(least, most, 'o', 'a')} en cada mesa.`,
    during:
      'Está en marcha algo que se hace en las mesas: quien se mueve deja la suya. Con Deshacer se vuelve atrás.',
    dealNow: 'Repartir lugares',
    setNow: 'Poner las mesas',
    seats: 'Cuántas personas hay en cada mesa',
    ofExpected: (count) => `se esperan ${count}`,
    door: (table) => `Enlace y código de la mesa ${table}`,
    doorTitle: (table) => `Mesa ${table}`,
    doorDetail: 'Quien lo escanea o lo abre entra en esta mesa. También está en la tarjeta de la mesa.',
    cards: 'Tarjetas de mesa',
    cardsHint: 'Para imprimir: una página por mesa, con su letra, el enlace y el código.',
    seatGiven: 'Recibió este lugar',
  },
});
