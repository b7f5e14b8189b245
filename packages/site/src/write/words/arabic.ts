import type { SiteWords } from './site-words.ts'

export const arabic: SiteWords = {
  language: 'ar',
  skipToContent: 'انتقل إلى المحتوى',
  noArticles: 'لم يُنشر شيء بعد.',
  topics: 'المواضيع',
  licence: 'الترخيص',
  address: 'العنوان الدائم',
  linkTo: heading => `رابط إلى القسم «${heading}»`,
  note: number => `الهامش ${number}`,
  citation: number => `المرجع ${number}`,
  formats: { pdf: 'PDF', docx: 'مستند Word' },
  pages: pages => (pages === 1 ? 'صفحة واحدة' : pages === 2 ? 'صفحتان' : `${pages} ${pages <= 10 ? 'صفحات' : 'صفحة'}`),
  decimalMark: '.',
}
