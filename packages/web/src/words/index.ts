import type { Language } from '@gouji/render';
import { en } from './en.js';
import { type Words, zh } from './zh.js';

export type { Words } from './zh.js';

export const wordsIn = (language: Language): Words => (language === 'zh' ? zh : en);
