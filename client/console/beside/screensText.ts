import { defineText } from '../../ui/text.ts';

/** What the console says about the screens that participants look at. */
export const screensText = defineText({
  en: {
    screens: 'What people see',
    projector: 'Projector',
    phone: 'Phones',
    enlarge: (screen: string) => `Enlarge: ${screen}`,
    message: 'Message on the projector',
    show: 'Show',
    shown: 'Now on the projector',
    takeDown: 'Take down',
    fewer: 'Fewer minutes',
    more: 'More minutes',
    inMinutes: (count: number) => `${count} min`,
    clock: 'Show people the time',
    clockHidden: 'Phones and projector do not show it now; consoles do.',
    chime: 'Chime when a step is over',
    chimeHint: 'From the projector’s window, which needs one click before the browser lets it sound.',
    chimeHidden: 'It rings only while the projector shows the time.',
    hear: 'Play it now',
  },
  es: {
    screens: 'Lo que ve la gente',
    projector: 'Proyector',
    phone: 'Teléfonos',
    enlarge: (screen) => `Ampliar: ${screen}`,
    message: 'Mensaje en el proyector',
    show: 'Mostrar',
    shown: 'Ahora en el proyector',
    takeDown: 'Quitar',
    fewer: 'Menos minutos',
    more: 'Más minutos',
    inMinutes: (count) => `${count} min`,
    clock: 'Mostrar el tiempo a la gente',
    clockHidden: 'Teléfonos y proyector no lo muestran; las consolas, sí.',
    chime: 'Campanilla al final de un paso',
    chimeHint: 'Suena en la ventana del proyector, que necesita un clic antes de que el navegador la deje.',
    chimeHidden: 'Suena solo mientras el proyector muestra el tiempo.',
    hear: 'Escucharla ahora',
  },
});

/** Messages that are ready to be shown. They are for the room, so they are said in the session's language. */
export const readyMessages = defineText({
  en: {
    backAt: (time: string) => `Back at ${time}`,
    twoMinutes: 'Two more minutes',
    sentence: 'Please finish your sentence',
  },
  es: {
    backAt: (time) => `Volvemos a las ${time}`,
    twoMinutes: 'Dos minutos más',
    sentence: 'Terminen la frase, por favor',
  },
});
