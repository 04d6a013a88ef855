/**
 * Who may import whom; the table of docs/architecture.md, enforced. `scripts/checks/boundaries.ts` runs it and
 * also shows that it rejects a bad import (tests/fixtures/boundaries).
 */
const only = (name, from, to, comment) => ({ name, comment, severity: 'error', from: { path: from }, to });
const room = (name) => `^(?:tests/fixtures/boundaries/)?src/${name}/`;
const ours = '^(?:tests/fixtures/boundaries/)?(?:src|bot|tabs)/';
/** The pure cores: each decides about one kind of stream. */
const core = room('(?:case|individuals|early-warning|incident)');
const test = '\\.test\\.tsx?$|/testing/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: test },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'microsoft-graph-types holds types only: there is no module to resolve.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@microsoft/microsoft-graph-types$' },
    },
    {
      ...only(
        'core-is-pure',
        core,
        { path: ours, pathNot: [core, room('procedures')] },
        'The cores know procedures and each other, nothing else.',
      ),
      from: { path: core, pathNot: test },
    },
    {
      name: 'case-knows-no-other-core',
      comment:
        'What a case is rests on nothing beside it; services’ records and incidents stand above cases and know what a case is, and not each other.',
      severity: 'error',
      from: { path: room('case'), pathNot: test },
      to: { path: room('(?:individuals|early-warning|incident)') },
    },
    {
      name: 'records-do-not-know-each-other',
      severity: 'error',
      from: { path: room('(individuals|early-warning|incident)'), pathNot: test },
      to: { path: room('(?:individuals|early-warning|incident)'), pathNot: 'src/$1/' },
    },
    {
      name: 'core-has-no-io',
      severity: 'error',
      from: { path: core, pathNot: test },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'core-takes-procedure-types-only',
      severity: 'error',
      from: { path: core, pathNot: test },
      to: { path: room('procedures'), pathNot: 'src/procedures/types\\.ts$' },
    },
    {
      name: 'procedures-and-calendar-stand-alone',
      severity: 'error',
      from: { path: room('(?:procedures|calendar)'), pathNot: test },
      to: { path: ours, pathNot: [room('(?:procedures|calendar)'), 'src/case/context\\.ts$'] },
    },
    {
      name: 'language-knows-names-only',
      severity: 'error',
      from: { path: room('language'), pathNot: test },
      to: {
        path: ours,
        pathNot: [room('language'), 'src/procedures/types\\.ts$', core, room('calendar')],
      },
    },
    {
      name: 'pages-fetch-their-texts',
      comment:
        'A page takes say.ts and names its rooms; whatever imports the catalogues whole sends them all to everybody.',
      severity: 'error',
      from: {
        path: ['^tabs/', room('language')],
        pathNot: [test, 'src/language/(?:translate|rooms)\\.ts$', 'src/language/(?:en|cy)/'],
      },
      to: { path: 'src/language/(?:translate\\.ts$|(?:en|cy)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'middle-rooms',
      comment:
        'journal, microsoft365, documents, access know the core; the ports they fulfil are types of follow-up.',
      severity: 'error',
      from: { path: room('(?:journal|microsoft365|documents|access)'), pathNot: test },
      to: {
        path: ours,
        pathNot: [
          core,
          room('(?:procedures|calendar|language)'),
          room('$1'),
          'src/(?:journal|microsoft365|documents|access)/',
          'src/follow-up/ports\\.ts$',
        ],
      },
    },
    {
      name: 'follow-up-does-not-know-surfaces',
      severity: 'error',
      from: { path: room('follow-up'), pathNot: test },
      to: { path: '^(?:bot|tabs)/|^src/(?:server|rehearsal)/' },
    },
    {
      name: 'nobody-imports-surfaces',
      comment: 'bot, rehearsal and tabs are joined in main.ts only.',
      severity: 'error',
      from: { path: ours, pathNot: [test, 'src/main\\.ts$', '^bot/', '^tabs/', room('rehearsal')] },
      to: { path: ['^bot/', '^tabs/', room('rehearsal')] },
    },
    {
      name: 'bot-does-not-import-rehearsal',
      severity: 'error',
      from: { path: '^bot/', pathNot: test },
      to: { path: [room('rehearsal'), '^tabs/'] },
    },
    {
      name: 'tabs-take-shared-types-only',
      severity: 'error',
      from: { path: '^tabs/', pathNot: test },
      to: {
        path: '^(?:src|bot)/',
        pathNot: [
          '^src/server/contract/',
          '^src/language/',
          '^src/procedures/',
          '^src/(?:case|individuals|early-warning|incident)/',
          '^src/calendar/',
          '^src/access/person\\.ts$',
        ],
      },
    },
    {
      name: 'graph-only-in-microsoft365',
      severity: 'error',
      from: { path: ours, pathNot: room('microsoft365') },
      to: { path: 'node_modules/@microsoft/microsoft-graph|node_modules/@azure/identity' },
    },
    {
      name: 'botbuilder-only-in-host',
      severity: 'error',
      from: { path: ours, pathNot: '^bot/host\\.ts$' },
      to: { path: 'node_modules/(?:botbuilder|botframework|botframework-[a-z]+)/' },
    },
    {
      name: 'hosts-only-in-tabs-host',
      severity: 'error',
      from: { path: ours, pathNot: '^tabs/host/' },
      to: { path: 'node_modules/(?:@microsoft/teams-js|@azure/msal-browser|@types/office-js)/' },
    },
    {
      name: 'database-only-in-journal',
      severity: 'error',
      from: { path: ours, pathNot: room('journal') },
      to: { path: 'node_modules/(?:kysely|pg|pg-boss|@electric-sql/pglite)/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/.*/node_modules|tabs/dist' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
