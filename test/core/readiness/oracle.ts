/**
 * A second, deliberately naive reading of DESIGN §2, written from its text alone: no index, no cache, every question is
 * answered by walking the rows again. It shares nothing with `src/core`, so that a mistake has to be made twice to go
 * unseen.
 */

export type OracleCell = string | number | boolean | Date;

/** One tab: its kind, and its rows with the header row among them. */
export interface OracleTable {
  readonly kind: string;
  readonly rows: readonly (readonly OracleCell[])[];
}

export type Met = 'yes' | 'not yet' | 'unknown';

export interface OracleAnswer {
  readonly status: string;
  /** The code of the level that the step leads to, where there is a step. */
  readonly to?: string;
  /** Only for the last three statuses. */
  readonly readiness?: number;
  /** By the ID of the criterion. */
  readonly met: Readonly<Record<string, Met>>;
}

/** A row: the cell under a header, `''` where there is none. */
type Record_ = (header: string) => OracleCell;

const REQUIRED: Record<string, readonly string[]> = {
  Levels: ['Job family', 'Track', 'Level', 'Title', 'Order'],
  Competencies: ['Job family', 'Competency', 'Type'],
  'Required ratings': ['Job family', 'Required rating for'],
  Criteria: ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
  Paths: ['Kind', 'From family', 'From level', 'To family', 'To level'],
  People: ['Employee ID', 'Name', 'Job family', 'Level'],
  Cycles: ['Cycle', 'Start', 'End'],
  Ratings: ['Cycle', 'Employee ID'],
  Settings: ['Setting', 'Value'],
};

const RATING_KINDS = ['average rating', 'lowest rating', 'required ratings met'];
const NEARLY = 1e-9;

// ---- cells -------------------------------------------------------------------------------------------------------

