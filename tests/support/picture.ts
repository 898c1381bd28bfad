import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, PageScreenshotOptions } from 'playwright-core';

const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url));

/** Whether tests leave pictures of what they see: with `PICTURES=1`, as each takes a browser a fifth of a second. */
const PICTURED = process.env.PICTURES === '1';

/** Leaves a picture of a page where pictures are wanted. @param path below the git-ignored test-results/ */
export async function picture(page: Page, path: string, options: PageScreenshotOptions = {}): Promise<void> {
  if (!PICTURED) return;
  const file = join(PICTURES, path);
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ ...options, path: file });
}
