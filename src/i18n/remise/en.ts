import type { Remise } from './fr.ts'

export const en: Remise = {
  langue: 'en',
  sens: 'ltr',
  nom: 'English',
  nomFrancais: 'anglais',
  relu_par: '',
  bonjour: 'Hello, I speak little French. Can you help me?',
  aide: 'People here can help you with the internet, a computer or a phone.',
  montrez: 'Show this paper at the desk.',
  appelez: 'Call before you come.',
  apportez: 'Bring what is written under « À apporter ».',
  visez: 'To know more, point a phone camera at the square.',
  motDePasse: 'Never give a password.',
  mots: {
    telephone: 'Phone',
    horaires: 'Opening hours',
    aApporter: 'What to bring',
    nom: 'Name',
    rendezVous: 'Appointment',
  },
  jours: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
