import { find, setHidden } from '../parts/entries.ts';
import type { DocumentId } from './documents.ts';
import type { Show } from './rules.ts';
import type { State } from './state.ts';

/** What hosts settle and show. */
export type HostEvent =
  | { type: 'questionSet'; table: DocumentId; question: string }
  | { type: 'turnFloorSet'; seconds: number }
  | { type: 'movesSet'; moves: number }
  | { type: 'documentsShown'; show: Show }
  | {
      type: 'highlighted';
      document: DocumentId;
      highlight: string;
      passage: string;
      from?: number;
      to?: number;
      /** Highlights that this one takes in. */
      replaces: string[];
    }
  | { type: 'unhighlighted'; document: DocumentId; highlight: string }
  | { type: 'passageHidden'; document: DocumentId; passage: string; hidden: boolean };

/** Changes the state in place by what a host did. */
export function evolveShow(state: State, event: HostEvent): void {
  switch (event.type) {
    case 'questionSet': {
      const document = state.documents[event.table];
      if (document === undefined) state.assigned[event.table] = event.question;
      else document.question = event.question;
      return;
    }
    case 'turnFloorSet':
      state.turnFloor = event.seconds;
      return;
    case 'movesSet':
      state.moves = event.moves;
      state.movesSet = true;
      return;
    case 'documentsShown':
      state.show = event.show;
      return;
    case 'highlighted': {
      const document = state.documents[event.document];
      if (document === undefined) return;
      for (const old of event.replaces) delete document.highlights[old];
      const { passage, from, to } = event;
      document.highlights[event.highlight] =
        from === undefined || to === undefined ? { passage } : { passage, from, to };
      return;
    }
    case 'unhighlighted':
      delete state.documents[event.document]?.highlights[event.highlight];
      return;
    case 'passageHidden': {
      const passage = find(state.passages, event.passage);
      if (passage !== undefined) setHidden(passage, event.hidden);
      return;
    }
  }
}
