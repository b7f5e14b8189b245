import type { Words } from './words.ts'

export const arabic: Words = {
  language: 'ar',
  figure: 'الشكل',
  table: 'الجدول',
  contents: 'المحتويات',
  notes: 'الهوامش',
  references: 'المراجع',
  continued: 'تابع',
  downloads: 'التنزيلات',
  published: 'نُشر في',
  updated: 'حُدِّث في',
  done: 'تمّ',
  notDone: 'لم يتمّ',
  callouts: { note: 'ملاحظة', tip: 'نصيحة', important: 'مهم', warning: 'تحذير', caution: 'تنبيه' },
  page: (page, pages) => `صفحة ${page} من ${pages}`,
  backToReference: number => `العودة إلى نص الهامش ${number}`,
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  day: (day, month, year) => `${day} ${month} ${year}`,
}
