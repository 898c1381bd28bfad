import { defineText } from '../ui/text.ts';

/** What the page says on which a room's code is typed. */
export const joinText = defineText({
  en: {
    joinTitle: 'Join the workshop',
    joinDetail: 'Enter the six-letter code on the projector.',
    lostDetail: 'There is nothing at this address. Enter the six-letter code on the projector.',
    code: 'Room code',
    codeFault: 'There is no code in this. It has six letters, as BCD FGH.',
    go: 'Continue',
    facilitators: 'Facilitators start here',
  },
  es: {
    joinTitle: 'Unirse al taller',
    joinDetail: 'Escribe las seis letras que aparecen en la pantalla.',
    lostDetail: 'No hay nada en esta dirección. Escribe las seis letras que aparecen en la pantalla.',
    code: 'Código de la sala',
    codeFault: 'Aquí no hay ningún código. Tiene seis letras, como BCD FGH.',
    go: 'Continuar',
    facilitators: 'Entrada para facilitar',
  },
});
