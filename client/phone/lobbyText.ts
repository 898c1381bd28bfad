import { defineText, plural } from '../ui/text.ts';

/** What a phone says before the start. */
export const lobbyText = defineText({
  en: {
    lobbyTitle: 'You are in.',
    lobbyDetail: 'The workshop starts in a moment. Keep this page open: it follows along by itself.',
    lobbySeat: (table: string, dealt?: true) =>
      dealt ? `Your seat is at table ${table}. Look for its letter.` : `You are at table ${table}.`,
    company: (count: number) =>
      count === 0
        ? 'You are the first here.'
        : plural('en', count, { one: 'One other person is here.', other: `${count} others are here.` }),
    change: 'Change name, role or table',
    changeNameless: 'Change role or table',
  },
  es: {
    lobbyTitle: 'Ya estás dentro.',
    lobbyDetail: 'El taller empieza enseguida. Deja esta página abierta: avanza por sí sola.',
    lobbySeat: (table: string, dealt?: true) =>
      dealt ? `Tu lugar está en la mesa ${table}. Busca su letra.` : `Estás en la mesa ${table}.`,
    company: (count: number) =>
      count === 0
        ? 'Llegaste antes que nadie.'
        : plural('es', count, { one: 'Hay 1 persona más aquí.', other: `Hay ${count} personas más aquí.` }),
    change: 'Nombre, función o mesa',
    changeNameless: 'Función o mesa',
  },
});
