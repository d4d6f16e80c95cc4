import type { StyleName } from './page.ts';

/** The look of one kind of cell. Text and ground reach a contrast of 4.5 : 1; colour never says anything alone. */
export interface Style {
  readonly size: number;
  readonly weight: 'normal' | 'bold';
  readonly color: string;
  readonly background: string;
  readonly align: 'left' | 'right' | 'center';
  readonly wrap: boolean;
}

const WHITE = '#ffffff';
const INK = '#202124';
const GREY = '#5f6368';
const BLUE = '#174e86';
const READY = { ground: '#e6f4ea', ink: '#0d652d' };
const NOT_YET = { ground: '#fef7e0', ink: '#7a4b00' };
const OTHER = { ground: '#e8f0fe', ink: BLUE };

const TEXT: Style = {
  size: 10,
  weight: 'normal',
  color: INK,
  background: WHITE,
  align: 'left',
  wrap: true,
};
const line = { ...TEXT, wrap: false };
const banner = ({ ground, ink }: { ground: string; ink: string }) => ({
  head: { ...line, size: 13, weight: 'bold', color: ink, background: ground } as const,
  text: { ...line, color: INK, background: ground } as const,
});
const ready = banner(READY);
const notYet = banner(NOT_YET);
const other = banner(OTHER);

/** Every style of a generated tab. */
export const THEME: Readonly<Record<StyleName, Style>> = {
  blank: line,
  title: { ...line, size: 20 },
  subtitle: { ...line, color: GREY },
  heading: { ...line, size: 12, weight: 'bold', color: BLUE },
  header: { ...TEXT, size: 9, weight: 'bold', color: GREY, background: '#f1f3f4' },
  headerNumber: { ...TEXT, size: 9, weight: 'bold', color: GREY, background: '#f1f3f4', align: 'center' },
  text: TEXT,
  link: { ...TEXT, color: BLUE },
  strong: { ...TEXT, weight: 'bold' },
  small: { ...TEXT, size: 9, color: '#3c4043' },
  number: { ...TEXT, align: 'center' },
  smallNumber: { ...TEXT, size: 9, color: '#3c4043', align: 'center' },
  met: { ...TEXT, color: READY.ink },
  notYet: { ...TEXT, weight: 'bold', color: '#8a3b00' },
  unknown: { ...TEXT, color: BLUE },
  gap: { ...TEXT, weight: 'bold', color: '#8a3b00', background: '#fdebdd', align: 'center' },
  people: { ...TEXT, background: '#f1f6ff' },
  picker: { ...line, size: 13, weight: 'bold', background: '#dfeafc' },
  peopleHeader: { ...TEXT, size: 9, weight: 'bold', color: BLUE, background: '#dfeafc' },
  bannerReady: ready.head,
  bannerReadyText: ready.text,
  bannerNotYet: notYet.head,
  bannerNotYetText: notYet.text,
  bannerOther: other.head,
  bannerOtherText: other.text,
  note: { ...line, size: 9, color: GREY },
};
