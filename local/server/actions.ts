import { functionsRequest, revisionRequest, rpcRequest, runRequest } from './requests.ts';
import type { Served } from './routes.ts';
import { takeSelection } from './selection.ts';
import { show } from './show.ts';
import type { Called, FunctionAnswers, Ran, Selection, ShownAt } from './wire.ts';

/** What a POST does: takes the request's body, gives the answer's. */
export type Action = (body: unknown) => Promise<unknown>;

/** Lists what windows can have done, by path. Each waits until the one before has ended. */
export function actions({ host, hub, frames, framesOrigin, inTurn }: Served): ReadonlyMap<string, Action> {
  const shownNow = (effects: Parameters<typeof show>[0]): ShownAt => ({
    shown: show(effects, frames, framesOrigin()),
    position: hub.position(),
  });
  const inWindow = <T>(selection: Selection | undefined, work: () => T | Promise<T>): Promise<T> =>
    inTurn(() => {
      if (selection) takeSelection(host.model, selection);
      return work();
    });

  async function run(body: unknown): Promise<Ran> {
    const { handler, answers, selection } = runRequest(body);
    const result = await inWindow(selection, () => host.run(handler, answers));
    if (result.kind === 'ask') return result;
    if (result.kind === 'done') return { kind: 'done', ...shownNow(result.shown) };
    return { kind: 'failed', message: result.message, ...shownNow(result.shown) };
  }

  async function rpc(body: unknown): Promise<Called> {
    const { name, args, selection } = rpcRequest(body);
    const result = await inWindow(selection, () => host.rpc(name, args));
    if (result.ok) return { ok: true, value: result.value, ...shownNow(result.shown) };
    return { ok: false, message: result.message, ...shownNow(result.shown) };
  }

  async function functions(body: unknown): Promise<FunctionAnswers> {
    const calls = functionsRequest(body);
    return { answers: await inTurn(() => calls.map(({ name, args }) => host.callFunction(name, args))) };
  }

  async function revision(body: unknown): Promise<{ accepted: boolean }> {
    const message = revisionRequest(body);
    return { accepted: await inTurn(() => hub.accept(message)) };
  }

  return new Map<string, Action>([
    ['/revision', revision],
    ['/run', run],
    ['/rpc', rpc],
    ['/functions', functions],
  ]);
}
