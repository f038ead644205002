/**
 * Writes src/taskpane/themeTokens.ts anew, for when the pane names other tokens than before.
 *   npm run theme      after npm run build
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtScripts, themeSource, tokensNamed } from './theme/tokens';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.join(root, 'src/taskpane/themeTokens.ts');
const built = path.resolve(root, process.env['OUT_DIR'] ?? 'dist');
const tokens = tokensNamed(builtScripts(built));
writeFileSync(file, await themeSource(tokens, file));
console.log(`${String(tokens.length)} tokens`);
