const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Ways to write a day by the name of its month, with the engine's format for it. */
const spellings: readonly {
  readonly pattern: RegExp;
  readonly parts: 'mdy' | 'dmy' | 'my';
  readonly format: string;
}[] = [
  { pattern: new RegExp(`^${NAME} (\\d{1,2})(?:,? (\\d{4}))?$`, 'i'), parts: 'mdy', format: 'mmm d, yyyy' },
  { pattern: new RegExp(`^(\\d{1,2})[ -]${NAME}(?:[ -](\\d{4}))?$`, 'i'), parts: 'dmy', format: 'd mmm yyyy' },
  { pattern: new RegExp(`^${NAME}[ -](\\d{4})$`, 'i'), parts: 'my', format: 'mmm yyyy' },
];

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month ? date.getTime() / 86_400_000 + 25_569 : undefined;
}

/**
 * A date whose month is named, as Sheets reads it in English locales and the engine does not: `Mar 5`, `5 March 2024`,
 * `Mar 2024` (assumed from use; not documented). Undefined for other texts.
 */
export function typedMonth(text: string, thisYear: number): { serial: number; format: string } | undefined {
  for (const { pattern, parts, format } of spellings) {
    const found = pattern.exec(text.trim());
    if (!found) continue;
    const part = (letter: string) => found[parts.indexOf(letter) + 1] ?? '';
    const month = MONTHS.indexOf(part('m').slice(0, 3).toLowerCase());
    const day = parts === 'my' ? 1 : Number(part('d'));
    const value = serial(Number(part('y')) || thisYear, month, day);
    if (value !== undefined) return { serial: value, format };
  }
  return undefined;
}
