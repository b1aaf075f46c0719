import { fold } from '@shirube/kernel'

/** Legal forms around a company's name; ㈱ and ㈲ have become (株) and (有) by folding. */
const LEGAL_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|特定非営利活動法人|\((?:株|有|同|資|名|社|財)\)|\b(?:inc|ltd|llc|corp|corporation|company|co|gmbh|k\.?k)\b\.?/gu

/** What a company's name is compared by: folded, without legal forms, spaces and marks. */
export function companyNameKey(name: string): string {
  const folded = fold(name)
  const bare = folded.replace(LEGAL_FORMS, ' ').replace(/[^\p{L}\p{N}]/gu, '')
  // A company that is called nothing but its legal form is compared by that.
  return bare === '' ? folded.replace(/\s/gu, '') : bare
}

/** Providers whose addresses say nothing about a company; carriers of Japan among them. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com yahoo.co.jp yahoo.com ymail.ne.jp ybb.ne.jp outlook.com outlook.jp hotmail.com hotmail.co.jp
  live.com live.jp msn.com icloud.com me.com mac.com aol.com aol.jp proton.me protonmail.com gmx.com gmx.net mail.com
  zoho.com qq.com 163.com 126.com naver.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp
  ymobile.ne.jp y-mobile.ne.jp disney.ne.jp uqmobile.jp rakumail.jp emobile.ne.jp willcom.com nifty.com nifty.ne.jp
  biglobe.ne.jp so-net.ne.jp ocn.ne.jp plala.or.jp dion.ne.jp excite.co.jp infoseek.jp goo.jp goo.ne.jp livedoor.com
  asahi-net.or.jp hi-ho.ne.jp jcom.home.ne.jp jcom.zaq.ne.jp wakwak.com odn.ne.jp sannet.ne.jp tiki.ne.jp`.split(
    /\s+/u,
  ),
)

/** The domain of an address when it is a company's own; undefined for a mail provider's. */
export function companyDomain(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  const parents = domain.split('.').map((_, i, labels) => labels.slice(i).join('.'))
  return parents.some((one) => FREE_MAIL.has(one)) ? undefined : domain
}
