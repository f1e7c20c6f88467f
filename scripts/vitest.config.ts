import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests run on the sources: every package's `exports` names them under the condition "source".
const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    testTimeout: 60_000,
    // Where the command keeps compiled code: not the folder of who runs the tests.
    env: { XDG_CACHE_HOME: fileURLToPath(new URL('../.cache', import.meta.url)) },
    // eventsource names sources of its own under that condition, which Node cannot run.
    server: { deps: { inline: [/eventsource/, /@modelcontextprotocol/] } },
    // Processes, not threads: the command's tests go into folders, and the segmenter is native code.
    pool: 'forks',
    // All processors: by default one is left free, which is half of a machine with two.
    maxWorkers: '100%',
    // What is tested keeps no state, so test files share a process, its modules and the segmenter's dictionary.
    isolate: false,
  },
});
