const KEY = 'career-framework-window';

/** By what this window names itself to a job. A sidebar that is opened again in the same browser tab is the same window. */
export const WINDOW = kept();

/** Where a browser keeps nothing for a frame, each sidebar is a window of its own. */
function kept(): string {
  const made = crypto.randomUUID();
  try {
    const had = sessionStorage.getItem(KEY) ?? made;
    sessionStorage.setItem(KEY, had);
    return had;
  } catch {
    return made;
  }
}
