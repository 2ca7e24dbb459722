/** La source que tout territoire connaît sans la déclarer : le lieu, ou l’employeur, l’a dit lui-même. */
export const SOURCE_STRUCTURE = 'structure'
