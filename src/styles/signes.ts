/**
 * Les signes que la police du site dessine : le français, le portugais et l’albanais en entier. Un signe d’ailleurs
 * (turc, arabe) prend la police du téléphone.
 */
export const SIGNES = [
  ' !"#%&\'()*+,-./0123456789:;<=>?@[]_{|}~',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  'ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿ',
  'ÁÃÍÓÕÚáãíóõú',
  '\u00a0\u202f«»‘’“”–—…°·©×²½€',
].join('')
