import { defineText } from '../ui/text.ts';

/** What fields and lists of fields say of themselves. */
export const fieldsText = defineText({
  en: {
    less: (what: string) => `Less: ${what}`,
    more: (what: string) => `More: ${what}`,
    drag: 'Drag to another place',
    keys: 'Alt and an arrow key move it, too',
    up: (what: string) => `Move up: ${what}`,
    down: (what: string) => `Move down: ${what}`,
    copy: (what: string) => `Duplicate: ${what}`,
    remove: (what: string) => `Delete: ${what}`,
    movedTo: (what: string, place: number, of: number) => `${what}: now ${place} of ${of}`,
    added: (what: string) => `${what} added`,
    removed: (what: string) => `${what} deleted`,
    full: (most: number) => `${most} are the most there can be.`,
    fault: {
      empty: 'This is still empty.',
      address: 'A web address begins with https:// (or http://).',
    },
  },
  es: {
    less: (what) => `Menos: ${what}`,
    more: (what) => `Más: ${what}`,
    drag: 'Arrastrar a otro lugar',
    keys: 'También con Alt y una flecha',
    up: (what) => `Subir: ${what}`,
    down: (what) => `Bajar: ${what}`,
    copy: (what) => `Duplicar: ${what}`,
    remove: (what) => `Eliminar: ${what}`,
    movedTo: (what, place, of) => `${what}: ahora ${place} de ${of}`,
    added: (what) => `Se añadió: ${what}`,
    removed: (what) => `Se eliminó: ${what}`,
    full: (most) => `Puede haber ${most} como máximo.`,
    fault: {
      empty: 'Todavía está vacío.',
      address: 'Una dirección web empieza por https:// (o http://).',
    },
  },
});
