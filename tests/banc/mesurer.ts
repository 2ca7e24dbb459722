/**
 * `npm run mesurer` : ce que coûte la page la plus lourde de chaque gabarit, écrit dans `content/mesures.yaml` pour la
 * page « Écoconception ». Mesure `dist`, dans un navigateur : construire d’abord.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { stringify } from 'yaml'
import { AIDE, trouverChromium } from '../../scripts/essais/chromium.ts'
import { gabaritDe, GABARITS_MESURES, type GabaritMesure } from '../../src/domain/sobriete/budgets.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import type { Mesures } from '../../src/fiches/schemas/mesures.ts'
import { fichiersDuProjet } from '../maison/fichiers.ts'
import { servir } from './serveur.ts'
import { visiter } from './visite.ts'

const DIST = 'dist'
const FICHIER = 'content/mesures.yaml'
const EN_TETE = '# Écrit par « npm run mesurer » : ne le changez pas à la main.\n'

const executablePath = trouverChromium()
if (!executablePath) throw new Error(AIDE)

const serveur = await servir(DIST)
const navigateur = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const mesures: Mesures = { le: dateDeConstruction(), pages: [] }
try {
  for (const [gabarit, adresse] of plusLourdes()) {
    const { octets, requetes, noeuds, ecoindex } = await visiter(navigateur, serveur.origine + adresse)
    mesures.pages.push({ gabarit, adresse, octets, requetes, noeuds, ecoindex })
  }
} finally {
  await navigateur.close()
  serveur.fermer()
}
console.table(mesures.pages)
writeFileSync(`${FICHIER}.neuf`, EN_TETE + stringify(mesures))
renameSync(`${FICHIER}.neuf`, FICHIER)

/** De chaque gabarit, la page au plus gros HTML, dans l’ordre des budgets. */
function plusLourdes(): [GabaritMesure, string][] {
  const lourdes = new Map<GabaritMesure, { adresse: string; taille: number }>()
  for (const fichier of fichiersDuProjet([DIST], ['.html'])) {
    const adresse = fichier.slice(DIST.length).replace(/\/index\.html$/, '/')
    const taille = readFileSync(fichier).length
    const gabarit = gabaritDe(adresse)
    if (taille > (lourdes.get(gabarit)?.taille ?? 0)) lourdes.set(gabarit, { adresse, taille })
  }
  return (Object.keys(GABARITS_MESURES) as GabaritMesure[]).flatMap((gabarit) => {
    const lourde = lourdes.get(gabarit)
    return lourde ? [[gabarit, lourde.adresse] as [GabaritMesure, string]] : []
  })
}
