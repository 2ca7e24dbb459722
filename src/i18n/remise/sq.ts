import type { Remise } from './fr.ts'

export const sq: Remise = {
  langue: 'sq',
  sens: 'ltr',
  nom: 'Shqip',
  nomFrancais: 'albanais',
  relu_par: '',
  bonjour: 'Mirëdita, flas pak frëngjisht. A mund të më ndihmoni?',
  aide: 'Këtu ju ndihmojnë me internetin, kompjuterin ose telefonin.',
  montrez: 'Tregojeni këtë fletë në recepsion.',
  appelez: 'Telefononi para se të vini.',
  apportez: 'Sillni çfarë është shkruar nën « À apporter ».',
  visez: 'Për të ditur më shumë, drejtojeni kamerën e telefonit te katrori.',
  motDePasse: 'Mos e jepni kurrë fjalëkalimin.',
  mots: {
    telephone: 'Telefoni',
    horaires: 'Orari',
    aApporter: 'Çfarë të sillni',
    nom: 'Emri',
    rendezVous: 'Takimi',
  },
  jours: ['e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë', 'e diel'],
}
