import { number, oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** The levels of each job family and track, lowest first by Order (S16). */
export const LEVELS = {
  kind: 'Levels',
  columns: {
    family: required(text('Job family', 'The job family this level belongs to.')),
    track: oneOf(['IC', 'Management'], required(text('Track', 'IC, Management or another track; empty means IC.'))),
    code: required(text('Level', 'The code everything else refers to, unique in the family.')),
    title: required(text('Title', 'What people at this level are called.')),
    order: required(number('Order', '1 for the lowest level of its track.')),
    rank: number('Rank', 'Levels of equal rank have equal standing across tracks.'),
    payBand: text('Pay band', 'Levels of equal band are paid alike across tracks.'),
    scope: text('Scope', 'How far the work of this level reaches.'),
    autonomy: text('Autonomy', 'How much guidance somebody at this level gets.'),
    marketTitles: text('Market titles', 'Titles used outside the company for the same level.'),
  },
} satisfies TableSpec;

/** One level of one job family. */
export type LevelRow = RowOf<typeof LEVELS.columns>;
