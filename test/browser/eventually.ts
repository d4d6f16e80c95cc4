const PATIENCE_MS = 20_000;

/** Tries an expectation until it holds: a page answers when it can, and later on a machine that does other work as well. */
export async function eventually(expectation: () => Promise<void> | void): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;)
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
}
