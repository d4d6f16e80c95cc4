import type { View } from '../screen.ts';
import type { ImportActions } from './actions.ts';
import { checkView } from './check-view.ts';
import { chooseView } from './choose-view.ts';
import { doneView } from './done-view.ts';
import { nothingView } from './nothing-view.ts';
import { planView } from './plan-view.ts';
import type { ImportState } from './state.ts';

/** What is to be seen: a function of the state and of nothing else. */
export function importView(state: ImportState, actions: ImportActions): View {
  const { step, proposal, report } = state;
  if (step === 'done' && proposal && report) return doneView(state, proposal, report, actions);
  if (step === 'choose' || !proposal) return chooseView(state, actions);
  if (proposal.families.length === 0) return nothingView(state, actions);
  return step === 'check' ? checkView(state, proposal, actions) : planView(state, actions);
}
