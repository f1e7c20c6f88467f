import { ofText } from '../property.js';

/** A list opened by a comma for a colon and the other way (其中：… and 其中，…). */
export const openedOtherwise = ofText('opened-otherwise', '其中： and 其中，', (text) =>
  text.replace(/其中(?<mark>[：，])(?=[^\n])/gu, (_, mark: string) => (mark === '：' ? '其中，' : '其中：')),
);
