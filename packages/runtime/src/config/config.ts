/** What one process of the product needs to know of its surroundings. */
export interface Config {
  readonly databaseUrl: string
  readonly temporal: TemporalConfig
  /** Where mail goes: `smtp://` or `smtps://`, user and password in it when the server asks for them. */
  readonly smtpUrl: string
  /** The folder of the built-in inbox, when that is where mail goes. */
  readonly inboxFolder: string | undefined
  readonly files: FilesConfig
  /** What signing keys and stored credentials derive from: the secret in force, then earlier ones, newest first. */
  readonly secrets: readonly [string, ...string[]]
  /** What lies before every path in links that people follow; no slash at its end. */
  readonly publicUrl: string
  readonly listen: { readonly host: string; readonly port: number }
  /** Where the installation keeps what is its own on this machine. */
  readonly dataFolder: string
  /** The folder below which the folders of transfers lie: nothing else of this machine is ever exchanged. */
  readonly transferFolder: string
  /** True only in tests: the clock can be moved. */
  readonly testClock: boolean
  readonly logLevel: LogLevel
}

/** How Temporal is reached. */
export interface TemporalConfig {
  /** `host:port` */
  readonly address: string
  readonly namespace: string
  readonly tls: boolean
  readonly apiKey: string | undefined
}

/** Where bytes are kept outside the database. */
export type FilesConfig =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3'
      /** The bucket, and what the names of its files begin with; no slash at its end. */
      readonly url: string
      readonly accessKeyId: string
      readonly secretAccessKey: string
      readonly region: string
    }

/** How much the processes write down, the most severe first. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]
