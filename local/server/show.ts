import type { UiEffect } from '../host.ts';
import type { Frames } from './frames.ts';
import type { Shown } from './wire.ts';

/** Turns what a script shows into what a window can open: pages are kept by the frame server and named by address. */
export function show(effects: readonly UiEffect[], frames: Frames, origin: string): Shown[] {
  return effects.map((effect) => {
    if (effect.kind !== 'sidebar' && effect.kind !== 'dialog') return effect;
    const { html, ...rest } = effect;
    return { ...rest, url: origin + frames.keep(html) };
  });
}
