import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { ContenuInvalide } from './anomalie.ts'
import { dateDeConstruction } from './aujourdhui.ts'
import { lireContenu, type Contenu, type Verification } from './contenu.ts'
import { dossierDuContenu } from './emplacements.ts'
import { SCHEMAS_DE_DOSSIER, type Dossier, type Fichier } from './schemas/schemas.ts'

let enCours: Promise<Verification> | undefined
/** Ce que chaque collection refait quand un fichier change ; une seule relecture sert à toutes. */
const remplissages = new Map<string, () => Promise<void>>()

/**
 * Charge un dossier, ou un fichier unique, du contenu dans Astro. Tout le contenu est relu et revérifié à chaque construction :
 * un schéma modifié s’applique aussitôt, et les règles entre fiches aussi.
 * En développement, une fiche fautive est dite dans le journal et la dernière bonne version reste affichée.
 */
export function chargeurDeFiches(nom: Dossier | Fichier): Loader {
  return {
    name: `fiches-${nom}`,
    async load({ store, config, watcher, logger, generateDigest }) {
      const racine = resolve(fileURLToPath(config.root), dossierDuContenu())
      const remplir = async () => {
        enCours ??= lireContenu(racine, dateDeConstruction())
        const { contenu, anomalies } = await enCours
        if (!contenu) throw new ContenuInvalide(anomalies)
        store.clear()
        for (const fiche of entrees(contenu, nom)) {
          store.set({ id: fiche.id, data: { ...fiche }, digest: generateDigest({ ...fiche }) })
        }
      }
      await remplir()
      const premiere = remplissages.size === 0
      remplissages.set(nom, () => remplir().catch((faute: unknown) => logger.error(String(faute))))
      if (premiere) watcher?.on('all', (_, chemin) => chemin.startsWith(racine) && relire())
    },
  }
}

function relire(): void {
  enCours = undefined
  for (const remplir of remplissages.values()) void remplir()
}

/** Un dossier donne une entrée par fiche ; un fichier, une seule entrée, pour garder l’ordre de sa liste. */
function entrees(contenu: Contenu, nom: Dossier | Fichier): { id: string }[] {
  const lu = contenu[nom]
  if (!Array.isArray(lu)) return [{ id: nom, ...lu }]
  return nom in SCHEMAS_DE_DOSSIER ? lu : [{ id: nom, liste: lu } as { id: string }]
}
