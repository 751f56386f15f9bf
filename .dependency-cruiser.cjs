/**
 * The arrows of the house: main -> adapters, page -> commands, schedule -> core, store, intake.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'The core is pure: no folder of ours outside it, no package, no Node module.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    only('intake-knows-the-core', '^src/intake/', ['^src/core/'], 'intake imports only the core.'),
    only('store-knows-the-core', '^src/store/', ['^src/core/'], 'store imports only the core.'),
    only(
      'follow-knows-core-store-intake',
      '^src/follow/',
      ['^src/core/', '^src/store/', '^src/intake/'],
      'follow reads what is due and keeps it; it never learns what an Answer is.',
    ),
    only(
      'schedule-knows-core-store-intake',
      '^src/schedule/',
      ['^src/core/', '^src/store/', '^src/intake/'],
      'schedule delivers frozen content; it never learns what an Answer is.',
    ),
    only(
      'commands-know-no-platform',
      '^src/commands/',
      ['^src/core/', '^src/store/', '^src/intake/', '^src/follow/', '^src/schedule/'],
      'A handler never knows which platform asked.',
    ),
    ...['discord', 'slack', 'terminal'].map((adapter) =>
      only(
        `${adapter}-knows-no-other-adapter`,
        `^src/adapters/${adapter}/`,
        ['^src/commands/', '^src/schedule/', '^src/adapters/[^/]+\\.ts$'],
        'An adapter never knows what a digest is, nor another adapter.',
      ),
    ),
    only(
      'shared-adapter-code',
      '^src/adapters/[^/]+\\.ts$',
      ['^src/commands/', '^src/schedule/'],
      'What all adapters share knows none of them.',
    ),
    only(
      'operate-knows-what-is-counted',
      '^src/operate/',
      ['^src/core/', '^src/store/', '^src/schedule/', '^src/commands/'],
      'operate counts and examines; it knows no platform.',
    ),
    {
      name: 'only-main-knows-all',
      comment:
        'main.ts (with what it is made of, main/) puts the parts together; nothing imports it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main(\\.ts$|/)' },
      to: { path: '^src/main(\\.ts$|/)' },
    },
    {
      name: 'config-is-read-by-main',
      comment: 'The environment is read in one place and handed in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|main/.*|config|settings/.*)\\.ts$' },
      to: { path: '^src/(config|settings/.*)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    ...[
      ['discord.js', '^src/adapters/discord/'],
      ['@slack/', '^src/adapters/slack/'],
      ['node-cron', '^src/schedule/'],
      ['(kysely|pg|better-sqlite3)', '^src/(store|schedule)/'],
      ['pino', '^src/main/'],
      ['prom-client', '^src/operate/'],
      ['(undici|ipaddr\\.js|robots-parser)', '^src/intake/fetch/'],
      ['(feedsmith|@rowanmanning/feed-parser)', '^src/intake/feeds/'],
      ['(linkedom|@mozilla/readability)', '^src/intake/pages/'],
      ['(htmlparser2|postal-mime)', '^src/intake/'],
      ['piscina', '^src/intake/workers/'],
    ].map(([name, room]) => ({
      name: `only-one-room-uses ${name}`,
      comment: 'A package has one home, so that it can be replaced there.',
      severity: 'error',
      from: { path: '^src/', pathNot: room },
      to: {
        path: `node_modules/${name}(/|$)`.replace('//', '/'),
        dependencyTypesNot: ['type-only'],
      },
    })),
    {
      name: 'handlers-do-no-input-or-output',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads)(/|$)',
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'settings-know-names-and-zones-only',
      severity: 'error',
      from: { path: '^src/settings/' },
      to: { path: '^src/', pathNot: '^src/(settings/|core/|schedule/readZone)' },
    },
    {
      name: 'the-program-needs-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-development-package-at-run-time',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
