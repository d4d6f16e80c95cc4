import { normalise } from '../normalise.ts';
import { kindOfTab } from '../tables/recognise.ts';

const NUMBERED =
  /^(copy of )?(sheet|tab|table|tabelle|blatt|feuille|feuil|hoja|p[aá]gina|planilha|untitled)[\s_-]*\d*$/;
const WORDS =
  /^((career|competency|competencies|skills?|level(l?ing)?|job|roles?|progression|engineering ladder|all) )*(matrix|matrices|framework|frameworks|ladder|ladders|levels?|competencies|competency|skills?|overview|summary|definitions?|expectations?|import|data|framework long|long form|main|template|roles?)( v?[\d.]+)?$/;

/** Words that say what kind of sheet it is, unless a job family is called so. */
const POSSIBLE = /^data$/;

/** Our own tabs that hold a framework; other kinds have names that a family can have too (`People and culture`). */
const OURS = ['Levels', 'Competencies', 'Matrix', 'Required ratings'];

/**
 * What the name of a tab says about its grids.
 *
 * @returns The name behind the dash where the tab is named as ours are, `undefined` where it only says what kind of
 * sheet it is (`Sheet1`, `Career framework`), else the name.
 */
export function tellingName(tab: string): string | undefined {
  const kind = kindOfTab(tab);
  if (kind && OURS.includes(kind.kind)) return kind.suffix === '' ? undefined : kind.suffix;
  const words = normalise(tab).replace(/[_]+/g, ' ');
  return words === '' || NUMBERED.test(words) || WORDS.test(words) ? undefined : tab.trim();
}

/** @returns The name of a tab that mostly says nothing and is a name all the same where a job family is called so. */
export function possibleName(tab: string): string | undefined {
  return POSSIBLE.test(normalise(tab)) ? tab.trim() : undefined;
}
