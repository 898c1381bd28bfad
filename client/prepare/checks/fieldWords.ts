import { defineText, language } from '../../ui/text.ts';
import type { Draft } from '../data/draft.ts';
import { aboutOf } from '../data/kinds.ts';
import { prepareText } from '../prepareText.ts';

/** Fields of every session, and those that configs of any kind may have. */
export const fieldNames = defineText({
  en: {
    title: 'title',
    language: 'language',
    source: 'source',
    purpose: 'purpose',
    beforehand: 'what to know beforehand',
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
    people: 'how many people come',
    tables: 'tables',
    teams: 'teams',
    names: 'name',
    resources: 'resources',
    logistics: 'logistics',
    text: 'text',
    short: 'short form',
    url: 'address',
    link: 'link',
    for: 'what it is good for',
    group: 'group',
    items: 'line',
    name: 'name',
    steps: 'step',
    id: 'id',
    activity: 'kind',
  },
  es: {
    title: 'título',
    language: 'idioma',
    source: 'fuente',
    purpose: 'propósito',
    beforehand: 'lo que conviene saber antes',
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
    people: 'cuántas personas vienen',
    tables: 'mesas',
    teams: 'equipos',
    names: 'nombre',
    resources: 'recursos',
    logistics: 'logística',
    text: 'texto',
    short: 'forma corta',
    url: 'dirección',
    link: 'enlace',
    for: 'para qué sirve',
    group: 'grupo',
    items: 'línea',
    name: 'nombre',
    steps: 'paso',
    id: 'id',
    activity: 'tipo',
  },
});

/** Where a field is, in words: `agenda[2].config.slides[0].title` → `Background · slide 1 · title`. */
export function fieldWords(): (session: Draft, field: string) => string {
  const now = language();
  const text = prepareText[now];
  return (session, field) => {
    if (field === '') return text.whole;
    const words: Readonly<Record<string, string>> = { ...fieldNames[now], ...ofConfig(session, field) };
    const parts = [...field.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)].flatMap(([, name = '', index]) => {
      if (name === 'config') return [];
      const at = index === undefined ? undefined : Number(index);
      const known = at === undefined ? undefined : entryTitle(session, name, at);
      if (name === 'agenda' && at !== undefined) return [known || text.itemNumber(at + 1)];
      if (known) return [`${words[name] ?? name} ${text.quoted(known)}`];
      if (name === 'sections' && at === undefined) return [words.allSections ?? name];
      return [at === undefined ? (words[name] ?? name) : `${words[name] ?? name} ${at + 1}`];
    });
    return parts.join(' · ');
  };
}

/** What an activity calls the fields of its config, where the field is one of them. */
function ofConfig(session: Draft, field: string): Readonly<Record<string, string>> | undefined {
  const index = /^agenda\[(\d+)\]\.config\b/.exec(field)?.[1];
  const kind = index === undefined ? undefined : session.agenda[Number(index)]?.activity;
  return kind === undefined ? undefined : aboutOf(kind)?.words[language()].fields;
}

/** What the session itself calls the entry of one of its lists. */
function entryTitle(session: Draft, list: string, at: number): string | undefined {
  if (list === 'agenda') return session.agenda[at]?.title;
  if (list === 'sections') return session.sections[at]?.title;
  return undefined;
}
