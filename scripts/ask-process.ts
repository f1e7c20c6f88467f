import { fork } from 'node:child_process';

/**
 * Runs a script in a process of its own: sends it one message and gives the first that it sends back.
 *
 * @throws Error where it ends without an answer
 */
export const askProcess = <T>(script: string, order: NonNullable<unknown>): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork(script, { serialization: 'advanced' });
    child.once('message', (answer) => resolve(answer as T));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.send(order);
  });

/** Asks so many processes of one script, each for its share: each `of`-th thing from the `part`-th on. In their order. */
export const askProcesses = <T>(
  script: string,
  processes: number,
  orderOf: (share: { readonly part: number; readonly of: number }) => NonNullable<unknown>,
): Promise<T[]> =>
  Promise.all(
    Array.from({ length: processes }, (_, part) => askProcess<T>(script, orderOf({ part, of: processes }))),
  );

/**
 * The other side, in that process: answers the one order that it is sent, and ends; it ends as well where nobody waits for
 * the answer any more.
 */
export const answerOrder = <Order, T>(work: (order: Order) => Promise<T>): void => {
  process.once('disconnect', () => process.exit());
  process.once('message', async (order) => {
    const answer = await work(order as Order);
    process.send?.(answer, () => process.disconnect());
  });
};
