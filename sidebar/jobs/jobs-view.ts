import { element } from '../element.ts';
import type { View } from '../screen.ts';
import { STRINGS } from '../strings.ts';
import { choiceView } from './choice-view.ts';
import { jobView } from './job-view.ts';
import { heading, line } from './parts.ts';
import type { ViewInput } from './view-input.ts';

/** The panel: the choice with what it comes to, or the job. A function of its input alone. */
export function jobsView(input: ViewInput): View {
  const { problem, showsJob, job } = input.state;
  const { panel, footer } = showsJob && job ? jobView(input, job) : choiceView(input);
  const failed =
    problem === '' ? [] : [element('section', { class: 'message' }, heading(STRINGS.failed), line(problem))];
  return { panel: [...failed, ...panel], footer };
}
