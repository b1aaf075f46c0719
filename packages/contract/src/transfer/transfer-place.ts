import { z } from 'zod'

// A path is written by an administrator, and still it never climbs: whoever reads it later may trust it.
const climbs = (path: string): boolean => path.split('/').some((part) => part === '..' || part === '.')
const plain = /^[^\\\p{Cc}]*$/u

/** A folder below the one that the server keeps for transfers, its parts with `/` between; empty is that one itself. */
const ownFolderSchema = z
  .string()
  .trim()
  .max(200)
  .regex(plain)
  .refine((path) => path === '' || (!climbs(path) && !path.startsWith('/') && !path.includes('//')))

const farFolderSchema = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .regex(plain)
  .refine((path) => path === '.' || !climbs(path))

/** Where files of a transfer lie: in a folder of the server, or on an SFTP server. */
export const transferPlaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('folder'), folder: ownFolderSchema }),
  z.strictObject({
    kind: z.literal('sftp'),
    host: z
      .string()
      .trim()
      .regex(/^[a-z0-9]([a-z0-9.:-]{0,251}[a-z0-9])?$/iu),
    port: z.number().int().min(1).max(65_535).default(22),
    user: z.string().trim().min(1).max(120).regex(plain),
    folder: farFolderSchema,
  }),
])
export type TransferPlace = Readonly<z.infer<typeof transferPlaceSchema>>
/** A place on an SFTP server. */
export type SftpAddress = Extract<TransferPlace, { kind: 'sftp' }>

/** How a transfer signs in to an SFTP server; it is kept encrypted and never shown again. */
export const transferSecretSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: z.string().min(1).max(400) }),
  z.strictObject({
    kind: z.literal('key'),
    /** As OpenSSH or PEM writes it. */
    privateKey: z.string().min(100).max(20_000),
    passphrase: z.string().max(400).optional(),
  }),
])
export type TransferSecret = Readonly<z.infer<typeof transferSecretSchema>>

/** The key by which an SFTP server is known again. */
export const hostKeySchema = z.object({
  /** Such as `ssh-ed25519`. */
  type: z.string().max(60),
  /** `SHA256:` and the hash of the key, as `ssh-keygen -l` writes it. */
  fingerprint: z.string().max(80),
})
export type HostKey = Readonly<z.infer<typeof hostKeySchema>>
