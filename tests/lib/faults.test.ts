import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registry } from '../../shared/activities/registry.ts';
import { schemaFaults } from '../../shared/agenda/schemaFaults.ts';
import { sessionSchema } from '../../shared/agenda/session.ts';
import { type Fault, fault, faultText } from '../../shared/lib/faults.ts';

const both = (found: Fault): readonly string[] => [faultText(found, 'en'), faultText(found, 'es')];

describe('the words of a fault', () => {
  it.each<[Fault, string, string]>([
    [fault('empty'), 'must not be empty', 'no puede quedar vacío'],
    [fault('tooLong', { most: 120 }), 'must have at most 120 characters', 'como máximo 120 caracteres'],
    [fault('missingKind', { kind: 'string' }), 'is missing (text)', 'falta (texto)'],
    [
      fault('otherKind', { kind: 'number', found: 'string', shown: 'soon' }),
      'must be a number, not the text "soon"',
      'debe ser un número, no el texto «soon»',
    ],
    [
      fault('otherChoice', { allowed: ['slow', 'brisk'], guess: 'brisk' }),
      'must be one of slow, brisk, did you mean "brisk"?',
      'debe ser uno de slow, brisk; ¿querías decir «brisk»?',
    ],
    [fault('atLeast', { least: 0 }), 'must not be negative', 'no puede ser negativo'],
    [fault('usedTwice', { id: 'a' }), 'the id "a" is used twice', 'el id «a» ya está en uso'],
  ])('%j', (found, english, spanish) => {
    expect(both(found)).toEqual([english, spanish]);
  });

  it("are zod's own in each language where we have none", () => {
    const schema = z.number().multipleOf(5);
    const [found] = schemaFaults(schema, 7, schema.safeParse(7).error?.issues ?? []);
    const [english = '', spanish = ''] = found ? both(found.fault) : [];
    expect(english).toContain('multiple of 5');
    expect(spanish).toContain('múltiplo de 5');
  });

  it('leave nothing of a session or a config to zod', () => {
    const schemas: z.ZodType[] = [sessionSchema, ...Object.values(registry).map(({ config }) => config)];
    const values = [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { questions: [], slides: [{}], statements: 3, agenda: [{}] },
    ];
    const codes = schemas.flatMap((schema) =>
      values.flatMap((value) =>
        schemaFaults(schema, value, schema.safeParse(value).error?.issues ?? []).map(
          ({ fault }) => fault.code,
        ),
      ),
    );
    expect(codes.length).toBeGreaterThan(50);
    expect(codes).not.toContain('other');
  });
});
