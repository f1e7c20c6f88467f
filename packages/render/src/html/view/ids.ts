/** Ids of the page: none of them is ever taken from a report. */

/** `quantity`: as the audit names it, `q34`. */
export const figureId = (report: number, quantity: string): string => `q${report}-${digits(quantity)}`;

/** `check`: as the audit names it, `c9`. */
export const checkId = (report: number, check: string): string => `c${report}-${digits(check)}`;

export const passageId = (report: number, start: number, end: number): string => `m${report}-${start}-${end}`;

export const anchorId = (report: number, start: number): string => `s${report}-${start}`;

export const findingId = (number: number): string => `f${number}`;

export const pageId = (report: number, page: number): string => `p${report}-${page}`;

const digits = (id: string): string => id.replace(/\D+/g, '');
