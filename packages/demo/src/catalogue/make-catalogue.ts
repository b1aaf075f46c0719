import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { formDefinitionSchema } from '@shirube/contract'
import {
  describeCompany,
  findCompany,
  insertCompany,
  insertFile,
  insertRuleSet,
  lockCompanyKeys,
  markSegmentBuilt,
  materialList,
  putCustomEvent,
  putCustomField,
  putForm,
  putList,
  putMaterial,
  putPageGroup,
  putSegment,
  touchLive,
  transaction,
  updateOrganisation,
} from '@shirube/db'
import { putSeminar } from '@shirube/db/seminar'
import { AppError, asId, type CompanyId, type EpochMs } from '@shirube/kernel'
import { companyNameKey, type FileStore, type Runtime, saveMail } from '@shirube/runtime'
import { z } from 'zod'
import { contentOf } from '../mail/letter.ts'
import { WELCOME_LETTERS } from '../mail/welcome-letters.ts'
import { WHITEPAPER_LETTERS } from '../mail/whitepaper-letters.ts'
import { DEMO_ORGANISATION, DEMO_SETTINGS } from '../organisation.ts'
import type { Calendar } from '../past/past-clock.ts'
import { COMPETITOR, DEMO_COMPANIES } from '../people/companies.ts'
import { DEMO_FORMS } from './forms.ts'
import { DEMO_EVENTS, DEMO_FIELDS, DEMO_LISTS } from './lists.ts'
import { DEMO_RULES } from './rules.ts'
import { DEMO_SEGMENTS } from './segments.ts'
import { seminarsAt } from './seminars.ts'

const CONTENT = new URL('../../../../examples/demo-site/content/', import.meta.url)
const GUIDE = new URL('guide.pdf', CONTENT)
const LARGEST_GUIDE = 20_000_000

const groupsSchema = z.array(z.object({ id: z.string(), name: z.string(), patterns: z.array(z.string()) }))
const formSchema = z.object({ id: z.string(), name: z.string(), definition: formDefinitionSchema })

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(name, CONTENT), 'utf8')) as unknown

/** The document behind the form, kept like any that a marketer uploads. */
async function makeGuide(runtime: Runtime, files: FileStore, now: EpochMs): Promise<void> {
  const [known] = await materialList(runtime.db, 'guide')
  if (known?.file) return
  const id = runtime.newId()
  const kept = await files.put(id, createReadStream(GUIDE), LARGEST_GUIDE)
  const file = { id, name: basename('はじめての予兆保全ガイド.pdf'), mediaType: 'application/pdf', ...kept }
  await transaction(runtime.db, async (tx) => {
    await insertFile(tx, file, now)
    const material = { id: 'guide', name: 'はじめての予兆保全ガイド', stage: 'nurturing', tags: ['予兆保全'] }
    await putMaterial(tx, { ...material, fileId: id }, now)
  })
}

async function makeCompanies(runtime: Runtime, now: EpochMs): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    for (const { name, domain, ...fields } of [...DEMO_COMPANIES, COMPETITOR]) {
      const keys = { nameKey: companyNameKey(name), domain }
      await lockCompanyKeys(tx, [keys])
      const known = await findCompany(tx, keys)
      const id = known ?? asId<CompanyId>(runtime.newId())
      if (known === undefined) await insertCompany(tx, { ...keys, id, name }, now)
      await describeCompany(tx, id, fields)
    }
  })
}

/** Everything that the demo's scenarios and leads refer to: settings, lists, pages, fields, forms, mails, the guide. */
export async function makeCatalogue(
  runtime: Runtime,
  about: { readonly files: FileStore; readonly site: string; readonly calendar: Calendar },
): Promise<void> {
  const now = runtime.clock.now()
  const groups = groupsSchema.parse(await read('page-groups.json'))
  const whitepaper = formSchema.parse(await read('whitepaper.form.json'))
  await transaction(runtime.db, async (tx) => {
    await updateOrganisation(tx, { ...DEMO_ORGANISATION, settings: DEMO_SETTINGS })
    for (const group of groups) await putPageGroup(tx, group, now)
    for (const list of DEMO_LISTS) await putList(tx, { ...list, system: false }, now)
    for (const field of DEMO_FIELDS) await putCustomField(tx, field, now)
    for (const event of DEMO_EVENTS) await putCustomEvent(tx, event, now)
    for (const form of [whitepaper, ...DEMO_FORMS]) await putForm(tx, { ...form, active: true }, now)
    await insertRuleSet(tx, { version: DEMO_RULES.version, rules: DEMO_RULES, liveFrom: now }, now)
    for (const segment of DEMO_SEGMENTS) {
      await putSegment(tx, segment, now)
      // There is nobody yet to be held against it; who comes in is settled as they live.
      await markSegmentBuilt(tx, segment.id, now)
    }
    for (const seminar of seminarsAt(about.calendar)) await putSeminar(tx, seminar, now)
    await touchLive(tx)
  })
  await makeGuide(runtime, about.files, now)
  await makeCompanies(runtime, now)
  for (const letter of [...WHITEPAPER_LETTERS, ...WELCOME_LETTERS]) {
    const { id, name } = letter
    const mail = { id, name, content: contentOf(letter, about.site) }
    await saveMail(runtime, mail, { kind: 'system' }).catch((cause: unknown) => {
      const issues = cause instanceof AppError ? cause.issues : []
      throw new Error(`The mail ${id} of the demo cannot be kept: ${JSON.stringify(issues)}`, { cause })
    })
  }
}
