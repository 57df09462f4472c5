// `npm run openapi`: writes openapi.json from the routes, without a server or a database.
// and docs/problems.md from the catalogue. With `--client` also what the web is typed by: web/src/api/schema.d.ts and problem-codes.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemPage } from './lib/problem-page.mjs';
import { ensureBuilt, ensureInstalled, requireNode, root } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
await ensureBuilt(['server']);

const { describeApi } = await import('../dist/src/describe-api.js');
const { document, problemCodes } = await describeApi();
const { problemCatalogue } = await import('../dist/src/kernel/problems.js');
writeFileSync(join(root, 'docs', 'problems.md'), problemPage(problemCatalogue()));
writeFileSync(join(root, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);

if (process.argv.includes('--client')) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const folder = join(root, 'web', 'src', 'api');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'schema.d.ts'),
    astToString(await openapiTS(JSON.stringify(document))),
  );
  const codes = problemCodes.map((code) => `  '${code}',`).join('\n');
  writeFileSync(
    join(folder, 'problem-codes.ts'),
    `// Made from the problem catalogue by scripts/openapi.mjs.\nexport const PROBLEM_CODES = [\n${codes}\n] as const;\n\nexport type ProblemCode = (typeof PROBLEM_CODES)[number];\n`,
  );
}
process.exit(0);
