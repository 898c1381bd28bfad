import { defineText } from '../ui/text.ts';

/** What the keys do, as their list says it. */
export const keysText = defineText({
  en: {
    title: 'Keys',
    open: 'Keys',
    space: 'Space',
    pageDown: 'Page down',
    pageUp: 'Page up',
    next: 'Next (clickers send Page down)',
    back: 'Back',
    start: 'Start',
    blank: 'Blank the projector, or show it',
    refit: 'Refit: fit what remains into the time that is left',
    edit: 'Edit the rest of the show',
    undo: 'Undo the last change: Next, Back, a jump, a refit or an edit',
    leave: 'Close what is open; it never stops the show',
    help: 'This list',
    note: 'No key does anything while you type.',
  },
  es: {
    title: 'Teclas',
    open: 'Teclas',
    space: 'Espacio',
    pageDown: 'Av pág',
    pageUp: 'Re pág',
    next: 'Siguiente (los mandos envían Av pág)',
    back: 'Atrás',
    start: 'Empezar',
    blank: 'Apagar la pantalla, o mostrarla',
    refit: 'Ajustar: lo que falta cabe en el tiempo que queda',
    edit: 'Editar el resto de la sesión',
    undo: 'Deshacer el último cambio: Siguiente, Atrás, un salto, un ajuste o una edición',
    leave: 'Cerrar lo que esté abierto; nunca detiene la sesión',
    help: 'Esta lista',
    note: 'Mientras se escribe, ninguna tecla hace nada.',
  },
});
