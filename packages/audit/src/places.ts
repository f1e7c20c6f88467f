import { type PagePlace, placesOf, type SourceDocument, type Span } from '@gouji/document';

export interface Place {
  readonly page: number;
  readonly box: Omit<PagePlace, 'page'>;
}

/** Where a span is printed: its first line, to a tenth of a point. Without pages there is nothing to say. */
export const placeOf = (source: Pick<SourceDocument, 'printed'>, span: Span): { place?: Place } => {
  const [first] = placesOf(source, span);
  if (!first) return {};
  const { page, left, top, right, bottom } = first;
  return {
    place: { page, box: { left: tenth(left), top: tenth(top), right: tenth(right), bottom: tenth(bottom) } },
  };
};

const tenth = (points: number): number => Math.round(points * 10) / 10;
