import { defineText, plural } from '../../ui/text.ts';

/** Texts of the refit proposal. */
export const refitText = defineText({
  en: {
    title: 'Refit what remains',
    late: (minutes: number, end: string) =>
      `As it stands, the show ends ${minutes} min after ${end}. This plan ends on time:`,
    lateStill: (minutes: number, end: string) =>
      `As it stands, the show ends ${minutes} min after ${end}. This is as close as it gets:`,
    early: (minutes: number, end: string) =>
      `As it stands, the show ends ${minutes} min before ${end}. This gives the time back:`,
    even: (end: string) => `As it stands, the show ends at ${end}, on time. Change what you like:`,
    noMore: (minutes: number, end: string) =>
      `As it stands, the show ends ${minutes} min before ${end}, and every item has the most that its range allows.`,
    noMoreKept: (minutes: number, end: string) =>
      `As it stands, the show ends ${minutes} min before ${end}. All that is not held or set by hand has the most that its range allows.`,
    now: 'Now',
    after: 'After',
    item: 'Item',
    left: 'the rest of it',
    minutes: (minutes: string) => `${minutes} min`,
    why: {
      'gives-first': 'gives up time first',
      'in-range': 'within its range',
      'optional-half': 'optional half left out',
      'optional-item': 'optional item left out',
      'time-to-spare': 'time to spare',
    },
    halfOut: (title: string) => `optional half left out: ${title}`,
    partOut: (title: string) => `left out: ${title}`,
    outside: (least: string, most: string) => `its range is ${least}–${most} min`,
    drop: 'Leave out',
    dropItem: (title: string) => `Leave out ${title}`,
    keep: 'Keep',
    keepItem: (title: string) => `Keep ${title}`,
    half: (title: string) => `${title} · optional half`,
    part: (title: string) => `${title} · may be left out`,
    endsAfter: 'New end',
    fits: 'It fits.',
    over: (minutes: number, end: string) =>
      plural('en', minutes, {
        one: `Even at the least, it ends 1 min after ${end}.`,
        other: `Even at the least, it ends ${minutes} min after ${end}.`,
      }),
    overByHand: (minutes: number, end: string) =>
      plural('en', minutes, {
        one: `With your changes it ends 1 min after ${end}.`,
        other: `With your changes it ends ${minutes} min after ${end}.`,
      }),
    overKept: (minutes: number, end: string) =>
      plural('en', minutes, {
        one: `With what is held or set by hand it ends 1 min after ${end}.`,
        other: `With what is held or set by hand it ends ${minutes} min after ${end}.`,
      }),
    under: (minutes: number, end: string) =>
      plural('en', minutes, {
        one: `1 min to spare before ${end}.`,
        other: `${minutes} min to spare before ${end}.`,
      }),
    accept: 'Accept',
    leave: 'Leave it',
    reset: 'Reset',
  },
  es: {
    title: 'Ajustar lo que falta',
    late: (minutes, end) =>
      `Tal como va, la sesión termina ${minutes} min después de las ${end}. Este plan termina a la hora:`,
    lateStill: (minutes, end) =>
      `Tal como va, la sesión termina ${minutes} min después de las ${end}. Esto es lo más cerca que se llega:`,
    early: (minutes, end) =>
      `Tal como va, la sesión termina ${minutes} min antes de las ${end}. Así se devuelve el tiempo:`,
    even: (end) => `Tal como va, la sesión termina a las ${end}, a tiempo. Cambia lo que haga falta:`,
    noMore: (minutes, end) =>
      `Tal como va, la sesión termina ${minutes} min antes de las ${end}, y cada parte tiene ya todo lo que admite.`,
    noMoreKept: (minutes, end) =>
      `Tal como va, la sesión termina ${minutes} min antes de las ${end}. Lo que no está fijo ni puesto a mano tiene ya todo lo que admite.`,
    now: 'Ahora',
    after: 'Después',
    item: 'Parte',
    left: 'el resto',
    minutes: (minutes) => `${minutes} min`,
    why: {
      'gives-first': 'cede tiempo primero',
      'in-range': 'dentro de su margen',
      'optional-half': 'sin la mitad opcional',
      'optional-item': 'parte opcional, fuera',
      'time-to-spare': 'sobra tiempo',
    },
    halfOut: (title) => `mitad opcional, fuera: ${title}`,
    partOut: (title) => `fuera: ${title}`,
    outside: (least, most) => `su margen es de ${least}–${most} min`,
    drop: 'Dejar fuera',
    dropItem: (title) => `Dejar fuera ${title}`,
    keep: 'Mantener',
    keepItem: (title) => `Mantener ${title}`,
    half: (title) => `${title} · mitad opcional`,
    part: (title) => `${title} · se puede omitir`,
    endsAfter: 'Nuevo final',
    fits: 'Cabe.',
    over: (minutes, end) => `Aun con lo mínimo, termina ${minutes} min después de las ${end}.`,
    overByHand: (minutes, end) => `Con los cambios, termina ${minutes} min después de las ${end}.`,
    overKept: (minutes, end) =>
      `Con lo que está fijo o puesto a mano, termina ${minutes} min después de las ${end}.`,
    under: (minutes, end) => `Sobran ${minutes} min antes de las ${end}.`,
    accept: 'Aceptar',
    leave: 'Dejarlo así',
    reset: 'Restablecer',
  },
});
