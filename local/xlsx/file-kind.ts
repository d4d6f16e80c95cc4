const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Whether some text stands anywhere in a file, one byte or two bytes a letter. */
function holds(bytes: Uint8Array, text: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(text, 0, 'latin1') || buffer.includes(text, 0, 'utf16le');
}

/**
 * Says in a sentence why a file cannot be a .xlsx workbook, as far as its bytes tell without opening it.
 *
 * @returns null where it may be one.
 */
export function notWorkbook(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty; choose a workbook saved as .xlsx.';
  if (startsWith(bytes, OLE)) {
    return holds(bytes, 'EncryptedPackage')
      ? 'The workbook is protected by a password; save it without one and open that copy.'
      : 'The file is in an older format (such as .xls); open it in its program and save it as .xlsx.';
  }
  if (!startsWith(bytes, ZIP)) return 'The file is not a workbook; choose one saved as .xlsx.';
  if (holds(bytes, 'application/vnd.oasis.opendocument')) {
    return 'The file is an OpenDocument file; open it in its program and save it as .xlsx.';
  }
  if (holds(bytes, 'xl/workbook.bin'))
    return 'The file is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.';
  if (holds(bytes, 'word/document.xml'))
    return 'The file is a text document, not a workbook; choose one saved as .xlsx.';
  if (holds(bytes, 'ppt/presentation.xml'))
    return 'The file is a presentation, not a workbook; choose one saved as .xlsx.';
  return null;
}
