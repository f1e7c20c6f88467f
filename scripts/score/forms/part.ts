/** A process that measures some documents and sends back what became of them: started by `measureInParts`. */
import { type Measured, measureDocument, type Task } from './measure.js';

process.once('message', async (tasks) => {
  const measured: Measured[] = [];
  for (const task of tasks as readonly Task[]) measured.push(await measureDocument(task));
  process.send?.(measured, () => process.disconnect());
});
