import { defineText } from '../ui/text.ts';

export const activityText = defineText({
  en: {
    unknownKind: 'This page is older than the room. Reload it to go on.',
    failed: 'This part could not be shown.',
    failedDetail: 'What you entered is safe. Try again, or reload the page.',
    retry: 'Try again',
    textKept: 'Your text is still here.',
  },
  es: {
    unknownKind: 'Esta página es más antigua que la sala. Hay que volver a cargarla para continuar.',
    failed: 'No se pudo mostrar esta parte.',
    failedDetail: 'Lo que escribiste está a salvo. Inténtalo de nuevo o vuelve a cargar la página.',
    retry: 'Intentar de nuevo',
    textKept: 'El texto sigue aquí.',
  },
});
