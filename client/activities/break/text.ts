import { defineText } from '../../ui/text.ts';

/** What the three screens say. */
export const text = defineText({
  en: {
    title: 'Break',
    timeLeft: 'Time left',
    timeOver: 'Over by',
    backAt: (time: string) => `Back at ${time}`,
    paused: 'The clock stands still',
    pausedDetail: 'The time to be back follows when it runs again.',
    starting: 'We are starting',
    backCount: (back: number, of: number) => `${back} of ${of} are back`,
    everybody: 'Everybody is back',
    iAmBack: 'I am back',
    youAreBack: 'You are back',
    takeBack: 'Not back yet after all',
    counted: 'Counted, without your name.',
    backLabel: (of: number) => `of ${of} say that they are back`,
    backHint: 'People tap "I am back" if they like. You see how many, never who.',
    minuteHint:
      'Need longer? +1 min on the bar moves the clock and the time to be back on the projector and every phone.',
    overHint: 'Phones and projector now say "We are starting". Press Next when you do.',
    shown: 'The room reads',
    nothing: 'Nothing besides the time',
  },
  es: {
    title: 'Pausa',
    timeLeft: 'Tiempo restante',
    timeOver: 'Pasado de tiempo',
    // Spanish says one o'clock in the singular.
    backAt: (time) => `Volvemos a ${time.startsWith('1:') ? 'la' : 'las'} ${time}`,
    paused: 'El reloj está detenido',
    pausedDetail: 'La hora de volver aparecerá cuando siga en marcha.',
    starting: 'Empezamos',
    backCount: (back, of) => `Ya volvieron ${back} de ${of}`,
    everybody: 'Ya volvieron todas las personas',
    iAmBack: 'Ya volví',
    youAreBack: 'Ya estás de vuelta',
    takeBack: 'Todavía no',
    counted: 'Se cuenta sin tu nombre.',
    backLabel: (of) => `de ${of} dicen que ya volvieron`,
    backHint: 'Quien quiera toca «Ya volví». Aquí se ve cuántas personas, nunca quiénes.',
    minuteHint:
      '¿Hace falta más tiempo? +1 min en la barra mueve el reloj y la hora de volver en el proyector y en cada teléfono.',
    overHint: 'Los teléfonos y el proyector dicen ahora «Empezamos». Al empezar, pulsa Siguiente.',
    shown: 'La sala lee',
    nothing: 'Nada aparte de la hora',
  },
});
