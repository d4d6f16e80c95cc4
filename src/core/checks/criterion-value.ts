import { isDate, textOf } from '../cell.ts';
import { errorIn, errorWords } from '../error-cell.ts';
import { numberInText } from '../number-in-text.ts';
import type { Criterion } from '../readiness/criteria-of-step.ts';
import type { CriterionName } from '../tables/criteria.ts';
import { type Fix, numberFix } from './fix.ts';
import { decimalSign } from './typed-in.ts';

/** What the Value of a kind of criterion may be. */
interface Asks {
  readonly least: number;
  readonly most: number;
  /** Whether only whole numbers count something. */
  readonly whole: boolean;
  /** What to type, without the full stop. */
  readonly mend: string;
}

const RATING: Asks = { least: 1, most: 5, whole: false, mend: 'Type a number from 1 to 5' };

/** The kinds whose Value is looked at. */
const ASKS: { readonly [K in CriterionName]?: Asks } = {
  'Average rating': RATING,
  'Lowest rating': RATING,
  'Required ratings met': {
    least: 0,
    most: Infinity,
    whole: true,
    mend: 'Type how many may be below, such as 1, or leave it empty for none',
  },
  'Months in level': { least: 0, most: Infinity, whole: true, mend: 'Type a whole number of months, such as 12' },
  'Cycles at next level': { least: 1, most: Infinity, whole: true, mend: 'Type a whole number of cycles, such as 2' },
  Scope: { least: 0, most: Infinity, whole: false, mend: 'Type how many, or leave it empty' },
  'Quota attainment': { least: 0, most: Infinity, whole: false, mend: 'Type a share such as 100%, or leave it empty' },
};

/** What is wrong with a Value, whether the criterion can be judged all the same, and the mend. */
export interface WrongValue {
  readonly message: string;
  readonly judged: boolean;
  readonly fix?: Fix | undefined;
}

/**
 * Looks at the Value of a criterion whose kind is known.
 *
 * @param locale The locale of the spreadsheet, for how it writes decimals.
 * @returns `undefined` where the kind can use it, or does not look at it.
 */
export function wrongValue({ row, kind, readable }: Criterion, locale: string): WrongValue | undefined {
  const asks = kind && ASKS[kind.kind];
  if (!kind || !asks) return undefined;
  const { value } = row;
  if (value === undefined) {
    // Cycles may stand in for the Value of this kind, and is then what is looked at.
    const inCycles = kind.kind === 'Cycles at next level' && row.cycles !== undefined;
    if (readable || inCycles) return undefined;
    return { judged: false, message: `${kind.kind} has no Value, so nobody can meet it. ${asks.mend}.` };
  }
  if (typeof value !== 'number') {
    const message = `${kind.kind} ${whatItIs(value, asks, locale)}`;
    return { judged: false, message, fix: numberFix(value, (number) => isAskable(number, asks)) };
  }
  if (value < asks.least || value > asks.most)
    return { judged: false, message: `${kind.kind} cannot ask for ${value}. ${asks.mend}.` };
  if (asks.whole && !Number.isInteger(value))
    return { judged: readable, message: `${kind.kind} asks for ${value}, which is no whole number. ${asks.mend}.` };
  return undefined;
}

function isAskable(value: number, { least, most, whole }: Asks): boolean {
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

function whatItIs(
  value: Exclude<Criterion['row']['value'], number | undefined>,
  { mend }: Asks,
  locale: string,
): string {
  const error = errorIn(value);
  if (error !== undefined) return `${errorWords(error, mend.replace('Type', 'type'))}.`;
  if (isDate(value)) return `cannot ask for a date. Format the cell as a number. ${mend}.`;
  const shown = textOf(value);
  const cannot = `cannot ask for “${shown}”, which is text.`;
  const stored = numberInText(shown);
  const written = stored?.replace(/[.,]/, decimalSign(locale));
  if (written !== stored) return `${cannot} This spreadsheet writes it ${written}.`;
  if (stored !== undefined) return `${cannot} Format the cell as a number, then type ${stored} again.`;
  return `${cannot} ${mend}.`;
}
