import type { Remise } from './fr.ts'

export const pt: Remise = {
  langue: 'pt',
  sens: 'ltr',
  nom: 'Português',
  nomFrancais: 'portugais',
  relu_par: '',
  bonjour: 'Bom dia, falo pouco francês. Pode ajudar-me?',
  aide: 'Aqui ajudam com a internet, um computador ou um telefone.',
  montrez: 'Mostre esta folha na receção.',
  appelez: 'Telefone antes de vir.',
  apportez: 'Traga o que está escrito em « À apporter ».',
  visez: 'Para saber mais, aponte a câmara de um telefone para o quadrado.',
  motDePasse: 'Nunca dê uma palavra-passe.',
  mots: {
    telephone: 'Telefone',
    horaires: 'Horário',
    aApporter: 'O que trazer',
    nom: 'Nome',
    rendezVous: 'Marcação',
  },
  jours: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
}
