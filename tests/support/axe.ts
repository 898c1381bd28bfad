import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What a page does against the accessibility rules, in its frames too: rule, place and reason, a line each. The rules
 * are put into a document once, however often it is looked at.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  }
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}) at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
}
