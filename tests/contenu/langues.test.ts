/** Ce que des gens taperaient dans leur langue, et le besoin attendu en tête ; le vrai contenu, et ses langues. */
import { describe, expect, test } from 'vitest'
import { CODES_DE_LANGUE, type CodeDeLangue } from '../../src/domain/langues.ts'
import { correspondance } from '../../src/domain/recherche/autres-langues.ts'
import { lireVraiContenu } from './lire.ts'

/** Écrites d’après ce qu’on demande à un guichet, fautes et tournures comprises ; vide : aucun besoin ne doit répondre. */
const DEMANDES: Record<CodeDeLangue, [tape: string, besoin: string][]> = {
  'fr-facile': [
    ['papiers', 'papiers'],
    ['impot', 'impots'],
    ['je cherche du travail', 'emploi'],
    ['mot de passe oublié', 'mot-de-passe'],
    ['photocopie', 'imprimer'],
    ['pomme de terre', ''],
  ],
  ar: [
    ['الضرائب', 'impots'],
    ['ضرائب', 'impots'],
    ['تجديد بطاقة الإقامة', 'titre-de-sejour'],
    ['بطاقة الاقامة', 'titre-de-sejour'],
    ['أبحث عن عمل', 'emploi'],
    ['السيرة الذاتية', 'cv'],
    ['نسيت كلمة السر', 'mot-de-passe'],
    ['طباعة', 'imprimer'],
    ['طبيب', 'sante'],
    ['ايميل', 'mail'],
    ['هاتف', 'telephone'],
    ['بطاطس', ''],
  ],
  tr: [
    ['vergi', 'impots'],
    ['VERGİ BEYANI', 'impots'],
    ['oturma izni', 'titre-de-sejour'],
    ['is ariyorum', 'emploi'],
    ['iş arıyorum', 'emploi'],
    ['özgeçmis', 'cv'],
    ['sifremi unuttum', 'mot-de-passe'],
    ['fotokopi', 'imprimer'],
    ['doktor', 'sante'],
    ['ehliyet', 'voiture'],
    ['patates', ''],
  ],
  pt: [
    ['impostos', 'impots'],
    ['autorizacao de residencia', 'titre-de-sejour'],
    ['preciso de trabalho', 'emploi'],
    ['curriculo', 'cv'],
    ['esqueci a senha', 'mot-de-passe'],
    ['imprimir', 'imprimer'],
    ['médico', 'sante'],
    ['carta de condução', 'voiture'],
    ['batata', ''],
  ],
  en: [
    ['tax return', 'impots'],
    ['taxes', 'impots'],
    ['renew my residence permit', 'titre-de-sejour'],
    ['I need a job', 'emploi'],
    ['resume', 'cv'],
    ['forgot my password', 'mot-de-passe'],
    ['print a document', 'imprimer'],
    ['doctor', 'sante'],
    ['driving licence', 'voiture'],
    ['pasword', 'mot-de-passe'],
    ['potato', ''],
  ],
  sq: [
    ['taksat', 'impots'],
    ['leje qendrimi', 'titre-de-sejour'],
    ['kërkoj punë', 'emploi'],
    ['fjalekalimi', 'mot-de-passe'],
    ['fotokopje', 'imprimer'],
    ['mjek', 'sante'],
    ['patenta', 'voiture'],
    ['patate', ''],
  ],
}

const contenu = await lireVraiContenu()

describe.each(CODES_DE_LANGUE)('%s', (code) => {
  const langue = contenu.langues.find(({ id }) => id === code)!

  test('traduit tous les besoins', () => {
    expect(langue.besoins.map(({ id }) => id)).toEqual(contenu.besoins.map(({ id }) => id))
  })

  test.each(DEMANDES[code])('« %s » : %s', (tape, attendu) => {
    const notes = langue.besoins.map(({ id, label, synonymes }) => ({
      id,
      note: correspondance(tape, [label, ...synonymes]),
    }))
    const compris = notes.filter(({ note }) => note > 0).sort((a, b) => b.note - a.note)
    expect(compris[0]?.id ?? '').toBe(attendu)
  })
})
