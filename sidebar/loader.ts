import { unpack } from './unpack.ts';

/** Runs the script of the window. It is packed: the rules of the check and the importer come with it. */
unpack(document.getElementById('packed')?.textContent ?? '').then(
  (script) => document.body.append(Object.assign(document.createElement('script'), { textContent: script })),
  () => {
    const panel = document.getElementById('panel') as HTMLElement;
    panel.textContent = 'This browser is too old for Career Framework. Update it, then open this window again.';
  },
);
