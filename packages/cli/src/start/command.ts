#!/usr/bin/env node
/** The command as it is published. */
import { useCodeCache } from './code-cache.js';

const keepCode = useCodeCache();
const args = process.argv.slice(2);
void import('../main.js').then(async ({ main }) => {
  const code = await main(args);
  process.exitCode = code;
  // The other commands run too little of what an audit needs: what they would keep would be kept for a day.
  if (args[0] === 'audit' && code !== 2) keepCode();
});
