/**
 * Marks the free text of commands with who wrote it, so that a text that turns up in the wrong channel can be
 * told from one that two people happened to write.
 */
export const canaryOf = (person: string): string => `⟦${person}:`;

/** An id, a code or a choice: what must stay as it is for the command to mean anything. */
const ID_LIKE = /^[\w-]*$/;

/** A text without the marks that it had, for somebody else to send. */
const unmarked = (text: string) => text.replace(/⟦[^⟧]*⟧ /g, '');

/** The payload with a mark in front of every text that a person would type. */
export function marked(payload: unknown, person: string, count: number): unknown {
  if (typeof payload === 'string') {
    if (ID_LIKE.test(payload)) return payload;
    const mark = `${canaryOf(person)}${count}⟧ `;
    // Texts near their limit stay as long as they were.
    return (mark + unmarked(payload)).slice(0, Math.max(payload.length, mark.length + 8));
  }
  if (Array.isArray(payload)) return payload.map((item) => marked(item, person, count));
  if (typeof payload === 'object' && payload !== null) {
    return Object.fromEntries(
      Object.entries(payload).map(([key, part]) => [key, marked(part, person, count)]),
    );
  }
  return payload;
}
