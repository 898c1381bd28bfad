import { describe, expect, it } from 'vitest';
import { hostReason, hostRefusals } from '../../shared/lib/hostRefusals.ts';
import { reason, refusals } from '../../shared/lib/refusals.ts';
import { refuse } from '../../shared/lib/result.ts';
import { sourcesIn, textOf, withoutComments } from '../support/imports.ts';

describe('the words of a refusal', () => {
  it('hold what the refusal says', () => {
    const taken = refuse('table-taken', { table: 'C' });
    expect(hostReason(taken)).toBe('People sit at table C, which would go. Move them first.');
    expect(hostReason(taken, 'es')).toContain('mesa C');
    expect(hostReason(refuse('invalid', { field: 'text', fault: 'tooLong', most: 280 }))).toBe(
      'text: must have at most 280 characters',
    );
    expect(reason(refuse('enough', { most: 5 }), 'es')).toContain('5');
  });

  it('are a general sentence where a code is of another build, or came without its values', () => {
    expect(reason({ code: 'of-a-later-build' }, 'en')).toBe(refusals.en.other);
    expect(hostReason({ code: 'toString' }, 'es')).toBe(refusals.es.other);
    expect(reason({ code: 'enough' }, 'es')).toBe(refusals.es.other);
  });

  it('are there for nothing that is never refused', () => {
    const code = ['shared', 'server', 'client']
      .flatMap((folder) => sourcesIn(folder))
      .filter((file) => !/shared\/lib\/(hostR|r)efusals\.ts$/.test(file))
      .map((file) => withoutComments(textOf(file)))
      .join('\n');
    const codes = new Set([...Object.keys(refusals.en), ...Object.keys(hostRefusals.en)]);
    codes.delete('other');
    expect([...codes].filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});
