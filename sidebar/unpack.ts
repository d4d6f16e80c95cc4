/**
 * Unpacks a text that the build compressed (gzip, web-safe base64: HtmlService takes `//` for a comment).
 *
 * @returns The text; it rejects where the browser cannot unpack it.
 */
export async function unpack(packed: string): Promise<string> {
  const base64 = packed.trim().replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
