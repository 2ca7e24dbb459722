import type { YAMLError } from 'yaml'

const REMEDES: Record<string, string> = {
  DUPLICATE_KEY: 'Cette clé est écrite deux fois. Gardez une seule des deux lignes.',
  BAD_DQ_ESCAPE: 'Une barre oblique inverse (\\) gêne la lecture. Mettez le texte entre apostrophes simples.',
  MISSING_CHAR: 'Il manque un signe : guillemet, crochet ou deux-points. Vérifiez cette ligne.',
  MULTIPLE_DOCS: 'Le fichier contient plusieurs fiches (« --- »). Faites un fichier par fiche.',
  KEY_OVER_1024_CHARS: 'Cette clé est trop longue. Il manque sans doute un retour à la ligne.',
  BLOCK_AS_IMPLICIT_KEY:
    'Un deux-points suivi d’un espace gêne la lecture. Mettez toute la valeur entre guillemets, ou vérifiez le décalage.',
  BAD_SCALAR_START: 'Un texte ne peut pas commencer par ce signe. Mettez toute la valeur entre guillemets.',
  BAD_INDENT: 'Cette ligne est mal décalée. Alignez-la avec ses voisines, avec des espaces.',
}

/** Ce qu’on dit quand le moteur ne reconnaît plus rien. */
export const ILLISIBLE =
  'Cette ligne n’est pas lisible. Écrivez « clé: valeur », avec un espace après les deux-points.'

/** Faute de syntaxe YAML, en français, avec son remède. */
export function direFauteYaml(faute: YAMLError): string {
  if (faute.code === 'BAD_INDENT' && faute.message.includes('end with a')) return REMEDES.MISSING_CHAR!
  if (faute.message.includes('followed by map values'))
    return 'Il manque les deux-points : « clé: valeur ». Si cette ligne continue le texte d’avant, décalez-la de deux espaces.'
  return REMEDES[faute.code] ?? ILLISIBLE
}
