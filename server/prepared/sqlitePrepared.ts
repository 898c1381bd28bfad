import type { Prepared } from '../../shared/protocol/answers.ts';
import type { Marks } from '../log/marks.ts';
import { createPreparedTable, preparedSum } from '../log/schema.ts';
import {
  change,
  emptyWriteAheadLog,
  inTransaction,
  numberOf,
  query,
  rowsOf,
  type Store,
} from '../log/sql.ts';
import {
  contentText,
  type NewPrepared,
  type PreparedChange,
  type PreparedHead,
  type PreparedSaving,
  type PreparedSessions,
} from './preparedSessions.ts';

/**
 * Prepared sessions in the embedded store, beside the log: one file, one connection. Whoever opened it closes it.
 * @param marks are told what was acknowledged
 */
export const sqlitePrepared = (store: Store, marks?: Marks): PreparedSessions =>
  new SqlitePrepared(store, marks);

interface Row {
  readonly no: number;
  readonly head: PreparedHead;
}

class SqlitePrepared implements PreparedSessions {
  readonly #store: Store;
  readonly #marks: Marks | undefined;

  constructor(store: Store, marks: Marks | undefined) {
    this.#store = store;
    this.#marks = marks;
  }

  async create({ id, savedAt, template, ...written }: NewPrepared): Promise<void> {
    const store = this.#store;
    const made = inTransaction(store, () => {
      const enter = 'INSERT INTO prepared (id, version, saved_at, changed, template) VALUES (?, 1, ?, ?, ?)';
      change(store, enter).run(id, savedAt, this.#nextChange(), template ?? null);
      const no = this.#row(id)?.no;
      if (no === undefined) throw new Error(`The prepared session ${id} was not kept.`);
      store.exec(createPreparedTable(no));
      const content = contentText(written);
      const sum = preparedSum(no, { id, version: 1, savedAt, template: template ?? null, content });
      change(store, `INSERT INTO prepared_${no} (id, content, sum) VALUES (1, ?, ?)`).run(content, sum);
      return no;
    });
    this.#marks?.set('prepared', made, 1);
  }

  async read(id: string): Promise<Prepared | undefined> {
    const row = this.#row(id);
    if (row === undefined) return undefined;
    const content: unknown = JSON.parse(this.#text(row));
    if (typeof content !== 'object' || content === null || !('session' in content)) throw damaged(id);
    const { session } = content;
    if (!('ticked' in content) || !Array.isArray(content.ticked)) throw damaged(id);
    const dismissed = 'dismissed' in content && Array.isArray(content.dismissed) ? content.dismissed : [];
    return {
      ...row.head,
      session,
      ticked: content.ticked.map(String),
      ...(dismissed.length > 0 ? { dismissed: dismissed.map(String) } : {}),
    };
  }

  async save(
    id: string,
    expectedVersion: number,
    { savedAt, ...written }: PreparedChange,
  ): Promise<PreparedSaving> {
    const store = this.#store;
    const text = contentText(written);
    let saved: number | undefined;
    const saving = inTransaction(store, (): PreparedSaving => {
      const row = this.#row(id);
      if (row === undefined) return { outcome: 'unknown' };
      const { head, no } = row;
      if (this.#text(row) === text) return { outcome: 'saved', version: head.version, savedAt: head.savedAt };
      if (head.version !== expectedVersion) return { outcome: 'changed', version: head.version };
      const version = head.version + 1;
      const enter = 'UPDATE prepared SET version = ?, saved_at = ?, changed = ? WHERE no = ?';
      change(store, enter).run(version, savedAt, this.#nextChange(), no);
      const sum = preparedSum(no, { id, version, savedAt, template: head.template ?? null, content: text });
      change(store, `UPDATE prepared_${no} SET content = ?, sum = ? WHERE id = 1`).run(text, sum);
      saved = no;
      return { outcome: 'saved', version, savedAt };
    });
    if (saved !== undefined && saving.outcome === 'saved')
      this.#marks?.set('prepared', saved, saving.version);
    return saving;
  }

  async list(): Promise<readonly PreparedHead[]> {
    const all = 'SELECT no, id, version, saved_at, template FROM prepared ORDER BY changed DESC';
    return rowsOf(query(this.#store, all)).map((cells) => rowFrom(cells).head);
  }

  async remove(id: string): Promise<boolean> {
    const no = this.#row(id)?.no;
    if (no !== undefined) {
      this.#marks?.forget('prepared', no);
      inTransaction(this.#store, () => {
        this.#store.exec(`DROP TABLE prepared_${no}`);
        change(this.#store, 'DELETE FROM prepared WHERE no = ?').run(no);
      });
    }
    // Also for an unknown one: when a removal is asked for again after a failure, this is what was missing.
    emptyWriteAheadLog(this.#store);
    return no !== undefined;
  }

  #row(id: string): Row | undefined {
    const one = 'SELECT no, id, version, saved_at, template FROM prepared WHERE id = ?';
    const [cells] = rowsOf(query(this.#store, one), id);
    return cells === undefined ? undefined : rowFrom(cells);
  }

  #text({ no, head }: Row): string {
    const [cells] = rowsOf(query(this.#store, `SELECT content, sum FROM prepared_${no} WHERE id = 1`));
    const [content, sum] = cells ?? [];
    if (typeof content !== 'string') throw damaged(head.id);
    if (preparedSum(no, { ...head, template: head.template ?? null, content }) !== sum)
      throw damaged(head.id);
    return content;
  }

  /** Tells which of two was saved last when both were in one millisecond, or when the clock was set back. */
  #nextChange(): number {
    return (numberOf(query(this.#store, 'SELECT coalesce(max(changed), 0) FROM prepared')) ?? 0) + 1;
  }
}

const damaged = (id: string): Error => new Error(`The prepared session ${id} is damaged.`);

function rowFrom(cells: readonly unknown[]): Row {
  const [no, id, version, savedAt, template] = cells;
  if (
    typeof no !== 'number' ||
    typeof id !== 'string' ||
    typeof version !== 'number' ||
    typeof savedAt !== 'number'
  )
    throw damaged(String(id));
  const head = { id, version, savedAt };
  return { no, head: typeof template === 'string' ? { ...head, template } : head };
}
