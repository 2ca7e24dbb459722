import { CLES_DES_SEUILS, PORTEES_SUIVIES } from '../../../domain/reseau/indicateurs.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute, type Chemin } from '../../faute.ts'
import type { FicheLue } from '../../lire.ts'
import type { Indicateur } from '../../schemas/reseau/indicateur.ts'

const REMEDE = 'Remettez le fichier tel que « npm run photographier » l’a écrit.'

/** Une photographie n’est pas datée de demain, et ses nombres vont ensemble. */
export function verifierIndicateurs(lues: FicheLue<Partial<Indicateur>>[], aujourdhui: string): Anomalie[] {
  return lues.flatMap((lue) => {
    const { id, lieux, fraicheur, habitants, au_dela } = lue.fiche
    const fautes: Anomalie[] = []
    const refuser = (chemin: Chemin, message: string) =>
      fautes.push(faute(lue, chemin, `${message} ${REMEDE}`))
    if (id !== undefined && id > aujourdhui) refuser(['id'], `« ${id} » est dans le futur.`)
    if (lieux && fraicheur && somme(lieux) !== somme(fraicheur))
      refuser(['fraicheur'], `${somme(fraicheur)} lieux ont un âge, pour ${somme(lieux)} lieux.`)
    for (const portee of au_dela ? PORTEES_SUIVIES : []) {
      const nombres = CLES_DES_SEUILS.map((cle) => au_dela![portee][cle])
      const maximum = habitants ?? Infinity
      const croit = nombres.some((nombre, i) => nombre > (i === 0 ? maximum : nombres[i - 1]!))
      if (croit)
        refuser(
          ['au_dela', portee],
          'Plus on s’éloigne, moins il y a d’habitants : un de ces nombres est faux.',
        )
    }
    return fautes
  })
}

function somme(nombres: Record<string, number>): number {
  return Object.values(nombres).reduce((total, nombre) => total + nombre, 0)
}
