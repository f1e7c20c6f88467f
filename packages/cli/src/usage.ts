import { GoujiError } from '@gouji/ingest';

/** The command line is wrong, and how. */
export const usage = (message: string, messageEn: string): GoujiError =>
  new GoujiError('usage', message, messageEn);
