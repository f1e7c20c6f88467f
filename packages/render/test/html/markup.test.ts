import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/html/safe/markup.js';

describe('text put into markup', () => {
  it.each([
    ['an element', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an attribute', '" onclick="alert(1)', '&quot; onclick=&quot;alert(1)'],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a sequence for a terminal', '\u001b[31m红', '\\x1b[31m红'],
    ['a bidirectional override', '12\u202e34', '12\\u202e34'],
    ['a zero', 'a\u0000b', 'a\\x00b'],
    ['half a pair', 'a\ud800b', 'a\ufffdb'],
    ['a pair', '𠮷', '𠮷'],
  ])('%s stays text', (_, text, shown) => {
    expect(String(html`<p>${text}</p>`)).toBe(`<p>${shown}</p>`);
  });

  it('never opens or closes anything, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = String(html`${text}`);
        expect(source).not.toMatch(/[<>"']/);
        expect(source.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
      { numRuns: 50 },
    );
  });

  it('is kept where it is markup, and left out where there is none', () => {
    expect(String(html`${[html`<b>${1}</b>`, null, false, '']}`)).toBe('<b>1</b>');
  });
});
