/** The years that costs and benefits are entered in. */
export const threeYears = (last: number) => [last - 2, last - 1, last];
