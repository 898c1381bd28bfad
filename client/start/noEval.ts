import { z } from 'zod';

// The pages' content policy forbids code made of text, which the schema library would try to see whether it may.
// It must be told before the first schema is made: this stands first in what loads schemas.
z.config({ jitless: true });
