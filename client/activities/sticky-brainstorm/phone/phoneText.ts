import { defineText, plural } from '../../../ui/text.ts';

/** What the phones say; questions, stickies and topics stay in the language they were written in. */
export const phoneText = defineText({
  en: {
    questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
    // Write
    readFirst: 'One idea on each sticky. Only you and the facilitators see these until they go up.',
    rankReadFirst: 'Most important first. Only you and the facilitators see these until they go up.',
    lateReadFirst:
      'The wall is open: the facilitators read what you write, then it goes up. Nobody sees who wrote it.',
    wallReadFirst: 'The facilitators read the stickies first.',
    private: 'One idea on each sticky. Only you see these until they go up.',
    late: 'The wall is open: what you put up is seen by your table. Nobody sees who wrote it.',
    sticky: (number: number, of: number) => `Sticky ${number} of ${of}`,
    firstIdea: 'Your first idea',
    nextIdea: 'Another idea',
    toRanking: 'Back to ranking',
    toWall: 'Back to the wall',
    putUp: 'Put on the wall',
    allUp: 'All of yours is on the wall.',
    // Rank
    rankHint: 'Most important first. Only you see these until they go up.',
    one: 'You have one sticky, so it comes first. You can still write more.',
    myOrder: 'This is my order',
    ranked: 'Ranked. They go up when the facilitator opens the wall.',
    handle: (text: string) => `Drag, or move with the arrow keys: ${text}`,
    movedTo: (what: string, place: number, of: number) => `${what}: now ${place} of ${of}`,
    writeMore: 'Change or add stickies',
    nothingToRank: 'You have not written anything yet',
    nothingToRankDetail: 'There is still time: everybody’s stickies go up together.',
    writeNow: 'Write now',
    // Wall
    wallOf: (table: string) => `The wall of table ${table}`,
    wallHint: 'Nobody sees who wrote what.',
    count: (count: number) => plural('en', count, { one: '1 sticky', other: `${count} stickies` }),
    rankNote: 'The number is the place that its writer gave it.',
    emptyWall: 'Nothing on your table’s wall yet',
    emptyWallDetail: 'Whoever has an idea can still put it up.',
    addYours: 'Add yours',
    changeYours: 'Edit yours',
    // Tables
    tablesTitle: 'What belongs together?',
    tablesHint: 'Tap stickies that say the same, then give them a topic. Everybody at your table can.',
    notPlaced: 'Not placed yet',
    allPlaced: 'Every sticky has its topic.',
    rank: (rank: number, of: number) => `Place ${rank} of ${of}`,
    facts: (points: number, people: number) =>
      `${plural('en', points, { one: '1 point', other: `${points} points` })} · ${plural('en', people, { one: '1 person', other: `${people} people` })}`,
    factsTables: (points: number, people: number, tables: number) =>
      `${plural('en', points, { one: '1 point', other: `${points} points` })} · ${plural('en', people, { one: '1 person', other: `${people} people` })} · ${plural('en', tables, { one: '1 table', other: `${tables} tables` })}`,
    emptyTopic: 'No sticky in it now',
    disagree: 'People disagree',
    spread: (counts: readonly number[]) =>
      counts
        .map((count, index) => `${count} ${count === 1 ? 'has' : 'have'} it in place ${index + 1}`)
        .join(', '),
    orderRule: (stickies: number) =>
      stickies === 3
        ? 'Topics with the most points come first: a first choice gives 3, a second 2, a third 1. Then the one of more people, then of more tables.'
        : 'Topics with the most points come first: the higher a sticky is ranked, the more it gives. Then the one of more people, then of more tables.',
    selected: (count: number) => plural('en', count, { one: '1 selected', other: `${count} selected` }),
    clear: 'Clear',
    newTopic: 'New topic',
    moveTo: 'Move to …',
    undo: 'Undo',
    undoWhat: 'Undo the last change on this wall',
    moveTitle: (count: number) =>
      plural('en', count, { one: 'Move 1 sticky to', other: `Move ${count} stickies to` }),
    takeOut: 'Take out of the topic',
    newTopicTitle: (count: number) =>
      plural('en', count, { one: 'New topic for 1 sticky', other: `New topic for ${count} stickies` }),
    topicName: 'Name of the topic',
    topicNames: 'Names to choose from',
    topicNameOther: 'Or another name',
    topicNameHint: 'A few words that all of them would sign.',
    create: 'Make the topic',
    change: (topic: string) => `Change the topic “${topic}”`,
    rename: 'Save the name',
    mergeInto: 'Merge into',
    mergeHint: 'All stickies go there; the other name stays.',
    dissolve: 'Dissolve the topic',
    dissolveHint: 'Its stickies stay and are not placed any more.',
    grouped: (count: number, topic: string) =>
      plural('en', count, { one: `1 sticky in “${topic}”`, other: `${count} stickies in “${topic}”` }),
    nothingToGroup: 'No stickies to put together yet',
    nothingToGroupDetail: 'As soon as somebody at your table puts one up, it is here.',
    // Room
    roomTitle: 'The room condenses',
    roomHint: 'The facilitators put the tables’ topics together. Say aloud what belongs together.',
    topTopics: 'Topics of the room',
    roomEmpty: 'The first topics are on their way',
    roomHidden: 'Look at the projector',
  },
  es: {
    questionOf: (number, of) => `Pregunta ${number} de ${of}`,
    readFirst: 'Una idea en cada nota. Solo quienes facilitan y tú las ven hasta que pasen al mural.',
    rankReadFirst: 'La más importante primero. Solo quienes facilitan y tú las ven hasta que pasen al mural.',
    lateReadFirst:
      'El mural está abierto: quienes facilitan leen lo que escribes y luego pasa al mural. Nadie ve quién lo escribió.',
    wallReadFirst: 'Quienes facilitan leen antes las notas.',
    private: 'Una idea en cada nota. Nadie más las ve hasta que pasen al mural.',
    late: 'El mural está abierto: lo que se ponga lo ve la mesa. Nadie ve quién lo escribió.',
    sticky: (number, of) => `Nota ${number} de ${of}`,
    firstIdea: 'La primera idea',
    nextIdea: 'Otra idea',
    toRanking: 'Volver al orden',
    toWall: 'Volver al mural',
    putUp: 'Poner en el mural',
    allUp: 'Todo lo escrito está en el mural.',
    rankHint: 'Lo más importante primero. Nadie más las ve hasta que pasen al mural.',
    one: 'Hay una sola nota, así que va primero. Todavía puedes escribir más.',
    myOrder: 'Este es mi orden',
    ranked: 'Ordenadas. Pasan al mural cuando el facilitador lo abra.',
    handle: (text) => `Arrastra o mueve con las flechas: ${text}`,
    movedTo: (what, place, of) => `${what}: ahora ${place} de ${of}`,
    writeMore: 'Cambiar o añadir notas',
    nothingToRank: 'Todavía no hay nada escrito',
    nothingToRankDetail: 'Aún hay tiempo: las notas de todos pasan juntas al mural.',
    writeNow: 'Escribir ahora',
    wallOf: (table) => `El mural de la mesa ${table}`,
    wallHint: 'Nadie ve quién escribió cada nota.',
    count: (count) => plural('es', count, { one: '1 nota', other: `${count} notas` }),
    rankNote: 'El número es el lugar que le dio quien la escribió.',
    emptyWall: 'Todavía no hay nada en el mural de la mesa',
    emptyWallDetail: 'Quien tenga una idea aún puede ponerla.',
    addYours: 'Añadir nota',
    changeYours: 'Mis notas',
    tablesTitle: '¿Qué va junto?',
    tablesHint: 'Toca las notas que dicen lo mismo y dales un tema. Toda la mesa puede hacerlo.',
    notPlaced: 'Sin tema todavía',
    allPlaced: 'Cada nota tiene su tema.',
    rank: (rank, of) => `Lugar ${rank} de ${of}`,
    facts: (points, people) =>
      `${plural('es', points, { one: '1 punto', other: `${points} puntos` })} · ${plural('es', people, { one: '1 persona', other: `${people} personas` })}`,
    factsTables: (points, people, tables) =>
      `${plural('es', points, { one: '1 punto', other: `${points} puntos` })} · ${plural('es', people, { one: '1 persona', other: `${people} personas` })} · ${plural('es', tables, { one: '1 mesa', other: `${tables} mesas` })}`,
    emptyTopic: 'Ahora sin notas',
    disagree: 'Hay desacuerdo',
    spread: (counts) =>
      counts
        .map(
          (count, index) =>
            `${plural('es', count, { one: '1 la tiene', other: `${count} la tienen` })} en el lugar ${index + 1}`,
        )
        .join(', '),
    orderRule: (stickies) =>
      stickies === 3
        ? 'Primero van los temas con más puntos: una primera opción da 3, una segunda 2 y una tercera 1. Después, el de más personas y luego el de más mesas.'
        : 'Primero van los temas con más puntos: cuanto más arriba está una nota, más da. Después, el de más personas y luego el de más mesas.',
    selected: (count) => plural('es', count, { one: '1 elegida', other: `${count} elegidas` }),
    clear: 'Quitar',
    newTopic: 'Tema nuevo',
    moveTo: 'Mover a …',
    undo: 'Deshacer',
    undoWhat: 'Deshacer el último cambio de este mural',
    moveTitle: (count) => plural('es', count, { one: 'Mover 1 nota a', other: `Mover ${count} notas a` }),
    takeOut: 'Sacar del tema',
    newTopicTitle: (count) =>
      plural('es', count, { one: 'Tema nuevo para 1 nota', other: `Tema nuevo para ${count} notas` }),
    topicName: 'Nombre del tema',
    topicNames: 'Nombres para elegir',
    topicNameOther: 'U otro nombre',
    topicNameHint: 'Unas pocas palabras que valgan para todas.',
    create: 'Crear el tema',
    change: (topic) => `Cambiar el tema «${topic}»`,
    rename: 'Guardar el nombre',
    mergeInto: 'Unir con',
    mergeHint: 'Todas las notas pasan allí; queda el otro nombre.',
    dissolve: 'Disolver el tema',
    dissolveHint: 'Sus notas se quedan, ya sin tema.',
    grouped: (count, topic) =>
      plural('es', count, { one: `1 nota en «${topic}»`, other: `${count} notas en «${topic}»` }),
    nothingToGroup: 'Todavía no hay notas que juntar',
    nothingToGroupDetail: 'En cuanto alguien de la mesa ponga una, estará aquí.',
    roomTitle: 'Toda la sala condensa',
    roomHint: 'Los facilitadores juntan los temas de las mesas. Di en voz alta qué va junto.',
    topTopics: 'Temas de la sala',
    roomEmpty: 'Los primeros temas están en camino',
    roomHidden: 'Mira la pantalla de la sala',
  },
});
