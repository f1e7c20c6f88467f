/** A process that measures some documents and sends back what became of them: started by `measureInParts`. */
import { answerOrder } from '../../ask-process.js';
import { type Measured, measureDocument, type Task } from './measure.js';

answerOrder(async (tasks: readonly Task[]) => {
  const measured: Measured[] = [];
  for (const task of tasks) measured.push(await measureDocument(task));
  return measured;
});
