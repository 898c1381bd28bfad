import { Router } from 'express';
import type { Session } from '../../shared/agenda/session.ts';
import type { ToolboxEntry } from '../../shared/agenda/toolbox.ts';
import { refuse } from '../../shared/lib/result.ts';
import type { SessionAnswer, ToolboxAnswer } from '../../shared/protocol/agendaAnswers.ts';
import type { MayOpen, SessionList } from '../../shared/protocol/answers.ts';
import type { Doors } from '../live/doors/doors.ts';
import type { Catalogue } from '../prepared/catalogue.ts';
import { fault } from './answers.ts';
import type { Asker } from './asker.ts';

/** The sessions that rooms can be opened with: the files of this server, and to hosts those that were prepared. */
export function sessionRoutes(options: {
  readonly asker: Asker;
  readonly doors: Doors;
  readonly catalogue: Catalogue;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly toolbox: readonly ToolboxEntry[];
}): Router {
  const { asker, doors, catalogue, sessions, toolbox } = options;
  const api = Router();

  api.get('/sessions', async (request, response) => {
    const others = () => response.json(catalogue.templates satisfies SessionList);
    if (!(await asker.isHost(request, response, others))) return;
    response.json([...catalogue.templates, ...(await catalogue.prepared())] satisfies SessionList);
  });

  api.get('/sessions/:id', asker.hostsOnly, (request, response) => {
    const { id } = request.params;
    const session = typeof id === 'string' ? sessions.get(id) : undefined;
    if (session) response.json({ session } satisfies SessionAnswer);
    else fault(response, 404, refuse('not-found'));
  });

  api.get('/toolbox', (_request, response) => {
    response.json({ entries: toolbox } satisfies ToolboxAnswer);
  });

  api.get('/may-open', async (request, response) => {
    const why = {
      ...(doors.endedByProxy ? { proxySeen: true as const } : {}),
      ...(doors.owns(request) ? { owner: true as const } : {}),
    };
    if (
      await asker.isHost(request, response, () => response.json({ allowed: false, ...why } satisfies MayOpen))
    )
      response.json({ allowed: true, ...why } satisfies MayOpen);
  });
  return api;
}
