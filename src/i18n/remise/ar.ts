import type { Remise } from './fr.ts'

export const ar: Remise = {
  langue: 'ar',
  sens: 'rtl',
  nom: 'العربية',
  nomFrancais: 'arabe',
  relu_par: '',
  bonjour: 'مرحبا، أتكلم الفرنسية قليلا. هل يمكنكم مساعدتي؟',
  aide: 'هنا نساعدكم في استعمال الإنترنت أو الحاسوب أو الهاتف.',
  montrez: 'أظهروا هذه الورقة عند الاستقبال.',
  appelez: 'اتصلوا قبل المجيء.',
  apportez: 'أحضروا ما هو مكتوب تحت « À apporter ».',
  visez: 'لمعرفة المزيد، وجّهوا كاميرا الهاتف نحو المربع.',
  motDePasse: 'لا تعطوا كلمة السر أبدا.',
  mots: {
    telephone: 'الهاتف',
    horaires: 'أوقات العمل',
    aApporter: 'ما يجب إحضاره',
    nom: 'الاسم',
    rendezVous: 'الموعد',
  },
  jours: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
}
