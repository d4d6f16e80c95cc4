import { SETTING_LIST } from '../../framework/setting-list.ts';
import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { typeNearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Setting', 'Value'];
const CYCLES = [
  ['Cycle', 'Start', 'End'],
  ['2026 H1', '2026-01-01', '2026-06-30'],
];

export const currentCycleKnown: Rule = {
  id: 'current-cycle-known',
  name: 'Current cycle not known',
  title: 'The current cycle of Settings is a cycle there is',
  why: 'Without a current cycle nothing that looks at ratings or dates is known, for anybody.',
  requirement: 'C16',
  severity: 'error',
  bad: { Cycles: CYCLES, Settings: [HEADER, ['Current cycle', '2026 HI']] },
  good: { Cycles: CYCLES, Settings: [HEADER, ['Current cycle', '2026 h1']] },
  check: ({ company }) => {
    const { settings, settingRows } = company.workbook;
    if (settings.currentCycle === '' || company.current >= 0) return [];
    // Of two rows the last counts.
    const row = settingRows.filter(({ name }) => normalise(name) === normalise(SETTING_LIST.currentCycle.name)).pop();
    if (!row) return [];
    const names = company.cycles.map(({ name }) => name);
    const mend = typeNearest(settings.currentCycle, names, 'Type the name of a cycle, or leave it empty.');
    const message = `“${settings.currentCycle}” is the name of no cycle, so nobody can be judged. ${mend}`;
    return [{ at: refOf(row.place, 'value'), message }];
  },
};
