/**
 * Measures the built add-in at the size of a whole company and prints how it stands to what was promised. It is a
 * measurement, no test: it ends well whatever it finds. A sample of it with wide limits is in `test/local/bench`.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { CALLS, openBundle } from './bench/bundle.ts';
import { benchCompany, type Size } from './bench/company.ts';
import { loading } from './bench/loading.ts';
import { measure } from './bench/measure.ts';
import { recalculated } from './bench/native-formulas.ts';
import { type Line, reportLine } from './bench/report.ts';
import { type WholeTab, wholeTab } from './bench/whole-tab.ts';

const COMPANY: Size = { people: 10_000, cycles: 8, competencies: 12, proof: true };

function say(line: Line): void {
  console.log(reportLine(line));
}

function againstFloor(size: Size): void {
  const what = size.proof ? 'eight criteria, with Evidence and Sign-offs' : 'the five criteria of ratings and months';
  const { run } = openBundle(benchCompany(size));
  const { first, best } = measure(40, ...[CALLS.floor, CALLS.readiness, CALLS.status].map((call) => () => run(call)));
  const [floor = 1, readiness = 0, status = 0] = best;
  console.log(`\n10,000 people × 12 competencies × 8 cycles, ${what}`);
  console.log(
    `  floor ${ms(floor)}, READINESS ${ms(readiness)}, READINESS_STATUS ${ms(status)}: the fastest of 40, warm`,
  );
  console.log(`  the first call of each, cold: ${first.map(ms).join(', ')}`);
  const limit = { limit: 4, unit: '×' } as const;
  say({ ...limit, what: 'READINESS against one pass over the ratings', value: readiness / floor });
  say({ ...limit, what: 'READINESS_STATUS against the same', value: status / floor });
  say({ ...limit, what: 'both calls together against one pass', value: (readiness + status) / floor });
}

function growth(): void {
  const perPerson = (people: number, runs: number) => {
    const { run } = openBundle(benchCompany({ ...COMPANY, people }));
    return (measure(runs, () => run(CALLS.readiness)).best[0] ?? 0) / people;
  };
  const [few, many] = [perPerson(1000, 60), perPerson(50_000, 12)];
  console.log(`\nGrowth: ${micro(few)} a person with 1,000 people, ${micro(many)} with 50,000; warm`);
  say({ what: 'cost of a person at 50,000 against 1,000', value: many / few, limit: 1.5, unit: '×' });
}

function largestTab(): void {
  const itself = process.argv[1] ?? '';
  // A heap of its own, so that nothing measured before counts.
  const out = execFileSync(process.execPath, ['--expose-gc', itself, 'whole-tab'], { encoding: 'utf8' });
  const { seconds, tables, after, peak }: WholeTab = JSON.parse(out);
  console.log('\nA Ratings tab of 400,000 rows × 17 columns, 50,000 people, one cold call in a process of its own');
  console.log(`  memory in use: ${mega(tables)} by the tables, ${mega(after)} when the call ended`);
  console.log(`  peak of the process (resident), the making of the tables included: ${mega(peak)}`);
  say({ what: 'READINESS for everybody', value: seconds, limit: 30, unit: ' s' });
}

async function size(): Promise<void> {
  const { addIn, zod } = await loading(60);
  console.log(`\nLoading into a bare context: Code.js ${ms(addIn)}, zod/mini alone ${ms(zod)}; the fastest of 60`);
  say({ what: 'Code.js against zod/mini alone', value: addIn / zod, limit: 5, unit: '×' });
  say({ what: 'size of Code.js', value: statSync('dist/Code.js').size / 1000, limit: 250, unit: ' kB' });
}

function nativeFormulas(): void {
  const { ours, native } = recalculated(1000, 4);
  console.log(
    `\nA rating is typed, 1,000 people follow: READINESS ${ms(ours)}, AVERAGEIFS, MINIFS and XLOOKUP ${ms(native)}`,
  );
  say({
    what: 'faster than native formulas in the same engine',
    value: native / ours,
    limit: 20,
    atLeast: true,
    unit: '×',
  });
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const mega = (value: number) => `${value.toFixed(0)} MB`;
const micro = (value: number) => `${(value * 1000).toFixed(2)} µs`;

if (process.argv[2] === 'whole-tab') console.log(JSON.stringify(wholeTab()));
else {
  console.log(`Node ${process.version}. Each ratio is of two times from this run.`);
  againstFloor({ ...COMPANY, proof: false });
  againstFloor(COMPANY);
  growth();
  largestTab();
  await size();
  nativeFormulas();
}
