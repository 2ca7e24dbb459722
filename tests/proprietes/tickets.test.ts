/** Un ticket abîmé se lit, ou se refuse avec une phrase ; il n’ajoute jamais de champ. */
import { expect, test } from 'vitest'
import { MODELES } from '../../scripts/forge/ticket/modeles.ts'
import { lireTicket } from '../../scripts/forge/ticket/lire.ts'
import { corps, JUSTE } from '../scripts/forge/corps.ts'
import { abime, texteDe, toujours } from './hasard.ts'

const sansBlancs = (texte: string) => texte.replace(/\s+/g, '')

test.each(MODELES.map(({ nom }) => nom))('le formulaire « %s »', (nom) => {
  const juste = corps(nom, JUSTE)
  toujours(abime(juste), 300, (texte) => {
    const ticket = lireTicket(texte)
    if (!ticket) return
    if ('refus' in ticket) {
      expect(ticket.refus.length).toBeGreaterThan(0)
      return
    }
    const admis = ticket.modele.champs.map(({ id }) => id)
    for (const [id, valeur] of ticket.reponses) {
      expect(admis).toContain(id)
      for (const une of [valeur].flat()) expect(sansBlancs(texte)).toContain(sansBlancs(une))
    }
  })
})

test('n’importe quel texte', () => {
  const titres = MODELES.flatMap(({ champs }) => champs.map(({ titre }) => `### ${titre}\n\n`))
  toujours(texteDe([...titres, '_No response_\n\n', 'x\n', 'Gratuit, '], 20), 500, (texte) => {
    const ticket = lireTicket(texte)
    if (ticket && 'refus' in ticket) expect(ticket.refus.join('')).not.toBe('')
  })
})
