import { workshopIn } from '../e2e/chapters/workshop.ts';
import { ENGINES } from '../support/browser.ts';

for (const engine of ENGINES) workshopIn(engine);
