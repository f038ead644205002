/** Writes docs/functions.md from the definitions of the functions. `npm run docs:functions` */
import { writeFileSync } from 'node:fs';
import { functionsMarkdown } from '../src/functions/helpPage';

writeFileSync(new URL('../docs/functions.md', import.meta.url), functionsMarkdown());
