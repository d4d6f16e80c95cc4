declare module 'bz2' {
  /** Unpacks bzip2; what follows its end is left alone. */
  export function decompress(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
}

declare module 'bzip2-wasm' {
  /** Packs and unpacks bzip2, for the build. */
  export default class BZip2 {
    init(): Promise<void>;
    compress(bytes: Uint8Array, level: number): Uint8Array;
  }
}
