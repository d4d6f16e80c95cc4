import { element } from '../element.ts';
import type { Directory } from './directory.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';

/** Why there is nobody to show, and what to do; nothing where there is somebody. */
export function nobodyView({ blockers, company, people }: Directory): readonly HTMLElement[] {
  if (blockers.length === 0 && people.length > 0) return [];
  const [title, help] = blockers.length > 0 ? [S.blocked, S.blockedHelp] : [S.nobody, S.nobodyHelp];
  // Where there is no tab of ours at all, the sentence says how to begin.
  const lines = company.workbook.sources.length === 0 ? blockers : [...blockers, help];
  const paragraphs = lines.map((line) => element('p', { dir: 'auto' }, line));
  return [element('section', { class: 'health' }, element('h1', {}, title), ...paragraphs)];
}
