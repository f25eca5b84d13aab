/**
 * A small file of each package that the course asks for, to learn whether its
 * server is still there. What it begins with tells it from a login page; its
 * version does not matter, since a package may be replaced under a learner.
 */
export const pingFile = 'ping.js';
export const pingText = '// I CARE ';
