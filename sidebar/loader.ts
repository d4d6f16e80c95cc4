import { element } from './element.ts';
import { unpack } from './unpack.ts';

/** Unpacks the style and the script of the window. The script unpacks the presets in the same way, when they are asked for. */
const [style = '', script = ''] = unpack(document.getElementById('packed')?.textContent?.trim() ?? '').split('\0');
Object.assign(globalThis, { unpack });
document.head.append(element('style', {}, style));
document.body.append(element('script', {}, script));
