import type { View } from '../screen.ts';
import { choiceView } from './choice-view.ts';
import { jobView } from './job-view.ts';
import type { ViewInput } from './view-input.ts';

/** The panel: the choice with what it comes to, or the job. A function of its input alone. */
export function jobsView(input: ViewInput): View {
  const { showsJob, job } = input.state;
  return showsJob && job ? jobView(input, job) : choiceView(input);
}
