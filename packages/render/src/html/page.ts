/** For pages that show reports within themselves: what a report's page is made of, and how its policy is written. */
export { type Allowed, documentPolicy } from './markup/document.js';
export { script as reportScript, style as reportStyle } from './page.generated.js';
