#!/usr/bin/env node
/** The command in a checkout: the bundle that is published, unless something was built after it. */
import { readdirSync, statSync } from 'node:fs';

const packages = new URL('../../', import.meta.url);

const builtAt = (file) => statSync(new URL(file, packages), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const bundled = builtAt('cli/bundle/gouji.js');
const isFresh = readdirSync(packages).every((name) => builtAt(`${name}/dist/.tsbuildinfo`) < bundled);

await import(isFresh ? '../bundle/gouji.js' : '../dist/program.js');
