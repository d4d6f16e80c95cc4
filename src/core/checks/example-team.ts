import type { Grid } from '../cell.ts';

/** The Competencies tab of the examples about numbers: so many of Sales, the first of them core. */
/* @__NO_SIDE_EFFECTS__ */
export function exampleCompetencies(n: number, core: number): Grid {
  return [
    ['Job family', 'Competency', 'Type'],
    ...Array.from({ length: n }, (_one, at) => ['Sales', `Competency ${at + 1}`, at < core ? 'Core' : 'Functional']),
  ];
}

/** The People tab of the same examples: E0, E1 …, all of them at S1. */
/* @__NO_SIDE_EFFECTS__ */
export function examplePeople(n: number): Grid {
  return [
    ['Employee ID', 'Name', 'Job family', 'Level'],
    ...Array.from({ length: n }, (_one, at) => [`E${at}`, '', 'Sales', 'S1']),
  ];
}
