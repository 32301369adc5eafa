/** The lower quartile of times: what else the computer does makes some longer, and none shorter. */
export const lowerQuartile = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 2] ?? Number.NaN;
