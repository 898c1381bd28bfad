import { defineText } from '../../ui/text.ts';

/** Which address of this computer phones are sent to. */
export const addressText = defineText({
  en: {
    title: 'This computer is on several networks. Phones go to',
    hint: 'Take the one that the phones are on: QR code, projector and links change at once.',
    none: 'This computer is on no network that phones could share. Join one: the address then appears here.',
  },
  es: {
    title: 'Este ordenador está en varias redes. Los teléfonos van a',
    hint: 'Elige la red en la que están los teléfonos: el código QR, la pantalla y los enlaces cambian enseguida.',
    none: 'Este ordenador no está en ninguna red que los teléfonos puedan compartir. Conéctalo a una: la dirección aparecerá aquí.',
  },
});
