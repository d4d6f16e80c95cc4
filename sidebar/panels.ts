import { checkPanel } from './check/check-panel.ts';
import { jobsPanel } from './jobs/jobs-panel.ts';
import type { Panel } from './panel.ts';
import { peoplePanel } from './people/people-panel.ts';

/** The panels of the sidebar, in the order of its tabs. */
export const PANELS: readonly Panel[] = [checkPanel, peoplePanel, jobsPanel];
