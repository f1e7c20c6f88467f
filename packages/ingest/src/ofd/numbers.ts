/** Lengths of OFD are in millimetres (GB/T 33190, 7.3.1); those of the page model in points. */
export const pointsPerMillimetre = 72 / 25.4;

/** The numbers of an array attribute (`0 0 210 297`); what is none is left out. */
export const numbersOf = (text: string | undefined): number[] =>
  (text ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter(Number.isFinite);

/** Past this many characters no text object goes. */
const mostDeltas = 100_000;

/** The steps from character to character: `g 3 1.5 2` is 1.5 three times, then 2 (GB/T 33190, 11.3). */
export const deltasOf = (text: string | undefined): number[] => {
  const parts = (text ?? '').split(/\s+/).filter((part) => part !== '');
  const deltas: number[] = [];
  for (let at = 0; at < parts.length && deltas.length < mostDeltas; at += 1) {
    if (parts[at] !== 'g') {
      const delta = Number(parts[at]);
      if (Number.isFinite(delta)) deltas.push(delta);
      continue;
    }
    const times = Number(parts[at + 1]);
    const delta = Number(parts[at + 2]);
    if (times > 0 && Number.isFinite(delta))
      for (let time = 0; time < Math.min(times, mostDeltas); time += 1) deltas.push(delta);
    at += 2;
  }
  return deltas;
};
