import type { Server } from 'node:http';

/** How many ports are tried after the wanted one. */
const TRIES = 50;

/**
 * Listens on 127.0.0.1, on the wanted port or the next free one.
 *
 * @param port the first port to try; 0 lets the system choose
 * @returns the port it listens on
 * @throws if no port is free, or the machine allows none
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await attempt(server, candidate);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= port + TRIES || candidate >= 65_535) throw error;
    }
  }
}

function attempt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
