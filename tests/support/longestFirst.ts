import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Seconds on a machine of two cores; a file that is not named takes less. */
const SECONDS: Readonly<Record<string, number>> = {
  'tests/e2e/workshop.e2e.ts': 240,
  'tests/e2e/refit.e2e.ts': 105,
  'tests/e2e/clocks.e2e.ts': 70,
  'tests/browsers/short.e2e.ts': 65,
  'tests/e2e/screens.e2e.ts': 45,
  'tests/e2e/people.e2e.ts': 40,
  'tests/e2e/prepare.e2e.ts': 35,
};

/** Starts the files that take longest first, so that no worker is alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = ({ moduleId }: TestSpecification) =>
      SECONDS[relative(this.ctx.config.root, moduleId).replaceAll('\\', '/')] ?? 0;
    return [...files].sort((one, other) => seconds(other) - seconds(one));
  }
}
