import { describe, expect, test } from '@jest/globals';
import { clockOf, instantOf, serialOf } from '../../../local/engine/zoned-time.ts';

const ZONES = ['Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns'];

describe('Serials and instants', () => {
  test.each([
    [25569, 'Etc/UTC', '1970-01-01T00:00:00.000Z'],
    [0, 'Etc/UTC', '1899-12-30T00:00:00.000Z'],
    [45322.5, 'Etc/UTC', '2024-01-31T12:00:00.000Z'],
    [45322, 'Europe/Berlin', '2024-01-30T23:00:00.000Z'],
    [45474, 'Europe/Berlin', '2024-06-30T22:00:00.000Z'],
    [45322, 'America/New_York', '2024-01-31T05:00:00.000Z'],
  ])('%d in %s is %s', (serial, zone, instant) => {
    expect(new Date(instantOf(serial, zone)).toISOString()).toBe(instant);
  });

  test.each(ZONES)('every day of a year comes back from %s, across summer time', (zone) => {
    const days = Array.from({ length: 366 }, (_, index) => 45292 + index);
    expect(days.map((day) => serialOf(instantOf(day, zone), zone))).toEqual(days);
  });

  test('the clocks of a zone are ahead of UTC', () => {
    expect(clockOf(Date.UTC(2024, 6, 1), 'Asia/Kolkata').toISOString()).toBe('2024-07-01T05:30:00.000Z');
  });
});
