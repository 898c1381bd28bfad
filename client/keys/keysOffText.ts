import { defineText } from '../ui/text.ts';

/** What is said when a key of the show does nothing. */
export const keysOffText = defineText({
  en: {
    window: 'Keys are off: a window is open. Close it first.',
    typing: 'Keys are off: somebody is typing here.',
    windowThere: 'Keys are off: a window is open on the console.',
    nobody: 'This screen only shows. Press on the console.',
  },
  es: {
    window: 'Las teclas no actúan: hay una ventana abierta. Ciérrala primero.',
    typing: 'Las teclas no actúan: aquí se está escribiendo.',
    windowThere: 'Las teclas no actúan: hay una ventana abierta en la consola.',
    nobody: 'Esta pantalla solo muestra. Pulsa en la consola.',
  },
});
