/** At most so often is progress said, in milliseconds: more would be noise. */
const RARELY = 5000;

/**
 * Says what changes to screen readers, progress no more often than every five seconds, and always the newest.
 *
 * @param say Says a sentence.
 * @returns Takes what is to be heard now, and whether it is progress that the next sentence makes old.
 */
export function saying(say: (text: string) => void): (text: string, isProgress: boolean) => void {
  let said = '';
  let at = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, isProgress) => {
    clearTimeout(timer);
    if (text === said) return;
    const wait = isProgress ? Math.max(0, at + RARELY - performance.now()) : 0;
    timer = setTimeout(() => {
      said = text;
      at = performance.now();
      say(text);
    }, wait);
  };
}
