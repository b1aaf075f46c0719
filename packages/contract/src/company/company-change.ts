import { z } from 'zod'

const text = (most: number) => z.string().trim().min(1).max(most)

/** The domain of a company's addresses, such as `example.co.jp`. */
export const companyDomainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/u)

/** What is changed about a company by hand; null takes away what stood there. */
export const companyChangeSchema = z.strictObject({
  name: text(200).optional(),
  domain: companyDomainSchema.nullable().optional(),
  /** 法人番号: thirteen digits, of which the first is a check digit. */
  corporateNumber: text(40).nullable().optional(),
  industry: text(100).nullable().optional(),
  prefecture: text(20).nullable().optional(),
  employees: z.number().int().min(0).max(10_000_000).nullable().optional(),
  /** In yen a year. */
  revenue: z.number().min(0).max(1e15).nullable().optional(),
})
export type CompanyChange = z.infer<typeof companyChangeSchema>
