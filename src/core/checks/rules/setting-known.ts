import { SETTING_LIST } from '../../framework/setting-list.ts';
import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { nearest } from '../nearest.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Setting', 'Value'];
const NAMES = Object.values(SETTING_LIST).map(({ name }) => name);
const KNOWN = new Set(NAMES.map(normalise));

export const settingKnown: Rule = {
  id: 'setting-known',
  name: 'Setting not known',
  title: 'Every setting has a name that is known',
  why: 'A setting with a misspelt name changes nothing: the default stays in force, and every number follows the default.',
  requirement: 'C4',
  severity: 'error',
  bad: { Settings: [HEADER, ['Requierd rating', 4]] },
  good: { Settings: [HEADER, ['required  rating', 4]] },
  check: ({ company }) =>
    company.workbook.settingRows.flatMap(({ name, place }): readonly Found[] => {
      if (name === '' || KNOWN.has(normalise(name))) return [];
      const at = refOf(place, 'name');
      const meant = nearest(name, NAMES);
      if (meant !== undefined)
        return [{ at, message: `“${name}” is no setting, so it changes nothing. Type “${meant}”.` }];
      // A line of the company's own, most likely.
      return [
        {
          at,
          severity: 'info',
          message: `“${name}” is no setting, so it changes nothing. Leave it as a note, or delete the row.`,
        },
      ];
    }),
};
