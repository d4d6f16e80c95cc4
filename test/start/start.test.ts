import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readOptions } from '../../local/start/options.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import { readXlsx } from '../../local/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../local/xlsx/write-xlsx.ts';
import { exampleWithMistakes } from '../../src/core/presets/example-mistakes.ts';

// Each test starts a process of its own, which loads the engine and writes a workbook.

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-framework-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm start` does after the build; `until` stops it once it has printed that. */
function start(args: readonly string[], until?: RegExp): Promise<Ended> {
  const child = spawn(process.execPath, ['build/start.mjs', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
    if (until?.test(out)) child.kill('SIGINT');
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

async function cellsOf(file: string, tab: string): Promise<readonly string[]> {
  const read = await readXlsx(readFileSync(file));
  if (!read.ok) throw new Error(read.message);
  const sheet = (read.workbook.engine.sheets ?? []).find(({ name }) => name === tab);
  return Object.values(sheet?.cells ?? {}).map(String);
}

const FRAMEWORK = `job_family,track,level,level_title,competency,competency_type,description
Sales,IC,S1,Seller,Closing,functional,Closes deals with help.
Sales,IC,S2,Senior seller,Closing,functional,
Sales,IC,S1,Seller,Ownership,Results,"Reports when a date will move.
Names a new one."
Sales,IC,S2,Senior seller,Ownership,Results,Demonstrates ownership.
Sales,IC,,,Tone,core,Writes without blame.
`;

describe('start with a framework', () => {
  test('checks it, invents what it lacks, writes the gap tabs and saves the workbook', async () => {
    const file = join(folder, 'sales.csv');
    const out = join(folder, 'sales.xlsx');
    writeFileSync(file, FRAMEWORK);
    const ended = await start([file, '--out', out, '--no-serve']);
    expect(ended.err).toBe('');
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('Found 1 job family, 2 levels, 2 competencies and 3 descriptions');
    expect(ended.out).toContain('1 row with text that has no place:');
    expect(ended.out).toContain('A6 “Writes without blame.”: The row names no level.');
    expect(ended.out).toContain('to fix: Empty description');
    expect(ended.out).toContain('to look at: Vague description');
    expect(ended.out).toContain('good to know: Unknown type');
    expect(ended.out).toMatch(/\d+ gap tabs written, 0 unchanged\./);

    const read = await readXlsx(readFileSync(out));
    if (!read.ok) throw new Error(read.message);
    const sheets = read.workbook.engine.sheets ?? [];
    const cells = (name: string) => Object.values(sheets.find((sheet) => sheet.name === name)?.cells ?? {});
    expect(sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['Overview', 'Levels', 'Matrix', 'Ratings']),
    );
    expect(cells('Matrix')).toContain('Reports when a date will move.\nNames a new one.');
    expect(cells('People').filter((cell) => cell === 'invented').length).toBeGreaterThanOrEqual(8);
    expect(cells('Criteria').filter((cell) => cell === 'invented')).toHaveLength(4);
    expect(cells('About this workbook')).toContain('Sales · IC · Tone · core · Writes without blame.');
  });

  test('and then with the workbook it saved, which is the same again', async () => {
    const ended = await start([join(folder, 'sales.xlsx'), '--out', join(folder, 'again.xlsx'), '--no-serve']);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('to look at: Vague description');
  });
});

describe('start with an example', () => {
  test('of mistakes says which the check found, and lists them on a tab', async () => {
    const out = join(folder, 'mistakes.xlsx');
    const ended = await start(['--example', 'mistakes', '--out', out, '--no-serve']);
    expect(ended).toMatchObject({ code: 0, err: '' });
    const { planted } = exampleWithMistakes();
    const found = planted.filter(({ rule }) => rule !== undefined);
    expect(ended.out).toContain(
      `${found.length} of ${planted.length} mistakes found, ${planted.length - found.length} not found`,
    );
    for (const { tab, cell, what, rule } of planted) {
      const word = rule ? 'found      ' : 'not found  ';
      expect(ended.out).toContain(`${word}${tab}!${cell}  ${what} (${rule})`);
    }
    const cells = await cellsOf(out, 'Planted mistakes');
    expect(cells).toEqual(expect.arrayContaining(planted.map(({ what }) => what)));
  });

  test('of a company is what there is without a word', async () => {
    const named = await start(['--example', 'company', '--out', join(folder, 'company.xlsx'), '--no-serve']);
    expect(named).toMatchObject({ code: 0, err: '' });
    expect(named.out).toContain('Workbook   Example company');
    expect(named.out).not.toContain('Planted');
    expect(readOptions([])).toEqual(readOptions(['--example', 'company']));
    // Sixty gap tabs take their time on a small machine.
  });
});

describe('bad input is one sentence, exit code 1, and nothing written', () => {
  const bad: readonly (readonly [string, string | undefined, RegExp])[] = [
    ['missing.xlsx', undefined, /^There is no file .*missing\.xlsx\. Check the path\.$/],
    ['text.xlsx', 'not a workbook', /^.*text\.xlsx: The file is not a workbook/],
    ['empty.xlsx', '', /^.*empty\.xlsx: The file is empty/],
    ['empty.csv', '\n', /^.*empty\.csv is empty\. Choose another file\.$/],
    [
      'tasks.csv',
      'Task,Owner,Status\nWrite the report for the board,Ada,In progress and nearly done\nBook rooms,Bob,Done\n',
      /tasks\.csv holds no framework: neither /,
    ],
    [
      'other.csv',
      'a,b\n1,2\n',
      /other\.csv holds no framework: neither a table of levels and competencies .* was found\.$/,
    ],
    ['headers.csv', `${FRAMEWORK.split('\n')[0]}\n`, /There are headers, but no row below them\. Add the framework\.$/],
  ];
  test.each(bad)('%s', async (name, content, sentence) => {
    const file = join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    const out = join(folder, 'never.xlsx');
    const ended = await start([file, '--out', out, '--no-serve']);
    expect(ended.err.trim()).toMatch(sentence);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('an output over the input', async () => {
    const file = join(folder, 'sales.xlsx');
    const before = readFileSync(file);
    const ended = await start([file, '--out', file, '--no-serve']);
    expect(ended.err.trim()).toMatch(/would be written over\. Name another file with --out/);
    expect(ended.code).toBe(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('an output in a folder that does not exist', async () => {
    const ended = await start(['--out', join(folder, 'nowhere', 'x.xlsx'), '--no-serve']);
    expect(ended.err.trim()).toMatch(/^There is no folder .*nowhere to save x\.xlsx in\./);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.out).toBe('');
  });

  test.each([
    [['--nonsense'], /^Unknown option '--nonsense'\. Write: npm start/],
    [['a.csv', 'b.csv'], /^One file at a time; “b\.csv” is one too many\./],
    [['--example', 'nonsense'], /^There is no example “nonsense”; there are company and mistakes\.$/],
    [['a.csv', '--example', 'company'], /^Name a file or an example, not both\./],
    [['--out', 'x.ods'], /^The file to save is “x\.ods”; its name must end in \.xlsx\./],
  ])('%j', async (args, sentence) => {
    const ended = await start(args);
    expect(ended.err.trim()).toMatch(sentence);
    expect(ended.code).toBe(1);
  });

  test('a workbook with none of our tabs and no framework', async () => {
    const workbook = workbookOfTables([{ kind: 'Budget', tab: 'Budget', rows: [['Item', 'Cost']] }]);
    const results = { cell: () => ({ value: null }), spill: () => null };
    const file = join(folder, 'budget.xlsx');
    writeFileSync(file, (await writeXlsx(workbook, { created: new Date(0), results })).bytes);
    const ended = await start([file, '--no-serve', '--out', join(folder, 'never.xlsx')]);
    expect(ended.err.trim()).toMatch(
      /has none of our tabs \(Levels, Competencies, Matrix …\), and neither .* was found\.$/,
    );
    expect(ended.code).toBe(1);
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
  });
});

test('a file saved in Windows-1252 keeps its letters, and it is said', async () => {
  const file = join(folder, 'latin.csv');
  const text = `job_family,level,competency,description\nVendas,1,T\u00e9cnica,Executa tarefas com orienta\u00e7\u00e3o.\n`;
  writeFileSync(file, Buffer.from(text, 'latin1'));
  const out = join(folder, 'latin.xlsx');
  const ended = await start([file, '--out', out, '--no-serve']);
  expect(ended.out).toContain('was read as Windows-1252');
  expect(await cellsOf(out, 'Matrix')).toContain('T\u00e9cnica');
});

test('--help says what can be asked for', async () => {
  const ended = await start(['--help']);
  expect(ended).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--no-serve') });
});

test('a port in use is passed over, and said', async () => {
  const blocker = createServer();
  const taken = await new Promise<boolean>((resolve) => {
    blocker.once('error', () => resolve(false));
    blocker.listen(8420, '127.0.0.1', () => resolve(true));
  });
  const ended = await start([join(folder, 'sales.csv'), '--out', join(folder, 'port.xlsx')], /next free one/);
  if (taken) blocker.close();
  expect(ended.out).toMatch(/Page {7}http:\/\/127\.0\.0\.1:84(2[1-9]|[3-9]\d)\//);
  expect(ended.out).toContain('Port 8420 is in use, so this is the next free one.');
});
