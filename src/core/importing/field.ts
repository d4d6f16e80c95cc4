import { normalise } from '../normalise.ts';

/** What a column or row of a framework can be about. */
export type Field =
  | 'family'
  | 'track'
  | 'level'
  | 'title'
  | 'competency'
  | 'type'
  | 'description'
  | 'definition'
  | 'scope'
  | 'other';

/** Header words, several languages; a word with several meanings takes the first that is still free. */
const WORDS: readonly (readonly [readonly Field[], string])[] = [
  [
    ['family'],
    'job family|family|function|department|discipline|team|ladder|job|profession|career path|jobfamilie|família|familia|famille',
  ],
  [['track'], 'track|career track|stream|path|laufbahn|trilha'],
  [['level', 'title'], 'role|job role|position|seniority|rol|cargo'],
  [
    ['level'],
    'level|levels|grade|band|level code|code|job level|role level|stage|milestone|tier|stufe|nível|nivel|niveau|rung',
  ],
  [['title', 'level'], 'title|job title|level title|role title|level name|position title|titel|título|titulo|titre'],
  [
    ['competency'],
    'competency|competencies|competence|competences|skill|skills|attribute|attributes|capability|capabilities|behavioural competency|criterion|kompetenz|kompetenzen|competência|competências|competencia|competencias|compétence|compétences|habilidade',
  ],
  [['competency', 'type'], 'dimension|theme|axis|value|expectation area|focus area|aspect'],
  [
    ['type', 'competency'],
    'type|category|group|pillar|area|cluster|competency type|competency group|competency area|skill type|skill group|skill area|domain|categoria|kategorie|tema',
  ],
  [['description', 'definition', 'scope'], 'description|descriptions|beschreibung|descrição|descripción'],
  [
    ['description'],
    'behaviour|behaviours|behavior|behaviors|expectation|expectations|statement|statements|indicator|indicators|what it looks like|behavioural description|behavioral description|example behaviours|text|expectativa|erwartung',
  ],
  [['definition', 'scope', 'description'], 'definition|summary|what it is|what it means|definição'],
  [
    ['scope'],
    'scope|scope and autonomy|scope & autonomy|level definition|level description|level scope|level summary|role summary|role description|role definition|overview|scope of work|escopo|impact and scope',
  ],
  [
    ['other'],
    '#|no|no.|nr|nr.|number|id|notes|note|comment|comments|link|links|weight|owner|order|rank|pay band|salary|salary range|salary band|compensation|years|years of experience|experience|rating|score|self assessment|self-assessment|manager assessment|assessment|market titles|current|evidence|leadership|tracks|why it matters|autonomy',
  ],
];

const MEANINGS: ReadonlyMap<string, readonly Field[]> = new Map(
  WORDS.flatMap(([fields, words]) => words.split('|').map((word) => [word, fields] as const)),
);

/** @returns What a header can mean, the likeliest first; empty where it is none of the words that headers have. */
export function meaningsOf(header: string): readonly Field[] {
  const words = normalise(header)
    .replace(/[_\s]+/g, ' ')
    .replace(/[\s:*]+$/, '');
  return MEANINGS.get(words) ?? [];
}

/** Whether a header is one of the words for a field. */
export function means(header: string, field: Field): boolean {
  return meaningsOf(header).includes(field);
}

/**
 * Gives each header of a row its field: words with one meaning first, then the others what is left for them.
 *
 * @param headers The cells of the row.
 * @returns The field of each, `undefined` for a header that is none of the known words, or whose meaning is taken.
 */
export function fieldsOf(headers: readonly string[]): readonly (Field | undefined)[] {
  const taken = new Set<Field>();
  const fields: (Field | undefined)[] = headers.map(() => undefined);
  const give = (index: number, meanings: readonly Field[]) => {
    const field = meanings.find((meaning) => meaning === 'other' || !taken.has(meaning));
    if (field !== undefined) taken.add(field);
    fields[index] = field;
  };
  const all = headers.map(meaningsOf);
  all.forEach((meanings, index) => {
    if (meanings.length === 1) give(index, meanings);
  });
  all.forEach((meanings, index) => {
    if (meanings.length > 1) give(index, meanings);
  });
  return fields;
}
