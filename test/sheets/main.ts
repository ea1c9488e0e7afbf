/** `npm run sheets -- FOLDER`: writes the demo workbooks to a folder, to open in Excel or in `check`. */
import { resolve } from 'node:path';
import { generateDemoSheets } from './generate.ts';

const folder = resolve(process.env['MELDBEELD_CWD'] ?? '.', process.argv[2] ?? 'demo');
for (const { file, expected } of await generateDemoSheets(folder))
  process.stdout.write(`${file}: ${expected.cases} zaken, ${expected.findings.length} fouten met opzet\n`);
