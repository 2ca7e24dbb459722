import { describe, expect, test } from 'vitest'
import { fautesDe, remplacer } from '../contenu-essai.ts'

const BESOINS = `
- { id: papiers, label: Faire mes papiers, explication: On vous aide., pictogramme: file-text, tuile: true, synonymes: [papiers], a_apporter: [pièce d’identité, téléphone], voisin: cv, criteres: { tous: { services: [Aide aux démarches administratives] } } }
- { id: cv, label: Faire un CV, explication: On vous aide., pictogramme: file-user, tuile: true, synonymes: [cv], a_apporter: [téléphone], voisin: papiers, criteres: { tous: { competences: [Traitement de texte] } } }
`
const TURC = `id: tr
relu_par: ""
besoins:
  - { id: papiers, label: Resmî işlemler, explication: Yardım edilir., a_apporter: [kimlik, telefon], synonymes: [evrak] }
  - { id: cv, label: Özgeçmiş, explication: Yardım edilir., a_apporter: [telefon], synonymes: [özgeçmiş] }
`
const fautes = (langue: string) => fautesDe({ 'besoins.yaml': BESOINS, 'langues/tr.yaml': langue })

test('une langue entière passe', async () => expect(await fautes(TURC)).toEqual([]))

describe('refuse', () => {
  test('un besoin inconnu', async () => {
    const dites = await fautes(remplacer(TURC, 'id: papiers', 'id: papier'))
    expect(dites.join()).toContain('« papier » n’est pas un besoin. Vouliez-vous dire « papiers » ?')
  })

  test('une chose à apporter de moins qu’en français', async () => {
    const dites = await fautes(remplacer(TURC, '[kimlik, telefon]', '[kimlik]'))
    expect(dites[0]).toContain('Il y a 1 chose à apporter, et 2 en français. Écrivez les mêmes')
  })

  test('un besoin traduit deux fois', async () => {
    const dites = await fautes(remplacer(TURC, 'id: cv', 'id: papiers'))
    expect(dites.join()).toContain('« papiers » est déjà traduit plus haut')
  })

  test('une langue que le site n’a pas, un nom de fichier qui n’est pas le sien', async () => {
    expect((await fautes(remplacer(TURC, 'id: tr', 'id: de')))[0]).toContain('Les langues du site sont')
    expect((await fautes(remplacer(TURC, 'id: tr', 'id: sq')))[0]).toContain('n’est pas le nom du fichier')
  })

  test('de demander un mot de passe', async () => {
    const dites = await fautes(remplacer(TURC, 'kimlik', 'mot de passe'))
    expect(dites[0]).toContain('On ne demande jamais un mot de passe')
  })
})

test('un besoin oublié se dit, sans rien bloquer', async () => {
  const [dite, ...autres] = await fautes(TURC.replace(/ {2}- \{ id: cv.*\n/, ''))
  expect(dite).toContain('Traduisez aussi « Faire un CV » (cv) : il reste en français.')
  expect(autres).toEqual([])
})
