import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The first version without a known advisory, of everything that takes in what strangers send. */
const AT_LEAST: Readonly<Record<string, string>> = {
  'engine.io': '6.6.9',
  'socket.io-parser': '4.2.6',
  ws: '8.21.0',
};

const numbers = (version: string): number[] => version.split('.').map(Number);

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [numbers(version), numbers(least)];
  for (let place = 0; place < 3; place++) {
    const difference = (have[place] ?? 0) - (want[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const ROOT = join(import.meta.dirname, '../..');
const lock: { packages: Record<string, { version?: string; resolved?: string; integrity?: string }> } =
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

describe('the packages that are installed', () => {
  it.each(Object.entries(AT_LEAST))('hold no %s older than %s', (name, least) => {
    const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(found.length).toBeGreaterThan(0);
    for (const [path, { version = '' }] of found)
      expect(isAtLeast(version, least), `${path} ${version}`).toBe(true);
    const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    expect(isAtLeast(installed.version, least), `installed ${name} ${installed.version}`).toBe(true);
  });

  it('tell an older version from a newer one', () => {
    expect([isAtLeast('6.6.10', '6.6.9'), isAtLeast('6.6.8', '6.6.9'), isAtLeast('9.0.0', '8.21.0')]).toEqual(
      [true, false, true],
    );
  });

  it('are each pinned to one version, and held to their content', () => {
    const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    const loose = Object.entries(lock.packages).filter(
      ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});