function key(cell: OracleCell): string {
  return String(cell).normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

function idOf(cell: OracleCell): string {
  return String(cell).trim();
}

/** `All` and empty mean the same in every scope column. */
function everything(cell: OracleCell): boolean {
  return key(cell) === '' || key(cell) === 'all';
}

/** A calendar day as `YYYY-MM-DD`; the spreadsheet of the oracle is in UTC. Text compares as days do. */
function dayOf(cell: OracleCell): string | undefined {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(String(cell)) ? String(cell) : undefined;
}

function isRating(cell: OracleCell): cell is number {
  return typeof cell === 'number' && cell >= 1 && cell <= 5;
}

function atLeast(number: number, bound: number): boolean {
  return number >= bound - NEARLY;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Whole months by walking: one month after another is full on the same day number, or on the last day of a shorter month. */
function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  let full = 0;
  for (;;) {
    const monthIndex = month - 1 + full + 1;
    const days = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
    const anniversary = new Date(Date.UTC(year, monthIndex, Math.min(date, days))).toISOString().slice(0, 10);
    if (anniversary > to) return from > to ? -1 : full;
    full += 1;
  }
}

// ---- tables ------------------------------------------------------------------------------------------------------

interface Sheet {
  readonly headers: readonly string[];
  readonly records: readonly Record_[];
}

function sheetsOf(tables: readonly OracleTable[], kind: string): Sheet[] {
  return tables
    .filter((table) => table.kind === kind)
    .map(({ rows }) => {
      const wanted = (REQUIRED[kind] ?? []).map(key);
      const at = rows.findIndex((row) => wanted.every((header) => row.map(key).includes(header)));
      const headers = (rows[at] ?? []).map(key);
      const records = (at < 0 ? [] : rows.slice(at + 1))
        .filter((row) => row.some((cell) => key(cell) !== ''))
        .map(
          (row): Record_ =>
            (header) =>
              row[headers.indexOf(key(header))] ?? '',
        );
      return { headers, records };
    });
}

function recordsOf(tables: readonly OracleTable[], kind: string): Record_[] {
  return sheetsOf(tables, kind).flatMap((sheet) => sheet.records);
}

function setting(tables: readonly OracleTable[], name: string): OracleCell {
  return recordsOf(tables, 'Settings').find((row) => key(row('Setting')) === key(name))?.('Value') ?? '';
}

function numberSetting(tables: readonly OracleTable[], name: string, fallback: number): number {
  const cell = setting(tables, name);
  return typeof cell === 'number' ? cell : fallback;
}

// ---- ratings -----------------------------------------------------------------------------------------------------

function raterOf(row: Record_): string {
  return key(row('Rater')) || 'manager';
}

function ratersThatCount(tables: readonly OracleTable[]): string[] {
  const cell = setting(tables, 'Ratings that count');
  return cell === '' ? ['manager'] : String(cell).split(',').map(key);
}

function ratingRows(tables: readonly OracleTable[], id: string, cycle: string): Record_[] {
  return recordsOf(tables, 'Ratings').filter(
    (row) => idOf(row('Employee ID')) === id && key(row('Cycle')) === key(cycle),
  );
}

function competencyNames(tables: readonly OracleTable[]): string[] {
  return recordsOf(tables, 'Competencies')
    .map((row) => key(row('Competency')))
    .filter((name) => name !== '');
}

type Rating = number | 'N/A' | undefined;

function ratingOf(tables: readonly OracleTable[], id: string, cycle: string, competency: string): Rating {
  const rows = ratingRows(tables, id, cycle).filter((row) => key(row(competency)) !== '');
  const calibrated = rows.filter((row) => raterOf(row) === 'calibrated');
  const counting = rows.filter((row) => ratersThatCount(tables).includes(raterOf(row)));
  const entries = (calibrated.length > 0 ? calibrated : counting).map((row) => row(competency));
  const numbers = entries.filter(isRating);
  if (numbers.length > 0) return mean(numbers);
  return entries.length > 0 && entries.every((cell) => key(cell) === 'n/a') ? 'N/A' : undefined;
}

function hasUnreadable(tables: readonly OracleTable[], id: string, cycle: string): boolean {
  return ratingRows(tables, id, cycle).some((row) =>
    competencyNames(tables).some((name) => {
      const cell = row(name);
      return key(cell) !== '' && key(cell) !== 'n/a' && !isRating(cell);
    }),
  );
}

// ---- cycles ------------------------------------------------------------------------------------------------------

interface Cycle {
  readonly name: string;
  readonly end: string | undefined;
}

/** All cycles, first to last. */
function cyclesOf(tables: readonly OracleTable[]): Cycle[] {
  if (recordsOf(tables, 'Cycles').length > 0) {
    return recordsOf(tables, 'Cycles')
      .map((row) => ({ name: key(row('Cycle')), end: dayOf(row('End')) }))
      .filter((cycle) => cycle.name !== '')
      .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  }
  const names = new Set(recordsOf(tables, 'Ratings').map((row) => key(row('Cycle'))));
  names.delete('');
  return [...names].sort().map((name) => ({ name, end: undefined }));
}

function hasNumericRating(tables: readonly OracleTable[], id: string, cycle: string): boolean {
  return ratingRows(tables, id, cycle)
    .filter((row) => ['calibrated', ...ratersThatCount(tables)].includes(raterOf(row)))
    .some((row) => competencyNames(tables).some((name) => isRating(row(name))));
}

function currentCycle(tables: readonly OracleTable[]): Cycle | undefined {
  const named = key(setting(tables, 'Current cycle'));
  const cycles = cyclesOf(tables);
  if (named !== '') return cycles.find((cycle) => cycle.name === named);
  const people = recordsOf(tables, 'People');
  const active = new Set(
    people.filter((row) => dayOf(row('Left on')) === undefined).map((row) => idOf(row('Employee ID'))),
  );
  active.delete('');
  const latestFirst = [...cycles].reverse();
  const everybody = new Set(recordsOf(tables, 'Ratings').map((row) => idOf(row('Employee ID'))));
  everybody.delete('');
  const rated = latestFirst.filter(({ name }) => [...everybody].some((id) => hasNumericRating(tables, id, name)));
  const byMost = rated.find(
    ({ name }) => [...active].filter((id) => hasNumericRating(tables, id, name)).length * 2 >= active.size,
  );
  return byMost ?? rated[0];
}

// ---- the step ----------------------------------------------------------------------------------------------------

function levelRow(tables: readonly OracleTable[], family: OracleCell, code: OracleCell): Record_ | undefined {
  return recordsOf(tables, 'Levels').find(
    (row) => key(row('Level')) !== '' && key(row('Job family')) === key(family) && key(row('Level')) === key(code),
  );
}

function trackOf(level: Record_): string {
  return key(level('Track')) || 'ic';
}

function sameLevel(a: Record_, b: Record_): boolean {
  return key(a('Job family')) === key(b('Job family')) && key(a('Level')) === key(b('Level'));
}

function targetRow(tables: readonly OracleTable[], family: OracleCell, target: string): Record_ | undefined {
  const own = levelRow(tables, family, target);
  if (own) return own;
  const families = recordsOf(tables, 'Levels').map((row) => key(row('Job family')));
  const parts = target.split('/');
  for (let split = parts.length - 1; split > 0; split -= 1) {
    const longest = key(parts.slice(0, split).join('/'));
    if (families.includes(longest)) return levelRow(tables, longest, parts.slice(split).join('/'));
  }
  return undefined;
}

function nextRow(tables: readonly OracleTable[], from: Record_): Record_ | undefined {
  const order = (row: Record_): number => (typeof row('Order') === 'number' ? Number(row('Order')) : Number.NaN);
  const above = recordsOf(tables, 'Levels').filter(
    (row) =>
      key(row('Job family')) === key(from('Job family')) &&
      trackOf(row) === trackOf(from) &&
      order(row) > order(from) + NEARLY,
  );
  const lowest = Math.min(...above.map(order));
  return above.find((row) => order(row) <= lowest + NEARLY);
}

function pathRow(tables: readonly OracleTable[], from: Record_, to: Record_): Record_ | undefined {
  return recordsOf(tables, 'Paths').find(
    (row) =>
      key(row('From family')) === key(from('Job family')) &&
      key(row('From level')) === key(from('Level')) &&
      key(row('To family')) === key(to('Job family')) &&
      key(row('To level')) === key(to('Level')),
  );
}

// ---- what applies to the target ----------------------------------------------------------------------------------

function applicable(tables: readonly OracleTable[], to: Record_): Record_[] {
  const fitting = recordsOf(tables, 'Competencies').filter((row) => {
    const ofFamily = everything(row('Job family')) || key(row('Job family')) === key(to('Job family'));
    const tracks = String(row('Tracks')).split(',').map(key);
    return key(row('Competency')) !== '' && ofFamily && (everything(row('Tracks')) || tracks.includes(trackOf(to)));
  });
  const own = (row: Record_): boolean => !everything(row('Job family'));
  return fitting.filter((row, index) => {
    const namesakes = fitting.filter((other) => key(other('Competency')) === key(row('Competency')));
    const winner = namesakes.find(own) ?? namesakes[0];
    return winner === fitting[index];
  });
}

function requiredRating(tables: readonly OracleTable[], to: Record_, competency: string): number {
  const rows = recordsOf(tables, 'Required ratings').filter(
    (row) => key(row('Required rating for')) === key(competency),
  );
  const ofFamily = rows.filter((row) => key(row('Job family')) === key(to('Job family')));
  const ofAll = rows.filter((row) => everything(row('Job family')));
  const firstFilled = (some: readonly Record_[]): OracleCell =>
    some.map((row) => row(String(to('Level')))).find((cell) => key(cell) !== '') ?? '';
  const cells = [firstFilled(ofFamily), firstFilled(ofAll)];
  return cells.find((cell) => typeof cell === 'number') ?? numberSetting(tables, 'Required rating', 3);
}

function criteriaOf(tables: readonly OracleTable[], from: Record_, to: Record_, isReturn: boolean): Record_[] {
  const matching = recordsOf(tables, 'Criteria').filter((row) => {
    if (isReturn && (everything(row('From')) || everything(row('To')))) return false;
    return (
      (everything(row('Job family')) || key(row('Job family')) === key(to('Job family'))) &&
      (everything(row('From')) || key(row('From')) === key(from('Level'))) &&
      (everything(row('To')) || key(row('To')) === key(to('Level')))
    );
  });
  const weight = (row: Record_): number =>
    (everything(row('To')) ? 0 : 4) + (everything(row('From')) ? 0 : 2) + (everything(row('Job family')) ? 0 : 1);
  return matching.filter((row) => {
    if (!JUDGED_BY_TEXT.includes(key(row('Criterion')))) return true;
    const rivals = matching.filter((other) => key(other('Criterion')) === key(row('Criterion')));
    const best = Math.max(...rivals.map(weight));
    return rivals.find((other) => weight(other) === best) === row;
  });
}

// ---- the criteria ------------------------------------------------------------------------------------------------

/** The kinds of criteria that are judged here, as they are compared. */
export const JUDGED_BY_TEXT = [...RATING_KINDS, 'leadership competencies', 'months in level', 'cycles at next level'];

interface Case {
  readonly tables: readonly OracleTable[];
  readonly person: Record_;
  readonly to: Record_;
  readonly criteria: readonly Record_[];
  readonly current: Cycle | undefined;
}

/** The ratings of the applicable competencies in a cycle; nothing where the cycle ended before the person's level began. */
function ratingsIn(
  at: Case,
  cycle: Cycle,
): { readonly name: string; readonly rating: Rating; readonly row: Record_ }[] {
  const since = dayOf(at.person('In level since'));
  const old = since !== undefined && cycle.end !== undefined && cycle.end < since;
  const id = idOf(at.person('Employee ID'));
  return applicable(at.tables, at.to).map((row) => {
    const name = String(row('Competency'));
    return { name, row, rating: old ? undefined : ratingOf(at.tables, id, cycle.name, name) };
  });
}

function isComplete(at: Case, cycle: Cycle): boolean {
  const ratings = ratingsIn(at, cycle);
  const rated = ratings.filter(({ rating }) => typeof rating === 'number').length;
  const asked = ratings.filter(({ rating }) => rating !== 'N/A').length;
  if (hasUnreadable(at.tables, idOf(at.person('Employee ID')), cycle.name)) return false;
  return rated > 0 && atLeast(rated, numberSetting(at.tables, 'Rated share', 0.8) * asked);
}

/** One of the three criteria that look at the ratings of one cycle. */
function metInCycle(at: Case, criterion: Record_, cycle: Cycle): Met {
  const rated = ratingsIn(at, cycle).flatMap(({ name, rating }) =>
    typeof rating === 'number' ? [{ name, rating }] : [],
  );
  const complete = isComplete(at, cycle);
  const cell = criterion('Value');
  const kind = key(criterion('Criterion'));
  if (kind === 'required ratings met') {
    if (cell !== '' && typeof cell !== 'number') return 'unknown';
    const below = rated.filter(({ name, rating }) => !atLeast(rating, requiredRating(at.tables, at.to, name)));
    if (below.length > Number(cell)) return 'not yet';
    return complete ? 'yes' : 'unknown';
  }
  if (typeof cell !== 'number') return 'unknown';
  if (kind === 'lowest rating') {
    if (rated.some(({ rating }) => !atLeast(rating, cell))) return 'not yet';
    return complete ? 'yes' : 'unknown';
  }
  if (!complete) return 'unknown';
  return atLeast(mean(rated.map(({ rating }) => rating)), cell) ? 'yes' : 'not yet';
}

function leadership(at: Case, current: Cycle): Met {
  const leading = ratingsIn(at, current).filter(({ row }) => key(row('Leadership')) === 'yes');
  const below = leading.some(
    ({ name, rating }) => typeof rating === 'number' && !atLeast(rating, requiredRating(at.tables, at.to, name)),
  );
  if (below) return 'not yet';
  return leading.every(({ rating }) => typeof rating === 'number') ? 'yes' : 'unknown';
}

function months(at: Case, criterion: Record_, current: Cycle): Met {
  const since = dayOf(at.person('In level since'));
  const value = criterion('Value');
  if (typeof value !== 'number' || since === undefined || current.end === undefined) return 'unknown';
  return atLeast(wholeMonths(since, current.end), value) ? 'yes' : 'not yet';
}

function cyclesAtNextLevel(at: Case, criterion: Record_, current: Cycle): Met {
  const count = criterion('Value') === '' ? criterion('Cycles') : criterion('Value');
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return 'unknown';
  const cycles = cyclesOf(at.tables);
  const last = cycles.findIndex(({ name }) => name === current.name);
  const first = last - count + 1;
  const asked = at.criteria.filter((row) => RATING_KINDS.includes(key(row('Criterion'))));
  const meets = (cycle: Cycle): boolean =>
    isComplete(at, cycle) && asked.every((row) => metInCycle(at, row, cycle) === 'yes');
  const earlierMeet = first >= 0 && cycles.slice(first, last).every(meets);
  if (earlierMeet && meets(current)) return 'yes';
  const fails = asked.some((row) => metInCycle(at, row, current) === 'not yet');
  return earlierMeet && !fails && !isComplete(at, current) ? 'unknown' : 'not yet';
}

function metOf(at: Case, criterion: Record_): Met {
  const kind = key(criterion('Criterion'));
  if (!at.current || !JUDGED_BY_TEXT.includes(kind)) return 'unknown';
  if (RATING_KINDS.includes(kind)) return metInCycle(at, criterion, at.current);
  if (kind === 'leadership competencies') return leadership(at, at.current);
  if (kind === 'months in level') return months(at, criterion, at.current);
  return cyclesAtNextLevel(at, criterion, at.current);
}

// ---- the answer --------------------------------------------------------------------------------------------------

/**
 * Judges one person by the text of DESIGN §2.
 *
 * @param tables Every tab there is.
 * @param employee An Employee ID.
 * @param target A level code, `family/Level`, or empty.
 */
export function judgeByText(tables: readonly OracleTable[], employee: string, target = ''): OracleAnswer {
  const found = recordsOf(tables, 'People').filter((row) => idOf(row('Employee ID')) === idOf(employee));
  const [person] = found;
  const only = (status: string): OracleAnswer => ({ status, met: {} });
  if (!person) return only('Unknown employee');
  if (found.length > 1) return only('Duplicate employee');

  const current = currentCycle(tables);
  const left = dayOf(person('Left on'));
  if (left !== undefined && current?.end !== undefined && left <= current.end) return only('Left');

  const family = person('Job family');
  const from = levelRow(tables, family, person('Level'));
  if (!from) return only('Unknown level');
  let to: Record_ | undefined;
  for (const wish of [target, String(person('Target level'))]) {
    if (key(wish) === '') continue;
    const wished = targetRow(tables, family, wish);
    if (!wished) return only('Unknown level');
    if (sameLevel(wished, from)) continue;
    to = wished;
    break;
  }
  to ??= nextRow(tables, from);
  if (!to) return only('Top of track');

  const path = pathRow(tables, from, to);
  const leaves = key(from('Job family')) !== key(to('Job family')) || trackOf(from) !== trackOf(to);
  if (leaves && !path) return only('No path');
  const isReturn = leaves && path !== undefined && key(path('Kind')) === 'return';
  const criteria = criteriaOf(tables, from, to, isReturn);
  const code = key(to('Level'));
  if (criteria.length === 0) return { status: isReturn ? 'Open' : 'No criteria', to: code, met: {} };

  const at: Case = { tables, person, to, criteria, current };
  const met = Object.fromEntries(criteria.map((row) => [String(row('ID')), metOf(at, row)]));
  const answers = Object.values(met);
  const readiness = answers.filter((answer) => answer === 'yes').length / answers.length;
  if (readiness === 1) return { status: 'Ready for review', to: code, readiness, met };
  return { status: answers.includes('not yet') ? 'Not yet' : 'Incomplete', to: code, readiness, met };
}

// ---- attainability -----------------------------------------------------------------------------------------------

/** Share, Meeting, People, Verdict; only the verdict where there is nothing to count. */
export interface OracleShare {
  readonly share?: number;
  readonly meeting?: number;
  readonly people?: number;
  readonly verdict: string;
}

/** Every level that a text may mean: `family/Level` of the longest family that fits, else a code of any family. */
function meantBy(tables: readonly OracleTable[], text: string): Record_[] {
  const spelledOut = targetRow(tables, '', text);
  if (spelledOut && key(spelledOut('Level')) !== key(text)) return [spelledOut];
  const families = [...new Set(recordsOf(tables, 'Levels').map((row) => key(row('Job family'))))];
  return families.flatMap((family) => levelRow(tables, family, text) ?? []);
}

function levelBelow(tables: readonly OracleTable[], to: Record_): Record_ | undefined {
  const order = (row: Record_): number => (typeof row('Order') === 'number' ? Number(row('Order')) : Number.NaN);
  const lower = recordsOf(tables, 'Levels').filter(
    (row) =>
      key(row('Level')) !== '' &&
      key(row('Job family')) === key(to('Job family')) &&
      trackOf(row) === trackOf(to) &&
      order(row) < order(to) - NEARLY,
  );
  const highest = Math.max(...lower.map(order));
  return lower.find((row) => order(row) >= highest - NEARLY);
}

/**
 * The share of people who meet what a level asks of ratings, by the text of DESIGN §3.
 *
 * @param tables Every tab there is.
 * @param level `family/Level`, or a code.
 */
export function meetingShareByText(tables: readonly OracleTable[], level: string): OracleShare {
  const meant = meantBy(tables, level);
  const [to] = meant;
  if (!to) return { verdict: 'Unknown level' };
  if (meant.length > 1) return { verdict: 'Level in several families' };
  const from = levelBelow(tables, to);
  if (!from) return { verdict: 'No level below' };
  const criteria = criteriaOf(tables, from, to, false).filter((row) => RATING_KINDS.includes(key(row('Criterion'))));
  if (criteria.length === 0) return { verdict: 'No rating criteria' };
  const unreadable = criteria.some((row) => {
    const [value, mayBeEmpty] = [row('Value'), key(row('Criterion')) === 'required ratings met'];
    return typeof value === 'number' ? mayBeEmpty && value < 0 : value !== '' || !mayBeEmpty;
  });
  if (unreadable) return { verdict: 'Unreadable criterion' };

  const current = currentCycle(tables);
  const everybody = recordsOf(tables, 'People').filter((row) => idOf(row('Employee ID')) !== '');
  const people = everybody.filter((person) => {
    const left = dayOf(person('Left on'));
    if (left !== undefined && current?.end !== undefined && left <= current.end) return false;
    const namesakes = everybody.filter((row) => key(row('Employee ID')) === key(person('Employee ID')));
    const stands = key(person('Job family')) === key(from('Job family')) && key(person('Level')) === key(from('Level'));
    return (
      stands &&
      namesakes.length === 1 &&
      current !== undefined &&
      isComplete({ tables, person, to, criteria, current }, current)
    );
  });
  const meeting = people.filter((person) =>
    criteria.every((row) => current && metInCycle({ tables, person, to, criteria, current }, row, current) === 'yes'),
  ).length;
  const share = people.length === 0 ? undefined : meeting / people.length;
  const counts = { ...(share !== undefined && { share }), meeting, people: people.length };
  if (people.length < numberSetting(tables, 'Fewest people to judge', 20)) {
    return { ...counts, verdict: 'Too few to judge' };
  }
  const low = atLeast(numberSetting(tables, 'Aspirational share', 0.05), share ?? 0);
  return { ...counts, verdict: low ? 'Aspirational' : 'Operational' };
}
