/** La grille du RGAA est entière, et chaque essai qu’elle nomme existe. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Nombre de critères de chaque thématique du RGAA 4.1.2, de 1 à 13 : 106 en tout. */
const CRITERES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]
const ETATS = ['conforme', 'non conforme', 'non applicable', 'à vérifier à la main']

const grille = readFileSync('docs/audit-rgaa.md', 'utf8')
const lignes = [...grille.matchAll(/^\| (\d+\.\d+) +\| (.*?) *\| (.*?) *\| (.*?) *\| (.*?) *\|$/gm)].map(
  ([, numero, bref, etat, essais, remarque]) => ({ numero, bref, etat, essais: essais!, remarque }),
)

test('a les 106 critères, dans l’ordre', () => {
  const attendus = CRITERES.flatMap((n, theme) =>
    Array.from({ length: n }, (_, i) => `${theme + 1}.${i + 1}`),
  )
  expect(attendus).toHaveLength(106)
  expect(lignes.map(({ numero }) => numero)).toEqual(attendus)
})

test('dit de chacun son état et pourquoi', () => {
  for (const { numero, bref, etat, remarque } of lignes) {
    expect([numero, ETATS.includes(etat!)]).toEqual([numero, true])
    expect([numero, bref!.length > 10, remarque!.length > 3]).toEqual([numero, true, true])
  }
})

test('ne dit conforme que ce qu’un essai montre, et n’en nomme que de vrais', () => {
  for (const { numero, etat, essais } of lignes) {
    const nommes = [...essais.matchAll(/`([^`]+)`/g)].map(([, chemin]) => chemin!)
    if (etat === 'conforme') expect([numero, nommes.length > 0]).toEqual([numero, true])
    for (const chemin of nommes) expect([numero, chemin, existsSync(chemin)]).toEqual([numero, chemin, true])
  }
})

test('compte juste', () => {
  const nombre = (etat: string) => lignes.filter((ligne) => ligne.etat === etat).length
  const [conformes, non, sansObjet, aLaMain] = ETATS.map(nombre)
  expect(grille).toContain(
    `106 critères : ${conformes} conformes, ${non} non conforme, ${sansObjet} non applicables, ${aLaMain} à vérifier à la main.`,
  )
})
