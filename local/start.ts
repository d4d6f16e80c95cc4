import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { WorkbookCheck } from '../src/core/checks/check-workbook.ts';
import { checkHost } from './check-host.ts';
import { type Host, openHost } from './host.ts';
import { createHub } from './server/hub.ts';
import { serve } from './server/serve.ts';
import { openExample } from './start/open-example.ts';
import { openFile } from './start/open-file.ts';
import { readOptions } from './start/options.ts';
import { plantedSummary } from './start/planted-summary.ts';
import { progressOn } from './start/progress.ts';
import { findingsSummary, readinessSummary } from './start/summary.ts';
import { writeGapTabs } from './write-gap-tabs.ts';
import { resultsOf } from './xlsx/results.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const DIST = 'dist';

/** Ends the start with one sentence and no stack trace. */
class Refusal extends Error {}

/** Does the main job without an account: opens a workbook, checks it, writes the gap tabs, saves, says what came out, serves. */
async function start(words: readonly string[]): Promise<void> {
  const options = readOptions(words);
  if ('help' in options) return console.log(options.help);
  if ('wrong' in options) throw new Refusal(options.wrong);
  await mayWrite(options.out);
  const { step } = progressOn(process.stdout);

  const opened = await step('Open the workbook', async () => {
    const result = options.file === undefined ? openExample(options.example) : await openFile(options.file);
    if ('wrong' in result) throw new Refusal(result.wrong);
    return result;
  });
  const hub = createHub();
  const host = await step('Load the add-in', () =>
    openHost({ dist: DIST, workbook: opened.workbook, transport: hub.transport }),
  );
  const check = await step('Check the framework', () => checkWith(host));
  const written = await step('Write the gap tabs', () => writeWith(host));
  const save = () => saved(host);
  const file = await step('Save', async () => {
    const { bytes, notes } = await save();
    await writeFile(options.out, bytes).catch((error: NodeJS.ErrnoException) => {
      throw new Refusal(`${options.out} could not be saved (${error.code}). Is it open in another program?`);
    });
    return { path: resolve(options.out), notes };
  });

  const lines = [
    '',
    `Workbook   ${opened.title}`,
    ...opened.notes.map((note) => `           ${note}`),
    ...findingsSummary(check),
    ...(opened.planted ? plantedSummary(check, opened.planted) : []),
    ...readinessSummary(host.model),
    `Gap tabs   ${written}`,
    `File       ${file.path}`,
    ...file.notes.map((note) => `           ${note}`),
  ];
  console.log(lines.join('\n'));
  if (!options.serve) return;
  const { title } = opened;
  const server = await serve({
    host,
    hub,
    dist: DIST,
    title,
    save: async () => (await save()).bytes,
    log: console.error,
  });
  console.log(`Page       ${server.url}   (Ctrl-C to stop)`);
  if (server.port !== 8420) console.log('           Port 8420 is in use, so this is the next free one.');
}

async function checkWith(host: Host): Promise<WorkbookCheck> {
  const reply = await checkHost(host);
  if (!reply.ok) throw new Refusal(`The check failed. ${reply.message}`);
  return reply.value;
}

/** Says before any work is done that the file could not be saved. */
async function mayWrite(out: string): Promise<void> {
  const folder = dirname(resolve(out));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new Refusal(`There is no folder ${folder} to save ${basename(out)} in. Make it, or name another with --out.`);
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) throw new Refusal(`${folder} cannot be written to. Name another folder with --out.`);
}

/** What cannot be written is said; the workbook is saved and served all the same. */
function writeWith(host: Host): string {
  const reply = writeGapTabs(host);
  return (reply.ok ? reply.value : `none. ${reply.message}`).replaceAll('\n', '\n           ');
}

async function saved(host: Host): ReturnType<typeof writeXlsx> {
  return writeXlsx(host.export(), { created: new Date(), results: resultsOf(host.model) });
}

start(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Refusal) console.error(error.message);
  else console.error(`Something went wrong inside the local host. ${(error as Error).stack ?? error}`);
  process.exitCode = 1;
});
