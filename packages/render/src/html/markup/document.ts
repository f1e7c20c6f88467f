import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { html, Markup } from '../safe/markup.js';

export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: Markup;
}

/**
 * A whole page in one file. Its policy allows its own style and its own script, told by their hashes, and nothing else:
 * no request, no form, no base, no style or script that a report might bring.
 */
export const documentOf = ({ language, title, style, script, body }: PageParts): string =>
  html`<!doctype html>
<html lang="${language}" data-marks="all" data-size="medium">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${documentPolicy({ scripts: [script], styles: [style] })}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}<script>${new Markup(script)}</script>
</body>
</html>
`.toString();

/** What a page's policy allows beside nothing. */
export interface Allowed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Directives of its own, such as `worker-src blob:`. */
  readonly others?: readonly string[];
}

/** A policy by which a page runs these scripts, wears these styles, and asks nothing of a network. */
export const documentPolicy = ({ scripts, styles, others = [] }: Allowed): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(sourceOf).join(' ')}`,
    `style-src ${styles.map(sourceOf).join(' ')}`,
    ...others,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A source as a policy names it (CSP Level 3, 2.3.1). */
const sourceOf = (source: string): string => `'sha256-${base64(sha256(utf8ToBytes(source)))}'`;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
