import type { Remise } from './fr.ts'

export const tr: Remise = {
  langue: 'tr',
  sens: 'ltr',
  nom: 'Türkçe',
  nomFrancais: 'turc',
  relu_par: '',
  bonjour: 'Merhaba, az Fransızca konuşuyorum. Bana yardım edebilir misiniz?',
  aide: 'Burada size internet, bilgisayar veya telefon konusunda yardım edilir.',
  montrez: 'Bu kâğıdı danışmada gösterin.',
  appelez: 'Gelmeden önce arayın.',
  apportez: '« À apporter » altında yazılanları getirin.',
  visez: 'Daha fazla bilgi için telefonun kamerasını kareye tutun.',
  motDePasse: 'Şifrenizi asla vermeyin.',
  mots: {
    telephone: 'Telefon',
    horaires: 'Çalışma saatleri',
    aApporter: 'Getirilecekler',
    nom: 'Ad',
    rendezVous: 'Randevu',
  },
  jours: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'],
}
