import { ofText } from '../property.js';

const half: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };

/** Full-width marks as half-width ones. */
export const width = ofText('width', 'half-width marks', (text) =>
  text.replace(/[，；：（）]/gu, (mark) => half[mark] ?? mark),
);
