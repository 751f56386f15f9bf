/**
 * npm run bench [-- core|quotes|digest|library] [FOLDER]
 * Times the program on this machine: `core` what a person waits for (the default), `quotes` how fast
 * quotes are found, a peer beside us, and how hostile text is taken, `digest` digests of many reports.
 */
const KINDS = ['core', 'quotes', 'digest', 'library'];
const kind = process.argv[2] ?? 'core';
if (KINDS.includes(kind)) await import(`./bench/${kind}.ts`);
else {
  console.error(`Say which: npm run bench -- ${KINDS.join('|')} [FOLDER]`);
  process.exitCode = 1;
}
