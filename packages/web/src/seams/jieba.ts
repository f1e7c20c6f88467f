/** `#jieba` of @gouji/facts in a page: a browser has no native add-on, and words are cut by the dictionary. */
export const loadJieba = (): null => null;
