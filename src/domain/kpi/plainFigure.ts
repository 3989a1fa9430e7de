/** A figure without the noise of binary fractions, which would be taken for a step: 100 − 99.9 is 0.1. */
export const toPlain = (value: number): number => Number(value.toPrecision(12));
