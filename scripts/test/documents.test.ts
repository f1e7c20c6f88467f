import { describe, expect, it } from 'vitest';
import { documents } from '../cases/documents.js';
import { documentRecord } from '../cases/records.js';
import { examineAll } from '../documents/demand.js';
import { realDocuments, realRecord } from '../real/documents.js';
import { fallen, readRecord } from '../record.js';
import { sharedFolder } from '../shared.js';

// The documents stay outside of the project: where they are not there, there is nothing to hold.
const cases = sharedFolder('cases');
const real = sharedFolder('real');
// PDF files with many tables: long, where other work runs beside the tests.
const timeout = 600_000;

describe('documents outside of the project', () => {
  it.runIf(cases !== null)(
    'those of the cases meet what they met',
    async () => {
      const examined = await examineAll(`${cases}/documents`, documents);
      expect(
        fallen(
          readRecord(documentRecord),
          examined.flatMap(({ outcomes }) => outcomes),
        ),
      ).toEqual([]);
    },
    timeout,
  );

  it.runIf(real !== null)(
    'the real ones meet what they met',
    async () => {
      const folder = real ?? '';
      const examined = await examineAll(folder, realDocuments(folder));
      expect(
        fallen(
          readRecord(realRecord),
          examined.flatMap(({ outcomes }) => outcomes),
        ),
      ).toEqual([]);
    },
    timeout,
  );
});
