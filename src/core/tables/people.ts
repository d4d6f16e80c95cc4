import { textOf } from '../cell.ts';
import { date, oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** An empty target means the next level, so a failed formula must not pass for one: it stays a target nobody knows. */
const target = {
  ...text('Target level', 'Where the person is heading, if it is not the next level of the track.'),
  read: textOf,
};

/** Who works here; the Employee ID is the key, names may repeat. */
export const PEOPLE = {
  kind: 'People',
  columns: {
    id: required(text('Employee ID', 'Unique for each person.')),
    name: required(text('Name', 'As it should be shown.')),
    email: text('Email', 'Used to share a private file, and to see that nobody signs for themselves.'),
    family: oneOf({ kind: 'Levels', column: 'family' }, required(text('Job family', 'From the Levels tab.'))),
    level: oneOf({ kind: 'Levels', column: 'code' }, required(text('Level', 'A level code of the family.'))),
    title: text('Title', 'The title on the card; it changes no result.'),
    managerId: oneOf({ kind: 'People', column: 'id' }, text('Manager ID', 'The Employee ID of the manager.')),
    since: date('In level since', 'The first day in this level.'),
    target: oneOf({ kind: 'Levels', column: 'code' }, target),
    leftOn: date('Left on', 'The last working day.'),
  },
} satisfies TableSpec;

/** One person. */
export type PersonRow = RowOf<typeof PEOPLE.columns>;
