import { SIGN_OFFS } from '../tables/sign-offs.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import type { ExamplePerson } from './example-people.ts';
import type { FrameworkPreset } from './preset.ts';

interface SignedStep {
  readonly endorsed: string;
  /** Left out while the session has not confirmed the step. */
  readonly calibrated?: string;
  readonly note?: string;
}

const ENGINEERS = '2026-09-24';
const MANAGERS = '2026-09-25';
const AFTER_TALK = 'Subject to the three ratings that are still to come.';
const FACILITATOR = 'E1002';

/** Whose step the manager has endorsed in the last cycle, and which of them the session has confirmed. */
const SIGNED: Readonly<Record<string, SignedStep>> = {
  E1004: { endorsed: '2026-09-18', note: 'Session for M3 in October.' },
  E1012: { endorsed: '2026-09-11', calibrated: MANAGERS },
  E1013: { endorsed: '2026-09-08', calibrated: MANAGERS },
  E1014: { endorsed: '2026-09-08', calibrated: ENGINEERS },
  E1016: { endorsed: '2026-09-08', note: 'Held back by the session until Operations is at 3.' },
  E1018: { endorsed: '2026-09-08', calibrated: ENGINEERS },
  E1019: { endorsed: '2026-09-08', calibrated: ENGINEERS, note: AFTER_TALK },
  E1021: { endorsed: '2026-09-15', calibrated: ENGINEERS },
  E1023: { endorsed: '2026-09-15', note: 'Next session.' },
  E1025: { endorsed: '2026-09-15', calibrated: ENGINEERS },
  E1028: { endorsed: '2026-09-15', calibrated: ENGINEERS },
  E1031: { endorsed: '2026-09-10', calibrated: ENGINEERS, note: AFTER_TALK },
  E1032: { endorsed: '2026-09-10', calibrated: ENGINEERS },
  E1034: { endorsed: '2026-09-10', calibrated: ENGINEERS },
  E1036: { endorsed: '2026-09-10', calibrated: ENGINEERS },
  E1058: { endorsed: '2026-09-17', calibrated: ENGINEERS },
  E1059: { endorsed: '2026-09-17', note: 'Next session.' },
  E1060: { endorsed: '2026-09-18', calibrated: ENGINEERS, note: 'Confirmed on condition of two more teams.' },
};

/** @returns The Sign-offs tab: endorsements by the managers, then what two sessions of the last cycle confirmed (S49, S50). */
export function signOffsTable(preset: FrameworkPreset, people: readonly ExamplePerson[]): TableData {
  const signed = people.flatMap((person) => {
    const step = SIGNED[person.id];
    return step ? [{ person, step, row: rowOf(preset, person) }] : [];
  });
  const endorsements = signed.map(({ person, step, row }) => ({
    ...row,
    signOff: 'Manager endorsement',
    by: person.managerId,
    on: step.endorsed,
    session: '',
    note: step.calibrated === undefined ? (step.note ?? '') : '',
  }));
  const confirmed = signed.flatMap(({ step, row }) =>
    step.calibrated === undefined
      ? []
      : [
          {
            ...row,
            signOff: 'Calibration',
            by: FACILITATOR,
            on: step.calibrated,
            session: `Calibration 2026 Q3, ${step.calibrated === MANAGERS ? 'managers' : 'engineers'}`,
            note: step.note ?? '',
          },
        ],
  );
  return tableData(SIGN_OFFS, [...endorsements, ...confirmed]);
}

function rowOf({ levels }: FrameworkPreset, { id, name, level, story }: ExamplePerson) {
  const next = levels.find((one) => one.track === level.track && one.order === level.order + 1);
  return { employeeId: id, name, toLevel: story.target ?? next?.code ?? '' };
}
