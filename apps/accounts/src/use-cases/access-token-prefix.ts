/** Tells what it is, to people and to programs that look for secrets where none belong. */
export const accessTokenPrefix = 'pnt_';
