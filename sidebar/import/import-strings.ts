import type { CellRef } from '../../src/core/cell.ts';
import { count, list } from '../../src/core/words.ts';
import type { Section } from './state.ts';

const place = ({ tab, cell }: CellRef) => `${tab}!${cell}`;

/** Every text of the import that is not about the plan and not a message of the server. */
export const IMPORT_STRINGS = {
  title: 'Import a framework',
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  back: 'Back',
  cancel: 'Cancel',
  failed: 'That did not work',

  chooseTitle: 'Where is your framework?',
  chooseHint:
    'Choose every tab that holds a part of it, for example one per job family. Any layout will do. Nothing is written before you have seen what will be written.',
  tabs: 'Tabs of this workbook',
  loadingTabs: 'Looking at the tabs of this workbook…',
  noTabs:
    'No tab here holds anything but this add-in’s own tables. Paste your framework into a new tab and open this window again, or add a CSV file.',
  all: 'All of them',
  named: 'Tabs named like our own tables',
  namedHint: 'Choose one only if it holds your own layout.',
  files: 'Files',
  addFile: 'Add a CSV file',
  fileHint: 'From Excel: Save as, then CSV UTF-8. The file stays on this computer until you add its tables.',
  size: (rows: number, columns: number) => `${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}`,
  open: 'open now',
  read: 'Read it',
  reading: 'Reading…',
  chooseFirst: 'Choose at least one tab or file.',
  noCsv: (name: string) =>
    `“${name}” is no CSV file. Open it in your spreadsheet program, save it as CSV, and choose that file.`,
  emptyFile: (name: string) => `“${name}” is empty. Choose another file.`,
  largeFile: (name: string) => `“${name}” is larger than 10 MB. Save only the sheet with the framework as CSV.`,
  unreadFile: (name: string) => `“${name}” cannot be read. Check that it is still there, and choose it again.`,
  oddQuotes:
    'A quotation mark in this file has no partner, so text may stand in the wrong cell. Look at the descriptions before you go on.',

  checkTitle: 'Check what was understood',
  summary: (
    counts: Readonly<Record<'families' | 'tracks' | 'levels' | 'competencies' | 'cells' | 'unplaced', number>>,
  ) =>
    [
      count(counts.families, 'job family', 'job families'),
      count(counts.tracks, 'track', 'tracks'),
      count(counts.levels, 'level', 'levels'),
      count(counts.competencies, 'competency', 'competencies'),
      count(counts.cells, 'description', 'descriptions'),
    ].join(', ') + (counts.unplaced > 0 ? `; ${count(counts.unplaced, 'text', 'texts')} without a place` : ''),
  sections: {
    questions: 'Questions',
    levels: 'Levels',
    competencies: 'Competencies',
    descriptions: 'Descriptions',
    unplaced: 'Without a place',
    changes: 'Changes',
  } satisfies Record<Section, string>,
  sectionList: 'What was understood',
  continue: 'Continue',
  undo: 'Undo last change',
  undone: 'The last change was undone.',
  changed: 'Changed.',

  noQuestions: 'Nothing had to be guessed.',
  allAnswered: 'All questions are answered.',
  askAgain: 'Ask them again',
  questionsHint: 'These were guessed. What you do not answer stays as it was read.',
  from: (at: CellRef) => `From ${place(at)}`,
  keep: 'Keep',
  change: 'Change',
  keepApart: 'Keep apart',
  understood: 'All right',
  nameIt: 'Name',
  giveName: 'Give this name',
  callIt: (name: string) => `Call it “${name}”`,
  kept: 'Kept.',
  sameNames: (what: 'family' | 'competency', names: readonly string[], as: string) =>
    `${list(names.map((name) => `“${name}”`))} were read as one ${what === 'family' ? 'job family' : 'competency'}, “${as}”.`,

  family: 'Job family',
  whichFamily: 'Show',
  familyName: 'Name of the job family',
  trackName: 'Name of the track',
  track: 'Track',
  code: 'Level',
  levelTitle: 'Title',
  order: 'Order',
  lowestFirst: 'Lowest level first. The level is the code that everything else refers to.',
  codeOf: (code: string) => `Code of level ${code}`,
  titleOf: (code: string) => `Title of level ${code}`,
  trackOf: (code: string) => `Track of level ${code}`,
  moveUp: (code: string) => `Move ${code} up`,
  moveDown: (code: string) => `Move ${code} down`,
  noLevels: 'This job family has no levels. Its competencies hold for the levels of the others.',

  actions: 'Actions',
  leaveOut: 'Leave out',
  leaveOutOf: (name: string) => `Leave out ${name}`,

  competency: 'Competency',
  type: 'Type',
  noType: 'No type',
  typeOf: (name: string) => `Type of ${name}`,
  nameOf: (name: string) => `Name of ${name}`,
  typesHint: 'Core competencies hold for everybody, functional ones for the role. Other types are kept as they are.',
  groups: 'Types in your framework',
  groupSize: (n: number) => count(n, 'competency', 'competencies'),
  readAs: 'read as',
  readGroupAs: (type: string) => `Read ${type} as`,
  described: 'Described at',
  levelsDescribed: (n: number) => count(n, 'level', 'levels'),

  matrixOf: (family: string) => `Descriptions of ${family}`,
  notDescribed: 'not described',
  aboutLevel: 'About the level',
  grids: 'Where it was read from',
  grid: {
    long: 'one row per description',
    across: 'levels in the first row',
    down: 'levels in the first column',
  },
  turn: { across: 'Levels are in the first column', down: 'Levels are in the first row' },

  unplacedHint:
    'Nothing is lost: these texts get a tab of their own, “Text without a place”, with the cell they came from.',
  allPlaced: 'Every text has a place.',
  fromHeader: 'From',
  textHeader: 'Text',
  whyHeader: 'Why',
  moreTexts: (n: number) => `and ${n} more; all of them are kept`,

  noChanges: 'You have changed nothing.',
  changesHint: 'The newest is the last; it can be undone.',

  nothingTitle: 'No framework was found',
  lookedFor:
    'A framework is a table with competencies in one direction and levels in the other, or a list with one description per row.',
  nothingHelp: 'Put the names of the levels in one row or one column, as below, or choose another tab.',
  exampleMatrix: 'Competencies and levels',
  exampleList: 'One row per description',
} as const;
