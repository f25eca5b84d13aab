/** In the year 2050, with months between any two things: no time takes more room. */
export const began = Date.UTC(2050, 0, 1);
export const month = 30 * 24 * 3_600_000;
