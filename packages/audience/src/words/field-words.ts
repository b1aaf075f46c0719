import type { Localised } from '@shirube/kernel'
import type { CompanyField, LeadField } from '../field.ts'

/** What the fields of a lead are called. */
export const LEAD_FIELD_WORDS = {
  lastName: { ja: '姓', en: 'last name' },
  firstName: { ja: '名', en: 'first name' },
  lastNameKana: { ja: 'せい（ふりがな）', en: 'last name (kana)' },
  firstNameKana: { ja: 'めい（ふりがな）', en: 'first name (kana)' },
  email: { ja: 'メールアドレス', en: 'email address' },
  phone: { ja: '電話番号', en: 'phone number' },
  mobile: { ja: '携帯電話', en: 'mobile phone' },
  companyName: { ja: '会社名', en: 'company name as given' },
  corporateNumber: { ja: '会社の法人番号', en: 'corporate number as given' },
  department: { ja: '部署', en: 'department' },
  jobTitle: { ja: '役職', en: 'job title' },
  postcode: { ja: '郵便番号', en: 'postcode' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
  address: { ja: '住所', en: 'address' },
  gender: { ja: '性別', en: 'gender' },
  birthDate: { ja: '生年月日', en: 'birth date' },
  age: { ja: '年齢', en: 'age' },
  language: { ja: '言語', en: 'language' },
  timeZone: { ja: 'タイムゾーン', en: 'time zone' },
  source: { ja: '獲得元', en: 'source' },
  interests: { ja: '関心', en: 'interests' },
  tags: { ja: 'タグ', en: 'tags' },
  inquiryDate: { ja: '問い合わせ日', en: 'inquiry date' },
  inquiryText: { ja: '問い合わせ内容', en: 'inquiry text' },
  issue: { ja: '課題', en: 'issue' },
  timing: { ja: '導入時期', en: 'timing' },
  budget: { ja: '予算', en: 'budget' },
  decisionMaker: { ja: '決裁者', en: 'decision maker' },
  createdOn: { ja: '登録日', en: 'date added' },
} as const satisfies Record<LeadField, Localised>

/** What the fields of a company are called. */
export const COMPANY_FIELD_WORDS = {
  name: { ja: '企業名', en: 'company name' },
  domain: { ja: '企業のドメイン', en: 'company domain' },
  corporateNumber: { ja: '法人番号', en: 'corporate number' },
  industry: { ja: '業種', en: 'industry' },
  prefecture: { ja: '企業の都道府県', en: 'company prefecture' },
  employees: { ja: '従業員数', en: 'number of employees' },
  revenue: { ja: '売上高', en: 'revenue' },
  engagement: { ja: '同じ企業の全員の関心度', en: 'engagement of everybody at the company' },
} as const satisfies Record<CompanyField, Localised>

/** How numbers of some fields are counted; others stand bare. */
export const FIELD_UNITS: Readonly<Record<string, Localised>> = {
  age: { ja: '{n}歳', en: '{n}' },
  employees: { ja: '{n}名', en: '{n}' },
  revenue: { ja: '{n}円', en: '¥{n}' },
  engagement: { ja: '{n}点', en: '{n} points' },
}
