import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

const relations = {
  en: {
    authority: 'authority and accountability',
    interest: 'interest',
    influence: 'influence',
  },
  es: {
    authority: 'autoridad y responsabilidad',
    interest: 'interés',
    influence: 'influencia',
  },
} as const;

const step = {
  en: {
    ...resultWords.en.nextStep.columns,
    what: 'Whom to invite',
    owner: 'Who asks them',
    heading: 'Stakeholder',
    group: { title: 'Group', choices: relations.en },
  },
  es: {
    ...resultWords.es.nextStep.columns,
    what: 'A quién invitar',
    owner: 'Quién le invita',
    heading: 'Parte interesada',
    group: { title: 'Grupo', choices: relations.es },
  },
} as const;

export const words = defineText({
  en: {
    steps: {
      plan: 'The plan',
      list: 'Who there is',
      place: 'Each of you alone',
      table: 'Your table',
      room: 'The room',
      invite: 'Invite',
    },
    tables: {
      plan: { title: 'The plan', columns: { plan: 'Plan' } },
      stakeholders: {
        title: 'Stakeholders',
        columns: {
          stakeholder: 'Stakeholder',
          tables: 'Said something',
          authority: 'Authority and accountability',
          accountable: 'Accountable without authority',
          interest: 'Interest',
          influence: 'Influence',
          none: 'None of these',
          people: 'People who said something',
          peopleAuthority: 'People: authority and accountability',
          peopleAccountable: 'People: accountable without authority',
          peopleInterest: 'People: interest',
          peopleInfluence: 'People: influence',
          here: 'Here',
          standing: { title: 'Note', choices: { differ: 'views differ', unplaced: 'placed by nobody' } },
        },
      },
      missing: { title: 'Nobody of these was here', columns: { stakeholder: 'Stakeholder' } },
      nextSteps: { title: 'Whom to invite', columns: step.en },
      names: { title: 'Names of persons', columns: { step: 'Invitation', name: 'Name' } },
      unread: { title: 'Added, and not let through', columns: { stakeholder: 'Stakeholder' } },
      placed: {
        title: 'What you said',
        columns: {
          author: 'Person',
          stakeholder: 'Stakeholder',
          relation: {
            title: 'Relation',
            choices: {
              ...relations.en,
              accountable: 'accountable without authority',
              none: 'none of these',
            },
          },
        },
      },
      mine: { title: 'Whom you mean to invite', columns: { author: 'Person', ...step.en, name: 'Name' } },
    } satisfies TableWords<typeof tables>,
    tablesOnly: 'Each number counts tables.',
    tablesAndPeople: 'The first number counts tables, the second people who said it alone.',
    nothing: 'Nobody was placed.',
    noInvitations: 'No invitations were written down.',
  },
  es: {
    steps: {
      plan: 'El plan',
      list: 'Quiénes hay',
      place: 'Cada quien a solas',
      table: 'Tu mesa',
      room: 'La sala',
      invite: 'Invitar',
    },
    tables: {
      plan: { title: 'El plan', columns: { plan: 'Plan' } },
      stakeholders: {
        title: 'Partes interesadas',
        columns: {
          stakeholder: 'Parte interesada',
          tables: 'Dijeron algo',
          authority: 'Autoridad y responsabilidad',
          accountable: 'Responsable sin autoridad',
          interest: 'Interés',
          influence: 'Influencia',
          none: 'Nada de esto',
          people: 'Personas que dijeron algo',
          peopleAuthority: 'Personas: autoridad y responsabilidad',
          peopleAccountable: 'Personas: responsable sin autoridad',
          peopleInterest: 'Personas: interés',
          peopleInfluence: 'Personas: influencia',
          here: 'Aquí',
          standing: { title: 'Nota', choices: { differ: 'hay diferencias', unplaced: 'nadie la situó' } },
        },
      },
      missing: { title: 'De estas no había nadie', columns: { stakeholder: 'Parte interesada' } },
      nextSteps: { title: 'A quién invitar', columns: step.es },
      names: { title: 'Nombres de personas', columns: { step: 'Invitación', name: 'Nombre' } },
      unread: { title: 'Añadidas y sin dejar pasar', columns: { stakeholder: 'Parte interesada' } },
      placed: {
        title: 'Lo que dijiste',
        columns: {
          author: 'Persona',
          stakeholder: 'Parte interesada',
          relation: {
            title: 'Relación',
            choices: { ...relations.es, accountable: 'responsable sin autoridad', none: 'nada de esto' },
          },
        },
      },
      mine: {
        title: 'A quién piensas invitar',
        columns: { author: 'Persona', ...step.es, name: 'Nombre' },
      },
    },
    tablesOnly: 'Cada número cuenta mesas.',
    tablesAndPeople: 'El primer número cuenta mesas; el segundo, personas que lo dijeron a solas.',
    nothing: 'No se situó a nadie.',
    noInvitations: 'No se anotaron invitaciones.',
  },
});
