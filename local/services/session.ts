import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';

const user = method([], ({ run }: Ref) => ({ kind: 'User', run }));

/** The global `Session`. */
export const session: Members = {
  getActiveUser: user,
  getEffectiveUser: user,
  getActiveUserLocale: method([], ({ run }: Ref) => run.state.user.locale),
};

/** A user. */
export const sessionUser: Members = {
  getEmail: method([], ({ run }: Ref) => run.state.user.email),
};
