import { defineText, language } from '../../ui/text.ts';
import type { Draft } from '../data/draft.ts';
import { prepareText } from '../prepareText.ts';

const names = defineText({
  en: {
    title: 'title',
    language: 'language',
    source: 'source',
    purpose: 'purpose',
    minutes: 'minutes',
    planned: 'planned minutes',
    heading: 'minutes of the heading',
    section: 'section',
    notes: 'notes',
    say: 'say',
    objectives: 'objectives',
    roles: 'role',
    sections: 'section',
    allSections: 'all sections',
    agenda: 'agenda',
    tables: 'tables',
    resources: 'resources',
    logistics: 'logistics',
    slides: 'slide',
    statements: 'statement',
    questions: 'question',
    presenters: 'presenter',
    points: 'point',
    links: 'link',
    text: 'text',
    short: 'short form',
    body: 'text',
    url: 'address',
    link: 'link',
    for: 'what it is good for',
    group: 'group',
    items: 'line',
    talkMinutes: 'minutes of a talk',
    scopes: 'scope',
    name: 'name',
    organisation: 'organisation',
    steps: 'step',
    id: 'id',
    activity: 'kind',
    media: 'video',
    prompt: 'prompt',
  },
  es: {
    title: 'título',
    language: 'idioma',
    source: 'fuente',
    purpose: 'propósito',
    minutes: 'minutos',
    planned: 'minutos previstos',
    heading: 'minutos del encabezado',
    section: 'sección',
    notes: 'notas',
    say: 'decir',
    objectives: 'objetivos',
    roles: 'función',
    sections: 'sección',
    allSections: 'todas las secciones',
    agenda: 'agenda',
    tables: 'mesas',
    resources: 'recursos',
    logistics: 'logística',
    slides: 'diapositiva',
    statements: 'afirmación',
    questions: 'pregunta',
    presenters: 'ponente',
    points: 'punto',
    links: 'enlace',
    text: 'texto',
    short: 'forma corta',
    body: 'texto',
    url: 'dirección',
    link: 'enlace',
    for: 'para qué sirve',
    group: 'grupo',
    items: 'línea',
    talkMinutes: 'minutos de una charla',
    scopes: 'ámbito',
    name: 'nombre',
    organisation: 'organización',
    steps: 'paso',
    id: 'id',
    activity: 'tipo',
    media: 'vídeo',
    prompt: 'indicación',
  },
});

/** Where a field is, in words: `agenda[2].config.slides[0].title` → `Background · slide 1 · title`. */
export function fieldWords(): (session: Draft, field: string) => string {
  const now = language();
  const words: Readonly<Record<string, string>> = names[now];
  const text = prepareText[now];
  return (session, field) => {
    if (field === '') return text.whole;
    const parts = [...field.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)].flatMap(([, name = '', index]) => {
      if (name === 'config') return [];
      const at = index === undefined ? undefined : Number(index);
      const known = at === undefined ? undefined : entryTitle(session, name, at);
      if (name === 'agenda' && at !== undefined) return [known || text.itemNumber(at + 1)];
      if (known) return [`${words[name] ?? name} ${now === 'es' ? `«${known}»` : `“${known}”`}`];
      if (name === 'sections' && at === undefined) return [words.allSections ?? name];
      return [at === undefined ? (words[name] ?? name) : `${words[name] ?? name} ${at + 1}`];
    });
    return parts.join(' · ');
  };
}

/** What the session itself calls the entry of one of its lists. */
function entryTitle(session: Draft, list: string, at: number): string | undefined {
  if (list === 'agenda') return session.agenda[at]?.title;
  if (list === 'sections') return session.sections[at]?.title;
  return undefined;
}
