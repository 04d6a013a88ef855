import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createBot } from '../bot/create-bot.ts';
import { createIdentify } from './access/identify.ts';
import { permissionsUnder } from './access/lead-roles.ts';
import { createTokenVerifier } from './access/tokens.ts';
import { workingDays } from './calendar/working-days.ts';
import { caseAddress } from './case/case-address.ts';
import { personOfKey } from './case/commands.ts';
import { createDocuments } from './documents/index.ts';
import { createEffects } from './follow-up/effects.ts';
import { startWorkers } from './follow-up/workers.ts';
import { limits } from './case/limits.ts';
import { boardViews } from './journal/board-views.ts';
import { createDesk } from './journal/create-desk.ts';
import { countPeople } from './journal/count-people.ts';
import { keepEditions, readEditions } from './journal/kept-editions.ts';
import { openStore } from './journal/open-store.ts';
import { letterDrafts } from './journal/letter-drafts.ts';
import { openedCards } from './journal/opened-cards.ts';
import { languageChoices, reminderChoices } from './journal/person-settings.ts';
import { seenActivities } from './journal/seen-activities.ts';
import { sayIn } from './language/translate.ts';
import { createMicrosoft365 } from './microsoft365/microsoft365.ts';
import { createAsk } from './procedures/ask.ts';
import { createEditions, nationalEditions } from './procedures/editions/index.ts';
import { loadOverlays } from './procedures/overlays/load-overlays.ts';
import { OverlayUnsound } from './procedures/overlays/problem.ts';
import type { Language, ProcedureId } from './procedures/types.ts';
import { createApp } from './server/app.ts';
import { bundlePartsOn, createBundles } from './server/bundle/bundles.ts';
import { DirectoryProblem } from './server/directory-file.ts';
import { createDirectory } from './server/directory.ts';
import { createDrafts } from './server/drafts.ts';
import { liveOutside } from './server/live-outside.ts';
import { createLog, noteTo } from './server/log.ts';
import { createRecords } from './server/records.ts';
import { readSettings } from './server/settings.ts';
import { settingsTable } from './server/settings-table.ts';

