import type { Role } from '@shirube/contract'
import { accountByEmail, insertUser, passwordHashOf, putTeam, transaction } from '@shirube/db'
import type { Runtime } from '@shirube/runtime'

interface Colleague {
  readonly email: string
  readonly name: string
  readonly role: Role
}

/** Who works at the fictional company beside its administrator: somebody of every role. */
export const COLLEAGUES = [
  { email: 'takahashi@minamo.example', name: '高橋 遥', role: 'marketer' },
  { email: 'eguchi@minamo.example', name: '江口 さやか', role: 'inside_sales' },
  { email: 'okada@minamo.example', name: '岡田 彩', role: 'inside_sales' },
  { email: 'mori@minamo.example', name: '森 健太', role: 'sales' },
  { email: 'nishimura@minamo.example', name: '西村 健', role: 'sales' },
  { email: 'ishikawa@minamo.example', name: '石川 徹', role: 'viewer' },
] as const satisfies readonly Colleague[]

/** The ids of the colleagues by what they do. */
export interface Staff {
  readonly admin: string
  readonly marketer: string
  readonly callers: readonly string[]
  readonly sellers: readonly string[]
}

/** Makes the colleagues and their teams; they sign in with the password of the first login. */
export async function makeColleagues(runtime: Runtime, adminEmail: string): Promise<Staff> {
  const { db, clock } = runtime
  const admin = await accountByEmail(db, adminEmail)
  const passwordHash = admin && (await passwordHashOf(db, admin.id))
  if (!admin || passwordHash === undefined) throw new Error(`There is no account ${adminEmail}`)
  const ids = new Map<string, string>()
  await transaction(db, async (tx) => {
    for (const { email, name, role } of COLLEAGUES) {
      const id = runtime.newId()
      await insertUser(tx, { id, email, name, role, language: 'ja', passwordHash }, clock.now())
      ids.set(email, (await accountByEmail(tx, email))?.id ?? id)
    }
    const of = (role: Role): readonly string[] =>
      COLLEAGUES.flatMap((one) => (one.role === role ? (ids.get(one.email) ?? []) : []))
    await putTeam(tx, { id: 'inside-sales', name: 'インサイドセールス', members: of('inside_sales') })
    await putTeam(tx, { id: 'sales', name: '営業', members: of('sales') })
  })
  const idOf = (role: Role): readonly string[] =>
    COLLEAGUES.flatMap((one) => (one.role === role ? (ids.get(one.email) ?? []) : []))
  return {
    admin: admin.id,
    marketer: idOf('marketer')[0] ?? admin.id,
    callers: idOf('inside_sales'),
    sellers: idOf('sales'),
  }
}
