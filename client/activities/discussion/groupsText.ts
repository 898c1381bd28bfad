import { defineText, plural } from '../../ui/text.ts';

/** What the console says of all answers on the projector, of groups, and of answers that hosts hide. */
export const groupsText = defineText({
  en: {
    projector: 'On the projector',
    shows: {
      chosen: 'What I choose',
      reviewed: 'All, once I have read them',
      arriving: 'All, as they arrive',
    },
    hiddenAll: 'Results are hidden: the room sees nothing of it now.',
    noneUp: 'The room sees no answer yet.',
    chosenUp: (count: number) =>
      `The room sees ${plural('en', count, { one: 'the one', other: `the ${count}` })} that you chose.`,
    allUp: (count: number) =>
      count === 0
        ? 'Answers appear there as they are sent.'
        : `The room sees ${plural('en', count, { one: 'the one answer', other: `all ${count} answers` })}, without names.`,
    inFront: (count: number) =>
      `${plural('en', count, { one: 'The one', other: `The ${count}` })} that you chose in front, the others as slips.`,
    front: 'To the front',
    atFront: 'In front',
    groups: 'Groups',
    all: 'All',
    inNone: 'In no group',
    newGroup: 'New group',
    newOf: (count: number) =>
      plural('en', count, { one: 'With the selected answer', other: `With the ${count} selected answers` }),
    name: 'Name of the group',
    create: 'Make the group',
    noName: 'The group needs a name.',
    rename: 'Rename',
    save: 'Save',
    dissolve: 'Dissolve',
    alone: 'Alone on the projector',
    undo: 'Undo',
    selected: (count: number) => `${count} selected`,
    select: (answer: string) => `Select: ${answer}`,
    selectAll: 'Select all',
    into: (group: string) => `Into “${group}”`,
    takeOut: 'Out of the group',
    clear: 'Clear',
    hide: 'Hide',
    hideWhat: (answer: string) => `Hide: ${answer}`,
    hidden: 'Hidden from the room',
    showAgain: 'Show again',
    showAgainWhat: (answer: string) => `Show again: ${answer}`,
  },
  es: {
    projector: 'En el proyector',
    shows: { chosen: 'Las que elijo', reviewed: 'Todas, cuando las he leído', arriving: 'Todas, al llegar' },
    hiddenAll: 'Los resultados están ocultos: la sala no ve nada de esto ahora.',
    noneUp: 'La sala aún no ve ninguna respuesta.',
    chosenUp: (count: number) =>
      `La sala ve ${plural('es', count, { one: 'la que elegiste', other: `las ${count} que elegiste` })}.`,
    allUp: (count: number) =>
      count === 0
        ? 'Las respuestas aparecen allí a medida que llegan.'
        : `La sala ve ${plural('es', count, { one: 'la única respuesta', other: `las ${count} respuestas` })}, sin nombres.`,
    inFront: (count: number) =>
      `Delante, ${plural('es', count, { one: 'la que elegiste', other: `las ${count} que elegiste` })}; las demás, como papelitos.`,
    front: 'Al frente',
    atFront: 'Delante',
    groups: 'Grupos',
    all: 'Todas',
    inNone: 'Sin grupo',
    newGroup: 'Grupo nuevo',
    newOf: (count: number) =>
      plural('es', count, {
        one: 'Con la respuesta seleccionada',
        other: `Con las ${count} respuestas seleccionadas`,
      }),
    name: 'Nombre del grupo',
    create: 'Crear el grupo',
    noName: 'El grupo necesita un nombre.',
    rename: 'Cambiar el nombre',
    save: 'Guardar',
    dissolve: 'Disolver',
    alone: 'Solo este en el proyector',
    undo: 'Deshacer',
    selected: (count: number) =>
      plural('es', count, { one: '1 seleccionada', other: `${count} seleccionadas` }),
    select: (answer: string) => `Seleccionar: ${answer}`,
    selectAll: 'Seleccionar todas',
    into: (group: string) => `A «${group}»`,
    takeOut: 'Sacar del grupo',
    clear: 'Quitar la selección',
    hide: 'Ocultar',
    hideWhat: (answer: string) => `Ocultar: ${answer}`,
    hidden: 'Oculta para la sala',
    showAgain: 'Volver a mostrar',
    showAgainWhat: (answer: string) => `Volver a mostrar: ${answer}`,
  },
});
