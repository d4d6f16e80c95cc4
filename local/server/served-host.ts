import type { Host } from '../host.ts';

type Outcome<Method extends 'run' | 'rpc'> = ReturnType<Host[Method]> | Promise<ReturnType<Host[Method]>>;

/** The part of the local host that the server needs. */
export interface ServedHost extends Pick<Host, 'model' | 'menu' | 'callFunction' | 'functions'> {
  run(...click: Parameters<Host['run']>): Outcome<'run'>;
  rpc(...call: Parameters<Host['rpc']>): Outcome<'rpc'>;
}