/** Hafan, put together: the only file that knows all of its parts. */
const main = async (): Promise<void> => {
  // 1. Settings: all of them right, or a table of what is not.
  const language: Language = (process.env['LANG'] ?? '').startsWith('cy') ? 'cy' : 'en';
  const say = sayIn(language);
  const read = readSettings(process.env);
  if (!read.ok) {
    console.error(settingsTable(read.problems, language));
    process.exitCode = 1;
    return;
  }
  const { settings } = read;
  const log = createLog(settings.logLevel);
  // A council's overlay is used whole or not at all.
  const overlaid = await loadOverlays(settings.overlays, nationalEditions);
  const newId = randomUUID;

  // Cases are in there: nobody else at this machine has business with it.
  await mkdir(settings.data, { recursive: true, mode: 0o700 });

  // 2. The outside: a tenant, or in rehearsal a stand-in. Live mode loads nothing of the rehearsal.
  const outside =
    settings.mode === 'live'
      ? await liveOutside(settings, language)
      : await (await import('./rehearsal/outside.ts')).rehearsalOutside(settings);
  // A rehearsal may let days pass; the machine's own clock is left alone.
  const clock = (): number => Date.now() + outside.ahead();
  let address = outside.publicUrl ?? '';

  // 3. The store, and the desk over it.
  const store = await openStore({
    databaseUrl: settings.databaseUrl ?? undefined,
    dataDir: join(settings.data, 'store'),
    mode: settings.mode,
    ahead: outside.ahead,
    log: noteTo(log, 'warn'),
  });
  await keepEditions(store, overlaid);
  const kept = await readEditions(store);
  for (const { id, why } of kept.broken)
    log.error({ edition: id, why }, 'a kept edition cannot be used; cases under it cannot be shown');
  const known = createEditions({ national: nationalEditions, overlaid, kept: kept.editions });
  const { getEdition } = known;
  const editions = {
    find: known.findEdition,
    get: getEdition,
    current: () => known.currentEdition('WLS'),
    inForce: () => known.inForce,
    opening: (procedure: ProcedureId) => known.editionWith(procedure, 'WLS'),
  };
  const ask = createAsk(known.inForce, known.currentEdition('WLS'));
  const desk = createDesk({
    store,
    editions: known,
    nation: 'WLS',
    workingDays,
    effectsOf: createEffects({ workingDays, editionOf: getEdition }),
    permissions: permissionsUnder(editions),
    clock,
    newId,
  });
  const broken = (await desk.verify()).broken;
  if (broken.length > 0) log.error({ broken }, 'the log of cases is not what was committed');

  // 4. Microsoft 365.
  const microsoft365 = createMicrosoft365({
    root: outside.graph.root,
    token: outside.graph.token,
    ...(outside.graph.logFile === undefined ? {} : { logFile: outside.graph.logFile }),
    tenantId: outside.tenantId,
    clientId: outside.clientId,
    teamId: outside.teamId,
    teamsAppId: outside.teamsAppId,
    tabUrl: (ref) => ({
      contentUrl: `${address}/tab/#/case/${ref}`,
      websiteUrl: caseAddress(address, ref),
    }),
    clock,
  });

  const people = outside.people ?? microsoft365.people;

  // 5. The bot.
  const choices = languageChoices(store);
  const languages = {
    get: (key: string) => choices.find(personOfKey(key)),
    set: (key: string, chosen: Language) => choices.choose(personOfKey(key), chosen),
  };
  const directory = createDirectory(outside.services);
  const drafts = createDrafts({ editions, clock });
  const records = createRecords({ store, desk, directory, getEdition, workingDays, clock, newId, log });
  const bot = createBot({
    settings: {
      ...outside.bot,
      tenantId: outside.tenantId,
      rehearsal: outside.mode === 'rehearsal',
      // Known only once the server listens, where the system chooses the port.
      get baseUrl() {
        return address;
      },
    },
    desk,
    people,
    directory,
    editions,
    languages,
    reminders: reminderChoices(store),
    opened: openedCards(store),
    seen: seenActivities(store),
    channels: microsoft365.channels,
    ask,
    drafts,
    clock,
    log,
  });

  const bundleParts = bundlePartsOn(store, { desk, editions, workingDays, clock });

  // 6. The server. `working` turns true with the workers: only then is it ready.
  let working = false;
  const app = await createApp({
    mode: outside.mode,
    records,
    identify: createIdentify({
      verify: createTokenVerifier(outside.tokens),
      findInDirectory: (objectId) => people.find(objectId),
    }),
    languages,
    boardViews: boardViews(store),
    peopleAffected: () => countPeople(store.run),
    people,
    directory,
    ask,
    drafts,
    letterDrafts: letterDrafts(store, clock, limits.keptDraftDays),
    ...bundleParts,
    bot,
    readiness: async () => ({ store: await store.ready(), jobs: working }),
    signIn: outside.signIn,
    pages: fileURLToPath(new URL('../tabs/dist', import.meta.url)),
    icons: fileURLToPath(new URL('../appPackage/icons', import.meta.url)),
    log,
    newId,
    ...(outside.mount === null ? {} : { mount: outside.mount }),
  });
  const listening = await app.listen({ host: settings.host, port: settings.port });
  address = outside.publicUrl ?? listening;
  await outside.listening(listening);

  // 7. The workers, last: from now on things happen by themselves.
  const workers = await startWorkers({
    store,
    desk,
    channels: microsoft365.channels,
    files: microsoft365.files,
    diary: microsoft365.diary,
    messenger: bot.messenger,
    bundles: createBundles(bundleParts),
    documents: createDocuments({ clock, getEdition }),
    getEdition,
    workingDays,
    organizer: outside.meetingMailbox,
    clock,
    chance: Math.random,
    // Whoever lets a morning come in a rehearsal waits for it.
    ...(outside.mode === 'rehearsal' ? { lookEvery: 2_000 } : {}),
    log: noteTo(log, 'info'),
  });
  working = true;
  // Reports that an earlier process had filed and not handed to every case yet.
  await records.filing.resume();
  // The same of imports into a register.
  await records.imports.watch();

  if (outside.mode === 'rehearsal') console.log(`${say('server.start.rehearsal')}\n`);
  console.log(
    outside.mode === 'rehearsal'
      ? say('server.start.open', { address: `${address}/` })
      : say('server.start.live', { address }),
  );

  // 8. An orderly end: no new requests, jobs finished or left for the next start, the store closed.
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    console.log(say('server.start.stopping'));
    working = false;
    // What hangs does not keep the process: the store is made for ends without a goodbye.
    void wait(15_000, undefined, { ref: false }).then(() => process.exit(1));
    await app.close();
    await records.imports.halt();
    await workers.stop();
    await store.close();
    await outside.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'the end was not orderly');
          process.exit(1);
        },
      );
    });
};

main().catch((error: unknown) => {
  // A wrong directory or overlay is the operator's to mend; everything else is ours and needs its trace.
  console.error(error instanceof DirectoryProblem || error instanceof OverlayUnsound ? error.message : error);
  process.exit(1);
});
