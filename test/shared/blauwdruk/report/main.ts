import { letterComplaints, lettersFolder, playbookFolder, readFiles } from './files.ts';

/** Checks the files of the playbook and the letters, and prints their state, or in which file and on which line something is wrong. */
const { playbook, complaints: inPlaybook } = readFiles(process.argv[2] ?? playbookFolder);
const complaints = playbook === null ? inPlaybook : letterComplaints(process.argv[3] ?? lettersFolder, playbook);
const out = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

if (playbook === null || complaints.length > 0) {
  out(complaints.map(({ file, line, text }) => `${file}, regel ${line}: ${text}`));
  out(['', complaints.length === 1 ? '1 fout.' : `${complaints.length} fouten.`]);
  process.exitCode = 1;
} else {
  // Only now: what follows loads the texts as the add-in does, and that fails on texts with a mistake.
  const { summaryOf } = await import('./summary.ts');
  const { lines, isSound } = summaryOf(playbook);
  out(lines);
  if (!isSound) process.exitCode = 1;
}
