import { readdirSync, readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ruleTexts } from '../../sidebar/check/packed-rule-texts.ts';
import { DIGITS, unpack } from '../../sidebar/unpack.ts';
import { RULES } from '../../src/core/checks/list.ts';
import { SETTING_LIST } from '../../src/core/framework/setting-list.ts';
import { fromColumns } from '../../src/core/presets/columns.ts';
import { CRITERION_KINDS } from '../../src/core/readiness/criteria/list.ts';
import { KINDS } from '../../src/core/tables/kinds.ts';

const CODE = 'dist/Code.js';
const source = readFileSync(CODE, 'utf8');
/** A context with nothing but the language: what a custom function finds where no service is present. */
let bare: Record<string, unknown>;

beforeAll(() => {
  bare = vm.createContext({});
  vm.runInContext(source, bare);
});

describe('the built script', () => {
  test('exposes exactly the functions that are meant to be public, with what Sheets shows of them', () => {
    const declared = [
      ...source.matchAll(/(\/\*\*(?:[^*]|\*(?!\/))*\*\/\n)?function (\w+)\(([^)]*)\) \{\n {2}return addin_/g),
    ];
    const shown = declared.map(([, doc = '', name, parameters]) => ({
      call: `${name}(${parameters})`,
      ...(doc.includes('@customfunction') ? { shown: doc.split('\n')[1]?.replace(/^ \* /, '') } : {}),
    }));
    expect(shown).toMatchSnapshot();
    expect(
      Object.keys(bare)
        .filter((name) => typeof bare[name] === 'function')
        .sort(),
    ).toEqual(declared.map(([, , name]) => name).sort());
  });

  test('leaves nothing else in the global scope than its own holder and the settings of zod', () => {
    expect(
      Object.keys(bare)
        .filter((name) => typeof bare[name] !== 'function')
        .sort(),
    ).toEqual(['__zod_globalConfig', 'addin_']);
  });

  test('is ASCII, so that no encoding on the way can change a message', () => {
    expect(/[^\t\n\r\x20-\x7e]/.exec(source)?.[0]).toBeUndefined();
  });

  test('holds none of the syntax that Apps Script cannot parse', () => {
    const withoutText = source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '""');
    expect(withoutText).not.toMatch(/[.{;\s]#[a-z]\w*/i);
    expect(withoutText).not.toMatch(/^\s*static\s+\w+\s*[=;]/m);
  });

  test('carries no locales of zod and stays within its size', () => {
    const meta = JSON.parse(readFileSync('build/requests-meta.json', 'utf8'));
    const [output] = Object.values<{ inputs: Record<string, { bytesInOutput: number }> }>(meta.outputs);
    const inputs = Object.entries(output?.inputs ?? {});
    expect(inputs.some(([file]) => file.includes('zod'))).toBe(true);
    const locales = inputs.filter(([file, { bytesInOutput }]) => file.includes('/locales/') && bytesInOutput > 0);
    expect(locales).toEqual([]);
    expect(statSync(CODE).size).toBeLessThan(250_000);
    expect(statSync('dist/Sidebar.html').size).toBeLessThan(120_000);
  });

  test('names no service that could carry data out of the spreadsheet', () => {
    const banned = [
      'UrlFetchApp',
      'DriveApp',
      'GmailApp',
      'MailApp',
      'openById',
      'openByUrl',
      'SpreadsheetApp.create',
      'ScriptApp',
    ];
    expect(banned.filter((name) => source.includes(name))).toEqual([]);
  });
});

describe('the page of the windows as built', () => {
  const page = readFileSync('dist/Sidebar.html', 'utf8');
  const packed = /id="packed" type="text\/plain">([^<]+)</.exec(page)?.[1] ?? '';
  const [style = '', script = ''] = unpack(packed).split('\0');
  const loader = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

  test('is one file that loads nothing', () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|script[^>]*\bsrc)\b/i);
    expect(page + script).not.toMatch(/https?:\/\//);
  });

  test('holds nothing that HtmlService would strip or run', () => {
    expect(loader.length).toBeGreaterThan(300);
    expect(loader).not.toContain('`');
    expect(page).not.toContain('<?');
    expect([...packed].filter((letter) => !DIGITS.includes(letter))).toEqual([]);
    expect(DIGITS).not.toMatch(/["&'*/<>\\`]/);
  });

  test('keeps its script and its style packed: what unpacks them is short', () => {
    expect(loader.length).toBeLessThan(8000);
    expect(style).toContain('forced-colors');
    expect(script.length).toBeGreaterThan(100_000);
  });

  test('never reads text as markup, and runs no text', () => {
    expect(loader + script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });

  test('holds the rules of the check; the script does not, for no custom function needs them', () => {
    expect(RULES.filter(({ id }) => !script.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    expect(RULES.filter(({ name }) => source.includes(`name: "${name}"`)).map(({ name }) => name)).toEqual([]);
  });

  test('holds nothing that is shown only to those who ask why; the script holds it packed', () => {
    const read = (text: string) =>
      text.replace(/\\u([\da-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    const [inWindow, inScript] = [read(script), read(source)];
    for (const { title, why } of RULES) {
      for (const text of [title, why])
        expect([inWindow.includes(text), inScript.includes(text)]).toEqual([false, false]);
    }
    // What only examples hold: their second cycle, and their levels.
    expect(script).not.toMatch(/2028-01-01|Senior seller|"Management","M"/);
  });

  test('gets the texts of every rule from the script, as they are', () => {
    const reply = (bare['sidebarRuleTexts'] as () => { value: string })();
    expect(fromColumns(JSON.parse(unpack(reply.value)))).toEqual(JSON.parse(JSON.stringify(ruleTexts())));
    expect(ruleTexts().map(({ id, why }) => [id, why])).toEqual(RULES.map(({ id, why }) => [id, why]));
  });
});

describe('what is public', () => {
  test('the files that are pushed', () => {
    const pushed = readdirSync('dist').filter((name) => !name.endsWith('.map'));
    expect(pushed.sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  test('the permissions: this spreadsheet and its windows, nothing else', () => {
    expect(JSON.parse(readFileSync('dist/appsscript.json', 'utf8'))).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  test('the kinds of tab and their columns', () => {
    const columns = KINDS.map(({ kind, columns: own }) => [
      kind,
      Object.values(own).map(({ header, required }) => (required ? `**${header}**` : header)),
    ]);
    expect(Object.fromEntries(columns)).toMatchSnapshot();
  });

  test('the settings and their defaults', () => {
    expect(Object.values(SETTING_LIST).map(({ name, typed }) => `${name} (${typed})`)).toMatchSnapshot();
  });

  test('the criteria', () => {
    expect(CRITERION_KINDS.map(({ kind }) => kind)).toMatchSnapshot();
  });

  test('the checks with their severity', () => {
    expect(RULES.map(({ id, severity, requirement }) => `${severity} ${id} (${requirement})`)).toMatchSnapshot();
  });
});

/** A company of three in the fewest tables that readiness can be computed from. */
const TABLES = [
  [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['Sales', 'IC', 'S1', 'Seller', 1],
    ['Sales', 'IC', 'S2', 'Senior seller', 2],
  ],
  [
    ['Job family', 'Competency', 'Type'],
    ['All', 'Ownership', 'Core'],
    ['Sales', 'Closing', 'Functional'],
  ],
  [
    ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
    ['A', '', '', '', 'Average rating', 3.5],
    ['L', '', '', '', 'Lowest rating', 3],
  ],
  [
    ['Employee ID', 'Name', 'Job family', 'Level'],
    [7, 'Ana', 'Sales', 'S1'],
    ['E8', 'Ben', 'Sales', 'S1'],
    ['E9', 'Cleo', 'Sales', 'S2'],
  ],
  [
    ['Cycle', 'Employee ID', 'Ownership', 'Closing'],
    ['2026 Q3', 7, 4, 3],
    ['2026 Q3', 'E8', 5, 2],
  ],
];

test('READINESS answers in a bare context when every table is passed', () => {
  const readiness = bare['READINESS'] as (...args: unknown[]) => unknown;
  const status = bare['READINESS_STATUS'] as (...args: unknown[]) => unknown;
  const column = [[7], ['E8'], ['E9'], [''], ['E404']];
  expect(readiness(column, '', ...TABLES)).toEqual([[1], [0.5], ['Top of track'], [''], ['Unknown employee']]);
  expect(status(column, '', ...TABLES)).toEqual([
    ['Ready for review'],
    ['Not yet'],
    ['Top of track'],
    [''],
    ['Unknown employee'],
  ]);
  expect(readiness(7, '', ...TABLES)).toBe(1);
});

describe('the other functions answer in a bare context', () => {
  const call = (name: string, ...args: unknown[]) => (bare[name] as (...args: unknown[]) => unknown)(...args);
  const [levels, , , people] = TABLES;

  test('READINESS_REPORT', () => {
    expect(call('READINESS_REPORT', 'E8', '', ...TABLES)).toEqual([
      ['Criterion', 'Needed', 'Now', 'Met', 'What would meet it'],
      ['Average rating', '3.5 or more', '3.5', 'yes', ''],
      ['Lowest rating', '3 or more', '2 (Closing)', 'not yet', 'Closing 2 → 3 would meet every rating criterion.'],
    ]);
  });

  test('a target that was forgotten is named, not the table that stands in its place', () => {
    for (const name of ['READINESS', 'READINESS_STATUS', 'READINESS_REPORT', 'GAPS']) {
      expect(() => call(name, 'E8', ...TABLES)).toThrow(
        'The argument target must be one level code, family/Level, or empty.',
      );
    }
  });

  test('NEXT_LEVEL, from People and Levels alone too', () => {
    const column = [[7], [''], ['E9'], ['E404']];
    const expected = [['S2'], [''], ['Top of track'], ['Unknown employee']];
    expect(call('NEXT_LEVEL', column, ...TABLES)).toEqual(expected);
    expect(call('NEXT_LEVEL', column, people, levels)).toEqual(expected);
    expect(call('NEXT_LEVEL', 7, people, levels)).toBe('S2');
  });

  test('RATER_AGREEMENT', () => {
    expect(call('RATER_AGREEMENT', [[4], [3], [''], [5]], [[4], [3], [2], [5]])).toEqual([
      ['Pairs', 'Exact', 'Within one', 'Weighted kappa (quadratic, 5 points)', 'AC2 (quadratic, 5 points)'],
      [3, 1, 1, 1, 1],
    ]);
  });

  test('CHECK_DESCRIPTION', () => {
    expect(call('CHECK_DESCRIPTION', 'Has led a project with 3+ cross-team stakeholders')).toEqual([
      ['Observable', ''],
    ]);
    expect(call('CHECK_DESCRIPTION', [['Demonstrates leadership.'], ['']])).toEqual([
      ['Vague', expect.stringMatching(/^“Demonstrates leadership” is vague\. /)],
      ['', ''],
    ]);
  });

  test.each<[string, readonly unknown[], string]>([
    [
      'READINESS_REPORT',
      [[['E8'], ['E9']], '', ...TABLES],
      'The argument employee must be one Employee ID, such as A2.',
    ],
    [
      'READINESS_REPORT',
      ['E8', '', people],
      'There is no Levels, Competencies, Criteria and Ratings table. Pass the range with its header row (Levels: Job family, Track, Level, Title and Order), or add a tab named Levels.',
    ],
    [
      'NEXT_LEVEL',
      ['E8', 'People'],
      'The argument 2 is not a table. Pass a range with its header row, such as People!A:J.',
    ],
    [
      'NEXT_LEVEL',
      ['E8', people],
      'There is no Levels table. Pass the range with its header row (Levels: Job family, Track, Level, Title and Order), or add a tab named Levels.',
    ],
    ['RATER_AGREEMENT', [[[4]]], 'The argument second must be a range of ratings, such as B2:B.'],
    [
      'CHECK_DESCRIPTION',
      [[['Closes deals', 'Writes reports']]],
      'The argument texts must be one description or one column of them, such as C2:C.',
    ],
  ])('%s throws one plain sentence', (name, args, sentence) => {
    expect(() => call(name, ...args)).toThrow(sentence);
  });
});

test('a function that is passed every table asks the spreadsheet for its time zone and for nothing else', () => {
  const optional = [
    ['Cycle', 'Start', 'End'],
    ['Job family', 'Required rating for'],
    ['Kind', 'From family', 'From level', 'To family', 'To level'],
    ['Employee ID', 'For', 'What happened'],
    ['Employee ID', 'To level', 'Sign-off', 'By', 'On'],
    ['Setting', 'Value'],
  ].map((headers) => [headers]);
  const asked: string[] = [];
  const spreadsheet = new Proxy(
    {},
    {
      get: (_target, member) => {
        asked.push(String(member));
        return () => 'Etc/UTC';
      },
    },
  );
  const context = vm.createContext({ SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } }) as typeof bare;
  vm.runInContext(source, context);
  const readiness = context['READINESS'] as (...args: unknown[]) => unknown;
  expect(readiness(7, '', ...TABLES, ...optional)).toBe(1);
  expect(asked).toEqual(['getSpreadsheetTimeZone']);
});
