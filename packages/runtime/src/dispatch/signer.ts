import type { OrganisationSettings } from '@shirube/contract'
import { putSecret, type Queryable, removeSecret, secretByName } from '@shirube/db'
import { type DkimSigner, loadDkimKey } from '@shirube/email/render'
import { AppError, type EpochMs } from '@shirube/kernel'
import type { Keyring } from '../secrets/keyring.ts'

/** In whose name mail is signed: the domain, and where its public key stands. */
export type DkimName = Pick<NonNullable<OrganisationSettings['sender']['dkim']>, 'domain' | 'selector'>

const nameOf = ({ domain, selector }: DkimName): string => `dkim:${selector}._domainkey.${domain}`

function checked(pem: string, name: DkimName): DkimSigner {
  const key = loadDkimKey(pem)
  if (!key.ok)
    throw new AppError('not_configured', `The DKIM key of ${nameOf(name)} cannot sign: ${key.error.detail}`)
  return { domain: name.domain, selector: name.selector, key: key.value }
}

/** Keeps a DKIM key, encrypted. Throws `not_configured` when it cannot sign; then an earlier one stays. */
export async function putDkimKey(
  db: Queryable,
  about: { readonly keyring: Keyring; readonly name: DkimName; readonly pem: string },
  now: EpochMs,
): Promise<void> {
  checked(about.pem, about.name)
  await putSecret(db, { name: nameOf(about.name), ...about.keyring.encrypt(about.pem) }, now)
}

/** The DKIM key that is kept under a name, as PEM. Throws `not_configured` when it cannot be unsealed. */
export async function dkimKey(db: Queryable, keyring: Keyring, name: DkimName): Promise<string | undefined> {
  const sealed = await secretByName(db, nameOf(name))
  return sealed && keyring.decrypt(sealed)
}

/** Forgets a DKIM key. */
export const removeDkimKey = (db: Queryable, name: DkimName): Promise<void> => removeSecret(db, nameOf(name))

/**
 * Who signs mail, or undefined where no signing is configured. Throws `not_configured` when it is configured and the
 * key is missing or bad: mail then waits, it never goes out unsigned.
 */
export async function dkimSigner(
  db: Queryable,
  keyring: Keyring,
  name: DkimName | undefined,
): Promise<DkimSigner | undefined> {
  if (!name) return undefined
  const pem = await dkimKey(db, keyring, name)
  if (pem === undefined) throw new AppError('not_configured', `There is no DKIM key for ${nameOf(name)}`)
  return checked(pem, name)
}
