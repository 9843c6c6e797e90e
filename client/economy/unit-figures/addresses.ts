/** Where the pages of figures of units are. */
export const resourceUsePath = '/economy/resource-use';
export const figuresPath = '/economy/figures';
export const indicatorsPath = '/economy/indicators';
