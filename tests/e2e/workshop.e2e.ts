import { CHROMIUM } from '../support/browser.ts';
import { workshopIn } from './chapters/workshop.ts';

workshopIn(CHROMIUM);
