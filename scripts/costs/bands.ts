/** Margins in bands: where each begins, in nats. */
const starts = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 6, 8, 12] as const;

const below = `below ${starts[0]}`;

const nameOf = (at: number): string => {
  const next = starts[at + 1];
  return next === undefined ? `${starts[at]} and more` : `${starts[at]} to ${next}`;
};

/** The band that a margin falls into, as `2 to 2.5`. */
export const bandOf = (margin: number): string => {
  const at = starts.findLastIndex((start) => margin >= start);
  return at < 0 ? below : nameOf(at);
};

/** In their order: names of the bands. */
export const bandNames: readonly string[] = [below, ...starts.map((_, at) => nameOf(at))];

/** Where a band begins. */
export const leastOf = (band: string): number =>
  starts[bandNames.indexOf(band) - 1] ?? Number.NEGATIVE_INFINITY;
