import { defineText, plural } from '../../ui/text.ts';

/** What the console says of teams. */
export const teamsText = defineText({
  en: {
    title: 'Teams',
    detail:
      'Tables can carry the name of a district or a school, and one team can sit at several. The names stand wherever the letters do.',
    tables: 'Which team sits at which table',
    tablesHint: 'The same name at two tables is one team. Nothing: the table carries no name.',
    at: (table: string) => `Team at table ${table}`,
    nameless: 'No name',
    known: 'The teams',
    teamName: (name: string) => `Name of ${name}`,
    seats: (tables: readonly string[]) =>
      tables.length === 0
        ? 'no table yet'
        : plural('en', tables.length, { one: `table ${tables[0]}`, other: `tables ${tables.join(', ')}` }),
    people: (count: number) => plural('en', count, { one: '1 person', other: `${count} people` }),
    join: 'Join with …',
    joinOf: (name: string) => `Join ${name} with another team`,
    remove: (name: string) => `Take ${name} off the list`,
    add: 'Teams that come, one on each line',
    addHint: 'Paste a list, or type it. Who is there already is not added twice.',
    addNow: 'Add',
    long: (name: string, most: number) => `“${name.slice(0, 40)}…” is longer than ${most} characters.`,
    seatAll: 'Give each team a table',
    noneFree: (count: number) =>
      plural('en', count, {
        one: '1 team has no table, and none is free: add a table.',
        other: `${count} teams have no table, and none is free: add tables.`,
      }),
    asked: 'Ask people which team they are with when they join',
    askedHint:
      'Whoever names a team gets a seat with it. A team without a table takes the first one that is free.',
    open: 'People may add their team',
    inAll: (count: number) => `${count} in all`,
  },
  es: {
    title: 'Equipos',
    detail:
      'Las mesas pueden llevar el nombre de un distrito o de una escuela, y un equipo puede ocupar varias. Los nombres aparecen donde aparecen las letras.',
    tables: 'Qué equipo está en qué mesa',
    tablesHint: 'El mismo nombre en dos mesas es un solo equipo. Vacío: la mesa no lleva nombre.',
    at: (table) => `Equipo de la mesa ${table}`,
    nameless: 'Sin nombre',
    known: 'Los equipos',
    teamName: (name) => `Nombre de ${name}`,
    seats: (tables) =>
      tables.length === 0
        ? 'aún sin mesa'
        : plural('es', tables.length, { one: `mesa ${tables[0]}`, other: `mesas ${tables.join(', ')}` }),
    people: (count) => plural('es', count, { one: '1 persona', other: `${count} personas` }),
    join: 'Unir con …',
    joinOf: (name) => `Unir ${name} con otro equipo`,
    remove: (name) => `Quitar ${name} de la lista`,
    add: 'Equipos que vienen, uno en cada línea',
    addHint: 'Pega una lista o escríbela. Los que ya están no se añaden dos veces.',
    addNow: 'Añadir',
    long: (name, most) => `«${name.slice(0, 40)}…» tiene más de ${most} caracteres.`,
    seatAll: 'Dar una mesa a cada equipo',
    noneFree: (count) =>
      plural('es', count, {
        one: '1 equipo no tiene mesa, y no queda ninguna libre: añade una.',
        other: `${count} equipos no tienen mesa, y no queda ninguna libre: añade más.`,
      }),
    asked: 'Preguntar a las personas con qué equipo vienen cuando se unen',
    askedHint:
      'Quien nombra un equipo recibe un lugar con él. Un equipo sin mesa ocupa la primera que esté libre.',
    open: 'Las personas pueden añadir su equipo',
    inAll: (count) => `${count} en total`,
  },
});
