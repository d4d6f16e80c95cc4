/** The text of a file and, where it was not UTF-8, what it was taken for. */
export interface Decoded {
  readonly text: string;
  readonly note?: string;
}

/**
 * Decodes a text file as spreadsheet programs save it: UTF-8, UTF-16 with its mark, and what is neither as Windows-1252,
 * which is said, because a wrong guess shows as wrong letters.
 *
 * @param bytes The file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const note = 'The file is not UTF-8 and was read as Windows-1252. If letters look wrong, save it as “CSV UTF-8”.';
    return { text: new TextDecoder('windows-1252').decode(bytes), note };
  }
}
