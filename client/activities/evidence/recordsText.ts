import { defineText, plural } from '../../ui/text.ts';

/** What the console says of the records of other rooms. */
export const recordsText = defineText({
  en: {
    heading: 'Records of other rooms',
    open: 'Offer records of other rooms',
    none: 'Nothing is offered. Tables can be shown what other rooms of yours recorded, as evidence for the kinds that it serves.',
    hint: 'Tables see the title and the day beside the kinds that a record can serve. Nothing that was said in the other room comes here.',
    offer: 'Offer what is ticked',
    takeBack: 'Take back',
    takeBackOf: (text: string) => `Take back: ${text}`,
    serves: 'Can serve',
    servesNone: 'Recorded nothing that can serve a kind of evidence here.',
    elsewhere: 'Offered before. This browser has no record of it now.',
    reading: (left: number) =>
      plural('en', left, { one: 'Reading 1 room …', other: `Reading ${left} rooms …` }),
    noRooms:
      'This browser keeps the key of no other room. Rooms that you open or take over in it are listed here.',
    nothing: (count: number) =>
      plural('en', count, {
        one: '1 room has recorded nothing yet, or is a rehearsal.',
        other: `${count} rooms have recorded nothing yet, or are rehearsals.`,
      }),
    problems: {
      'no-key': 'The key that this browser has is refused: another facilitator has the room.',
      gone: 'The room was erased.',
      failed: 'The record could not be fetched.',
      unreadable: 'The record could not be read: it is of another form.',
    },
    unread: 'Not read',
    handedOver: 'A room that was handed over',
    again: 'Look again',
    notSaved: 'It was not saved. What is ticked stays here; try again.',
    tooMany: (most: number) => `At most ${most} records can be offered.`,
  },
  es: {
    heading: 'Registros de otras salas',
    open: 'Ofrecer registros de otras salas',
    none: 'No se ofrece nada. Puedes mostrar a las mesas lo que quedó registrado en otras salas tuyas, como evidencia de los tipos para los que sirve.',
    hint: 'Las mesas ven el título y el día junto a los tipos para los que sirve un registro. Nada de lo que se dijo en la otra sala llega aquí.',
    offer: 'Ofrecer lo marcado',
    takeBack: 'Retirar',
    takeBackOf: (text) => `Retirar: ${text}`,
    serves: 'Sirve para',
    servesNone: 'No registró nada que sirva para un tipo de evidencia de aquí.',
    elsewhere: 'Ofrecido antes. Este navegador no tiene ahora su registro.',
    reading: (left) => plural('es', left, { one: 'Leyendo 1 sala …', other: `Leyendo ${left} salas …` }),
    noRooms:
      'Este navegador no guarda la clave de ninguna otra sala. Aquí aparecen las salas que abras o tomes en él.',
    nothing: (count) =>
      plural('es', count, {
        one: '1 sala aún no ha registrado nada, o es un ensayo.',
        other: `${count} salas aún no han registrado nada, o son ensayos.`,
      }),
    problems: {
      'no-key': 'La clave que tiene este navegador no se acepta: la sala la tiene otra persona.',
      gone: 'La sala se borró.',
      failed: 'No se pudo obtener el registro.',
      unreadable: 'No se pudo leer el registro: tiene otra forma.',
    },
    unread: 'Sin leer',
    handedOver: 'Una sala recibida de otra persona',
    again: 'Mirar de nuevo',
    notSaved: 'No se guardó. Lo marcado sigue aquí; vuelve a intentarlo.',
    tooMany: (most) => `Se pueden ofrecer ${most} registros como máximo.`,
  },
});
