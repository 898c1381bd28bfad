import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CannotMake, makeActivity } from './new/activity.ts';

const HELP = `Makes the folders of a new kind of activity from a small one that works.

  npm run new -- activity KIND
  npm run new -- activity KIND --name "What it is called" --spanish "Cómo se llama"

  KIND      small letters, digits and hyphens: best two words, which nothing else is called
`;

const NEXT = `
It runs as it is: everybody answers one question, and the projector shows the answers. From here:

  npm run types && npx vitest run tests/contract -t KIND
  npm run gallery -- --kind KIND --steps all --faces phone,projector,console --out shots
  npm run schema                               its config, for those who write session files
  UPDATE_DOCS=1 npx vitest run tests/docs      its commands and results, in docs/

Then make it yours, beginning with the rules in shared/activities/KIND/rules.ts. CONTRIBUTING.md says what each file
holds, and what hosts are offered of it: a line in docs/sessions.md, and an entry in sessions/toolbox.yaml.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    spanish: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [what, kind, ...more] = positionals;

if (values.help || what !== 'activity' || kind === undefined || more.length > 0) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    const root = fileURLToPath(new URL('..', import.meta.url));
    for (const file of makeActivity({ root, kind, name: values.name, spanish: values.spanish }))
      console.log(file);
    console.log(NEXT.replaceAll('KIND', kind));
  } catch (error) {
    if (!(error instanceof CannotMake)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
