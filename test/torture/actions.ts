import type { Host } from '../../local/host.ts';
import { type } from '../sheets/small-company.ts';
import { drive, EVERYONE, MENDING, plan, TEAM } from './drive.ts';
import { typeOn } from './what-stands.ts';

const ANA = 'Gap – Ana (E1)';
const BEN = 'Gap – Ben (E2)';

/** Something people do, to be cut off at every service call. */
export interface Action {
  readonly name: string;
  /** Brings a workbook that nothing was written in to where the action begins. */
  readonly prepare: (host: Host) => void;
  readonly act: (host: Host) => void;
  /** What stands on tabs when it begins. */
  readonly typed: readonly string[];
}

const TYPED = ['E1 asks Jo', 'E1 agreed', 'E1 own column', 'E1 beside', 'E1 below', 'E2 shadows a call'];

function withTyped(host: Host): void {
  drive(host, TEAM);
  typeOn(host, ANA, 'nextStep', 'E1 asks Jo');
  typeOn(host, ANA, 'agreed', 'E1 agreed');
  typeOn(host, ANA, 'own', 'E1 own column');
  typeOn(host, ANA, 'beside', 'E1 beside');
  typeOn(host, ANA, 'below', 'E1 below');
  typeOn(host, BEN, 'nextStep', 'E2 shadows a call');
}

export const ACTIONS: readonly Action[] = [
  { name: 'first write', prepare: () => {}, act: (host) => void drive(host, TEAM), typed: [] },
  {
    name: 'write of everyone, with Overview and Attainability',
    prepare: (host) => void drive(host, TEAM),
    act: (host) => void drive(host, EVERYONE),
    typed: [],
  },
  {
    name: 'rewrite of changed pages with what was typed',
    prepare: (host) => {
      withTyped(host);
      type(host, 'Ratings', 'D2', '3');
      type(host, 'Ratings', 'E3', '1');
    },
    act: (host) => void drive(host, TEAM),
    typed: TYPED,
  },
  {
    name: 'rewrite of a page that becomes shorter',
    prepare: (host) => {
      withTyped(host);
      type(host, 'People', 'D2', 'O2');
    },
    act: (host) => void drive(host, TEAM),
    typed: TYPED,
  },
  {
    name: 'mending of tabs whose cells were changed',
    prepare: (host) => {
      withTyped(host);
      type(host, ANA, 'A5', 'Ready for review');
      type(host, BEN, 'B8', '5');
    },
    act: (host) => void drive(host, MENDING),
    typed: TYPED,
  },
  {
    name: 'removal of the tab of somebody who left',
    prepare: (host) => {
      withTyped(host);
      type(host, 'People', 'F3', '9/1/2026');
    },
    act: (host) => {
      const planned = plan(host);
      const tabs = planned.ok ? planned.value.nobodys.map(({ gid }) => gid) : [];
      if (tabs.length > 0) drive(host, { action: 'remove', tabs });
    },
    typed: TYPED,
  },
];
