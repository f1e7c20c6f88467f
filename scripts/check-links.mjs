/**
 * A remark plugin, run by `pnpm links` beside remark-validate-links, which knows links alone: a file or folder that a text
 * names in backquotes (`patterns/index.ts`, `alibi/`) is there, by the end of its path.
 */
import { execFileSync } from 'node:child_process';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .map((file) => `/${file}`);

/** What can only be a file or folder of the project: in one of its folders, with a slash at its end, or a module. */
const named =
  /^(?:(?:packages|fixtures|scripts|docs)\/[\w./@-]+|(?:[\w@-][\w.@-]*\/)+|(?:[\w@-][\w.@-]*\/)*[\w.-]+\.m?ts)$/;

/** The page of a package speaks of its own files, unless a path begins at the project's folder. */
const isThere = (/** @type {string} */ name, /** @type {string} */ page) => {
  const end = `/${name.replace(/\/$/, '')}`;
  const own = /^(?:packages|fixtures|scripts|docs)\//.test(name) ? null : /^packages\/[^/]+\//.exec(page);
  return tracked.some(
    (file) => file.startsWith(`/${own?.[0] ?? ''}`) && (file.endsWith(end) || file.includes(`${end}/`)),
  );
};

const visit = (node, done) => {
  done(node);
  for (const child of node.children ?? []) visit(child, done);
};

export default function pathsExist() {
  return (tree, file) =>
    visit(tree, (node) => {
      if (node.type === 'inlineCode' && named.test(node.value) && !isThere(node.value, file.path))
        file.message(`no \`${node.value}\` in the project`, node);
    });
}
