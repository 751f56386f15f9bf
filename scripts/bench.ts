/**
 * npm run bench [-- core|quotes|digest|stories|intake|library|delivery|crash] [FOLDER | HOW MANY] [postgres]
 * Times the program on this machine: `core` what a person waits for (the default), `quotes` how fast
 * quotes are found, a peer beside us, and how hostile text is taken; `digest` digests of many
 * reports; `stories` how streams of invented reports are grouped; `intake` how fast feeds and pages
 * of a site on this machine become drafts; `library` what keeping, searching and asking a library of
 * many reports takes (with the word `load`: while it grows); `delivery` how late briefings are and what
 * many schedules cost; `crash` processes that are killed and stopped while they deliver. The last four
 * take numbers, and `postgres` to run on one that is started for it.
 */
const KINDS = ['core', 'quotes', 'digest', 'stories', 'intake', 'library', 'delivery', 'crash'];
const kind = process.argv[2] ?? 'core';
if (KINDS.includes(kind)) await import(`./bench/${kind}.ts`);
else {
  console.error(`Say which: npm run bench -- ${KINDS.join('|')} [FOLDER]`);
  process.exitCode = 1;
}
